import type { ActionRow } from '../actions/action';
import { deadlineWords } from '../actions/deadline';
import { formatIsoDate, WEEKDAY_NAMES } from '../dates/format-plan-date';
import { isoWeekOf, weekdayOf } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import type { MailDocument, MailItem } from '../mail/mail-document';
import { STANDING_NAME } from '../words/names';
import { listText, smallNumber } from '../words/numbers';
import { reasonText } from '../words/reason-text';
import { sentenceCase } from '../words/sentence-case';
import { periodName, type FollowUpPeriod } from './period';

/** How many actions the mail shows; the page has them all. */
const MOST_SHOWN = 20;

export interface ReminderInput {
  today: IsoDate;
  reviewTitle: string;
  period: FollowUpPeriod;
  lastDay: IsoDate;
  /** The roles that the reader holds, by name. */
  roles: readonly string[];
  /** What the reader has left to report, in the order of the plan. */
  left: readonly ActionRow[];
  /** How many the reader was asked about. */
  total: number;
  /** The page where all are reported. */
  reportUrl: string;
  unsubscribeUrl: string;
}

/** The mail to somebody who has something left to report in a round; null when nothing is left. */
export function reminderMail(input: ReminderInput): MailDocument | null {
  const { today, reviewTitle, period, lastDay, roles, left, total, reportUrl, unsubscribeUrl } = input;
  if (left.length === 0) return null;
  const shown = left.slice(0, MOST_SHOWN);
  const hidden = left.length - shown.length;
  return {
    subject: `${sentenceCase(counted(left.length))} kvar i uppföljningen för ${periodName(period)}`,
    preheader: lastDaySentence(lastDay, today),
    kicker: `Genomför · ${dayWords(today)}, vecka ${isoWeekOf(today).week}`,
    heading: 'Det här är kvar att rapportera',
    intro: [
      `${lastDaySentence(lastDay, today)} Du har ${smallNumber(left.length)} av ${smallNumber(total)} åtgärder kvar. Har inget hänt svarar du ”Inget nytt” med en tryckning.`,
    ],
    sections: [
      {
        heading: reviewTitle,
        note: counted(left.length),
        paragraphs: [],
        items: shown.map((row) => itemOf(row, reportUrl)),
        table: null,
        more: hidden > 0 ? { text: `Visa ${smallNumber(hidden)} till`, url: reportUrl } : null,
      },
    ],
    action: { text: 'Rapportera alla på en sida', url: reportUrl },
    footer: {
      text: [`Du får mejlet för att du har rollen ${listText(roles)}.`],
      links: [{ text: 'Sluta få påminnelser om uppföljning', url: unsubscribeUrl }],
    },
  };
}

function itemOf({ id, title, deadline, assessment }: ActionRow, reportUrl: string): MailItem {
  const [reason] = assessment.reasons;
  const due = deadlineWords(deadline);
  return {
    title,
    url: `${reportUrl}#rad-${id}`,
    standing: { standing: assessment.standing, text: STANDING_NAME[assessment.standing] },
    lines: [
      [due === null ? 'Slutdatum saknas' : `Avslutas ${due}`, reason ? `. ${reasonText(reason)}.` : '.'].join(''),
    ],
    answers: null,
  };
}

function lastDaySentence(lastDay: IsoDate, today: IsoDate): string {
  if (lastDay === today) return 'Sista dag att rapportera är i dag.';
  return `Sista dag att rapportera ${lastDay < today ? 'var' : 'är'} ${dayWords(lastDay)}.`;
}

function dayWords(day: IsoDate): string {
  return `${WEEKDAY_NAMES[weekdayOf(day) - 1] ?? ''} ${formatIsoDate(day)}`;
}

function counted(count: number): string {
  return `${smallNumber(count)} ${count === 1 ? 'åtgärd' : 'åtgärder'}`;
}
