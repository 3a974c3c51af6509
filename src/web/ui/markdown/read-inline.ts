/** A run of words within a block. Links only lead to addresses that `isSafe` lets through. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'strong' | 'em'; parts: readonly Inline[] }
  | { kind: 'link'; href: string; parts: readonly Inline[] };

const marked =
  /\\(?<escaped>[\\`*_[\]|#>-])|`(?<code>[^`]+)`|\*\*(?<strong>.+?)\*\*|\*(?<em>[^*\s](?:[^*]*[^*\s])?)\*|\[(?<label>[^\]]+)\]\((?<href>[^)\s]+)\)|(?<hard> {2,}\n)|(?<soft>\n)/su;

const scheme = /^[a-z][a-z0-9+.-]*:/i;
const safeScheme = /^(https?|mailto|tel):/i;

/** Addresses of this site, and of the web, mail and phone; nothing that could run. */
const isSafe = (href: string): boolean => (scheme.test(href) ? safeScheme.test(href) : !href.startsWith('//'));

const wide = /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/u;

/** A line break within a Chinese sentence is no space. */
const joint = (before: string, after: string): string => (wide.test(before) && wide.test(after) ? '' : ' ');

function inlineOf(match: RegExpExecArray, before: string, after: string): Inline {
  const { escaped, code, strong, em, label, href, hard } = match.groups ?? {};
  if (escaped !== undefined) return { kind: 'text', text: escaped };
  if (code !== undefined) return { kind: 'code', text: code };
  if (strong !== undefined) return { kind: 'strong', parts: readInline(strong) };
  if (em !== undefined) return { kind: 'em', parts: readInline(em) };
  if (label !== undefined && href !== undefined) {
    const parts = readInline(label);
    return isSafe(href) ? { kind: 'link', href, parts } : { kind: 'text', text: `${label} (${href})` };
  }
  if (hard !== undefined) return { kind: 'break' };
  return { kind: 'text', text: joint(before, after) };
}

/** The runs of a line or paragraph: words, bold, italics, code, links, line breaks. */
export function readInline(text: string): Inline[] {
  const parts: Inline[] = [];
  let rest = text;
  for (let match = marked.exec(rest); match; match = marked.exec(rest)) {
    const before = rest.slice(0, match.index);
    rest = rest.slice(match.index + match[0].length);
    if (before) parts.push({ kind: 'text', text: before });
    parts.push(inlineOf(match, before.at(-1) ?? '', rest.at(0) ?? ''));
  }
  if (rest) parts.push({ kind: 'text', text: rest });
  return parts;
}
