import { Inject, Injectable } from '@nestjs/common';
import encodeQR from 'qr';
import type { Actor } from '../../platform/access/actor.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { Assets } from './assets.service.js';

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
    return encodeQR(`${origin}/portal/fault/${label}`, 'svg', { ecc: 'quartile', border: 4 });
  }
}
