import type { SmtpServer } from '../config/smtp-server';
import { SmtpSession } from './smtp-session';

/** The connections to the mail server. Each carries one mail at a time, and is used again. */
export class SmtpSessions {
  private readonly idle: SmtpSession[] = [];
  private readonly busy = new Set<SmtpSession>();

  constructor(private readonly server: SmtpServer) {}

  /** A session for one mail, and whether it has been idle, so that it may have broken without a sign. */
  async take(): Promise<{ session: SmtpSession; wasIdle: boolean }> {
    const waiting = this.idle.pop();
    if (waiting?.isUsable) return this.given(waiting, true);
    waiting?.quit();
    return this.given(await SmtpSession.open(this.server), false);
  }

  /** Takes it back when its mail has come to an end. */
  giveBack(session: SmtpSession): void {
    this.busy.delete(session);
    if (session.isUsable) this.idle.push(session);
    else session.quit();
  }

  /** Says goodbye to those that carry nothing. */
  rest(): void {
    for (const session of this.idle.splice(0)) session.quit();
  }

  /** Breaks off all of them. */
  abandon(): void {
    for (const session of [...this.idle.splice(0), ...this.busy]) session.close();
  }

  private given(session: SmtpSession, wasIdle: boolean): { session: SmtpSession; wasIdle: boolean } {
    this.busy.add(session);
    return { session, wasIdle };
  }
}
