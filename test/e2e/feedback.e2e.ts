import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { FeedbackDatabase } from '../../src/modules/feedback/feedback.database.js';
import type { Client } from '../support/client.js';
import { ok } from '../support/client.js';
import {
  act,
  acts,
  endSlot,
  look,
  open,
  report,
  type Report,
  type ReportPage,
  reports,
  send,
  type Sent,
  thread,
} from '../support/feedback.js';
import { Hotline } from '../support/hotline.js';
import { expectBothLanguages, expectProblem } from '../support/problems.js';
import { branch } from '../support/work.js';

let hotline: Hotline;
let supervisor: Client;
let handler: Client;
let department: Record<string, string>;

beforeAll(async () => {
  hotline = await Hotline.start({ at: '2026-11-23T09:31:20+08:00', env: { FEEDBACK_REPORTS_PER_HOUR: '100000' } });
  [supervisor, handler] = [await hotline.as('supervisor1'), await hotline.as('market1')];
  ({ department } = await branch(hotline));
});
afterAll(() => hotline?.stop());

/** Sent and arrived: the report as the supervisor sees it, and its receipt. */
async function arrived(more: object = {}): Promise<{ report: Report; receipt: string }> {
  const before = new Set((await reports(supervisor, 'limit=200')).map(({ id }) => id));
  const { receipt } = await send(hotline, more);
  await endSlot(hotline);
  const found = (await reports(supervisor, 'limit=200')).find(({ id }) => !before.has(id));
  if (!found) throw new Error('The report has not arrived');
  return { report: found, receipt };
}

describe('from the report to the answer and back', () => {
  it('goes its way, and the receipt leads to it', async () => {
    const sent = await send(hotline, { topic: 'network', county: 'xinluo', text: '晚上信号差\r\n约三周了' });
    expect(sent).toEqual({ receipt: expect.stringMatching(/^(\w{4}-){3}\w{4}$/), worksFrom: '09:45' });
    expectProblem(await look(hotline, sent.receipt), 404, 'feedback.receipt_unknown');
    expect(await reports(supervisor)).toEqual([]);

    await endSlot(hotline);
    expect(await thread(hotline, sent.receipt)).toEqual({
      topic: 'network',
      county: 'xinluo',
      about: null,
      state: 'new',
      stateWords: { zh: '待分拣', en: 'New' },
      on: '2026-11-23',
      messages: [{ from: 'sender', on: '2026-11-23', text: '晚上信号差\n约三周了', files: 0 }],
    });

    const [row] = await reports(supervisor);
    expect(row).toMatchObject({ topic: 'network', county: 'xinluo', state: 'new', unread: true, version: 1 });
    const triaged = await acts(supervisor, row as Report, 'triage', { topic: 'system', note: '系统组看看' });
    expect(triaged).toMatchObject({ topic: 'system', state: 'triaged', version: 2 });
    expect(await reports(handler)).toEqual([]);
    expectProblem(await handler.get(`/api/feedback-desk/reports/${triaged.id}`), 404, 'feedback.not_found');
    await acts(supervisor, triaged, 'assign', { departmentId: department.market });
    const mine = await open(handler, triaged);
    expect(mine).toMatchObject({ state: 'at_department', department: department.market });
    expect(mine.steps.map(({ action, note }) => [action, note])).toEqual([
      ['triage', '系统组看看'],
      ['assign', null],
    ]);
    expect(await acts(handler, mine, 'answer', { text: '已扩容，谢谢。' })).toMatchObject({
      state: 'answered',
      unread: false,
    });

    const back = await thread(hotline, sent.receipt.toLowerCase().replaceAll('-', ' '));
    expect(back).toMatchObject({ state: 'answered', topic: 'system' });
    expect(back.messages.map(({ from, text }) => [from, text])).toEqual([
      ['sender', '晚上信号差\n约三周了'],
      ['desk', '已扩容，谢谢。'],
    ]);

    const again = await hotline.nobody().post('/api/feedback/receipt/messages', { ...sent, text: '还是差' });
    expect(again.status).toBe(400);
    const written = ok<Sent>(
      await hotline.nobody().post('/api/feedback/receipt/messages', { receipt: sent.receipt, text: '还是差' }),
    );
    expect(written).toEqual({ worksFrom: '10:00' });
    expect((await thread(hotline, sent.receipt)).messages).toHaveLength(2);
    await endSlot(hotline);
    expect(await open(supervisor, triaged)).toMatchObject({ state: 'reopened', unread: true });
    expect((await thread(hotline, sent.receipt)).messages.at(-1)).toMatchObject({ from: 'sender', text: '还是差' });

    await acts(supervisor, triaged, 'triage', { topic: 'network' });
    await acts(supervisor, triaged, 'answer', { text: '已转网络部优化，12 月复测。' });
    expect(await acts(supervisor, triaged, 'close', { note: '12 月复测' })).toMatchObject({ state: 'closed' });
    expect(await thread(hotline, sent.receipt)).toMatchObject({ state: 'closed' });
  });

  it('comes back from a department', async () => {
    const { report: one } = await arrived();
    await acts(supervisor, one, 'triage', { topic: 'other' });
    await acts(supervisor, one, 'assign', { departmentId: department.market });
    expectProblem(await act(handler, await open(handler, one), 'return'), 400, 'request.invalid');
    expect(await acts(handler, one, 'return', { note: '不归市场部' })).toMatchObject({ state: 'triaged' });
  });

  it('keeps several messages of one slot in their order', async () => {
    const { report: one, receipt } = await arrived();
    for (const text of ['其一', '其二', '其三'])
      ok(await hotline.nobody().post('/api/feedback/receipt/messages', { receipt, text }));
    await endSlot(hotline);
    expect((await thread(hotline, receipt)).messages.slice(1).map(({ text }) => text)).toEqual([
      '其一',
      '其二',
      '其三',
    ]);
    expect((await open(supervisor, one)).version).toBe(2);
  });
});

