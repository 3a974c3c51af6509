import type { Jieba } from '@node-rs/jieba';

const keptMs = 60_000;
const frequency = 20_000;

/** Cuts Chinese text into words; a word may stand in a longer one. */
export type Cut = (han: string) => string[];

/**
 * The dictionary takes 50 MB, and only what is published is cut: it is read when something is, with the line's own terms,
 * and let go of a minute later.
 */
export class WordCutter {
  private jieba: Jieba | undefined;
  private letGo: NodeJS.Timeout | undefined;

  constructor(private readonly terms: readonly string[]) {}

  async cut(): Promise<Cut> {
    const jieba = (this.jieba ??= await this.load());
    clearTimeout(this.letGo);
    this.letGo = setTimeout(() => {
      this.jieba = undefined;
    }, keptMs).unref();
    return (han) => jieba.cutForSearch(han, true);
  }

  private async load(): Promise<Jieba> {
    const [{ Jieba }, { dict }] = await Promise.all([import('@node-rs/jieba'), import('@node-rs/jieba/dict.js')]);
    const jieba = Jieba.withDict(dict);
    jieba.loadDict(Buffer.from(this.terms.map((term) => `${term} ${frequency} n\n`).join('')));
    return jieba;
  }
}
