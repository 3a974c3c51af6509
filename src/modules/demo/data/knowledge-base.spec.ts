import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { counties, departments } from './organisation.js';
import { outlets } from './outlets.js';
import { stories, type Story } from './stories.js';

/** An article file of the knowledge base as this spec looks at it: raw front matter fields, folder and body. */
interface ArticleFile {
  readonly slug: string;
  readonly folder: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly region: string;
  readonly body: string;
}

const root = fileURLToPath(new URL('../../../../knowledge-base', import.meta.url));

const parse = (path: string): ArticleFile => {
  const [, head = '', body = ''] = readFileSync(path, 'utf8').split(/^---\n/m);
  const lines = head.trimEnd().split('\n');
  const fields = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const),
  );
  const slug = basename(path, '.md');
  return { slug, folder: basename(dirname(path)), fields, region: fields.get('region') ?? '', body };
};

const readArticles = (): readonly ArticleFile[] => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return files.map((name) => parse(join(root, name)));
};

const articles = readArticles();

const fieldNames = [
  ...['id', 'title', 'category', 'tags', 'kind', 'audience', 'region', 'validFrom', 'validUntil'],
  'ownerDepartment',
];

const slugsWhere = (wrong: (article: ArticleFile) => boolean): string[] =>
  articles.filter(wrong).map(({ slug }) => slug);

const oneOf = (field: string, allowed: readonly string[]): string[] =>
  slugsWhere(({ fields }) => !allowed.includes(fields.get(field) ?? ''));

const chineseCharacters = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

describe('knowledge base', () => {
  it('has the front matter of flows.md, in that order', () => {
    expect(slugsWhere(({ fields }) => [...fields.keys()].join() !== fieldNames.join())).toEqual([]);
  });

  it('takes id and category from the file name and the folder', () => {
    expect(slugsWhere(({ fields, slug }) => fields.get('id') !== `kb-${slug}`)).toEqual([]);
    expect(slugsWhere(({ fields, folder }) => fields.get('category') !== folder)).toEqual([]);
  });

  it('uses known values', () => {
    expect(oneOf('audience', ['internal', 'partner'])).toEqual([]);
    expect(oneOf('region', ['city', ...counties.map(({ code }) => code)])).toEqual([]);
    expect(
      oneOf(
        'ownerDepartment',
        departments.map(({ code }) => code),
      ),
    ).toEqual([]);
    expect(slugsWhere(({ fields }) => !/^\[[^[\]]+\]$/.test(fields.get('tags') ?? ''))).toEqual([]);
  });

  it('is valid from a day, until a later day or for good', () => {
    const wrong = ({ fields }: ArticleFile) => {
      const [from = '', until = ''] = [fields.get('validFrom'), fields.get('validUntil')];
      const days = [from, ...(until === 'null' ? [] : [until])];
      return days.some((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day)) || (until !== 'null' && until <= from);
    };
    expect(slugsWhere(wrong)).toEqual([]);
  });

  it.each([
    ['policy', 30],
    ['script', 15],
    ['how_to', 25],
    ['fault', 12],
  ])('has articles of kind %s', (kind, atLeast) => {
    expect(slugsWhere(({ fields }) => fields.get('kind') === kind).length).toBeGreaterThanOrEqual(atLeast);
  });

  it('keeps articles readable within a call: 150 to 500 Chinese characters', () => {
    expect(slugsWhere(({ body }) => chineseCharacters(body) < 150 || chineseCharacters(body) > 500)).toEqual([]);
  });

  it('opens with the title', () => {
    expect(slugsWhere(({ fields, body }) => !body.startsWith(`\n# ${fields.get('title')}\n`))).toEqual([]);
  });

  it('says in scripts the words that the agent says', () => {
    expect(slugsWhere(({ fields, body }) => fields.get('kind') === 'script' && !/“[^”]{10,}”/.test(body))).toEqual([]);
  });
});

describe('stories answered on the spot', () => {
  const articleOf = ({ path }: Story) =>
    path.kind === 'on_spot' ? articles.find(({ slug }) => slug === path.article) : undefined;

  it('use an article that is there', () => {
    const wrong = stories.filter((story) => story.path.kind === 'on_spot' && articleOf(story) === undefined);
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it("use a county's article only for an outlet of that county, and stay there", () => {
    const holds = (story: Story): boolean => {
      const region = articleOf(story)?.region ?? 'city';
      const county = outlets.find(({ code }) => code === story.outlet)?.county;
      return region === 'city' || (region === county && story.placeBound === true);
    };
    expect(stories.filter((story) => !holds(story)).map(({ key }) => key)).toEqual([]);
  });
});
