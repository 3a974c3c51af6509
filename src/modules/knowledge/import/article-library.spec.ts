import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { articleId } from '../article-id.js';
import { projectRoot } from '../../../platform/project-root.js';
import { decode, readFolder } from './article-folder.js';
import { readLibrary } from './article-library.js';

const folder = join(projectRoot(), 'knowledge-base');
const project = await readFolder(folder);

describe('the knowledge base of the project', () => {
  it('is read without a fault', () => {
    expect(project.faults).toEqual([]);
    expect(project.files.length).toBeGreaterThanOrEqual(24);
    const { rows, faults } = readLibrary(project.files, null);
    expect(faults).toEqual([]);
    expect(rows).toHaveLength(project.files.length);
  });
});

describe('a library', () => {
  const [first, second] = project.files;
  if (!first || !second) throw new Error('The project has no articles');

  it('loses only the bad file', () => {
    const { rows, faults } = readLibrary([{ path: 'a/b.md', text: '' }, first], null);
    expect(rows).toHaveLength(1);
    expect(faults).toEqual([{ path: 'a/b.md', line: 1, reason: expect.stringContaining('must begin') }]);
  });

  it('takes the first of two files for one article, whatever their order', () => {
    const name = first.path.split('/')[1] ?? '';
    const copy = { path: `zz/${name}`, text: first.text.replace(/^category: .*$/m, 'category: zz') };
    const { rows, faults } = readLibrary([copy, first], null);
    expect(rows.map(({ category }) => category)).not.toContain('zz');
    expect(faults).toEqual([{ path: copy.path, line: 1, reason: expect.stringContaining(first.path) }]);
  });

  it('gives an id that stays, and a checksum that changes with the text', () => {
    const [row] = readLibrary([first], null).rows;
    const [changed] = readLibrary([{ ...first, text: `${first.text}\n补充` }], null).rows;
    expect(changed?.id).toBe(row?.id);
    expect(changed?.checksum).not.toBe(row?.checksum);
    expect(articleId('kb-campus-season')).toBe('51fd5621-d317-5dc4-b4f6-f856d8f0e697');
  });
});

describe('reading files', () => {
  it('takes away the byte order mark and other line ends', () => {
    expect(decode(Buffer.from('\ufeff---\r\na\rb\n'))).toEqual({ text: '---\na\nb\n' });
  });

  it('names the line that is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('一\n二\n'), Buffer.from([0xbf, 0xd5]), Buffer.from('\n三')]);
    expect(decode(bytes)).toEqual({ badLine: 3 });
    expect(decode(Buffer.from('\ufeff一', 'utf16le'))).toEqual({ badLine: 1 });
  });

  it('reports a folder that is not there', async () => {
    const { files, faults } = await readFolder(`${folder}-of-nobody`);
    expect(files).toEqual([]);
    expect(faults).toEqual([{ path: '.', line: 1, reason: 'cannot be read (ENOENT)' }]);
  });
});
