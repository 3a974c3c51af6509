import type { Bilingual } from '../../shared/language.js';

interface ConstraintText {
  code: string;
  text: (english: string) => Bilingual;
}

const fixed = (code: string, zh: string, en: string): ConstraintText => ({ code, text: () => ({ zh, en }) });

/** class-validator writes its limits into the English sentence; they are taken from there for our own words. */
const limit = (english: string): string => /-?\d+(\.\d+)?/.exec(english.replace(/^\S+ /, ''))?.[0] ?? '';

const limited = (code: string, words: (limit: string) => Bilingual): ConstraintText => ({
  code,
  text: (english) => words(limit(english)),
});

export const otherConstraint = fixed('invalid', '填写有误', 'is not valid');

/** The words for each kind of check, in both languages, in one place. */
export const constraintTexts: Readonly<Record<string, ConstraintText>> = {
  whitelistValidation: fixed('unknown_field', '没有这个字段', 'is not a known field'),
  isNotEmpty: fixed('required', '必填', 'is required'),
  isDefined: fixed('required', '必填', 'is required'),
  isString: fixed('not_text', '应为文字', 'must be text'),
  isBoolean: fixed('not_a_boolean', '应为是或否', 'must be true or false'),
  isNumber: fixed('not_a_number', '应为数字', 'must be a number'),
  isInt: fixed('not_whole', '应为整数', 'must be a whole number'),
  isArray: fixed('not_a_list', '应为列表', 'must be a list'),
  isObject: fixed('not_an_object', '应为对象', 'must be an object'),
  isUuid: fixed('not_an_id', '编号不正确', 'must be an id'),
  isIn: fixed('not_an_option', '不在可选范围内', 'is not one of the options'),
  isInstant: fixed('not_a_time', '时间不正确，应带时区', 'must be a time with an offset'),
  isDay: fixed('not_a_day', '日期不正确', 'must be a day such as 2026-11-23'),
  isISO8601: fixed('not_a_time', '时间不正确，应带时区', 'must be a time with an offset'),
  matches: fixed('wrong_form', '格式不正确', 'does not have the right form'),
  nestedValidation: fixed('not_an_object', '应为对象', 'must be an object'),
  maxLength: limited('too_long', (n) => ({ zh: `最多 ${n} 个字`, en: `must not exceed ${n} characters` })),
  minLength: limited('too_short', (n) => ({ zh: `至少 ${n} 个字`, en: `must have at least ${n} characters` })),
  max: limited('too_large', (n) => ({ zh: `不能大于 ${n}`, en: `must not be greater than ${n}` })),
  min: limited('too_small', (n) => ({ zh: `不能小于 ${n}`, en: `must not be less than ${n}` })),
  arrayMaxSize: limited('too_many', (n) => ({ zh: `最多 ${n} 项`, en: `must not hold more than ${n} items` })),
  arrayMinSize: limited('too_few', (n) => ({ zh: `至少 ${n} 项`, en: `must hold at least ${n} items` })),
};
