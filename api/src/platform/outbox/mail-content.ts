import { mailHtml, mailText, type MailDocument } from '@genomfor/shared';
import { type Composed } from './content';

export const NOTHING_TO_TELL = { skip: 'Det fanns inget att berätta.' };
export const ACCOUNT_CLOSED = { skip: 'Kontot är stängt.' };

/** The mail as it is sent; that there is nothing to tell when it is null. */
export function contentOf(mail: MailDocument | null, unsubscribeUrl: string | null): Composed {
  if (!mail) return NOTHING_TO_TELL;
  return { subject: mail.subject, html: mailHtml(mail), text: mailText(mail), unsubscribeUrl };
}
