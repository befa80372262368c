import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailContent } from '../outbox/content';

/** Who a mail is from and to, and what makes it the same mail when it is tried again. */
export interface MailFrame {
  /** 'Genomför <genomfor@kommun.se>' */
  from: string;
  to: { name: string; address: string };
  messageId: string;
  date: Date;
}

const ADDRESS = /[^\s<>]+@[^\s<>]+/;

/** The bare address in 'Genomför <genomfor@kommun.se>'. */
export function addressIn(from: string): string {
  return ADDRESS.exec(from)?.[0] ?? from;
}

/** The Message-ID of the delivery: the same at every attempt, so that a copy can be known for what it is. */
export function messageIdOf(deliveryId: string, from: string): string {
  return `<${deliveryId}@${addressIn(from).split('@')[1] ?? 'localhost'}>`;
}

/** The mail as it goes over the wire: plain text and HTML, in Swedish, marked as written by a program. */
export async function mailMessage(content: MailContent, { from, to, messageId, date }: MailFrame): Promise<Buffer> {
  const { subject, text, html, unsubscribeUrl } = content;
  const composer = new MailComposer({
    from,
    to,
    subject,
    text,
    html,
    messageId,
    date,
    headers: [
      // RFC 3834, and what Exchange goes by: nobody's absence shall answer.
      { key: 'Auto-Submitted', value: 'auto-generated' },
      { key: 'X-Auto-Response-Suppress', value: 'All' },
      { key: 'Content-Language', value: 'sv' },
      ...(unsubscribeUrl === null ? [] : unsubscribing(unsubscribeUrl)),
    ],
    // Readable as it is on the way, also by filters that judge what they cannot read.
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** One click in the mail program, one POST, without signing in: RFC 8058. */
function unsubscribing(url: string): { key: string; value: { prepared: true; value: string } | string }[] {
  return [
    { key: 'List-Unsubscribe', value: { prepared: true, value: `<${url}>` } },
    { key: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
  ];
}
