import type { ActionRow } from '../actions/action';
import { placedOrder } from '../digests/compose-digest';
import type { DigestItem } from '../digests/digest';
import { actorName, digestItem } from '../digests/digest-item';
import { dayLine, toWhomText } from '../digests/digest-lead';
import { digestSetting, type DigestSetting, type PlacedRow } from '../digests/digest-place';
import { MOST_ITEMS } from '../digests/digest-sections';
import type { MailDocument, MailLine, MailLink, MailSection } from '../mail/mail-document';
import { countText, smallNumber } from '../words/numbers';
import { sentenceCase } from '../words/sentence-case';
import type { NoticeInput } from './notice';

const ANSWER_HOW = 'Svara direkt ur mejlet, du behöver inte logga in. Ett klick öppnar en sida där du bekräftar.';
const ANSWER_OWN = 'Svarslänkarna gäller en begränsad tid och bara för dig, så skicka inte mejlet vidare.';

type FrameInput = Omit<NoticeInput, 'news'>;

/** The setting by which the lines of such a mail are written. */
export function noticeSetting(input: FrameInput): DigestSetting {
  return digestSetting({ ...input, since: input.today, watch: null, changes: [] });
}

/** A part of the mail and the rows it is about, in the order of their days. */
export interface NoticePart {
  heading: string;
  placed: readonly PlacedRow[];
  /** Where the rest is, when not all fit. */
  rest: string;
  /** What is told beneath an action; none when left out. */
  linesOf?: (row: ActionRow) => readonly MailLine[];
}

/** The part as a section of at most fifteen actions. */
export function noticeSection({ heading, placed, rest, linesOf }: NoticePart, setting: DigestSetting): MailSection {
  const shown = placed.toSorted(placedOrder()).slice(0, MOST_ITEMS);
  const left = placed.length - shown.length;
  const more: MailLink | null = left > 0 ? { text: `Och ${smallNumber(left)} till`, url: rest } : null;
  const items = shown.map((one): DigestItem => {
    const item = digestItem(one, null, setting);
    return { ...item, lines: [...item.lines, ...(linesOf?.(one.row) ?? [])] };
  });
  const note = countText(placed.length, 'åtgärd', 'åtgärder');
  return { heading, note, paragraphs: [], items, table: null, more };
}

/** The whole mail. The subject says how many and when, never what or who; `why` is when such mails come. */
export function noticeMail(
  { subject, heading, why }: { subject: string; heading: string; why: string },
  sections: readonly MailSection[],
  { roles, links, today }: FrameInput,
): MailDocument {
  const isAsked = sections.some(({ items }) => items.some(({ answers }) => answers !== null));
  const toWhom = toWhomText(roles.map(actorName));
  return {
    subject,
    preheader: '',
    kicker: `Genomför · ${dayLine(today)}`,
    heading: sentenceCase(heading),
    intro: [isAsked ? `${toWhom} ${ANSWER_HOW}` : toWhom],
    sections,
    action: { text: 'Öppna mina åtgärder', url: links.mine },
    footer: {
      text: [why, ...(isAsked ? [ANSWER_OWN] : [])],
      links: [{ text: 'Välj vilka mejl du får', url: links.preferences }],
    },
  };
}
