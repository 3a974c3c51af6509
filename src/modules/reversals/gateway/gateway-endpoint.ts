import { createHmac } from 'node:crypto';
import type { AddressInfo, Server } from 'node:net';
import type { Config } from '../../../platform/config/config.js';
import type { GatewayEndpoint } from './ask-gateway.js';
import { GatewayTrouble } from './recharge-gateway.js';

/** The bearer token: the carrier's, or one for the sandbox that every process with the same secret comes to. */
export const gatewayToken = ({ gateway, sessionSecret }: Config): string =>
  gateway.token || createHmac('sha256', sessionSecret).update('sandbox/recharge-gateway').digest('base64url');

/** Where this process itself can be reached. */
function ownAddress(server: Pick<Server, 'address'>): string {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new GatewayTrouble('This server does not listen yet');
  return `http://${hostOf(bound)}:${bound.port}`;
}

function hostOf({ address, family }: AddressInfo): string {
  if (address === '0.0.0.0' || address === '::') return '127.0.0.1';
  return family === 'IPv6' ? `[${address}]` : address;
}

/**
 * The carrier's gateway when it is set, otherwise the sandbox of this process.
 * @throws GatewayTrouble while the sandbox cannot be reached because the server does not listen yet
 */
export const gatewayEndpoint = (config: Config, server: Pick<Server, 'address'>): GatewayEndpoint => ({
  url: config.gateway.url ?? `${ownAddress(server)}/sandbox/recharge-gateway`,
  token: gatewayToken(config),
  timeLimitMs: config.gateway.timeLimitMs,
});
