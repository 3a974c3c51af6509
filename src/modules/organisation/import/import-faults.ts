import { type Bilingual, fill } from '../../../shared/language.js';
import type { Params } from '../../../shared/refusal.js';

/** Every reason why a line (or the header) of an imported table is not accepted. */
export const importFaultTexts = {
  'import.unknown_column': {
    zh: '不认识的列“{column}”。可用的列：{accepted}',
    en: 'Unknown column “{column}”. Columns that are accepted: {accepted}',
  },
  'import.untitled_column': { zh: '第 {number} 列有内容但没有表头', en: 'Column {number} has content but no title' },
  'import.missing_column': { zh: '缺少必需的列“{column}”', en: 'The required column “{column}” is missing' },
  'import.repeated_column': {
    zh: '“{column}”和“{other}”是同一列，请只保留一个',
    en: '“{column}” and “{other}” are the same column; please keep one',
  },
  'import.too_many_cells': {
    zh: '这一行有 {count} 格内容，比表头多，请检查是否多了分隔符',
    en: 'This line has {count} cells, more than the header; look for a delimiter too many',
  },
  'import.required': { zh: '必填', en: 'Must be filled in' },
  'import.too_long': { zh: '最多 {max} 个字', en: 'Must not exceed {max} characters' },
  'import.not_an_option': { zh: '“{value}”不在可选范围内：{accepted}', en: '“{value}” is not one of: {accepted}' },
  'import.duplicate': { zh: '“{value}”与第 {line} 行重复', en: '“{value}” is already on line {line}' },
  'import.bad_outlet_code': {
    zh: '网点编码“{value}”不正确，应为两个大写字母加三位数字，例如 XL001',
    en: '“{value}” is not an outlet code: two capital letters and three digits, such as XL001',
  },
  'import.bad_username': {
    zh: '用户名“{value}”不正确：以小写字母开头，3 至 32 位，只能用小写字母、数字和连字符',
    en: '“{value}” is not a username: 3 to 32 lower-case letters, digits and hyphens, a letter first',
  },
  'import.unknown_county': { zh: '没有“{value}”这个县区', en: 'There is no county “{value}”' },
  'import.unknown_department': { zh: '没有“{value}”这个部门', en: 'There is no department “{value}”' },
  'import.ambiguous_name': {
    zh: '“{value}”对应不止一个（{accepted}），请填编码',
    en: '“{value}” may be any of {accepted}; please give the code',
  },
  'import.unknown_outlet': { zh: '没有编码为“{value}”的网点', en: 'There is no outlet with the code “{value}”' },
  'import.unknown_channel_manager': {
    zh: '“{value}”不是渠道管理员的用户名',
    en: '“{value}” is not the username of a channel manager',
  },
  'import.channel_manager_elsewhere': {
    zh: '渠道管理员“{value}”不属于这个县区',
    en: 'The channel manager “{value}” belongs to another county',
  },
  'import.designated_same': { zh: '两个指定号码不能相同', en: 'The two designated numbers must differ' },
  'import.designated_taken': {
    zh: '指定号码 {value} 已是第 {line} 行网点的指定号码',
    en: '{value} is already a designated number of the outlet on line {line}',
  },
  'import.designated_kind': {
    zh: '指定号码应为手机或固定电话，“{value}”不是',
    en: 'A designated number is a mobile or a landline; “{value}” is neither',
  },
  'import.contact_incomplete': {
    zh: '联系人的姓名和电话要一起填写',
    en: 'A contact needs both a name and a telephone number',
  },
  'import.role_needs_department': { zh: '角色“{role}”要填写部门', en: 'The role “{role}” needs a department' },
  'import.role_needs_county': { zh: '角色“{role}”要填写县区', en: 'The role “{role}” needs a county' },
  'import.role_needs_outlet': { zh: '角色“{role}”要填写网点编码', en: 'The role “{role}” needs an outlet code' },
  'import.partner_only': { zh: '渠道网点账号不能再有其他角色', en: 'A partner cannot have other roles as well' },
  'import.outlet_without_partner': {
    zh: '只有渠道网点账号才填写网点编码',
    en: 'Only partners have an outlet code',
  },
  'import.bad_label': {
    zh: '设备编号“{value}”不正确，应如 ZD-XL001-01',
    en: '“{value}” is not a label; one looks like ZD-XL001-01',
  },
  'import.bad_day': {
    zh: '“{value}”不是日期，请写成 2026-11-23',
    en: '“{value}” is not a day; please write it as 2026-11-23',
  },
  'import.one_place': {
    zh: '网点编码和部门必须填写一项，且只能填写一项',
    en: 'Fill in either an outlet code or a department',
  },
  'import.unknown_supplier': {
    zh: '没有名为“{value}”的供应商，请先登记',
    en: 'There is no supplier called “{value}”; register it first',
  },
  'import.warranty_before_purchase': {
    zh: '保修截止日早于购置日期',
    en: 'The warranty ends before the day of purchase',
  },
  'phone.empty': { zh: '没有填写电话号码', en: 'No telephone number was given' },
  'phone.not_a_number': { zh: '“{value}”不是电话号码', en: '“{value}” is not a telephone number' },
  'phone.wrong_length': { zh: '电话号码“{value}”位数不对', en: 'The number “{value}” has the wrong length' },
  'phone.unknown_prefix': {
    zh: '电话号码“{value}”的号段或区号不存在',
    en: 'The number “{value}” has an unknown prefix',
  },
} as const satisfies Record<string, Bilingual>;

export type ImportFaultCode = keyof typeof importFaultTexts;

/** One thing wrong with one line. `column`: the title as it stands in the file, null when the whole line is meant. */
export interface ImportFault {
  line: number;
  column: string | null;
  code: ImportFaultCode;
  params: Params;
  message: Bilingual;
}

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

const inLanguage = (params: Params, language: keyof Bilingual): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, isBilingual(value) ? value[language] : value]),
  );

/** A fault with its words; params may be texts in both languages themselves. */
export function importFault(
  line: number,
  column: string | null,
  code: ImportFaultCode,
  params: Params = {},
): ImportFault {
  const { zh, en } = importFaultTexts[code];
  const message = { zh: fill(zh, inLanguage(params, 'zh')), en: fill(en, inLanguage(params, 'en')) };
  return { line, column, code, params, message };
}
