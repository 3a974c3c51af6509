import type { pinyin } from 'pinyin-pro';

type Pinyin = typeof pinyin;

let loaded: Pinyin | undefined;

/** The dictionary of sounds costs a fifth of a second and 20 MB: it is read when the first text is indexed or misspelt. */
async function dictionary(): Promise<Pinyin> {
  loaded ??= (await import('pinyin-pro')).pinyin;
  return loaded;
}

/** What people here say and type alike: zh/z, ch/c, sh/s, and the endings in/ing and en/eng. */
const blurred = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^lv/, 'lü')
    .replace(/([ie])ng$/, '$1n');

/** How a Chinese word is said. */
export interface Sound {
  /** Syllables as people confuse them, with a space between: what two spellings of one sound have in common. */
  sound: string;
  /** As it is typed: `fanxiao`. */
  spelt: string;
  /** First letters: `fx`. */
  initials: string;
}

export type Speaker = (han: string) => Sound;

/** Reads Chinese text aloud; the text has no other signs than Chinese ones. */
export async function speaker(): Promise<Speaker> {
  const say = await dictionary();
  return (han) => {
    const syllables = say(han, { toneType: 'none', type: 'array', v: true });
    return {
      sound: syllables.map(blurred).join(' '),
      spelt: syllables.join(''),
      initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
    };
  };
}

const initials = 'b p m f d t n l g k h j q x zh ch sh z c s r y w'.split(' ');
const finals =
  'a ai an ang ao e ei en eng er i ia ian iang iao ie in ing iong iu o ong ou u ua uai uan uang ue ui un uo v ve'.split(
    ' ',
  );
const alone = 'a ai an ang ao e ei en eng er o ou'.split(' ');
/** Wider than the language (`bua` is none), which does no harm: what nobody says is found nowhere. */
const syllables = new Set([...initials.flatMap((first) => finals.map((rest) => `${first}${rest}`)), ...alone]);
const longest = 6;
/** The beginning of a syllable, for the one that is still being typed. */
const starts = new Set([...syllables].flatMap((one) => [...one].map((_, index) => one.slice(0, index + 1))));

/**
 * The syllables that were typed without spaces (`kongzhongchong`), longest first, as sounds; the last one may be only
 * begun and is then left out. Undefined when it cannot be pinyin.
 */
export function typedSounds(letters: string): string[] | undefined {
  const ways = new Map<number, string[] | undefined>();
  const from = (at: number): string[] | undefined => {
    if (at === letters.length) return [];
    if (ways.has(at)) return ways.get(at);
    let way: string[] | undefined = starts.has(letters.slice(at)) ? [] : undefined;
    for (let length = Math.min(longest, letters.length - at); length > 0; length--) {
      const syllable = letters.slice(at, at + length);
      const rest = syllables.has(syllable) ? from(at + length) : undefined;
      if (rest) {
        way = [blurred(syllable), ...rest];
        break;
      }
    }
    ways.set(at, way);
    return way;
  };
  return from(0);
}
