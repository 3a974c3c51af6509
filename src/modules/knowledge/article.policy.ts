/** What decides whether an article holds on a day; days are `YYYY-MM-DD`, branch time. */
export interface Standing {
  /** 0: never published. */
  version: number;
  /** Taken out of use by an editor, whatever its dates say. */
  expiredAt: Date | null;
  validFrom: string;
  validUntil: string | null;
}

/** Where the published side of an article stands; the days alone lead from `planned` on. */
export type PublishedState = 'planned' | 'published' | 'expired';

/** @returns null for what was never published */
export function publishedState(article: Standing, day: string): PublishedState | null {
  const { version, expiredAt, validFrom, validUntil } = article;
  if (version === 0) return null;
  if (expiredAt !== null || (validUntil !== null && validUntil < day)) return 'expired';
  return day < validFrom ? 'planned' : 'published';
}

/** A version as far as it decides whether a new reply may rest on it. */
export interface CitedVersion {
  version: number;
  validFrom: string;
  validUntil: string | null;
  /** Branch day on which the next version took its place; null for the newest. */
  replacedOn: string | null;
}

/** Why a version cannot be named. */
export type CiteFault = 'unknown' | 'not_in_force' | 'unknown_version' | 'replaced';

/**
 * Why a reply written on `day` may not name a version (A3, A16); nothing when it may. The article itself must be in force:
 * what was withdrawn a moment ago is not used any more. A version that was replaced today may still be named, since the
 * call may have begun before; its own days must hold as well.
 */
export function faultToCite(article: Standing, cited: CitedVersion | null, day: string): CiteFault | undefined {
  if (article.version === 0) return 'unknown';
  if (publishedState(article, day) !== 'published') return 'not_in_force';
  if (!cited) return 'unknown_version';
  if (cited.replacedOn !== null && cited.replacedOn !== day) return 'replaced';
  return publishedState({ ...cited, expiredAt: null }, day) === 'published' ? undefined : 'not_in_force';
}
