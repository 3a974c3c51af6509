import { equipmentColumns } from '../../src/modules/assets/index.js';
import { outletColumns, staffColumns } from '../../src/modules/organisation/index.js';
import { writeCsv } from '../../src/platform/tables/write-csv.js';
import { type Client, ok } from './client.js';

/** A line of a table, by the Chinese titles of its columns. */
export type Line = Readonly<Record<string, string>>;

export const outletTitles = outletColumns.map(({ title }) => title.zh);
export const assetTitles = equipmentColumns.map(({ title }) => title.zh);
export const staffTitles = staffColumns.map(({ title }) => title.zh);

const cellsOf = (titles: readonly string[], lines: readonly Line[]): string[][] =>
  lines.map((line) => titles.map((title) => line[title] ?? ''));

/** A CSV as Excel saves it, of these columns. */
export const csv = (titles: readonly string[], lines: readonly Line[]): Buffer =>
  writeCsv(titles, cellsOf(titles, lines));

/** A text in GB18030, for its two-byte part: what Chinese spreadsheets and carrier systems hand out. */
export function gb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Buffer.from([...text].flatMap((sign) => codes.get(sign) ?? [sign.charCodeAt(0)]));
}

let place = 100;

/** An outlet that is not there yet, with numbers of its own. */
export const newOutletLine = (more: Line = {}): Line => {
  place += 1;
  return {
    网点编码: `ZZ${place}`,
    网点名称: `试点网点${place}`,
    县区: '新罗区',
    网点类型: '普通',
    地址: '龙岩市新罗区试点路1号',
    指定号码1: `1580000${place}1`,
    指定号码2: `1580000${place}2`,
    渠道管理员: 'manager-xinluo1',
    联系人1: '试点店主',
    联系电话1: `158-0000-${place}1`,
    联系人角色1: '店主',
    ...more,
  };
};

export interface ImportResult {
  kind: string;
  encoding: string;
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  faults: { line: number; column: string | null; code: string; message: string }[];
  kept: boolean;
}

/** Asks for an import; `fields` besides the kind. */
export const askImport = (client: Client, content: Buffer, fields: Record<string, string>, name = '导入.csv') =>
  client.upload('/api/imports', name, content, fields);

export const imports = async (
  client: Client,
  content: Buffer,
  fields: Record<string, string>,
  name?: string,
): Promise<ImportResult> => ok<ImportResult>(await askImport(client, content, fields, name));
