import { pinyin } from 'pinyin-pro';

const longest = 60;

/** A name for the file of an article, from the sounds of its title: `空充返销 5G` gives `kong-chong-fan-xiao-5g`. */
export function slugOf(title: string): string {
  const sounds = pinyin(title, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const words = sounds
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return words.slice(0, longest).replaceAll(/^-+|-+$/g, '') || 'article';
}

/** The first of `name`, `name-2`, `name-3` … that is not taken. */
export function freeSlug(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let count = 2;
  while (taken.has(`${name}-${count}`)) count += 1;
  return `${name}-${count}`;
}
