import { join, resolve } from 'node:path';
import { projectRoot } from '../project-root.js';
import { type FeedbackConfig, readFeedback } from './feedback-config.js';

export interface Config {
  production: boolean;
  host: string;
  port: number;
  /** Empty: the embedded server in `dataDir` is started. */
  databaseUrl: string;
  databasePool: number;
  dataDir: string;
  /** Where the articles lie as files; null imports none at the start. */
  knowledgeFolder: string | null;
  sessionSecret: string;
  /** The address people open, when a proxy stands before the server; decides on secure cookies and allowed origins. */
  publicUrl: string;
  trustProxy: boolean;
  demonstration: boolean;
  metricsToken: string;
  s3: { bucket: string; region: string; endpoint: string } | null;
  maxFileBytes: number;
  /** The carrier's recharge gateway; without a `url` the sandbox stands in for it. */
  gateway: {
    url: string | null;
    token: string;
    timeLimitMs: number;
    /** An order that the gateway does not know this long after it was sent has got lost on the way. */
    lostAfterMs: number;
    /** After this long without a known outcome, people find out. */
    giveUpAfterMs: number;
  };
  feedback: FeedbackConfig;
}

/** Thrown with one clear line per setting that is wrong or missing. */
export class ConfigError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const isUrl = (text: string, protocols: readonly string[]): boolean =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);

/**
 * Reads the settings; nobody else looks at the environment.
 * @throws ConfigError naming every wrong setting at once
 */
export function readConfig(env: Environment, cwd: string): Config {
  const faults: string[] = [];
  const text = (name: string, fallback = ''): string => env[name]?.trim() || fallback;
  const whole = (name: string, fallback: number, min: number, max: number): number => {
    const value = Number(text(name, String(fallback)));
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    faults.push(`${name}: must be a whole number from ${min} to ${max}, not "${env[name]}"`);
    return fallback;
  };
  const url = (name: string, protocols: readonly string[]): string => {
    const value = text(name);
    if (value && !isUrl(value, protocols))
      faults.push(`${name}: must be a URL starting with ${protocols.join(' or ')}//`);
    return value;
  };

  const mode = text('NODE_ENV', 'development');
  if (!['production', 'development', 'test'].includes(mode)) {
    faults.push(`NODE_ENV: must be production, development or test, not "${mode}"`);
  }
  const production = mode === 'production';
  const databaseUrl = url('DATABASE_URL', ['postgres:', 'postgresql:']);
  const sessionSecret = text('SESSION_SECRET', production ? '' : 'demonstration-only-not-a-secret-0000');
  if (production && !databaseUrl) faults.push('DATABASE_URL: is required in production (a PostgreSQL address)');
  if (sessionSecret.length < 32) {
    faults.push('SESSION_SECRET: is required in production and must have at least 32 characters');
  }
  const gatewayUrl = url('GATEWAY_URL', ['http:', 'https:']);
  const gatewayToken = text('GATEWAY_TOKEN');
  if (!gatewayUrl && (production || gatewayToken)) {
    faults.push('GATEWAY_URL: is required in production and with GATEWAY_TOKEN (the carrier’s recharge gateway)');
  }
  if (gatewayUrl && !/^[\x21-\x7e]+$/.test(gatewayToken)) {
    faults.push('GATEWAY_TOKEN: is required with GATEWAY_URL and must consist of visible ASCII characters');
  }
  // Longer than the twenty seconds and it would still be waited for when another node takes the reversal over.
  const gatewayTimeLimitMs = whole('GATEWAY_TIMEOUT_MS', 8_000, 100, 20_000);
  const gatewayLostAfterMs = whole('GATEWAY_LOST_AFTER_MS', 120_000, 500, 3_600_000);
  if (gatewayLostAfterMs <= gatewayTimeLimitMs) {
    faults.push('GATEWAY_LOST_AFTER_MS: must be longer than GATEWAY_TIMEOUT_MS (an order may be on its way that long)');
  }
  const bucket = text('S3_BUCKET');
  const config: Config = {
    production,
    host: text('HOST', production ? '0.0.0.0' : '127.0.0.1'),
    port: whole('PORT', 3000, 0, 65_535),
    databaseUrl,
    databasePool: whole('DATABASE_POOL', 12, 2, 200),
    dataDir: resolve(cwd, text('DATA_DIR', 'data')),
    knowledgeFolder: resolve(cwd, text('KNOWLEDGE_DIR', join(projectRoot(), 'knowledge-base'))),
    sessionSecret,
    publicUrl: url('PUBLIC_URL', ['http:', 'https:']),
    trustProxy: text('TRUST_PROXY') === 'true',
    demonstration: !production,
    metricsToken: text('METRICS_TOKEN'),
    s3: bucket
      ? { bucket, region: text('S3_REGION', 'us-east-1'), endpoint: url('S3_ENDPOINT', ['http:', 'https:']) }
      : null,
    maxFileBytes: whole('MAX_FILE_MB', 20, 1, 200) * 1024 * 1024,
    gateway: {
      url: gatewayUrl || null,
      token: gatewayToken,
      timeLimitMs: gatewayTimeLimitMs,
      lostAfterMs: gatewayLostAfterMs,
      giveUpAfterMs: whole('GATEWAY_GIVE_UP_AFTER_MS', 1_800_000, 1_000, 86_400_000),
    },
    feedback: readFeedback({ text, whole, url, faults, production }),
  };
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}
