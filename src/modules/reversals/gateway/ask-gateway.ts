import { GatewayTrouble } from './recharge-gateway.js';

/** Where the gateway is, and how long a whole answer may take, its last byte included. */
export interface GatewayEndpoint {
  url: string;
  token: string;
  timeLimitMs: number;
}

export interface GatewayQuestion {
  method: 'GET' | 'POST';
  /** Below the gateway's address, with its query. */
  path: string;
  body?: object;
  /** An answer that is longer is none. */
  maxBytes: number;
}

export interface GatewayAnswer {
  status: number;
  body: unknown;
}

const json = /^application\/json\s*(;|$)/i;

async function readText(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new GatewayTrouble(`The gateway answered with more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}

async function readJson(response: Response, maxBytes: number): Promise<unknown> {
  const type = response.headers.get('content-type') ?? 'nothing';
  if (!json.test(type))
    throw new GatewayTrouble(`The gateway answered ${response.status} with ${type} instead of JSON`);
  return JSON.parse(await readText(response, maxBytes));
}

/**
 * Asks once; never again by itself, because the first asking may have had its effect.
 * @throws GatewayTrouble for everything but a whole answer of JSON in time, of whatever status
 */
export async function askGateway(endpoint: GatewayEndpoint, question: GatewayQuestion): Promise<GatewayAnswer> {
  const giveUp = new AbortController();
  const limit = setTimeout(() => giveUp.abort(), endpoint.timeLimitMs);
  try {
    const response = await fetch(endpoint.url.replace(/\/+$/, '') + question.path, {
      method: question.method,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${endpoint.token}`,
        ...(question.body && { 'content-type': 'application/json' }),
      },
      body: question.body ? JSON.stringify(question.body) : null,
      redirect: 'error',
      signal: giveUp.signal,
    });
    return { status: response.status, body: await readJson(response, question.maxBytes) };
  } catch (error) {
    // Lets go of the connection when the rest of an answer is not wanted.
    giveUp.abort();
    if (error instanceof GatewayTrouble) throw error;
    throw new GatewayTrouble('The gateway gave no whole answer in time', { cause: error });
  } finally {
    clearTimeout(limit);
  }
}
