import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ok, type Ticket } from '../support/client.js';
import { FaultFloor } from '../support/fault-work.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import { look, step } from '../support/steps.js';

interface Maintainer {
  name: string;
  suggested: boolean;
  offered: boolean;
  load: number;
  reason: string;
}

const rounds = 20;

describe('who repairs', () => {
  let hotline: Hotline;
  let floor: FaultFloor;

  beforeAll(async () => {
    hotline = await Hotline.start();
    floor = await FaultFloor.of(hotline);
  });
  afterAll(() => hotline?.stop());

  const sent = async (more: object = {}): Promise<Ticket> =>
    floor.dispatched((await floor.asset(more)).label, topicOf(more));
  const topicOf = (more: object) => ({ topic: 'kind' in more ? 'no_power' : 'screen' });
  const team = async (ticket: { id: string }): Promise<Maintainer[]> =>
    ok<{ items: Maintainer[] }>(await floor.as.lead.get(`/api/faults/${ticket.id}/maintainers`)).items;
  const absent = (username: string, until: string | null): Promise<unknown> =>
    hotline.sql.rows({ text: 'UPDATE users SET absent_until = $2 WHERE username = $1' }, [username, until]);

  it('is suggested by skill, load and presence, each with the reason', async () => {
    const ticket = await sent();
    await floor.as.maintainer.acts(await sent(), 'accept');
    expect(await team(ticket)).toMatchObject([
      { name: '苏文龙', suggested: true, offered: true, load: 0, reason: '证书有效，在手 0 件，最少' },
      { name: '吴海滨', suggested: false, offered: true, load: 1, reason: '证书有效，在手 1 件' },
    ]);
    await absent('maintainer-xinluo2', '2026-11-24T09:00:00+08:00');
    expect(await team(ticket)).toMatchObject([
      { name: '吴海滨', suggested: true },
      { name: '苏文龙', offered: false, reason: '不在岗' },
    ]);
    const body = { userId: floor.idOf('second') };
    expectProblem(await floor.as.lead.act(ticket, 'assign', body), 422, 'ticket.user_absent');
    await absent('maintainer-xinluo2', null);
  });

  it('needs a certificate in force: neither offered, nor assigned without a reason, nor accepting by themselves', async () => {
    const { lead, maintainer, second } = floor.as;
    const ticket = await sent({ kind: 'network_device', outletId: floor.ids.outlet.XL001 });
    // A network device goes to the network department; the lead of the team asks about the team's own.
    expect(ticket.orders[0]?.department.name).toBe('网络部');
    const other = await sent({ kind: 'pos' });
    const certificates = ok<{ items: { id: string; userId: string; skill: string; version: number }[] }>(
      await lead.get(`/api/certificates?userId=${floor.idOf('maintainer')}`),
    ).items;
    const held = certificates.find(({ skill }) => skill === 'card_device');
    await lead.post(`/api/certificates/${held?.id}/withdraw`, { version: held?.version, reason: '复训' }).expect(200);
    expect((await team(other)).at(-1)).toMatchObject({ name: '吴海滨', offered: false, reason: '没有相应证书' });
    const none = expectProblem(
      await lead.act(other, 'assign', { userId: floor.idOf('maintainer') }),
      422,
      'fault.not_certified',
    );
    expect(none.detail).toContain('吴海滨 没有“读卡与收款设备维修”证书');
    expectProblem(await maintainer.act(other, 'accept'), 422, 'fault.not_certified');
    await floor.certified('maintainer', 'card_device', { validUntil: '2026-11-22' });
    expect((await team(other)).at(-1)).toMatchObject({ name: '吴海滨', reason: '证书已于 2026-11-22 到期' });
    const expired = await lead.act(other, 'assign', { userId: floor.idOf('maintainer') });
    expect(expectProblem(expired, 422, 'fault.certificate_expired').detail).toContain('2026-11-22');
    const assigned = await step(lead, other, 'assign', {
      userId: floor.idOf('maintainer'),
      reason: '只有他在县城，由我担责',
    });
    expect(assigned).toMatchObject({ state: 'assigned', orders: [{ claimedBy: { name: '吴海滨' } }] });
    expect(assigned.timeline.at(-1)?.text).toContain('由我担责');
    expect(await floor.told(other, 'fault_assigned')).toEqual(['maintainer-xinluo1']);
    const late = expectProblem(await second.act(assigned, 'accept'), 409, 'ticket.already_claimed');
    expect(late.detail).toContain('吴海滨');
    // Whom the lead has assigned, the lead has answered for.
    expect((await step(maintainer, assigned, 'accept')).state).toBe('accepted');
  });

  it('is somebody of the team', async () => {
    const { lead, supervisor } = floor.as;
    const ticket = await sent();
    for (const userId of [floor.idOf('agent'), floor.idOf('supervisor')])
      expectProblem(await lead.act(ticket, 'assign', { userId }), 422, 'fault.not_of_the_team');
    expect((await step(supervisor, ticket, 'assign', { userId: floor.idOf('second') })).state).toBe('assigned');
    const back = await step(floor.as.second, ticket, 'release', { reason: '明天请假' });
    expect(back).toMatchObject({ state: 'dispatched', orders: [{ claimedBy: null }] });
    const returned = await step(floor.as.maintainer, back, 'return', { reason: '是营业系统的问题，请转支撑中心' });
    expect(returned.state).toBe('reported');
    const elsewhere = { departmentIds: [floor.ids.department.network] };
    const again = await step(floor.as.agent, returned, 'dispatch', elsewhere);
    expect(again.orders.map(({ state, department }) => [state, department.name])).toEqual([
      ['returned', '新罗维护班'],
      ['open', '网络部'],
    ]);
  });

  it(`goes to one of two who accept at once, and the other is told who; ${rounds} rounds`, async () => {
    const { maintainer, second } = floor.as;
    const names = { maintainer: '吴海滨', second: '苏文龙' };
    for (let round = 0; round < rounds; round += 1) {
      const ticket = await look(maintainer, await sent());
      const [one, other] = await Promise.all([maintainer.act(ticket, 'accept'), second.act(ticket, 'accept')]);
      expect([one.status, other.status].toSorted()).toEqual([200, 409]);
      const winner = one.status === 200 ? names.maintainer : names.second;
      const problem = expectProblem(one.status === 200 ? other : one, 409, 'ticket.already_claimed');
      expect(problem.detail).toContain(winner);
      expect((await look(maintainer, ticket)).orders[0]?.claimedBy?.name).toBe(winner);
    }
  });

  it('is assigned once by two leads at once: the second is told that it has changed, and by whom', async () => {
    const { lead, supervisor } = floor.as;
    const ticket = await look(lead, await sent());
    const [one, other] = await Promise.all([
      lead.act(ticket, 'assign', { userId: floor.idOf('maintainer') }),
      supervisor.act(ticket, 'assign', { userId: floor.idOf('second') }),
    ]);
    expect([one.status, other.status].toSorted()).toEqual([200, 409]);
    const problem = expectProblem(one.status === 200 ? other : one, 409, 'ticket.stale');
    expect(problem.detail).toContain(one.status === 200 ? '阮明辉' : '邱秀兰');
  });

  it.each([
    ['2026-11-23T09:05:00+08:00', '2026-11-23T10:00:00+08:00', 'fault.appointment_too_near_or_far'],
    ['2026-12-08T10:00:00+08:00', '2026-12-08T11:00:00+08:00', 'fault.appointment_too_near_or_far'],
    ['2026-11-24T10:00:00+08:00', '2026-11-24T09:00:00+08:00', 'fault.appointment_too_long'],
    ['2026-11-24T10:00:00+08:00', '2026-11-24T14:00:01+08:00', 'fault.appointment_too_long'],
    ['2026-11-24T07:59:00+08:00', '2026-11-24T09:00:00+08:00', 'fault.appointment_out_of_hours'],
    ['2026-11-24T18:00:00+08:00', '2026-11-24T20:01:00+08:00', 'fault.appointment_out_of_hours'],
  ])('does not come from %s to %s', async (from, until, code) => {
    const { maintainer } = floor.as;
    const ticket = await maintainer.acts(await sent(), 'accept');
    expectProblem(await maintainer.act(ticket, 'appoint', { from, until }), 422, code);
  });

  describe('certificates', () => {
    const grant = (more: object = {}) => ({
      userId: floor.idOf('second'),
      skill: 'network',
      validFrom: '2026-01-01',
      validUntil: '2026-12-31',
      ...more,
    });

    it('are granted by leads for their own team only, and withdrawn with a reason, once', async () => {
      const { lead, supervisor } = floor.as;
      const stranger = await hotline.as('marketlead1');
      expectProblem(await stranger.post('/api/certificates', grant()), 403, 'certificate.other_team');
      const wrong = [
        [grant({ validUntil: '2025-12-31' }), 'certificate.bad_span'],
        [grant({ userId: floor.idOf('agent') }), 'certificate.not_a_maintainer'],
      ] as const;
      for (const [body, code] of wrong) expectProblem(await supervisor.post('/api/certificates', body), 422, code);
      expectProblem(await lead.post('/api/certificates', grant({ skill: 'cooking' })), 400, 'request.invalid');
      const repeated = lead.with({ 'idempotency-key': 'certificate-1' });
      const given = ok<{ id: string; version: number; state: string }>(
        await repeated.post('/api/certificates', grant()),
      );
      expect(ok<{ id: string }>(await repeated.post('/api/certificates', grant())).id).toBe(given.id);
      expect(given.state).toBe('valid');
      const path = `/api/certificates/${given.id}/withdraw`;
      expectProblem(await lead.post(path, { version: 9, reason: 'x' }), 409, 'certificate.stale');
      expectProblem(await stranger.post(path, { version: 1, reason: 'x' }), 403, 'certificate.other_team');
      expect(ok<object>(await lead.post(path, { version: 1, reason: '转岗' }))).toMatchObject({
        state: 'withdrawn',
        version: 2,
      });
      expectProblem(await lead.post(path, { version: 2, reason: 'x' }), 422, 'certificate.withdrawn_already');
      expectProblem(
        await lead.post(`/api/certificates/${floor.idOf('lead')}/withdraw`, { version: 1, reason: 'x' }),
        404,
        'certificate.not_found',
      );
    });

    it('are listed with those that end first at the top, page by page', async () => {
      const all: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: { items: { validUntil: string }[]; nextCursor: string | null } = ok(
          await floor.as.auditor.get(`/api/certificates?limit=2${cursor && `&cursor=${cursor}`}`),
        );
        all.push(...page.items.map(({ validUntil }) => validUntil));
        cursor = page.nextCursor;
      }
      expect(all.length).toBeGreaterThan(6);
      expect(all).toEqual(all.toSorted());
    });
  });
});
