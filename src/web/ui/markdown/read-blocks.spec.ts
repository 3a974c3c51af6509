import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Block } from './block.types';
import { readBlocks } from './read-blocks';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

const texts: { [Kind in Block['kind']]?: (block: Extract<Block, { kind: Kind }>) => string } = {
  heading: ({ text }) => text,
  paragraph: ({ text }) => text,
  list: ({ items }) => items.map(textOf).join(''),
  quote: ({ blocks }) => textOf(blocks),
};

function textOf(blocks: readonly Block[]): string {
  const one = <Kind extends Block['kind']>(block: Extract<Block, { kind: Kind }>): string => {
    const kind: Kind = block.kind;
    return texts[kind]?.(block) ?? '';
  };
  return blocks.map(one).join('');
}

const wordsOf = (text: string): string => text.replaceAll(/[^词ab]/g, '');

describe('readBlocks', () => {
  it('reads headings and paragraphs', () => {
    expect(readBlocks('# 标题\n\n一段话\n第二行\n## 小标题 ##')).toEqual([
      { kind: 'heading', level: 1, text: '标题' },
      paragraph('一段话\n第二行'),
      { kind: 'heading', level: 2, text: '小标题' },
    ]);
  });

  it('reads lists of both sorts, one after the other', () => {
    expect(readBlocks('- 甲\n- 乙\n\n3. 三\n4. 四')).toEqual([
      { kind: 'list', ordered: false, start: 1, items: [[paragraph('甲')], [paragraph('乙')]] },
      { kind: 'list', ordered: true, start: 3, items: [[paragraph('三')], [paragraph('四')]] },
    ]);
  });

  it('keeps a list in one piece over empty lines, and puts indented lines into their item', () => {
    const inner: Block = { kind: 'list', ordered: false, start: 1, items: [[paragraph('细项')]] };
    expect(readBlocks('1. 一\n\n   续行\n   - 细项\n\n2. 二\n尾段')).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 1,
        items: [[paragraph('一'), paragraph('续行'), inner], [paragraph('二')]],
      },
      paragraph('尾段'),
    ]);
  });

  it('reads a table with alignment, short rows and escaped bars', () => {
    expect(readBlocks('| 项 | 元 | 注 |\n| --- | ---: | :-: |\n| 甲 | 5 |\n| a\\|b | 6 | c |\n\n后文')).toEqual([
      {
        kind: 'table',
        head: ['项', '元', '注'],
        align: ['start', 'end', 'center'],
        rows: [
          ['甲', '5', ''],
          ['a|b', '6', 'c'],
        ],
      },
      paragraph('后文'),
    ]);
  });

  it('takes a line with a bar but no ruler for words', () => {
    expect(readBlocks('甲 | 乙\n丙 | 丁')).toEqual([paragraph('甲 | 乙\n丙 | 丁')]);
  });

  it('reads quotes with blocks in them, code and rules', () => {
    expect(readBlocks('> 注意\n>\n> - 甲\n\n---\n\n```\n# 原样\n```')).toEqual([
      {
        kind: 'quote',
        blocks: [paragraph('注意'), { kind: 'list', ordered: false, start: 1, items: [[paragraph('甲')]] }],
      },
      { kind: 'rule' },
      { kind: 'code', text: '# 原样' },
    ]);
  });

  it('loses no word, whatever order the signs come in', () => {
    const signs = ['-', '1.', '#', '>', '***', '*', '  ', '\n', '\n\n', '\n   ', ' '];
    const piece = fc.oneof(fc.constantFrom('词', 'ab'), fc.constantFrom(...signs));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expect(wordsOf(textOf(readBlocks(text)))).toBe(wordsOf(text));
      }),
    );
  });
});
