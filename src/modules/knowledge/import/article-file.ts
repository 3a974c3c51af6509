import { normaliseText } from '../../../shared/text.js';
import { articleAudiences, type ArticleContent, articleKinds, CITY } from '../article.types.js';
import * as read from './field-readers.js';
import { type LineFault, readFrontMatter, type Result } from './front-matter.js';

/** A file of the knowledge base: its path below the folder, with `/`, and its text with `\n` line ends. */
export interface SourceFile {
  path: string;
  text: string;
}

interface ArticleFile extends ArticleContent {
  /** `id` of the front matter. */
  id: string;
}

/** The codes of the organisation; null while there are none yet, when every code is taken. */
export interface KnownCodes {
  counties: readonly string[];
  departments: readonly string[];
}

const maxBody = 100_000;

type Fields = Omit<ArticleFile, 'slug' | 'body'>;
type Readers = { [Key in keyof Fields]: read.FieldReader<Fields[Key]> };

const readersFor = (known: KnownCodes | null): Readers => ({
  id: read.code(),
  title: read.text(120),
  category: read.code(),
  tags: read.list(20, read.text(30)),
  kind: read.oneOf(articleKinds),
  audience: read.oneOf(articleAudiences),
  region: read.code(known ? [CITY, ...known.counties] : undefined),
  validFrom: read.date,
  validUntil: read.orNull(read.date),
  ownerDepartment: read.code(known?.departments),
});

const keys = Object.keys(readersFor(null)) as (keyof Fields)[];
const isWhole = (fields: Partial<Fields>): fields is Fields => keys.every((key) => fields[key] !== undefined);

/** What must agree between the fields and with the place of the file, `<category>/<slug>.md`. */
function disagreements(fields: Fields, folder: string, slug: string): [keyof Fields, string][] {
  const faults: [keyof Fields, string | false][] = [
    ['id', fields.id !== `kb-${slug}` && `must be kb-${slug}, after the name of the file`],
    ['category', fields.category !== folder && `must be ${folder}, the folder of the file`],
    ['validUntil', fields.validUntil !== null && fields.validUntil < fields.validFrom && 'lies before validFrom'],
  ];
  return faults.flatMap(([key, reason]) => (reason ? [[key, reason]] : []));
}

/**
 * Reads an article out of its file.
 * @returns the article, or what is wrong, in line order: every line that is no field, else every value that is not right
 */
export function readArticleFile(file: SourceFile, known: KnownCodes | null): Result<ArticleFile> {
  const [, folder, slug] = /^([^/]+)\/([^/]+)\.md$/.exec(file.path) ?? [];
  if (!folder || !slug)
    return { ok: false, faults: [{ line: 1, reason: 'the file must lie in <category>/<name>.md' }] };
  const front = readFrontMatter(file.text, keys);
  if (!front.ok) return front;
  const faults: LineFault[] = [];
  const say = (key: keyof Fields, reason: string): undefined => {
    faults.push({ line: front.value.fields[key].line, reason: `${key} ${reason}` });
  };
  const fields: Partial<Fields> = {};
  const readers = readersFor(known);
  const readField = <Key extends keyof Fields>(key: Key): void => {
    fields[key] = readers[key](front.value.fields[key].raw, (reason) => say(key, reason));
  };
  keys.forEach(readField);
  if (isWhole(fields)) for (const [key, reason] of disagreements(fields, folder, slug)) say(key, reason);
  const body = normaliseText(front.value.body);
  if (body === '') faults.push({ line: front.value.bodyLine, reason: 'there is no text below the front matter' });
  if (body.length > maxBody) {
    faults.push({ line: front.value.bodyLine, reason: `the text is longer than ${maxBody} characters` });
  }
  if (faults.length > 0 || !isWhole(fields)) return { ok: false, faults: faults.sort((a, b) => a.line - b.line) };
  return { ok: true, value: { ...fields, slug, body } };
}
