import { foldWidth } from './text.js';

export type PhoneKind = 'mobile' | 'landline' | 'short' | 'service';
export type PhoneFault = 'phone.empty' | 'phone.not_a_number' | 'phone.wrong_length' | 'phone.unknown_prefix';

/**
 * A number as it was understood. `national`: digits only, the one form that is stored and compared (`13812340012`,
 * `05972312345`). `display`: for reading, and parses to the same again. `extension`: digits after the switchboard.
 */
export type ParsedPhone =
  | { ok: true; national: string; kind: PhoneKind; display: string; extension?: string }
  | { ok: false; code: PhoneFault };

/** The long-distance code of the branch (龙岩), added to local numbers. */
export const branchAreaCode = '0597';

/** National numbers by kind; the groups are what `display` sets apart. Area codes of three digits are 010 and 02x. */
const kinds: readonly { kind: PhoneKind; pattern: RegExp; display: string }[] = [
  { kind: 'mobile', pattern: /^(1[3-9]\d)(\d{4})(\d{4})$/, display: '$1 $2 $3' },
  { kind: 'service', pattern: /^([48]00)(\d{3})(\d{4})$/, display: '$1 $2 $3' },
  { kind: 'landline', pattern: /^(010|02\d)([2-9]\d{7})$/, display: '$1-$2' },
  { kind: 'landline', pattern: /^(0[3-9]\d\d)([2-9]\d{6,7})$/, display: '$1-$2' },
  // Hotlines (10086, 100859, 12345), group short numbers (6xxxx) and the services of 95 and 96.
  { kind: 'short', pattern: /^(1[0-2]\d{3,4}|6\d{4,5}|9[56]\d{3,4})$/, display: '$1' },
];

/** How long a number is that starts so; decides between "wrong length" and "unknown prefix". */
const lengths: readonly { start: RegExp; length: readonly number[] }[] = [
  { start: /^1[3-9]/, length: [11] },
  { start: /^[48]00/, length: [10] },
  { start: /^0[12]/, length: [11] },
  { start: /^0[3-9]/, length: [11, 12] },
  { start: /^/, length: [5, 6, 7, 8, 11] },
];

