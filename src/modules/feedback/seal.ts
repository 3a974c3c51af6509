import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { pad, unpad } from './padding.js';
import { foldReceipt, receiptBytes, receiptOf } from './receipt.policy.js';

const ivBytes = 12;
const tagBytes = 16;

function encrypt(key: Buffer, plain: Buffer, about: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(about));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, sealed: Buffer, about: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivBytes)).setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(ivBytes, -tagBytes)), decipher.final()]);
}

/** Encrypts what a report says, each with a key of its own, by a key that is never in the database. */
export class Seal {
  private readonly pepper: Buffer;
  private readonly wrapping: Buffer;

  /** @param key 32 bytes; without them nothing that is stored can be read, nor a receipt be tried */
  constructor(key: Buffer) {
    if (key.length !== 32) throw new Error('The key of feedback has 32 bytes');
    this.pepper = Buffer.from(hkdfSync('sha256', key, '', 'feedback receipt', 32));
    this.wrapping = Buffer.from(hkdfSync('sha256', key, '', 'feedback wrapping', 32));
  }

  newReceipt(): string {
    return receiptOf(randomBytes(receiptBytes));
  }

  /** What is stored of a receipt: 80 random bits under a secret key cannot be tried out by whoever has the database. */
  hashOf(receipt: string): Buffer {
    return createHmac('sha256', this.pepper).update(foldReceipt(receipt)).digest();
  }

  newKey(reportId: string): { key: Buffer; wrapped: Buffer } {
    const key = randomBytes(32);
    return { key, wrapped: encrypt(this.wrapping, key, reportId) };
  }

  unwrap(wrapped: Buffer, reportId: string): Buffer {
    return decrypt(this.wrapping, wrapped, reportId);
  }

  /** @param id of the row that keeps it: it is of no use in another one */
  seal(key: Buffer, id: string, content: Uint8Array): Buffer {
    return encrypt(key, pad(content), id);
  }

  open(key: Buffer, id: string, sealed: Buffer): Buffer {
    return unpad(decrypt(key, sealed, id));
  }
}
