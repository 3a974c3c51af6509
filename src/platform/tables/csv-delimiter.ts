/** In the order of preference. The full-width comma is text, not a delimiter. */
const candidates = [',', ';', '\t'] as const;

export type Delimiter = (typeof candidates)[number];

/**
 * The delimiter that separates most in the first line that is not blank, outside quotes. The header decides because data
 * cells hold lists (`agent;supervisor`) and addresses with commas.
 */
export function detectDelimiter(text: string): Delimiter {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const [sign] of text.trimStart().matchAll(/[",;\t\n]/g)) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '\n') break;
    else counts[sign as Delimiter] += 1;
  }
  return candidates.reduce((best, next) => (counts[next] > counts[best] ? next : best));
}

/** The delimiter that Excel's own first line (`sep=;`) names, if there is one. */
export function declaredDelimiter(text: string): Delimiter | undefined {
  const declared = /^sep=(.)[ ]*(?:\n|$)/i.exec(text)?.[1];
  return candidates.find((delimiter) => delimiter === declared);
}
