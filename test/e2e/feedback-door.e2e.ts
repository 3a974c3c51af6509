import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request as ask } from 'node:http';
import { OwnDoor } from '../../src/platform/http/own-door.js';
import { Client } from '../support/client.js';
import { report } from '../support/feedback.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';

describe('senders’ own door', () => {
  let hotline: Hotline;
  let outside: Client;

  beforeAll(async () => {
    hotline = await Hotline.start({ env: { FEEDBACK_PORT: '0', FEEDBACK_URL: 'http://feedback.example/' } });
    const port = await hotline.app.get(OwnDoor).open();
    outside = new Client(`http://127.0.0.1:${port}`);
  });
  afterAll(() => hotline?.stop());

  it('leads to their API, from pages of ours as well, with nothing that says who asks', async () => {
    const sent = await outside.post('/api/feedback', report());
    expect(sent.status).toBe(201);
    expect(sent.headers).toMatchObject({ 'access-control-allow-origin': '*' });
    expect(sent.headers).not.toHaveProperty('access-control-allow-credentials');
    const asked = await fetch(`${outside.url}/api/feedback`, { method: 'OPTIONS' });
    expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([204, 'content-type']);
    expectProblem(await outside.with({ cookie: 'x=1' }).post('/api/feedback', report()), 400, 'feedback.signed_in');
    const form = await outside.get('/api/feedback/form');
    expect(form.body).toMatchObject({ url: 'http://feedback.example/feedback', slotMinutes: 15 });
  });

  it.each([
    '/',
    '/api/me',
    '/api/auth/login',
    '/api/feedback-desk/reports',
    '/health/live',
    '/metrics',
    '/api/openapi.json',
  ])('leads not to %s', async (path) => {
    const answer = await outside.get(path);
    expect([answer.status, answer.text]).toEqual([404, '']);
  });

  it('leads nowhere else however the address is written', async () => {
    for (const path of [
      '/feedback/../api/me',
      '/api/feedback/../me',
      '/api/feedback/..%2fme',
      '/api/feedback%2f..%2fme',
      '//api/me',
    ]) {
      const status = await new Promise((resolve, reject) => {
        ask(outside.url, { path }, (answer) => resolve(answer.resume().statusCode))
          .on('error', reject)
          .end();
      });
      expect({ path, status }).toEqual({ path, status: 404 });
    }
    expectProblem(await outside.get('/api/feedback/nothing'), 404, 'request.no_such_address');
  });

  it('is the only one: the main one sends people there and knows no API of theirs', async () => {
    for (const path of ['/feedback', '/feedback/c/better-network']) {
      const answer = await hotline.nobody().get(path).redirects(0);
      expect([answer.status, answer.headers.location]).toEqual([302, `http://feedback.example${path}`]);
    }
    expectProblem(await hotline.nobody().post('/api/feedback', report()), 404, 'request.no_such_address');
    expectProblem(await hotline.nobody().post('/api/%66eedback', report()), 404, 'request.no_such_address');
    const supervisor = await hotline.as('supervisor1');
    expect((await supervisor.get('/api/feedback-desk/address')).body).toEqual({ url: 'http://feedback.example' });
  });
});
