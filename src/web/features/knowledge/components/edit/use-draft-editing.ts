import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { toProblem } from '../../../../lib/api';
import { useDraft } from '../../../../lib/drafts';
import { useSaveDraft } from '../../api/save-draft';
import type { ArticleContent, ArticleView } from '../../api/types';
import { type ContentField, isSameContent, missingFields } from '../../lib/content';
import { type Basis, draftStateOf, type KeptDraft, type ServedDraft, servedDraft } from '../../lib/draft-state';

/** A draft is saved once the writer has paused for so long. */
const pauseMs = 1_200;
const retryMs = 5_000;

export type SaveState = 'none' | 'saved' | 'unsaved' | 'saving' | 'conflict' | 'failed' | 'incomplete';

export interface DraftEditing {
  content: ArticleContent;
  save: SaveState;
  missing: readonly ContentField[];
  error: unknown;
  /** What was typed last time and had not been saved was found in this browser. */
  restored: boolean;
  change: (content: ArticleContent) => void;
  /** Saves what is not saved. @returns the article after it, null when it could not be saved */
  saveNow: () => Promise<ArticleView | null>;
  /** Confirms that the text takes a newer version of the article into account. */
  rebase: (version: number) => void;
  /** Of a conflict: the draft as the server has it. */
  theirs: ArticleContent;
  keepMine: () => void;
  takeTheirs: () => void;
  /** The text that gave way to the other one. */
  aside: ArticleContent | null;
  swapAside: () => void;
  dropAside: () => void;
  /** Nothing of it is wanted any more. */
  forget: () => void;
}

/**
 * The text of a draft while it is written: kept in this browser with every key, on the server after a pause, and never
 * over what somebody else has saved meanwhile.
 */
export function useDraftEditing(article: ArticleView): DraftEditing {
  const served = servedDraft(article);
  const kept = useDraft<KeptDraft | null>(`article:${article.id}`, null);
  const aside = useDraft<ArticleContent | null>(`article:${article.id}:aside`, null);
  const saving = useSaveDraft();
  const latest = useRef(kept.value);
  const [restored] = useState(() => kept.isKept && draftStateOf(kept.value, served).state !== 'saved');
  const [touched, setTouched] = useState(restored);
  const now = draftStateOf(kept.value, served, saving.isPending);
  const missing = missingFields(now.content);
  const problem = saving.error ? toProblem(saving.error) : null;
  const isRefused =
    problem !== null && !problem.isPassing && isSameContent(saving.variables?.content ?? now.content, now.content);

  const keep = (content: ArticleContent, basis: Basis, more: Partial<KeptDraft> = {}): void => {
    const { version, revision } = basis;
    const next = { version, revision, content, sent: kept.value?.sent ?? null, saved: false, ...more };
    latest.current = next;
    kept.change(next);
  };

  const send = async ({ content, version, revision }: ServedDraft): Promise<ArticleView | null> => {
    keep(content, { version, revision }, { sent: content });
    try {
      const after = await saving.mutateAsync({ id: article.id, revision, baseVersion: version, content });
      const typed = latest.current?.content ?? content;
      // What was typed while the answer was under way is upon the new revision, and not saved yet.
      keep(typed, servedDraft(after), { sent: content, saved: typed === content });
      return after;
    } catch {
      return null;
    }
  };
  const saveNow = async (): Promise<ArticleView | null> => {
    if (now.state === 'saved') return article;
    return now.state === 'unsaved' && missing.length === 0 && !saving.isPending ? send(now) : null;
  };

  const mayWait = now.state === 'unsaved' && missing.length === 0 && !saving.isPending && !isRefused;
  const saveByItself = useEffectEvent(() => void saveNow());
  const waitMs = problem?.isPassing ? retryMs : pauseMs;
  useEffect(() => {
    if (!mayWait) return;
    const timer = setTimeout(saveByItself, waitMs);
    return () => clearTimeout(timer);
  }, [mayWait, waitMs, kept.value]);

  const forgetSaved = useEffectEvent(() => {
    if (latest.current && now.state === 'saved' && !saving.isPending) kept.clear();
  });
  useEffect(() => () => forgetSaved(), []);

  const drop = (): void => {
    latest.current = null;
    kept.clear();
  };
  const give = (content: ArticleContent, way: ArticleContent): void => {
    aside.change(way);
    keep(content, served);
  };
  const saveState = (): SaveState => {
    if (now.state === 'conflict') return 'conflict';
    if (saving.isPending) return 'saving';
    if (now.state === 'saved') return touched || article.draft ? 'saved' : 'none';
    if (missing.length > 0) return 'incomplete';
    return problem ? 'failed' : 'unsaved';
  };
  return {
    content: now.content,
    save: saveState(),
    missing,
    error: now.state === 'unsaved' && !problem?.isStale ? saving.error : null,
    restored,
    change: (content) => {
      setTouched(true);
      keep(content, now);
    },
    saveNow,
    rebase: (version) => void send({ ...now, version }),
    theirs: served.content,
    keepMine: () => give(now.content, served.content),
    takeTheirs: () => {
      aside.change(now.content);
      drop();
    },
    aside: aside.value,
    swapAside: () => aside.value && give(aside.value, now.content),
    dropAside: aside.clear,
    forget: () => {
      aside.clear();
      drop();
    },
  };
}
