import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Call } from '../../../lib/api';
import { useDraft } from '../../../lib/drafts';
import { useDebounced } from '../../../lib/hooks';
import { useChangeCall } from '../api/calls';
import { type CallDraft, emptyDraft, laterDraft, readCallDraft } from './call-draft';

const saveAfterMs = 800;

export interface FormDraft {
  value: CallDraft;
  /** Something from before was found and put back. */
  isRestored: boolean;
  change: (part: Partial<CallDraft>) => void;
  clear: () => void;
}

/** Only what somebody would miss is worth saying that it is back. */
const hasWords = ({ title, description }: CallDraft): boolean => title !== '' || description !== '';

/** A draft kept in this browser only: for tickets without a call. */
export function useLocalDraft(thing: string): FormDraft {
  const draft = useDraft<CallDraft>(thing, emptyDraft);
  return {
    value: draft.value,
    isRestored: draft.isKept && hasWords(draft.value),
    change: (part) => draft.change({ ...draft.value, ...part, at: Date.now() }),
    clear: draft.clear,
  };
}

/**
 * The draft of a call's form: in this browser at once, with the call on the server when typing pauses. After a reload,
 * a crash or a change of machine the later of the two copies is put back.
 */
export function useCallDraft(call: Call): FormDraft {
  const local = useLocalDraft(`call:${call.id}`);
  const [fromServer] = useState(() => readCallDraft(call.draft['form']));
  const value = laterDraft(fromServer, local.value);
  const { mutate } = useChangeCall(call.id);
  const settled = useDebounced(value, saveAfterMs);
  const savedAt = useRef(fromServer.at);

  const save = useEffectEvent((draft: CallDraft) => {
    if (draft.at <= savedAt.current) return;
    savedAt.current = draft.at;
    // A failed save is no loss: the browser has its copy and the next pause tries again.
    mutate({ draft: { form: draft } }, { onError: () => (savedAt.current = 0) });
  });
  useEffect(() => save(settled), [settled]);

  const change = (part: Partial<CallDraft>): void => local.change({ ...value, ...part });
  return {
    value,
    isRestored: hasWords(value) && (local.isRestored || value === fromServer),
    change,
    // An emptied form is a newer state than the one the server keeps, so it is written rather than dropped.
    clear: () => local.change(emptyDraft),
  };
}
