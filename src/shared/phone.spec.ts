import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskPhone, maskPhonesInText, parsePhone, type PhoneKind } from './phone.js';

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const mobile = fc.tuple(fc.constantFrom(...'3456789'), digits(9)).map(([second, rest]) => `1${second}${rest}`);
const local = fc.tuple(fc.constantFrom(...'23456789'), digits(6)).map(([first, rest]) => first + rest);
const personal = fc.oneof(
  mobile,
  local.map((number) => `0597${number}`),
  digits(7).map((rest) => `0108${rest}`),
);
const separator = fc.constantFrom(
  '',
  '',
  ' ',
  '-',
  '－',
  '—',
  '–',
  '‑',
  '−',
  '/',
  '／',
  '.',
  '\u3000',
  '\u200b',
  '(',
  '）',
);
const toFullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

describe('parsePhone', () => {
  it.each<[string, string, PhoneKind, string]>([
    ['13812340012', '13812340012', 'mobile', '138 1234 0012'],
    [' 138 1234 0012 ', '13812340012', 'mobile', '138 1234 0012'],
    ['138-1234-0012', '13812340012', 'mobile', '138 1234 0012'],
    ['１３８１２３４００１２', '13812340012', 'mobile', '138 1234 0012'],
    ['+86 138 1234 0012', '13812340012', 'mobile', '138 1234 0012'],
    ['0086-13812340012', '13812340012', 'mobile', '138 1234 0012'],
    ['8613812340012', '13812340012', 'mobile', '138 1234 0012'],
    ['(+86)13812340012', '13812340012', 'mobile', '138 1234 0012'],
    ['013812340012', '13812340012', 'mobile', '138 1234 0012'],
    ["'13812340012", '13812340012', 'mobile', '138 1234 0012'],
    ['\u202d13812340012\u202c', '13812340012', 'mobile', '138 1234 0012'],
    ['1381234-0012', '13812340012', 'mobile', '138 1234 0012'],
    ['86138123-40012', '13812340012', 'mobile', '138 1234 0012'],
    ['86059723-12345', '05972312345', 'landline', '0597-2312345'],
    ['8765-4321', '059787654321', 'landline', '0597-87654321'],
    ['0591-8765-4321', '059187654321', 'landline', '0591-87654321'],
    ['(0597) 2312345', '05972312345', 'landline', '0597-2312345'],
    ['（０５９７）２３１２３４５', '05972312345', 'landline', '0597-2312345'],
    ['0597－2312345', '05972312345', 'landline', '0597-2312345'],
    ['0597/2312345', '05972312345', 'landline', '0597-2312345'],
    ['2312345', '05972312345', 'landline', '0597-2312345'],
    ['231-2345', '05972312345', 'landline', '0597-2312345'],
    ['5972312345', '05972312345', 'landline', '0597-2312345'],
    ['+86 597 2312345', '05972312345', 'landline', '0597-2312345'],
    ['+86 (0)597 2312345', '05972312345', 'landline', '0597-2312345'],
    ['86123456', '059786123456', 'landline', '0597-86123456'],
    ['010-81234567', '01081234567', 'landline', '010-81234567'],
    ['+86 10 81234567', '01081234567', 'landline', '010-81234567'],
    ['0591 87654321', '059187654321', 'landline', '0591-87654321'],
    ['400-812-3456', '4008123456', 'service', '400 812 3456'],
    ['8008123456', '8008123456', 'service', '800 812 3456'],
    ['+86 400 812 3456', '4008123456', 'service', '400 812 3456'],
    ['10086', '10086', 'short', '10086'],
    ['100859', '100859', 'short', '100859'],
    ['12345', '12345', 'short', '12345'],
    ['95588', '95588', 'short', '95588'],
    ['61234', '61234', 'short', '61234'],
  ])('%j is %s, %s, shown as %s', (raw, national, kind, display) => {
    expect(parsePhone(raw)).toEqual({ ok: true, national, kind, display });
  });

  it.each([
    ['0597-2312345 转 12', '05972312345', '12'],
    ['0597-2312345转12', '05972312345', '12'],
    ['0597-2312345-801', '05972312345', '801'],
    ['（0597）2312345－６', '05972312345', '6'],
    ['2312345-12', '05972312345', '12'],
    ['2312345-6789', '05972312345', '6789'],
    ['2312345-1', '05972312345', '1'],
    ['0597-231 2345-12', '05972312345', '12'],
    ['138 1234 0012-3', '13812340012', '3'],
    ['0597 2312345 分机：12', '05972312345', '12'],
    ['0597-2312345 ext. 12', '05972312345', '12'],
    ['400-8123456-1', '4008123456', '1'],
    ['13812340012 转 3', '13812340012', '3'],
  ])('keeps the extension of %j apart', (raw, national, extension) => {
    expect(parsePhone(raw)).toMatchObject({ ok: true, national, extension });
  });

  it.each([
    ['', 'phone.empty'],
    ['  ', 'phone.empty'],
    ['-', 'phone.empty'],
    ['\u200b', 'phone.empty'],
    ['无', 'phone.not_a_number'],
    ['1381234001a', 'phone.not_a_number'],
    ['1.38E+10', 'phone.not_a_number'],
    ['138++12340012', 'phone.not_a_number'],
    ['电话13812340012', 'phone.not_a_number'],
    ['1'.repeat(200_000), 'phone.not_a_number'],
    ['1381234001', 'phone.wrong_length'],
    ['138123400123', 'phone.wrong_length'],
    ['13812340012/13900001111', 'phone.wrong_length'],
    ['059723123', 'phone.wrong_length'],
    ['059723123456789', 'phone.wrong_length'],
    ['400812345', 'phone.wrong_length'],
    ['13812', 'phone.wrong_length'],
    ['110', 'phone.wrong_length'],
    ['+86 2312345', 'phone.unknown_prefix'],
    ['23123', 'phone.unknown_prefix'],
    ['12812340012', 'phone.unknown_prefix'],
    ['05970312345', 'phone.unknown_prefix'],
    ['0312345', 'phone.wrong_length'],
    ['+852 9123 4567', 'phone.unknown_prefix'],
    ['0044 20 7946 0000', 'phone.unknown_prefix'],
    ['转 12', 'phone.not_a_number'],
  ])('refuses %.30j with %s', (raw, code) => {
    expect(parsePhone(raw)).toEqual({ ok: false, code });
  });

  it('adds the area code it is given', () => {
    expect(parsePhone('87654321', '0591')).toMatchObject({ national: '059187654321' });
    expect(parsePhone('59187654321', '0591')).toMatchObject({ national: '059187654321' });
    expect(parsePhone('1081234567', '010')).toMatchObject({ national: '01081234567' });
  });

  it('understands what it answered: canonical and shown forms parse to the same', () => {
    const extension = fc.option(fc.tuple(fc.constantFrom('转', ' 转 ', '-', ' ext '), digits(2)));
    fc.assert(
      fc.property(personal, extension, (number, more) => {
        const parsed = parsePhone(number + (more ?? []).join(''));
        if (!parsed.ok) throw new Error(parsed.code);
        expect(parsed.national).toBe(number);
        expect(parsed.extension).toBe(more?.[1]);
        expect(parsePhone(parsed.display)).toEqual(parsed);
        expect(parsePhone(parsed.national)).toMatchObject({ ok: true, national: number });
      }),
    );
  });

  it('does not mind how a number is set apart, in which width, behind which country code', () => {
    const prefix = fc.constantFrom('', '+86', '+86 ', '0086', '0086-', '86', '＋８６ ');
    fc.assert(
      fc.property(
        personal,
        fc.array(separator, { minLength: 12, maxLength: 12 }),
        prefix,
        fc.boolean(),
        (number, gaps, country, wide) => {
          const written = country + [...number].map((digit, at) => digit + (gaps[at] ?? '')).join('');
          expect(parsePhone(wide ? toFullWidth(written) : written)).toMatchObject({ ok: true, national: number });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws and never accepts anything but digits', () => {
    const phoneLike = fc.string({ unit: fc.constantFrom(...'0123456789+-() 转x／８'), maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), phoneLike), (raw) => {
        const parsed = parsePhone(raw);
        if (parsed.ok) expect(parsed.national).toMatch(/^\d{5,12}$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('maskPhone', () => {
  it.each([
    ['13812340012', '138****0012'],
    ['+86 138-1234-0012', '138****0012'],
    ['05972312345', '0597****345'],
    ['0597-2312345 转 12', '0597****345'],
    ['059187654321', '0591****321'],
    ['010-81234567', '010****567'],
    ['2312345', '0597****345'],
    ['10086', '10086'],
    ['4008123456', '4008123456'],
    ['138****0012', '138****0012'],
    ['0597****345', '0597****345'],
    ['+852 9123 4567', '****567'],
    ['1234', '****'],
    ['张三', '****'],
    ['', ''],
  ])('%j becomes %j', (raw, masked) => {
    expect(maskPhone(raw)).toBe(masked);
  });

  it('hides four digits or more of every personal number, and is idempotent', () => {
    fc.assert(
      fc.property(personal, (number) => {
        const masked = maskPhone(number);
        expect(masked.replace(/\D/g, '').length).toBeLessThanOrEqual(number.length - 4);
        expect(maskPhone(masked)).toBe(masked);
      }),
    );
  });
});

describe('maskPhonesInText', () => {
  it.each([
    ['请回电13812340012，谢谢', '请回电138****0012，谢谢'],
    ['１３８１２３４００１２（店主）', '138****0012（店主）'],
    ['+86 138 1234 0012/13900001111', '138****0012/139****1111'],
    ['008613812340012', '138****0012'],
    ['(0597) 2312345 或 0597-231 2345', '0597****345 或 0597****345'],
    ['（联系0597－2312345）', '（联系0597****345）'],
    ['+86 597 2312345', '0597****345'],
    ['固话：2312345；订单2312345', '固话：0597****345；订单2312345'],
    ['Tel 231-2345', 'Tel 0597****345'],
    ['😀13812340012😀', '😀138****0012😀'],
    ['138—1234—0012', '138****0012'],
  ])('masks %j', (text, masked) => {
    expect(maskPhonesInText(text)).toBe(masked);
  });

  it.each([
    'GD20261122-0042 于 2026-11-22 09:30 派发，金额 200.00 元',
    '流水号 2026112213812340012，单号 138123400123，身份证 350802199001011234',
    '请拨打 10086 或 100859，客服 400-812-3456',
    '网点 XL001，已隐藏 138****0012',
    '20261122 与 2026-11-22 12:30:45',
  ])('leaves %j alone', (text) => {
    expect(maskPhonesInText(text)).toBe(text);
  });

  it('leaves no personal number readable, wherever it stands between words', () => {
    const words = fc.string({ unit: fc.constantFrom('网', '点', ' ', '，', '\n', 'a', '😀', '：'), maxLength: 8 });
    fc.assert(
      fc.property(words, personal, words, (before, number, after) => {
        expect(maskPhonesInText(before + number + after)).toBe(before + maskPhone(number) + after);
      }),
    );
  });

  it('is quick on a long run of digits', () => {
    const started = performance.now();
    maskPhonesInText('0597 '.repeat(40_000) + '1'.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
