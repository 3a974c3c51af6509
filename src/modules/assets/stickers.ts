import { Inject, Injectable } from '@nestjs/common';
import encodeQR from 'qr';
import type { Actor } from '../../platform/access/actor.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { Assets } from './assets.service.js';

/** Dark modules as runs on white, whatever lies under it; edges stay sharp on every printer. */
function drawn(modules: readonly (readonly boolean[])[]): string {
  const runs = modules.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '#' : ' '))
        .join('')
        .matchAll(/#+/g),
    ].map(({ index: x, 0: { length } }) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  const size = modules.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${runs.join('')}"/></svg>`;
}

/** What is printed to stick on an asset, so that whoever stands before it reports its fault with a telephone. */
@Injectable()
export class Stickers {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly assets: Assets,
  ) {}

  /**
   * The QR code as SVG: the address where the report form opens with the asset filled in. Quartile error correction,
   * since stickers get scratched, and the border of four modules that the standard asks for.
   * @param askedAt where the request came in; counts when no public address is set
   * @throws DomainError `asset.not_found`
   */
  async code(actor: Actor, id: string, askedAt: string): Promise<string> {
    const { label } = await this.assets.view(actor, id);
    const origin = new URL(this.config.publicUrl || askedAt).origin;
    return drawn(encodeQR(`${origin}/portal/fault/${label}`, 'raw', { ecc: 'quartile', border: 4 }));
  }
}
