import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client, Problem, Ticket } from '../support/client.js';
import { ok } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem, rowCounts } from '../support/problems.js';
import { look, step } from '../support/steps.js';
import { branch, consultation, openTicket } from '../support/work.js';

describe('what was changed in the meantime', () => {
  let hotline: Hotline;
  let agent: Client;
  let colleague: Client;
  let ids: Awaited<ReturnType<typeof branch>>;

  beforeAll(async () => {
    hotline = await Hotline.start();
    ids = await branch(hotline);
    agent = await hotline.as('agent1');
    colleague = await hotline.as('agent2');
  });
  afterAll(() => hotline?.stop());

  const opened = (): Promise<Ticket> => openTicket(agent, consultation({ outletId: ids.outlet.XL001 }));

  it('a step on an old version is refused with who changed it and the ticket as it is', async () => {
    const seen = await opened();
    await step(colleague, seen, 'edit', { title: '改过的标题', priority: 'high' });
    const before = await rowCounts(hotline);
    const problem = expectProblem(await agent.act(seen, 'edit', { title: '我的标题' }), 409, 'ticket.stale');
    expect(problem.detail).toContain('黄晓燕');
    expect(problem.current).toEqual(await look(agent, seen));
    expect(problem.current).toMatchObject({ version: 2, title: '改过的标题', priority: 'high' });
    expect(await rowCounts(hotline)).toEqual(before);
  });

  it('a change by the clockwork is told as such', async () => {
    const seen = await opened();
    await hotline.sql.rows({ text: 'UPDATE timers SET due_at = $1' }, [hotline.clock.date()]);
    await hotline.passTo('2026-11-23T16:50:00+08:00');
    expect((await look(agent, seen)).version).toBeGreaterThan(1);
    expect(expectProblem(await agent.act(seen, 'note', { text: 'x' }), 409, 'ticket.stale').detail).toContain('系统');
    hotline.clock.set('2026-11-23T16:55:00+08:00');
  });

  it.each([0, -1, 1.5, '1', null, undefined, [], 1e308, 2 ** 53])('%p is no version of anything', async (version) => {
    const ticket = await opened();
    const answer = await agent.post(`/api/tickets/${ticket.id}/actions/note`, { version, text: 'x' });
    const whole = Number.isInteger(version);
    const problem = whole ? expectProblem(answer, 409, 'ticket.stale') : expectProblem(answer, 400, 'request.invalid');
    if (!whole) expect(problem.errors?.map((one) => one.field)).toEqual(['version']);
    expect((await look(agent, ticket)).version).toBe(1);
  });

  /** What a screen does: it shows what changed and lets the person send again. */
  async function insist(client: Client, ticket: Ticket, action: string, body: object): Promise<number> {
    let seen: { id: string; version: number } = ticket;
    for (let tries = 1; ; tries += 1) {
      const answer = await client.act(seen, action, body);
      if (answer.status === 200) return tries;
      expectProblem(answer, 409, 'ticket.stale');
      seen = (answer.body as Problem).current as unknown as Ticket;
    }
  }

  it('sixteen notes at once by people who insist: all are kept, each once', async () => {
    const ticket = await opened();
    const texts = Array.from({ length: 16 }, (_, index) => `备注 ${index}`);
    const tries = await Promise.all(
      texts.map((text, index) => insist(index % 2 ? agent : colleague, ticket, 'note', { text })),
    );
    expect(Math.max(...tries)).toBeGreaterThan(1);
    const page = ok<{ items: Ticket['timeline'] }>(await agent.get(`/api/tickets/${ticket.id}/timeline?limit=200`));
    const notes = page.items.filter((entry) => entry.kind === 'note').map((entry) => entry.text);
    expect(notes.toSorted()).toEqual(texts.toSorted());
    expect((await look(agent, ticket)).version).toBe(17);
  }, 300_000);

  it('a timeline pages back to its beginning, each entry once', async () => {
    const ticket = await opened();
    for (let index = 0; index < 45; index += 1) await agent.acts(ticket, 'note', { text: `第 ${index} 条` });
    const newest = await look(agent, ticket);
    expect(newest.timeline).toHaveLength(30);
    const kinds: string[] = newest.timeline.map((entry) => entry.text);
    for (let cursor = newest.timelineCursor as string | null; cursor;) {
      const page = ok<{ items: Ticket['timeline']; nextCursor: string | null }>(
        await agent.get(`/api/tickets/${ticket.id}/timeline?limit=7&cursor=${cursor}`),
      );
      kinds.unshift(...page.items.map((entry) => entry.text));
      cursor = page.nextCursor;
    }
    expect(kinds).toEqual(['', ...Array.from({ length: 45 }, (_, index) => `第 ${index} 条`)]);
  });

  it('two changes of one call: the second is shown the first', async () => {
    const call = ok<{ id: string; version: number }>(await agent.post('/api/calls', { phone: '15900001012' }));
    const change = (note: string) => agent.patch(`/api/calls/${call.id}`, { version: call.version, note });
    const answers = await Promise.all(['甲', '乙', '丙', '丁', '戊'].map(change));
    const kept = answers.find((answer) => answer.status === 200)?.body.note as string;
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409, 409, 409, 409]);
    for (const answer of answers.filter((one) => one.status === 409)) {
      expect(expectProblem(answer, 409, 'call.stale').current).toMatchObject({ id: call.id, version: 2, note: kept });
    }
  });

  it('two changes of one routing rule, or of one user: the second is shown the first', async () => {
    const admin = await hotline.as('admin1');
    const [rule] = ok<{ items: { id: string; version: number }[] }>(await admin.get('/api/routing/rules')).items;
    const changed = {
      ...rule,
      note: '改过',
      line: null,
      topic: null,
      countyId: null,
      departmentId: ids.department.market,
      officeOfCounty: false,
      active: true,
      place: 10,
    };
    const { id, ...body } = changed;
    ok(await admin.patch(`/api/routing/rules/${id}`, body));
    expect(
      expectProblem(await admin.patch(`/api/routing/rules/${id}`, body), 409, 'routing.stale').current,
    ).toMatchObject({ note: '改过', version: 2 });
  });
});
