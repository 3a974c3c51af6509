import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packZip } from '../../src/platform/tables/zip-pack.js';
import { type Client, ok, type Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem, rowCounts } from '../support/problems.js';
import { look, step } from '../support/steps.js';
import { branch, consultation, openTicket } from '../support/work.js';

interface Uploaded {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
}

const text = Buffer.from('业务口径：可以叠加。\n');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABXvMqOgAAAABJRU5ErkJggg==',
  'base64',
);
const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]),
  Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1'),
  Buffer.from([0xff, 0xd9]),
]);
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const html = Buffer.from('<!doctype html><script>alert(1)</script>');
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);

describe('attachments', () => {
  let hotline: Hotline;
  let agent: Client;
  let partner: Client;
  let ids: Awaited<ReturnType<typeof branch>>;

  beforeAll(async () => {
    hotline = await Hotline.start({ env: { MAX_FILE_MB: '1' } });
    ids = await branch(hotline);
    agent = await hotline.as('agent1');
    partner = await hotline.as('outlet-xl001');
  });
  afterAll(() => hotline?.stop());

  const stored = async (): Promise<string[]> => {
    const folder = join(hotline.config.dataDir, 'files');
    return readdir(folder, { recursive: true }).then(
      (names) => names.filter((name) => name.includes('/')),
      () => [],
    );
  };

  it.each<[string, Buffer, string]>([
    ['口径.txt', text, 'text/plain'],
    ['名单.csv', text, 'text/csv'],
    ['截图.png', png, 'image/png'],
    ['照片.jpg', jpeg, 'image/jpeg'],
    ['照片.JPEG', jpeg, 'image/jpeg'],
    ['说明.pdf', pdf, 'application/pdf'],
  ])('%s is kept, and comes back byte for byte, as an attachment only', async (name, bytes, mediaType) => {
    const file = ok<Uploaded>(await agent.upload('/api/files', name, bytes));
    expect(file).toMatchObject({ mediaType, bytes: bytes.length });
    const answer = await agent
      .get(`/api/files/${file.id}`)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });
    expect(Buffer.compare(answer.body as Buffer, bytes)).toBe(0);
    expect(answer.headers).toMatchObject({
      'content-type': mediaType,
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  it('office files are known by what is in them', async () => {
    const types =
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
    const office = packZip(
      new Map([
        ['[Content_Types].xml', Buffer.from(types)],
        ['xl/workbook.xml', Buffer.from('<workbook/>')],
      ]),
    );
    expect(ok<Uploaded>(await agent.upload('/api/files', '表.xlsx', office)).mediaType).toContain('spreadsheetml');
    expectProblem(await agent.upload('/api/files', '表.docx', office), 415, 'file.mislabelled');
  });

  it.each<[string, string, Buffer, string]>([
    ['a picture that is a page', 'a.png', html, 'file.mislabelled'],
    ['a picture that is a program', 'a.jpg', exe, 'file.mislabelled'],
    ['a picture of another kind', 'a.png', jpeg, 'file.mislabelled'],
    ['a text that is a picture', 'a.txt', png, 'file.mislabelled'],
    ['a text with zero bytes in it', 'a.txt', Buffer.from('a\0b'), 'file.mislabelled'],
    ['a document that is a text', 'a.pdf', text, 'file.mislabelled'],
    ['a page', 'a.html', html, 'file.wrong_kind'],
    ['a drawing with a script', 'a.svg', svg, 'file.wrong_kind'],
    ['a program', 'a.exe', exe, 'file.wrong_kind'],
    ['an animation', 'a.gif', gif, 'file.wrong_kind'],
    ['two extensions', 'a.png.exe', png, 'file.wrong_kind'],
    ['no extension', 'README', text, 'file.wrong_kind'],
    ['an extension that objects have', 'a.valueOf', text, 'file.wrong_kind'],
  ])('%s is refused and not kept', async (_name, name, bytes, code) => {
    const [before, files] = [await rowCounts(hotline), await stored()];
    expectProblem(await agent.upload('/api/files', name, bytes), 415, code);
    expect([await rowCounts(hotline), await stored()]).toEqual([before, files]);
  });

  it('nothing, and what is not a file at all, are asked for again', async () => {
    expectProblem(await agent.upload('/api/files', 'a.txt', Buffer.alloc(0)), 400, 'file.empty');
    expectProblem(await agent.post('/api/files', { file: 'x' }), 400, 'file.missing');
    expectProblem(await agent.upload('/api/files', '', text), 400, 'file.missing');
  });

  it('more than the limit is refused as such, exactly the limit is not', async () => {
    const files = await stored();
    expectProblem(
      await agent.upload('/api/files', 'a.txt', Buffer.alloc(1024 * 1024 + 1, 'x')),
      413,
      'request.too_large',
    );
    expect(await stored()).toEqual(files);
    expect(ok<Uploaded>(await agent.upload('/api/files', 'a.txt', Buffer.alloc(1024 * 1024, 'x'))).bytes).toBe(
      1024 * 1024,
    );
  });

  it.each([
    ['../../../etc/passwd.txt', 'passwd.txt'],
    ['..\\..\\windows\\win.txt', 'win.txt'],
    ['/etc/cron.d/a.txt', 'a.txt'],
    ['a\u202Etxt.exe.txt', 'atxt.exe.txt'],
    ['<img src=x>.txt', 'img src=x.txt'],
    ['CON:|?*.txt', 'CON.txt'],
    [`${'长'.repeat(300)}.txt`, `${'长'.repeat(110)}.txt`],
    ["it's 100%.txt", "it's 100%.txt"],
  ])('a name such as %j becomes one that can be saved anywhere', async (given, name) => {
    const file = ok<Uploaded>(await agent.upload('/api/files', given, text));
    expect(file.name).toBe(name);
    await agent.get(`/api/files/${file.id}`).expect(200);
  });

  it('lies under a name that nobody chose, and only there', async () => {
    const file = ok<Uploaded>(await agent.upload('/api/files', '../escape.txt', text));
    const [row] = await hotline.sql.rows<{ place: string; sha256: string }>(
      { text: 'SELECT place, sha256 FROM files WHERE id = $1' },
      [file.id],
    );
    expect(row?.place).toMatch(/^[0-9a-f]{2}\/[0-9a-f-]{36}$/);
    expect(await readFile(join(hotline.config.dataDir, 'files', row?.place ?? ''))).toEqual(text);
    expect((await stored()).every((name) => /^[0-9a-f]{2}\/[0-9a-f-]{36}$/.test(name))).toBe(true);
  });

  describe('on a ticket', () => {
    const upload = async (client: Client, name: string): Promise<string> =>
      ok<Uploaded>(await client.upload('/api/files', name, text)).id;
    const shown = (ticket: Ticket): string[] => (ticket.files as { name: string }[]).map((file) => file.name);

    it('hang on the step they came with: on public ones for the outlet, on internal ones not', async () => {
      const ticket = await openTicket(partner, consultation({ files: [await upload(partner, 'from-outlet.txt')] }));
      await step(agent, ticket, 'note', { text: '内部', files: [await upload(agent, 'internal.txt')] });
      await step(agent, ticket, 'reply', {
        text: '答复',
        files: [await upload(agent, 'reply-1.txt'), await upload(agent, 'reply-2.txt')],
      });
      expect(shown(await look(agent, ticket))).toEqual([
        'from-outlet.txt',
        'internal.txt',
        'reply-1.txt',
        'reply-2.txt',
      ]);
      expect(shown(await look(partner, ticket))).toEqual(['from-outlet.txt', 'reply-1.txt', 'reply-2.txt']);
    });

    it('what was internal and is sent to the outlet later is the outlet’s to read from then on', async () => {
      const ticket = await openTicket(agent, consultation({ outletId: ids.outlet.XL001 }));
      const file = await upload(agent, 'both.txt');
      await step(agent, ticket, 'note', { text: '内部', files: [file] });
      expectProblem(await partner.get(`/api/files/${file}`), 404, 'file.not_found');
      await step(agent, ticket, 'reply', { text: '答复', files: [file] });
      await partner.get(`/api/files/${file}`).expect(200);
    });

    it('only one’s own uploads can be attached, and at most ten', async () => {
      const ticket = await openTicket(agent, consultation({ outletId: ids.outlet.XL001 }));
      const foreign = await upload(partner, 'x.txt');
      expectProblem(await agent.act(ticket, 'note', { text: 'x', files: [foreign] }), 422, 'ticket.unknown_file');
      const many = await Promise.all(Array.from({ length: 11 }, (_, index) => upload(agent, `${index}.txt`)));
      expectProblem(await agent.act(ticket, 'note', { text: 'x', files: many }), 400, 'request.invalid');
      await step(agent, ticket, 'note', { text: 'x', files: many.slice(1) });
    });
  });
});
