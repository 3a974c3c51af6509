import { isId } from './ids.js';
import { isCalendarDay, parseInstant } from './instant.js';
import type { Bilingual } from './language.js';
import { parseYuan, yuan } from './money.js';
import { parsePhone } from './phone.js';
import type { FieldFault } from './refusal.js';
import { normaliseText } from './text.js';

/** How a value is typed in and checked. `phone` is kept as national digits, `money` as yuan (`50.00`). `user`, `department`, `ticket`, `call`, `article`, `incident` and `file` carry ids. `asset` is its id or the label on its sticker. `signature` is a drawn one (`{ file }`, a PNG) or, spoken, a name (`{ name }`). `version` counts what the field beside it names; screens draw nothing for it. */
export type FieldType =
  | 'text'
  | 'long_text'
  | 'choice'
  | 'boolean'
  | 'date'
  | 'date_time'
  | 'number'
  | 'phone'
  | 'money'
  | 'tags'
  | 'user'
  | 'department'
  | 'departments'
  | 'order'
  | 'ticket'
  | 'call'
  | 'article'
  | 'version'
  | 'incident'
  | 'asset'
  | 'signature'
  | 'files';

/** One field of a form, as data: the server checks by it, the screens draw by it, the docs are printed from it. */
export interface FieldSpec {
  name: string;
  type: FieldType;
  label: Bilingual;
  help?: Bilingual;
  required?: boolean;
  /** Characters for texts, items for lists. */
  max?: number;
  min?: number;
  options?: readonly { value: string; label: Bilingual }[];
  /** The field is only asked for (and only required) while another one has this value. */
  when?: { field: string; is: string | boolean };
}

export type FieldValues = Record<string, unknown>;

const limits = {
  text: 200,
  long_text: 20_000,
  tag: 30,
  tags: 12,
  label: 40,
  name: 60,
  departments: 6,
  files: 10,
} as const;

const fault = (field: string, code: string, zh: string, en: string): FieldFault => ({
  field,
  code,
  message: { zh, en },
});

/** What PostgreSQL keeps in an integer. */
const highestVersion = 2_147_483_647;

type Check = (value: unknown, spec: FieldSpec, path: string) => FieldFault | { value: unknown };

const checkText =
  (fallback: number): Check =>
  (value, spec, path) => {
    if (typeof value !== 'string') return fault(path, 'not_text', '请填写文字', 'must be text');
    const text = normaliseText(value);
    const max = spec.max ?? fallback;
    if (text.length > max) return fault(path, 'too_long', `最多 ${max} 个字`, `must not exceed ${max} characters`);
    return { value: text };
  };

const checkList =
  (fallback: number, ofIds: boolean): Check =>
  (value, spec, path) => {
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
      return fault(path, 'not_a_list', '应为列表', 'must be a list of texts');
    }
    const max = spec.max ?? fallback;
    if (value.length > max) return fault(path, 'too_many', `最多 ${max} 项`, `must not hold more than ${max} items`);
    if (value.length < (spec.min ?? (spec.required ? 1 : 0))) return fault(path, 'required', '必填', 'is required');
    if (ofIds && !value.every(isId)) return fault(path, 'not_an_id', '编号不正确', 'must be ids');
    const items = [...new Set(value.map(normaliseText).filter(Boolean))];
    if (!ofIds && items.some((item) => item.length > limits.tag)) {
      return fault(
        path,
        'too_long',
        `每项最多 ${limits.tag} 个字`,
        `must hold items of at most ${limits.tag} characters`,
      );
    }
    return { value: items };
  };

const checkId: Check = (value, _spec, path) =>
  isId(value) ? { value } : fault(path, 'not_an_id', '编号不正确', 'must be an id');

