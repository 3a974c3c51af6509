/** What is wrong with a file, for the editor who mends it; lines count from 1. */
export interface LineFault {
  line: number;
  reason: string;
}

interface FieldLine {
  line: number;
  /** As written after the colon, trimmed. */
  raw: string;
}

interface FrontMatter<Key extends string> {
  fields: Record<Key, FieldLine>;
  /** Everything below the closing line. */
  body: string;
  bodyLine: number;
}

export type Result<Value> = { ok: true; value: Value } | { ok: false; faults: LineFault[] };

const fence = '---';
const fieldPattern = /^([A-Za-z]+):(?:\s+(.*))?$/;

const isComplete = <Key extends string>(
  found: Partial<Record<Key, FieldLine>>,
  keys: readonly Key[],
): found is Record<Key, FieldLine> => keys.every((key) => found[key] !== undefined);

/** Reads one line of front matter into `found`; returns what is wrong with it, if anything is. */
function readLine<Key extends string>(
  text: string,
  line: number,
  keys: readonly Key[],
  found: Partial<Record<Key, FieldLine>>,
): LineFault | undefined {
  const [, name, raw = ''] = fieldPattern.exec(text) ?? [];
  if (name === undefined) return { line, reason: 'expected "key: value"' };
  const key = keys.find((one) => one === name);
  if (key === undefined) return { line, reason: `"${name}" is not one of the keys ${keys.join(', ')}` };
  const earlier = found[key];
  if (earlier) return { line, reason: `"${name}" stands already on line ${earlier.line}` };
  found[key] = { line, raw: raw.trim() };
  return undefined;
}

/**
 * Splits a text with `\n` line ends into its front matter (`key: value` lines between two `---`) and the rest. Exactly
 * the given keys, each once, in any order: a misspelt key would otherwise silently lose what it says.
 * @returns every fault at once, in line order
 */
export function readFrontMatter<Key extends string>(text: string, keys: readonly Key[]): Result<FrontMatter<Key>> {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== fence)
    return { ok: false, faults: [{ line: 1, reason: `must begin with a line ${fence}` }] };
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence);
  if (end < 0)
    return { ok: false, faults: [{ line: 1, reason: `the front matter is never closed by a line ${fence}` }] };
  const found: Partial<Record<Key, FieldLine>> = {};
  const faults = lines.slice(1, end).flatMap((line, index) => readLine(line, index + 2, keys, found) ?? []);
  const missing = keys.filter((key) => found[key] === undefined);
  faults.push(...missing.map((key) => ({ line: end + 1, reason: `"${key}" is missing` })));
  if (faults.length > 0 || !isComplete(found, keys)) return { ok: false, faults };
  return { ok: true, value: { fields: found, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 } };
}
