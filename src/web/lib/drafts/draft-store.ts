interface Kept {
  at: number;
  value: unknown;
}

const prefix = 'draft:';
const keptMs = 14 * 86_400_000;

const parse = (text: string | null): Kept | null => {
  try {
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return null;
  }
};

export const draftKey = (userId: string, thing: string): string => `${prefix}${userId}:${thing}`;

export function readDraft(key: string): unknown {
  return parse(localStorage.getItem(key))?.value;
}

/** Writing may fail when the storage is full or closed: typing goes on, only the copy is missing. */
export function writeDraft(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), value } satisfies Kept));
  } catch {
    dropOldDrafts(Date.now());
  }
}

export const dropDraft = (key: string): void => localStorage.removeItem(key);

/** Forgets what nobody has come back to for two weeks. */
export function dropOldDrafts(now: number): void {
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith(prefix)) continue;
    const kept = parse(localStorage.getItem(key));
    if (!kept || now - kept.at > keptMs) localStorage.removeItem(key);
  }
}
