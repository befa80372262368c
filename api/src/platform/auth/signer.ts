import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';
import { takeTurn } from '../database/take-turn';
import { UnitOfWork } from '../database/unit-of-work';
import { newSecret } from './secret';
import { SigningKey } from './signing-key.entity';

const KEY_NAME = 'links';

/**
 * Signs what the program itself sends out and gets back, such as the address that ends a kind of mail, so that nothing needs
 * to be stored for each. The key is made once and kept in the database: every process has the same, and a restart changes
 * nothing. A signature does not expire by itself; what shall expire says so in the text that is signed.
 */
@Injectable()
export class Signer implements OnModuleInit {
  private key: string | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    this.key = await this.unitOfWork.write((tx) => this.storedOrNewKey(tx));
  }

  /** `text` with its signature, safe in an address. Everybody can read the text; it is good for `purpose` only. */
  sign(purpose: string, text: string): string {
    return `${Buffer.from(text).toString('base64url')}.${this.signature(purpose, text).toString('base64url')}`;
  }

  /** The text of a token that was signed for `purpose`; null for anything else. */
  verify(purpose: string, token: string): string | null {
    const [encoded = '', given = ''] = token.split('.');
    const text = Buffer.from(encoded, 'base64url').toString();
    const expected = this.signature(purpose, text);
    const actual = Buffer.from(given, 'base64url');
    // Compared as written too: Buffer reads past letters that do not belong.
    const matches = actual.length === expected.length && timingSafeEqual(actual, expected);
    return matches && token === this.sign(purpose, text) ? text : null;
  }

  private signature(purpose: string, text: string): Buffer {
    if (this.key === null)
      throw new Error('The signing key is read when the program starts: nothing is signed before.');
    // The length keeps purpose and text apart, whatever they contain.
    return createHmac('sha256', this.key).update(`${purpose.length}:${purpose}:${text}`).digest();
  }

  private async storedOrNewKey(tx: EntityManager): Promise<string> {
    await takeTurn(tx, 'signing key');
    const stored = await tx.findOneBy(SigningKey, { name: KEY_NAME });
    if (stored) return stored.secret;
    const secret = newSecret();
    await tx.insert(SigningKey, { name: KEY_NAME, secret, createdAt: this.clock.now() });
    return secret;
  }
}