describe('whom it is about', () => {
  it.each([
    ['market', null, 'market', false],
    ['market', null, 'support', true],
    ['channel_managers', 'xinluo', 'office-xinluo', false],
    ['channel_managers', 'xinluo', 'office-yongding', true],
    ['channel_managers', null, 'office-yongding', false],
  ])('about %s of %s: %s may get it: %s', async (about, county, code, may) => {
    const { report: one } = await arrived({ about, county });
    const triaged = await acts(supervisor, one, 'triage', { topic: 'manager_service' });
    const answer = await act(supervisor, triaged, 'assign', { departmentId: department[code] });
    if (may) expect(ok<Report>(answer)).toMatchObject({ state: 'at_department' });
    else expectProblem(answer, 422, 'feedback.department_concerned');
  });

  it('is not answered by the hotline when it is about the hotline', async () => {
    const { report: one } = await arrived({ about: 'hotline' });
    const triaged = await acts(supervisor, one, 'triage', { topic: 'other' });
    expectProblem(await act(supervisor, triaged, 'answer', { text: '好' }), 422, 'feedback.about_you');
    expect(triaged.actions.find(({ name }) => name === 'answer')).toMatchObject({
      allowed: false,
      reason: expect.stringContaining('须由其他部门办理'),
    });
    await acts(supervisor, triaged, 'assign', { departmentId: department.market });
    expect(await acts(handler, triaged, 'answer', { text: '已向热线中心反馈。' })).toMatchObject({ state: 'answered' });
  });
});

