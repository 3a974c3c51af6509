import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bulletList, heading, numberedList, placeholder, type Tool, toolsWithWords } from './markdown-edit';

const { bold, link, table } = toolsWithWords({ bold: '重点', link: '文字', column: '列名' });

/** `<` and `>` stand around the selection. */
function used(tool: Tool, marked: string): string {
  const [from, to] = [marked.indexOf('<'), marked.indexOf('>') - 1];
  const text = marked.replace(/[<>]/g, '');
  const edit = tool({ text, from, to });
  const next = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
  const [start, end] = edit.select;
  return `${next.slice(0, start)}<${next.slice(start, end)}>${next.slice(end)}`;
}

describe('the tools of the editor', () => {
  it.each([
    ['bold', bold, '限办<一张>。', '限办**<一张>**。'],
    ['bold again', bold, '限办**<一张>**。', '限办<一张>。'],
    ['bold of nothing', bold, '限办<>。', '限办**<重点>**。'],
    ['a heading', heading, '甲\n谁能<>受理\n乙', '甲\n## 谁能受理<>\n乙'],
    ['a heading again', heading, '## 谁能<>受理', '谁能受理<>'],
    ['a heading of another level', heading, '### 谁能<>受理', '## 谁能受理<>'],
    ['a list', bulletList, '<甲\n乙>', '<- 甲\n- 乙>'],
    ['a list again', bulletList, '<- 甲\n- 乙>', '<甲\n乙>'],
    ['a numbered list', numberedList, '<甲\n乙>', '<1. 甲\n2. 乙>'],
    ['a numbered list out of another', numberedList, '<- 甲\n- 乙>', '<1. 甲\n2. 乙>'],
    ['a link', link, '见<规定>', '见[规定](<https://>)'],
    ['a table under a line', table, '甲<>', '甲\n\n| <列名> | 列名 |\n| --- | --- |\n|  |  |\n'],
    ['a placeholder', placeholder('工号'), '我是<某>号', '我是{工号}<>号'],
  ])('%s', (_, tool, before, after) => {
    expect(used(tool, before)).toBe(after);
  });

  it('keep what is selected, and select within the text', () => {
    const texts = fc.array(fc.constantFrom('甲', '- ', '\n', '**', '## ', '1. '), { maxLength: 12 });
    const tools = fc.constantFrom(bold, link, table, heading, bulletList, numberedList, placeholder('工号'));
    fc.assert(
      fc.property(texts, fc.nat(30), fc.nat(30), tools, (parts, one, other, tool) => {
        const text = parts.join('');
        const [from, to] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
        const edit = tool({ text, from, to });
        const next = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
        expect([edit.from <= from || edit.from >= to, edit.select[1] <= next.length]).toEqual([true, true]);
        if (tool === bold || tool === link) expect(next).toContain(text.slice(from, to));
      }),
    );
  });
});
