import type { Queries } from '../../platform/database/database.js';
import { newId } from '../../shared/ids.js';
import type { Bilingual } from '../../shared/language.js';
import { articleFlow } from './article.flow.js';

/** What stands in the timeline of an article besides the steps of its flow. */
const otherEntries = {
  begin: { zh: '开始起草', en: 'Draft begun' },
  import: { zh: '由文件更新', en: 'Taken from the file' },
  conflict: { zh: '文件与系统内容不一致', en: 'The file says something else' },
  take_file: { zh: '采用文件内容', en: 'Chose what the file says' },
  take_ours: { zh: '保留系统内容', en: 'Kept what stands here' },
} as const satisfies Record<string, Bilingual>;

export const entryLabels: Readonly<Record<string, Bilingual>> = { ...articleFlow.actions, ...otherEntries };

export interface NewEntry {
  articleId: string;
  kind: keyof typeof otherEntries | keyof typeof articleFlow.actions;
  /** Nobody when the files said so. */
  actorId: string | null;
  /** The version that was current afterwards. */
  version: number;
  /** Why, in the words of the one who did it. */
  text?: string | undefined;
  change?: Readonly<Record<string, unknown>>;
}

const insert = {
  name: 'article-entries-insert',
  text: `INSERT INTO article_entries (id, article_id, at, kind, actor_id, version, text, change)
         SELECT id, "articleId", $2, kind, "actorId", version, text, change
         FROM jsonb_to_recordset($1) AS e (id uuid, "articleId" uuid, kind text, "actorId" uuid, version integer, text text,
           change jsonb)`,
};

/** Who did what to an article, and when; in the transaction that did it. */
export async function enter(tx: Queries & { at: Date }, ...entries: readonly NewEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => ({ change: {}, ...entry, text: entry.text ?? '', id: newId() }));
  await tx.rows(insert, [JSON.stringify(rows), tx.at]);
}