const separators = /[\s\-/\\.·•()[\]{}【】〔〕]+/g;
const dashes = /[\p{Pd}\u02d7\u2043\u207b\u2212\u2500]/gu;
const spokenExtension = /^(.*?\d.*?)(?:转|轉|分机|ext\.?|x|#)\s*[:：]?\s*(\d{1,6})$/i;
const dashedExtension = /^(.*\d)\s*-\s*(\d{1,5})$/;
/** An area code of four digits and a local number of eight. */
const longestNational = 12;
/** Longer than any way of writing a number; guards the patterns above against cells of any size. */
const longest = 64;

/** Width and dashes as ASCII. One code unit for one, so that offsets stay valid. */
const fold = (text: string): string => foldWidth(text).replace(dashes, '-');

/** A landline's area and number that lost the trunk zero behind a country code, or to a spreadsheet. */
const withoutTrunkZero = /^(?!(?:[48]00\d{7})$)(?:(?:10|2\d)[2-9]\d{7}|[3-9]\d\d[2-9]\d{6,7})$/;

/** As a mobile number is stored: what every list and most forms hold needs none of the reading below. */
const storedMobile = /^1[3-9]\d{9}$/;

function toNational(dialled: string, areaCode: string): string {
  const abroad = /^(?:\+|00)86(\d+)$/.exec(dialled)?.[1] ?? /^86(\d{10,})$/.exec(dialled)?.[1];
  const digits = abroad ?? dialled;
  if (/^01[3-9]\d{9}$/.test(digits)) return digits.slice(1);
  const ours = digits.startsWith(areaCode.slice(1));
  if ((abroad !== undefined || ours) && withoutTrunkZero.test(digits)) return `0${digits}`;
  return abroad === undefined && /^[2-9]\d{6,7}$/.test(digits) ? areaCode + digits : digits;
}

function faultOf(national: string): PhoneFault {
  if (/^(?:\+|00)/.test(national)) return 'phone.unknown_prefix';
  const expected = lengths.find(({ start }) => start.test(national));
  return expected?.length.includes(national.length) ? 'phone.unknown_prefix' : 'phone.wrong_length';
}

function parseWhole(text: string, areaCode: string): ParsedPhone {
  const dialled = text.replace(separators, '');
  if (dialled === '') return { ok: false, code: 'phone.empty' };
  if (!/^\+?\d+$/.test(dialled)) return { ok: false, code: 'phone.not_a_number' };
  const national = toNational(dialled, areaCode);
  const found = kinds.find(({ pattern }) => pattern.test(national));
  if (!found) return { ok: false, code: faultOf(national) };
  return { ok: true, national, kind: found.kind, display: national.replace(found.pattern, found.display) };
}

/** A complete number followed by an extension. */
function withExtension(text: string, areaCode: string): ParsedPhone | undefined {
  for (const pattern of [spokenExtension, dashedExtension]) {
    const [, head, extension] = pattern.exec(text) ?? [];
    const main = head === undefined ? undefined : parseWhole(head, areaCode);
    if (!main?.ok || extension === undefined) continue;
    return { ...main, display: `${main.display} 转 ${extension}`, extension };
  }
  return undefined;
}

/**
 * Reads a Chinese telephone number however it was written: full-width digits, any dashes, spaces, slashes and brackets,
 * `+86`/`0086`/`86`, a local number (the area code is added), an extension (`转 12`, `-12`, kept apart).
 * @param areaCode of local numbers of seven or eight digits, with its zero
 * @returns the number, or the code of what is wrong with it; never throws
 */
export function parsePhone(raw: string, areaCode = branchAreaCode): ParsedPhone {
  if (storedMobile.test(raw)) return parseWhole(raw, areaCode);
  // Numbers pasted from address books carry invisible direction marks, those from spreadsheets a leading apostrophe.
  const text = fold(raw.replace(/\p{Cf}/gu, '').trim())
    .replace(/^'/, '')
    .trim();
  if (text.length > longest) return { ok: false, code: 'phone.not_a_number' };
  const whole = parseWhole(text, areaCode);
  // `0597-2312345-6` is also a local number of eight digits behind its area code; the dash says that it is not.
  if (whole.ok && whole.national.length < longestNational) return whole;
  return withExtension(text, areaCode) ?? whole;
}

/**
 * A number as lists show it (experience.md): `138****0012`, landlines `0597****345`, without extension. Hotlines and
 * service numbers belong to nobody and stay readable; what is no number keeps its last three digits at most.
 */
export function maskPhone(raw: string): string {
  if (raw.trim() === '' || /^\d{3,4}\*{4}\d{3,4}$/.test(raw)) return raw;
  const parsed = parsePhone(raw);
  if (!parsed.ok) return `****${/^\D*(?:\d\D*){4,}(\d{3})\D*$/.exec(fold(raw).slice(-longest))?.[1] ?? ''}`;
  if (parsed.kind === 'mobile') return parsed.national.replace(/^(\d{3})\d{4}/, '$1****');
  if (parsed.kind === 'landline') return parsed.national.replace(/^(010|02\d|0\d{3})\d+(\d{3})$/, '$1****$2');
  return parsed.national;
}

const area = String.raw`(?:10|2\d|[3-9]\d\d)`;

/**
 * Personal numbers inside a text: mobiles, landlines with their area code, and local numbers behind a word for
 * telephone (a bare run of seven digits is as often a serial number or a date). Never part of a longer run of digits.
 */
const inText = new RegExp(
  [
    String.raw`(?<!\d)(?:(?:\+|00)?86[ -]?|0)?1[3-9]\d[ -]?\d[ -]?\d{3}[ -]?\d{4}(?!\d)`,
    String.raw`(?<!\d)(?:\(0${area}\)|(?:(?:\+|00)86[ -]?0?|0)${area})[ -]?[2-9]\d{2,3}[ -]?\d{4}(?!\d)`,
    String.raw`(?<=(?:电话|座机|固话|致电|回电|拨打|tel|phone)[^\d\n]{0,6})[2-9]\d{2,3}[ -]?\d{4}(?!\d)`,
  ].join('|'),
  'gi',
);

/** The text with every personal number in it masked as in {@link maskPhone}; the rest stays as it was written. */
export function maskPhonesInText(text: string): string {
  let masked = '';
  let end = 0;
  for (const match of fold(text).matchAll(inText)) {
    masked += text.slice(end, match.index) + maskPhone(match[0]);
    end = match.index + match[0].length;
  }
  return masked + text.slice(end);
}
