import { foldWidth } from '../../../shared/text.js';

/** Names are the same whatever their width, case, spaces, and the signs people put into titles. */
export const nameKey = (text: string): string =>
  foldWidth(text)
    .toLowerCase()
    .replace(/[\s_*.:-]/g, '');

/** A county is known with and without its rank: 新罗区, 新罗. */
export const countyKey = (text: string): string => nameKey(text).replace(/(?<=..)[县区市]$/, '');

/** Finds codes by the code itself or by any of its names. */
export class NameIndex<Code extends string> {
  private readonly codes = new Map<string, Set<Code>>();

  constructor(
    names: Iterable<readonly [Code, readonly string[]]>,
    private readonly keyOf: (text: string) => string = nameKey,
  ) {
    for (const [code, others] of names) {
      for (const name of [code, ...others]) {
        const key = keyOf(name);
        this.codes.set(key, (this.codes.get(key) ?? new Set()).add(code));
      }
    }
  }

  /** All codes that the text may mean: none, one, or more when a name is shared. */
  find(text: string): readonly Code[] {
    return [...(this.codes.get(this.keyOf(text)) ?? [])];
  }
}