describe('the desk', () => {
  it('gives a handler nothing of other departments, channel managers and partners nothing at all', async () => {
    const { report: one } = await arrived();
    await acts(supervisor, one, 'triage', { topic: 'other' });
    await acts(supervisor, one, 'assign', { departmentId: department.support });
    expectProblem(await handler.get(`/api/feedback-desk/reports/${one.id}`), 404, 'feedback.not_found');
    expectProblem(await act(handler, { ...one, version: 3 }, 'answer', { text: '好' }), 404, 'feedback.not_found');
    expect((await reports(handler, 'limit=200')).map(({ id }) => id)).not.toContain(one.id);
    const manager = await hotline.as('manager-xinluo1');
    expectProblem(await manager.get('/api/feedback-desk/reports'), 403, 'access.not_allowed');
  });

  it('writes down who read what once a day', async () => {
    const { report: one } = await arrived();
    const auditor = await hotline.as('auditor1');
    const count = async () =>
      (
        await hotline.sql.rows({
          text: `SELECT FROM audit_entries WHERE action = 'feedback.read' AND subject_id = '${one.id}'`,
        })
      ).length;
    await open(auditor, one);
    await Promise.all([open(auditor, one), open(supervisor, one), open(supervisor, one)]);
    expect(await count()).toBe(2);
    expect((await open(auditor, one)).actions).toEqual([]);
    expectProblem(await act(auditor, one, 'triage', { topic: 'other' }), 403, 'access.not_allowed');
  });

  it('lets one of two who act at once go first', async () => {
    const { report: one } = await arrived();
    const answers = await Promise.all([1, 2, 3].map(() => act(supervisor, one, 'triage', { topic: 'other' })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    const stale = answers.find(({ status }) => status === 409);
    expect(expectProblem(stale as never, 409, 'feedback.stale').current).toMatchObject({ version: 2 });
  });

  it('takes a repeated step for the same, and keeps no text with its key', async () => {
    const { report: one } = await arrived({ text: '只有一份的内容' });
    const repeated = supervisor.with({ 'idempotency-key': 'feedback-1' });
    const first = ok<Report>(await act(repeated, one, 'triage', { topic: 'other' }));
    expect(ok<Report>(await act(repeated, one, 'triage', { topic: 'other' })).version).toBe(first.version);
    const kept = await hotline.sql.rows<{ body: object }>({
      text: `SELECT body FROM idempotency_keys WHERE key = 'feedback-1'`,
    });
    expect(kept).toEqual([{ body: { id: one.id } }]);
  });

  it.each([
    ['请看 https://t.example/x', 'feedback.link_in_answer'],
    ['已\u200b处理', 'feedback.unseen_in_answer'],
  ])('sends no answer that could give its reader away: %j', async (text, code) => {
    const { report: one } = await arrived();
    const triaged = await acts(supervisor, one, 'triage', { topic: 'other' });
    const chinese = expectProblem(await act(supervisor, triaged, 'answer', { text }), 422, code);
    await supervisor.patch('/api/me', { language: 'en' });
    const english = expectProblem(await act(supervisor, triaged, 'answer', { text }), 422, code);
    await supervisor.patch('/api/me', { language: 'zh-CN' });
    expectBothLanguages(chinese, english);
  });

  it('refuses what is no step, no department, not open now', async () => {
    const { report: one } = await arrived();
    expectProblem(await act(supervisor, one, 'constructor'), 404, 'feedback.unknown_action');
    expectProblem(await act(supervisor, one, 'close'), 422, 'feedback.not_in_this_state');
    expectProblem(await act(supervisor, one, 'return'), 403, 'feedback.not_your_role');
    expectProblem(await act(supervisor, one, 'triage', { topic: 'other', extra: 1 }), 400, 'request.invalid');
    expectProblem(await act(supervisor, { id: one.id } as never, 'triage', { topic: 'other' }), 400, 'request.invalid');
    const triaged = await acts(supervisor, one, 'triage', { topic: 'other' });
    const nowhere = { departmentId: '01932d3c-0000-7000-8000-00000000dead' };
    expectProblem(await act(supervisor, triaged, 'assign', nowhere), 422, 'feedback.no_such_department');
  });

  it('is paged by day and id, and filtered', async () => {
    for (let at = 0; at < 3; at += 1) await send(hotline, { county: 'zhangping', topic: 'commission' });
    await endSlot(hotline);
    const ids: string[] = [];
    let cursor = '';
    do {
      const page = ok<ReportPage>(
        await supervisor.get(`/api/feedback-desk/reports?limit=2&county=zhangping&topic=commission&state=new${cursor}`),
      );
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : '';
    } while (cursor);
    expect(ids).toHaveLength(3);
    expect(ids).toEqual(ids.toSorted().toReversed());
    expectProblem(await supervisor.get('/api/feedback-desk/reports?cursor=WyJ4IiwieCJd'), 400, 'request.bad_cursor');
  });
});

describe('what may be sent', () => {
  it.each([
    [{ topic: 'gossip' }, 400, 'request.invalid'],
    [{ text: ' \u0000\n ' }, 400, 'request.invalid'],
    [{ text: '字'.repeat(20_001) }, 400, 'request.invalid'],
    [{ about: 'somebody' }, 400, 'request.invalid'],
    [{ callId: '01932d3c-0000-7000-8000-00000000dead' }, 400, 'request.invalid'],
    [{ county: 'nowhere' }, 422, 'feedback.no_such_county'],
    [{ campaign: 'none' }, 422, 'feedback.no_such_campaign'],
  ])('%j: %i', async (more, status, code) => {
    expectProblem(await hotline.nobody().post('/api/feedback', report(more)), status, code);
  });

  it('may be long, and of any script', async () => {
    const text = `${'长'.repeat(19_980)}👩‍👩‍👧 \u202ee\u030b`;
    const { receipt } = await arrived({ text, county: null, about: null, campaign: null, files: null });
    expect((await thread(hotline, receipt)).messages[0]?.text).toBe(text.normalize('NFC'));
  });

  it('is bounded by address and hour, without a word about others', async () => {
    const few = await Hotline.start({ env: { FEEDBACK_REPORTS_PER_HOUR: '2', TRUST_PROXY: 'true' } });
    const from = (address: string) => few.nobody().with({ 'x-forwarded-for': address }).post('/api/feedback', report());
    expect([(await from('10.0.0.1')).status, (await from('10.0.0.1')).status]).toEqual([201, 201]);
    expectProblem(await from('10.0.0.1'), 429, 'feedback.too_many');
    expect((await from('10.0.0.2')).status).toBe(201);
    few.clock.advance(3_600_000);
    expect((await from('10.0.0.1')).status).toBe(201);
    await few.stop();
  });
});

describe('campaigns, counts and the digest', () => {
  const campaign = {
    slug: 'better-network',
    title: '网络挑刺',
    text: '哪里信号差？',
    from: '2026-11-23',
    until: '2026-11-30',
  };

  it('have a link, dates and versions', async () => {
    const made = ok<{ version: number }>(await supervisor.post('/api/feedback-desk/campaigns', campaign));
    expect(made).toEqual({ ...campaign, version: 1, open: true, count: null });
    expectProblem(await supervisor.post('/api/feedback-desk/campaigns', campaign), 409, 'feedback.campaign_exists');
    const form = ok<{ campaign: object }>(await hotline.nobody().get('/api/feedback/form?campaign=better-network'));
    const { slug: _, ...content } = campaign;
    expect(form.campaign).toEqual({ ...campaign, open: true });
    const patch = (more: object) =>
      supervisor.patch('/api/feedback-desk/campaigns/better-network', { ...content, version: 1, ...more });
    expectProblem(await patch({ until: '2026-11-01' }), 422, 'feedback.campaign_ends_first');
    expect(ok(await patch({ until: '2026-11-25' }))).toMatchObject({ version: 2, until: '2026-11-25' });
    expectProblem(await patch({}), 409, 'feedback.campaign_stale');
    expectProblem(
      await supervisor.patch('/api/feedback-desk/campaigns/nothing', { ...content, version: 1 }),
      404,
      'feedback.campaign_not_found',
    );
    for (let at = 0; at < 5; at += 1) await send(hotline, { campaign: 'better-network', topic: 'other' });
    await endSlot(hotline);
    expect(ok<ReportPage>(await supervisor.get('/api/feedback-desk/campaigns')).items[0]).toMatchObject({ count: 5 });
    expect(await reports(supervisor, 'campaign=better-network')).toHaveLength(5);
  });

  it('hide small numbers', async () => {
    const { topics, counties } = ok<Record<string, { value: string; count: number | null }[]>>(
      await supervisor.get('/api/feedback-desk/counts'),
    );
    const [other, commission] = ['other', 'commission'].map((name) => topics?.find(({ value }) => value === name));
    expect(other?.count).toBeGreaterThan(5);
    expect(commission?.count).toBeNull();
    expect(counties?.every(({ count }) => count === null || count >= 5)).toBe(true);
  });

  it('publish a quarter when it is over and written up', async () => {
    const digest = (period: string, version: number, done: string) =>
      supervisor.put(`/api/feedback-desk/digest/${period}`, { version, done });
    expectProblem(await digest('2026-Q4', 0, '好'), 422, 'feedback.period_not_over');
    expect(ok<object>(await hotline.nobody().get('/api/feedback/digest'))).toEqual({ periods: [] });
    hotline.clock.set('2027-01-04T09:00:00+08:00');
    const late = await hotline.as('supervisor1');
    expect(ok(await late.put('/api/feedback-desk/digest/2026-Q4', { version: 0, done: '扩容 3 处' }))).toMatchObject({
      version: 1,
    });
    expectProblem(
      await late.put('/api/feedback-desk/digest/2026-Q4', { version: 0, done: 'x' }),
      409,
      'feedback.digest_stale',
    );
    ok(await late.put('/api/feedback-desk/digest/2026-Q4', { version: 1, done: '扩容 4 处' }));
    const { periods } = ok<{
      periods: { period: string; done: string; topics: { value: string; count: number | null }[] }[];
    }>(await hotline.nobody().get('/api/feedback/digest'));
    expect(periods).toMatchObject([{ period: '2026-Q4', done: '扩容 4 处' }]);
    expect(periods[0]?.topics.find(({ value }) => value === 'commission')?.count).toBeNull();
    expect(periods[0]?.topics.find(({ value }) => value === 'management')?.count).toBeGreaterThan(5);
    expect(ok<{ items: object[] }>(await late.get('/api/feedback-desk/digest')).items).toHaveLength(1);
    expectProblem(
      await hotline.nobody().post('/api/feedback', report({ campaign: 'better-network' })),
      422,
      'feedback.campaign_over',
    );
  });
});

it('a connection that breaks off between two statements fails what was under way, and nothing else', async () => {
  const database = hotline.app.get(FeedbackDatabase);
  const cut = database.transaction(async (queries) => {
    const [own] = await queries.rows<{ pid: number }>({ text: 'SELECT pg_backend_pid() AS pid' });
    await hotline.sql.rows({ text: 'SELECT pg_terminate_backend($1)' }, [own?.pid]);
    await pause(100);
    await queries.rows({ text: 'SELECT 1' });
  });
  await expect(cut).rejects.toThrow(/terminat|connection/i);
  const { receipt } = await send(hotline);
  await endSlot(hotline);
  expect((await look(hotline, receipt)).status).toBe(200);
});

it('an address with a sign that cannot be kept is that of nothing', async () => {
  const desk = await hotline.as('supervisor1');
  const body = { version: 1, title: '网络挑刺', text: '哪里信号差？', from: '2026-11-23', until: '2026-11-30' };
  const answer = await desk.patch('/api/feedback-desk/campaigns/wangluo%00tiaoci', body);
  expectProblem(answer, 404, 'feedback.campaign_not_found');
});
