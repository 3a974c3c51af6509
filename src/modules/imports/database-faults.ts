import { type Bilingual, fill } from '../../shared/language.js';
import type { LineFault } from './import-plan.js';

/** What only the database can know of a line. */
const texts = {
  'import.number_taken': {
    zh: '{value} 已是网点 {outlet} 的指定号码，而该网点没有在本文件中改用其他号码',
    en: '{value} is a designated number of outlet {outlet}, which does not give it up in this file',
  },
  'import.serial_taken': {
    zh: '同类设备 {label} 已登记序列号 {value}',
    en: 'The asset {label} of this kind has the serial number {value}',
  },
  'import.asset_retired': {
    zh: '设备 {label} 已报废；如属误报废，请先在设备台账中入库',
    en: 'The asset {label} is retired; if by mistake, put it in store in the register first',
  },
  'import.last_admin': {
    zh: '导入后将没有可以登录的管理员，请至少保留一位',
    en: 'No administrator who can sign in would be left; keep at least one',
  },
} as const satisfies Record<string, Bilingual>;

export function databaseFault(
  line: number,
  column: string,
  code: keyof typeof texts,
  params: Readonly<Record<string, string>> = {},
): LineFault {
  const { zh, en } = texts[code];
  return { line, column, code, message: { zh: fill(zh, params), en: fill(en, params) } };
}
