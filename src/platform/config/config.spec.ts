import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config.js';

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://hotline:secret@db.example/hotline',
  SESSION_SECRET: 'x'.repeat(32),
  GATEWAY_URL: 'https://recharge.example/v1',
  GATEWAY_TOKEN: 'only-for-the-test',
  FEEDBACK_KEY: 'ab'.repeat(32),
};

/** The names of the settings that were found wrong, one line each. */
function complaints(env: Record<string, string>): string[] {
  try {
    readConfig(env, '/srv');
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.lines.map((line) => line.split(':')[0] ?? '');
  }
}

describe('a machine with no settings at all', () => {
  it('gets a demonstration on its own database, reachable from itself only', () => {
    expect(readConfig({}, '/srv/hotline')).toMatchObject({
      production: false,
      demonstration: true,
      databaseUrl: '',
      host: '127.0.0.1',
      port: 3000,
      dataDir: '/srv/hotline/data',
      trustProxy: false,
      s3: null,
      gateway: { url: null, token: '', timeLimitMs: 8_000 },
    });
  });

  it('takes blank settings as none', () => {
    expect(readConfig({ PORT: ' ', DATABASE_URL: '', NODE_ENV: '' }, '/srv')).toMatchObject({
      port: 3000,
      databaseUrl: '',
      production: false,
    });
  });
});

describe('production', () => {
  it('shows no demonstration and listens to the network', () => {
    expect(readConfig(production, '/srv')).toMatchObject({ production: true, demonstration: false, host: '0.0.0.0' });
  });

  it('does not start without a database, a secret and the carrier’s gateway', () => {
    expect(complaints({ NODE_ENV: 'production' })).toEqual([
      'DATABASE_URL',
      'SESSION_SECRET',
      'GATEWAY_URL',
      'FEEDBACK_KEY',
    ]);
    expect(complaints({ ...production, SESSION_SECRET: 'x'.repeat(31) })).toEqual(['SESSION_SECRET']);
  });
});

describe('a setting that is wrong', () => {
  it.each<[string, Record<string, string>]>([
    ['NODE_ENV', { NODE_ENV: 'prod' }],
    ['PORT', { PORT: '80a' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['PORT', { PORT: '3000.5' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://db/hotline' }],
    ['DATABASE_URL', { DATABASE_URL: 'db:5432/hotline' }],
    ['DATABASE_POOL', { DATABASE_POOL: '1' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'hotline.example' }],
    ['MAX_FILE_MB', { MAX_FILE_MB: '0' }],
    ['GATEWAY_URL', { GATEWAY_URL: 'recharge.example', GATEWAY_TOKEN: 'x' }],
    ['GATEWAY_URL', { GATEWAY_TOKEN: 'x' }],
    ['GATEWAY_TOKEN', { GATEWAY_URL: 'https://recharge.example' }],
    ['GATEWAY_TOKEN', { GATEWAY_URL: 'https://recharge.example', GATEWAY_TOKEN: '令牌' }],
    ['GATEWAY_TIMEOUT_MS', { GATEWAY_TIMEOUT_MS: '99' }],
    ['GATEWAY_TIMEOUT_MS', { GATEWAY_TIMEOUT_MS: '20001' }],
    ['GATEWAY_LOST_AFTER_MS', { GATEWAY_TIMEOUT_MS: '900', GATEWAY_LOST_AFTER_MS: '900' }],
    ['S3_ENDPOINT', { S3_BUCKET: 'files', S3_ENDPOINT: 'minio' }],
    ['FEEDBACK_KEY', { FEEDBACK_KEY: 'ab'.repeat(31) }],
    ['FEEDBACK_KEY', { FEEDBACK_KEY: 'xy'.repeat(32) }],
    ['FEEDBACK_DATABASE_URL', { FEEDBACK_DATABASE_URL: 'mysql://db/hotline' }],
    ['FEEDBACK_URL', { FEEDBACK_URL: 'feedback.example' }],
    ['FEEDBACK_URL', { FEEDBACK_PORT: '3001' }],
    ['FEEDBACK_PORT', { FEEDBACK_PORT: '3000', FEEDBACK_URL: 'http://feedback.example' }],
    ['FEEDBACK_SLOT_MINUTES', { FEEDBACK_SLOT_MINUTES: '0' }],
    ['FEEDBACK_SLOT_MINUTES', { ...production, FEEDBACK_SLOT_MINUTES: '4' }],
    ['FEEDBACK_BEAT_MS', { FEEDBACK_BEAT_MS: '10' }],
    ['FEEDBACK_REPORTS_PER_HOUR', { FEEDBACK_REPORTS_PER_HOUR: '0' }],
  ])('%s is named: %j', (name, env) => {
    expect(complaints(env)).toEqual([name]);
  });

  it('is told together with all the others', () => {
    const all = complaints({ PORT: 'x', DATABASE_POOL: 'x', PUBLIC_URL: 'x' });
    expect(new Set(all)).toEqual(new Set(['PORT', 'DATABASE_POOL', 'PUBLIC_URL']));
  });

  it('is quoted, but no secret is', () => {
    expect(() => readConfig({ PORT: '80a' }, '/srv')).toThrow('"80a"');
    expect(() => readConfig({ ...production, SESSION_SECRET: 'short-secret' }, '/srv')).not.toThrow('short-secret');
    expect(() => readConfig({ PORT: '80a', GATEWAY_TOKEN: '秘密' }, '/srv')).not.toThrow('秘密');
    expect(() => readConfig({ FEEDBACK_KEY: 'half-a-key' }, '/srv')).not.toThrow('half-a-key');
  });
});
