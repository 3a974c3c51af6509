import { type Client, ok } from './client.js';

export interface AssetPage<Item> {
  items: Item[];
  nextCursor: string | null;
}

export interface AssetShown {
  id: string;
  version: number;
  label: string;
  kind: string;
  state: string;
  outletId: string | null;
  departmentId: string | null;
  countyName: string;
  keeperName: string;
  place: string;
  serialNumber: string | null;
  supplierId: string | null;
  underWarranty: boolean;
  actions: { name: string; allowed: boolean; reason: string | null }[];
  [more: string]: unknown;
}

export interface AssetEntryShown {
  kind: string;
  kindName: string;
  actorName: string | null;
  note: string | null;
  ticketNumber: string | null;
  changes: { field: string; before: string | null; after: string | null }[];
}

/** What a new asset needs at least, besides where it stands. */
export const equipment = (more: object = {}): object => ({
  kind: 'self_service_terminal',
  model: '测试终端 T1',
  place: '营业厅门口',
  ...more,
});

export const registerAsset = async (client: Client, more: object): Promise<AssetShown> =>
  ok(await client.post('/api/assets', equipment(more)));

export const shownAsset = async (client: Client, id: string): Promise<AssetShown> =>
  ok(await client.get(`/api/assets/${id}`));

export const listedAssets = async (client: Client, query = ''): Promise<AssetPage<AssetShown>> =>
  ok(await client.get(`/api/assets${query}`));

/** Every page of a list, one after the other. */
export async function allAssets(client: Client, query: string): Promise<AssetShown[]> {
  const found: AssetShown[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: AssetPage<AssetShown> = await listedAssets(client, `${query}${cursor && `&cursor=${cursor}`}`);
    found.push(...page.items);
    cursor = page.nextCursor;
  }
  return found;
}

export const assetHistory = async (client: Client, id: string): Promise<AssetEntryShown[]> =>
  ok<AssetPage<AssetEntryShown>>(await client.get(`/api/assets/${id}/history`)).items;
