import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SmtpServer } from '../config/smtp-server';
import { outcomeOf, type SmtpFailure } from './smtp-outcome';
import type { Outcome } from '../outbox/sender';

const CONNECT_TIMEOUT = 10_000;
const GREETING_TIMEOUT = 10_000;
const LONGEST_REPLY = 64 * 1024;
/** Bytes that are let go at a time: a connection that has broken is noticed in between. */
const PIECE = 16 * 1024;
/** Some servers end a connection that has carried more. */
const MOST_MAILS = 100;

export interface Envelope {
  from: string;
  to: string;
}

/** A connection to the mail server, which carries one mail after the other. */
export class SmtpSession {
  private carried = 0;
  private closed = false;
  /** Tells whoever waits for the mail under way that it is broken off. */
  private breakOff: (reason: Error) => void = () => undefined;

  private constructor(private readonly connection: SMTPConnection) {
    // What breaks while a mail is carried is told to whoever waits for it; in between, nobody is interested.
    connection.on('error', () => undefined);
    connection.once('end', () => (this.closed = true));
  }

  /** A session that is connected, encrypted and signed in as `server` says. Rejects with an `SmtpFailure`. */
  static async open(server: SmtpServer): Promise<SmtpSession> {
    const connection = new SMTPConnection({
      host: server.host,
      port: server.port,
      secure: server.tls === 'from-start',
      requireTLS: server.tls === 'upgraded',
      ignoreTLS: server.tls === 'none',
      connectionTimeout: Math.min(CONNECT_TIMEOUT, server.patience),
      greetingTimeout: Math.min(GREETING_TIMEOUT, server.patience),
      socketTimeout: server.patience,
      socketCloseTimeout: 0,
      maxResponseSize: LONGEST_REPLY,
      tls: { minVersion: 'TLSv1.2' },
    });
    const session = new SmtpSession(connection);
    try {
      await session.connect();
      if (server.user !== null) await session.signIn(server.user, server.password ?? '');
      return session;
    } catch (error) {
      session.close();
      throw error;
    }
  }

  /** Whether it may carry another mail. */
  get isUsable(): boolean {
    return !this.closed && this.carried < MOST_MAILS;
  }

  /**
   * Hands `message` over. `handOver` is waited for when all of it but its end has been let go: until the end comes, no server
   * may take it for a message (RFC 5321, 4.1.1.4). When `handOver` rejects, the end is never let go.
   */
  async send(envelope: Envelope, message: Buffer, handOver: () => Promise<void>): Promise<Outcome> {
    this.carried += 1;
    let ended = false;
    let answered = false;
    const throughEnd = async (): Promise<void> => {
      await handOver();
      // Broken off or refused meanwhile: without its end it has not been taken, and never will be.
      if (answered || this.closed) throw new Error('The connection has broken');
      ended = true;
    };
    try {
      await new Promise<void>((resolve, reject) => {
        this.breakOff = reject;
        const stream = Readable.from(pieces(message, throughEnd));
        this.connection.send({ ...envelope, size: message.length }, stream, (error) => {
          answered = true;
          if (error) reject(error);
          else resolve();
        });
      });
      return { is: 'accepted' };
    } catch (error) {
      const failure = failureOf(error);
      await this.clearUp(failure, ended);
      return outcomeOf(failure, ended);
    }
  }

  /** Says goodbye. */
  quit(): void {
    if (!this.closed) this.connection.quit();
    this.closed = true;
  }

  /** Breaks it off; who waits for a mail on it is told. */
  close(): void {
    this.closed = true;
    this.connection.close();
    // nodemailer forgets the mail under way without a word.
    this.breakOff(new Error('The connection was broken off'));
  }

  private connect(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.connection.once('error', reject);
      // Why it ended may be told after that it did.
      this.connection.once('end', () => setImmediate(reject, new Error('The connection has broken')));
      this.connection.connect((error) => (error ? reject(error) : resolve()));
    });
  }

  private signIn(user: string, pass: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.connection.login({ user, pass }, (error) => (error ? reject(error) : resolve()));
    });
  }

  // After a refusal the server waits for the next mail. Whatever else went wrong, nobody knows what it waits for.
  private async clearUp({ responseCode, command }: SmtpFailure, ended: boolean): Promise<void> {
    const isAgreed = responseCode !== undefined && responseCode !== 421 && (ended || command !== 'DATA');
    if (!isAgreed || this.closed) {
      this.close();
      return;
    }
    await new Promise<void>((resolve) => {
      this.connection.reset((error) => {
        if (error) this.close();
        resolve();
      });
    });
  }
}

async function* pieces(message: Buffer, beforeEnd: () => Promise<void>): AsyncGenerator<Buffer> {
  for (let from = 0; from < message.length; from += PIECE) {
    yield message.subarray(from, from + PIECE);
    // Without a turn of the event loop, all of it would be let go before anybody could hear that the connection has broken.
    await nextTurn();
  }
  await beforeEnd();
}

/** What nodemailer tells with an error, which it declares as any error. */
export function failureOf(error: unknown): SmtpFailure {
  if (typeof error !== 'object' || error === null) return {};
  const { code, command, responseCode, response }: SmtpFailure = error;
  return { code, command, responseCode, response };
}
