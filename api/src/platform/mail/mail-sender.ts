import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock/clock';
import { Settings } from '../config/settings';
import type { MailContent } from '../outbox/content';
import type { Kept, OutgoingDelivery, Outcome, Sender } from '../outbox/sender';
import { Senders } from '../outbox/senders';
import { addressIn, mailMessage, messageIdOf } from './mail-message';
import { outcomeOfNoConnection } from './smtp-outcome';
import { failureOf, type Envelope } from './smtp-session';
import { SmtpSessions } from './smtp-sessions';

/** Bytes. A mail that is larger says too much, and mail servers begin to refuse at about ten million. */
const LARGEST = 5_000_000;

/** Carries mails to the municipality's mail server, when there is one in the settings. */
@Injectable()
export class MailSender implements Sender<'mail'>, OnModuleInit {
  readonly channel = 'mail';
  readonly atOnce = 4;
  private readonly sessions: SmtpSessions | null;
  private readonly from: string;

  constructor(
    private readonly senders: Senders,
    private readonly clock: Clock,
    settings: Settings,
  ) {
    this.sessions = settings.smtp && new SmtpSessions(settings.smtp);
    this.from = settings.mailFrom ?? '';
  }

  onModuleInit(): void {
    if (this.sessions) this.senders.register(this);
  }

  kept({ id, address }: OutgoingDelivery, { subject, html, text }: MailContent): Kept {
    return { address, subject, html, text, messageId: messageIdOf(id, this.from) };
  }

  async send(delivery: OutgoingDelivery, content: MailContent, handOver: () => Promise<void>): Promise<Outcome> {
    const { id, address, recipientName } = delivery;
    if (address === null) return never('no-address', 'Utskicket har ingen mottagare.');
    const message = await mailMessage(content, {
      from: this.from,
      to: { name: recipientName ?? '', address },
      messageId: messageIdOf(id, this.from),
      date: this.clock.now(),
    });
    if (message.length > LARGEST) return never('too-large', 'Brevet är för stort för att skickas.');
    return this.carry({ from: addressIn(this.from), to: address }, message, handOver);
  }

  rest(): void {
    this.sessions?.rest();
  }

  abandon(): void {
    this.sessions?.abandon();
  }

  private async carry(envelope: Envelope, message: Buffer, handOver: () => Promise<void>): Promise<Outcome> {
    if (!this.sessions) return never('mail-off', 'E-post är inte inställd.');
    for (;;) {
      let taken: Awaited<ReturnType<SmtpSessions['take']>>;
      try {
        taken = await this.sessions.take();
      } catch (error) {
        return outcomeOfNoConnection(failureOf(error));
      }
      const { session, wasIdle } = taken;
      const outcome = await session.send(envelope, message, handOver);
      this.sessions.giveBack(session);
      // The server may have ended an idle connection long ago: that says nothing about this mail.
      const mayBeStale = wasIdle && !session.isUsable && outcome.is === 'later' && isBroken(outcome.problem.code);
      if (!mayBeStale) return outcome;
    }
  }
}

function isBroken(code: string): boolean {
  return code === 'ECONNECTION' || code === 'ESOCKET';
}

function never(code: string, words: string): Outcome {
  return { is: 'never', problem: { code, words } };
}
