import type { MailDocument } from '../mail/mail-document';
import { sentenceCase } from '../words/sentence-case';
import { smallNumber } from '../words/numbers';
import type { EscalationInput } from './notice';
import { noticeMail, noticeSection, noticeSetting } from './notice-frame';

const WHY = 'Du får ett sådant här mejl när något har varit försenat länge hos en roll som svarar inför din.';

/** What has been late for long in roles that report to the recipient's; null when there is nothing. */
export function composeEscalation(input: EscalationInput): MailDocument | null {
  if (input.rows.length === 0) return null;
  const placed = input.rows.map((row) => ({ key: 'late' as const, row, thing: null }));
  const rest = input.links.list({ standing: 'late' });
  const section = noticeSection(
    { heading: 'Försenat hos dem som svarar inför dig', placed, rest },
    noticeSetting(input),
  );
  const count = input.rows.length;
  const heading = sentenceCase(
    `${smallNumber(count)} ${count === 1 ? 'åtgärd är försenad' : 'åtgärder är försenade'} sedan länge`,
  );
  const action = { text: 'Öppna alla försenade', url: rest };
  return { ...noticeMail({ subject: heading, heading, why: WHY }, [section], input), action };
}
