import type { Language } from '../../shared/language.js';
import { say } from '../../shared/language.js';
import type { ImportResultView } from '../organisation/index.js';

/** Chinese characters and full-width signs take two places in a terminal. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

const places = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

/** Rows as lines whose columns stand under each other. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => places(cells[at] ?? ''))));
  return rows.map((cells) =>
    cells
      .map((text, at) => text + ' '.repeat((widths[at] ?? 0) - places(text)))
      .join('  ')
      .trimEnd(),
  );
}

const outcomes = {
  kept: { zh: '已写入。', en: 'Written.' },
  dry: { zh: '仅检查，没有写入。', en: 'Only checked; nothing was written.' },
  nothing: { zh: '有错误，没有写入任何资料。', en: 'There are faults; nothing was written.' },
} as const;

function outcomeOf({ kept }: ImportResultView, dryRun: boolean): keyof typeof outcomes {
  if (dryRun) return 'dry';
  return kept ? 'kept' : 'nothing';
}

/** What an import did, for a terminal: the counts, the outcome, and a table of the faults. */
export function reportLines(result: ImportResultView, dryRun: boolean, language: Language): string[] {
  const { rows, encoding, added, changed, unchanged, faults } = result;
  const counts = {
    zh: `共 ${rows} 行（${encoding}）：新增 ${added}，更新 ${changed}，无变化 ${unchanged}，错误 ${faults.length}`,
    en: `${rows} lines (${encoding}): ${added} added, ${changed} changed, ${unchanged} unchanged, ${faults.length} faults`,
  };
  const lines = [say(counts, language), say(outcomes[outcomeOf(result, dryRun)], language)];
  if (faults.length === 0) return lines;
  const head = { zh: ['行号', '列', '原因'], en: ['Line', 'Column', 'Reason'] }[language === 'en' ? 'en' : 'zh'];
  const cells = faults.map(({ line, column, message }) => [String(line), column ?? '', message]);
  return [...lines, '', ...tableLines([head, ...cells])];
}
