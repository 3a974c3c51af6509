import { describe, expect, it } from '@jest/globals';
import { type Inline, readInline } from './read-inline';

const text = (words: string): Inline => ({ kind: 'text', text: words });

describe('readInline', () => {
  it('reads bold, italics and code between words, also beside Chinese punctuation', () => {
    expect(readInline('请**立即报班长**，勿*拖延*，发 `HM#乡镇`。')).toEqual([
      text('请'),
      { kind: 'strong', parts: [text('立即报班长')] },
      text('，勿'),
      { kind: 'em', parts: [text('拖延')] },
      text('，发 '),
      { kind: 'code', text: 'HM#乡镇' },
      text('。'),
    ]);
  });

  it('reads what stands within bold', () => {
    expect(readInline('**见[口径](/knowledge/1)**')).toEqual([
      { kind: 'strong', parts: [text('见'), { kind: 'link', href: '/knowledge/1', parts: [text('口径')] }] },
    ]);
  });

  it.each(['javascript:alert`1`', 'JaVaScRiPt:x', 'data:text/html,x', '//evil.example/x'])(
    'makes no link of %s',
    (href) => {
      expect(readInline(`[点这里](${href})`)).toEqual([text(`点这里 (${href})`)]);
    },
  );

  it('leaves lone signs, placeholders and formulas alone', () => {
    expect(readInline('3 * 4 = 12，{网点名称} 您好，a_b_c')).toEqual([text('3 * 4 = 12，{网点名称} 您好，a_b_c')]);
    expect(readInline('\\*不是斜体\\*')).toEqual([text('*'), text('不是斜体'), text('*')]);
  });

  it('joins broken lines: Chinese without, other words with a space; two spaces break the line', () => {
    expect(readInline('上一行\n下一行')).toEqual([text('上一行'), text(''), text('下一行')]);
    expect(readInline('one\ntwo')).toEqual([text('one'), text(' '), text('two')]);
    expect(readInline('one  \ntwo')).toEqual([text('one'), { kind: 'break' }, text('two')]);
  });
});
