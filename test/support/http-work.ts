import { type Client, ok } from './client.js';

export { consultation } from './work.js';

/** The ids behind the demonstration branch's codes, asked for as any client would. */
export async function branch(
  client: Client,
): Promise<{ department: Record<string, string>; outlet: Record<string, string> }> {
  const byCode = (items: { code: string; id: string }[]) => Object.fromEntries(items.map(({ code, id }) => [code, id]));
  const { departments } = ok<{ departments: { code: string; id: string }[] }>(await client.get('/api/organisation'));
  const outlets = ok<{ items: { code: string; id: string }[] }>(await client.get('/api/outlets?limit=200'));
  return { department: byCode(departments), outlet: byCode(outlets.items) };
}
