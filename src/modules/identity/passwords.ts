import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** The library's number for the variant. OWASP's minimum for argon2id; about 35 ms on the target machine, see reliability.md section 4. */
const argon2id = 2;
const settings = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** More at once would take the processors from everybody who is already at work. */
const atOnce = 2;

const common = new Set([
  '1234567890',
  '0123456789',
  '12345678910',
  'qwertyuiop',
  'password123',
  'password1234',
  'passw0rd123',
  'iloveyou123',
  'admin123456',
  'administrator',
  'a123456789',
  'aa123456789',
  '1q2w3e4r5t',
  'abcdefghij',
  'woaini1314',
  'woaini520520',
  '1111111111',
  '0000000000',
  '8888888888',
  '6666666666',
  '1234512345',
  'qwerty12345',
  '10086100859',
  '1008610086',
]);

export const isCommonPassword = (password: string): boolean => common.has(password.toLowerCase());

@Injectable()
export class Passwords {
  private free = atOnce;
  private readonly waiting: (() => void)[] = [];
  private decoy: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password.normalize('NFKC'), settings));
  }

  /** Without a hash (no such user) the same work is done, so that the time of the answer tells nothing. */
  async matches(passwordHash: string | null, password: string): Promise<boolean> {
    this.decoy ??= this.hash('nobody has this one');
    const against = passwordHash ?? (await this.decoy);
    const matches = await this.inTurn(() => verify(against, password.normalize('NFKC')));
    return matches && passwordHash !== null;
  }

  private async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