/** Either drawn with a finger, or the name of who has confirmed by word of mouth. */
function checkSignature(value: unknown, _spec: FieldSpec, path: string): ReturnType<Check> {
  const given: object = typeof value === 'object' && value !== null ? value : {};
  const [name, ...more] = Object.keys(given);
  const part: unknown = Object.values(given)[0];
  if (more.length === 0 && name === 'file' && isId(part)) return { value: { file: part } };
  if (more.length === 0 && name === 'name' && typeof part === 'string') {
    const signer = normaliseText(part);
    if (signer.length > 0 && signer.length <= limits.name) return { value: { name: signer } };
  }
  return fault(path, 'not_a_signature', '请签名，或填写确认人姓名', 'must be a signature or the name of who confirmed');
}

const checks: Record<FieldType, Check> = {
  text: checkText(limits.text),
  long_text: checkText(limits.long_text),
  choice: (value, spec, path) =>
    spec.options?.some((option) => option.value === value)
      ? { value }
      : fault(path, 'not_an_option', '不在可选范围内', 'is not one of the options'),
  boolean: (value, _spec, path) =>
    typeof value === 'boolean' ? { value } : fault(path, 'not_a_boolean', '应为是或否', 'must be true or false'),
  date: (value, _spec, path) =>
    isCalendarDay(value) ? { value } : fault(path, 'not_a_date', '日期不正确', 'must be a date such as 2026-11-22'),
  date_time: (value, _spec, path) => {
    const at = parseInstant(value);
    return at === undefined
      ? fault(path, 'not_a_time', '时间不正确', 'must be a time with an offset')
      : { value: new Date(at).toISOString() };
  },
  number: (value, spec, path) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      return fault(path, 'not_a_number', '应为数字', 'must be a number');
    }
    const [min, max] = [spec.min ?? -1e12, spec.max ?? 1e12];
    if (value >= min && value <= max) return { value };
    return fault(path, 'out_of_range', `应在 ${min} 到 ${max} 之间`, `must be between ${min} and ${max}`);
  },
  phone: (value, _spec, path) => {
    const phone = typeof value === 'string' ? parsePhone(value) : undefined;
    return phone?.ok
      ? { value: phone.national }
      : fault(path, 'not_a_phone', '不是有效的电话号码', 'is not a valid phone number');
  },
  money: (value, _spec, path) => {
    const fen = typeof value === 'string' ? parseYuan(value) : undefined;
    return fen
      ? { value: yuan(fen) }
      : fault(path, 'not_money', '应为大于 0、最多两位小数的金额', 'must be a sum above 0 with at most two decimals');
  },
  tags: checkList(limits.tags, false),
  user: checkId,
  department: checkId,
  departments: checkList(limits.departments, true),
  order: checkId,
  ticket: checkId,
  call: checkId,
  article: checkId,
  version: (value, _spec, path) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= highestVersion
      ? { value }
      : fault(path, 'not_a_version', '版本号不正确', 'must be the number of a version'),
  incident: checkId,
  asset: checkText(limits.label),
  signature: checkSignature,
  files: checkList(limits.files, true),
};

const applies = (spec: FieldSpec, input: FieldValues): boolean => !spec.when || input[spec.when.field] === spec.when.is;

/** Nothing, or a text of nothing but blanks: both leave a field as it is. */
const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && normaliseText(value) === '');

/**
 * Checks an input against the specs of its form.
 * @returns the accepted values (known fields only, texts trimmed) and every fault; unknown fields are faults too
 */
export function checkFields(
  specs: readonly FieldSpec[],
  input: FieldValues,
  prefix = '',
): { values: FieldValues; faults: FieldFault[] } {
  const values: FieldValues = {};
  const faults: FieldFault[] = [];
  for (const name of Object.keys(input)) {
    if (!specs.some((spec) => spec.name === name)) {
      faults.push(fault(prefix + name, 'unknown_field', '没有这个字段', 'is not a known field'));
    }
  }
  for (const spec of specs) {
    const path = prefix + spec.name;
    const value = input[spec.name];
    if (!applies(spec, input)) continue;
    if (isBlank(value)) {
      if (spec.required) faults.push(fault(path, 'required', '必填', 'is required'));
      continue;
    }
    const checked = checks[spec.type](value, spec, path);
    if ('code' in checked) faults.push(checked);
    else values[spec.name] = checked.value;
  }
  return { values, faults };
}
