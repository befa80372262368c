import type { BoardAwaiting, BoardChange, BoardCommission, BoardPage, BoardStanding } from '../boards/board-page';
import { formatIsoDate, formatShortDate } from '../dates/format-plan-date';
import type { IsoDate } from '../dates/iso-date';
import type { MailItem, MailLink, MailSection } from '../mail/mail-document';
import { bodyWord, nearDate, plainTitle } from '../words/board-text';
import { bodyInText } from '../words/body-in-text';
import { STANDING_NAME } from '../words/names';
import { countText, listText, smallNumber } from '../words/numbers';
import { sentenceCase } from '../words/sentence-case';
import type { BoardDigest, BoardDigestInput, BoardDigestSection } from './digest';
import { dayLine } from './digest-lead';
import { MOST_ITEMS } from './digest-sections';

/** Parts of the picture that the subject tells of. */
const IN_SUBJECT = 2;

/**
 * A board's mail before its meeting: what waits for it there, its commissions, how all it follows stands, and what has changed
 * since it last met. Null without a meeting, and when it follows nothing and nothing waits. Pure; says what the page says, which
 * holds no name of a person. The subject names the body and the day, no person and no matter.
 */
export function composeBoardDigest(input: BoardDigestInput): BoardDigest | null {
  const { page, today, links } = input;
  const { meeting, body } = page;
  if (meeting === null) return null;
  const awaiting = page.awaiting.filter((one) => one.meeting === meeting.date);
  const sections = [
    ...awaitingSection(awaiting, page.awaiting.length - awaiting.length, input),
    ...commissionsSection(awaiting, input),
    ...standingsSection(page),
    ...changesSection(page, input),
  ];
  if (sections.length === 0) return null;
  const told = subjectParts(awaiting, page.commissions, page.standings);
  const first = listText(told.slice(0, IN_SUBJECT));
  return {
    subject: `Inför ${bodyInText(body.name)} ${formatShortDate(meeting.date)}: ${first}`,
    preheader: told.length > IN_SUBJECT ? `${sentenceCase(listText(told.slice(IN_SUBJECT)))}.` : '',
    kicker: `Genomför · ${dayLine(today)}`,
    heading: `Inför ${bodyInText(body.name)} ${formatIsoDate(meeting.date)}`,
    intro: introOf(input, meeting),
    sections,
    action: { text: `Öppna ${bodyWord(page.bodyKind)}s sida`, url: links.board(body.id) },
    footer: {
      text: [`Du får det här mejlet inför varje sammanträde med ${bodyInText(body.name)}.`],
      links: [{ text: 'Välj vilka mejl du får', url: links.preferences }],
    },
  };
}

/** "två beslut väntar", "ett uppdrag är försenat", "fyra åtgärder riskerar att inte bli klara i tid". */
function subjectParts(
  awaiting: readonly BoardAwaiting[],
  commissions: readonly BoardCommission[],
  standings: readonly BoardStanding[],
): string[] {
  const decisions = awaiting.filter(({ form }) => form === 'decision').length;
  const reports = awaiting.length - decisions;
  const lateCommissions = commissions.filter(({ standing }) => standing === 'late').length;
  const late = standings.find(({ standing }) => standing === 'late')?.count ?? 0;
  const counts: readonly (readonly [count: number, one: string, many: string])[] = [
    [decisions, 'ett beslut väntar', 'beslut väntar'],
    [reports, 'en redovisning väntar', 'redovisningar väntar'],
    [lateCommissions, 'ett uppdrag är försenat', 'uppdrag är försenade'],
    [late, 'en åtgärd är försenad', 'åtgärder är försenade'],
  ];
  const parts = counts.flatMap(([count, one, many]) => {
    if (count === 0) return [];
    return [count === 1 ? one : `${smallNumber(count)} ${many}`];
  });
  return parts.length === 0 ? ['så står det till'] : parts;
}

function introOf({ page, papersDue, today }: BoardDigestInput, meeting: NonNullable<BoardPage['meeting']>): string[] {
  const { time, place } = meeting;
  const where = [...(time === null ? [] : [`klockan ${time}`]), ...(place === null ? [] : [place])].join(', ');
  const when = where === '' ? '' : `Sammanträdet börjar ${where}.`;
  return [[when, papersText(papersDue, today)].filter((text) => text !== '').join(' '), ...page.summary].filter(
    (text) => text !== '',
  );
}

function papersText(papersDue: IsoDate | null, today: IsoDate): string {
  if (papersDue === null) return '';
  return `Handlingarna ${papersDue < today ? 'skulle ha varit' : 'ska vara'} inlämnade ${nearDate(papersDue, today)}.`;
}

function awaitingSection(
  shown: readonly BoardAwaiting[],
  later: number,
  { page, links }: BoardDigestInput,
): BoardDigestSection[] {
  if (shown.length === 0) return [];
  const others: MailLink | null =
    later === 0
      ? null
      : { text: `Och ${smallNumber(later, 'ett')} vid andra sammanträden`, url: links.board(page.body.id) };
  return section('awaiting', `Väntar på ${bodyWord(page.bodyKind)}`, countText(shown.length, 'ärende', 'ärenden'), {
    items: shown.slice(0, MOST_ITEMS).map((one) => item(one, links, [one.text])),
    more: rest(shown.length, page, links) ?? others,
  });
}

/** Those that do not already wait for the body at the meeting. */
function commissionsSection(
  awaiting: readonly BoardAwaiting[],
  { page, links }: BoardDigestInput,
): BoardDigestSection[] {
  const ids = new Set(awaiting.map(({ actionId }) => actionId));
  const commissions = page.commissions.filter(({ actionId }) => !ids.has(actionId));
  if (commissions.length === 0) return [];
  const isAll = commissions.length === page.commissions.length;
  const told = ({ deadline, responsible, note }: BoardCommission) =>
    [
      ...(deadline === null ? [] : [`Klart ${deadline}.`]),
      ...(responsible.length === 0 ? [] : [`${sentenceCase(listText(responsible))} ansvarar.`]),
      ...(note === '' ? [] : [`${note}.`]),
    ].join(' ');
  return section(
    'commissions',
    `${sentenceCase(bodyWord(page.bodyKind))}s ${isAll ? '' : 'övriga '}uppdrag`,
    `${commissions.length} uppdrag`,
    {
      items: commissions.slice(0, MOST_ITEMS).map((one) => item(one, links, [told(one)])),
      more: rest(commissions.length, page, links),
    },
  );
}

function standingsSection({ standings, total }: BoardPage): BoardDigestSection[] {
  const counted = standings.filter(({ count }) => count > 0);
  if (counted.length === 0) return [];
  const rows = counted.map(({ standing, count, text }) => [STANDING_NAME[standing], String(count), text]);
  return section('standings', 'Så står det till', countText(total, 'åtgärd', 'åtgärder'), {
    table: { columns: ['Läge', 'Antal', 'Att veta'], rows },
  });
}

function changesSection(page: BoardPage, { today, links }: BoardDigestInput): BoardDigestSection[] {
  const { changes, previousMeeting } = page;
  if (changes.length === 0) return [];
  const since = previousMeeting === null ? '' : ` sedan ${nearDate(previousMeeting, today)}`;
  const told = ({ text, date }: BoardChange) => [`${text} ${nearDate(date, today)}.`];
  return section('changes', `Ändrat${since}`, countText(changes.length, 'åtgärd', 'åtgärder'), {
    items: changes.slice(0, MOST_ITEMS).map((one) => item(one, links, told(one))),
    more: rest(changes.length, page, links),
  });
}

function item(
  { actionId, title, standing }: Pick<BoardChange, 'actionId' | 'title' | 'standing'>,
  links: BoardDigestInput['links'],
  lines: readonly string[],
): MailItem {
  return {
    title: plainTitle(title),
    url: links.action({ id: actionId, reviewId: null }),
    standing: { standing, text: STANDING_NAME[standing] },
    lines: lines.filter((line) => line !== ''),
    answers: null,
  };
}

function rest(count: number, { body, bodyKind }: BoardPage, links: BoardDigestInput['links']): MailLink | null {
  if (count <= MOST_ITEMS) return null;
  return {
    text: `Och ${smallNumber(count - MOST_ITEMS)} till på ${bodyWord(bodyKind)}s sida`,
    url: links.board(body.id),
  };
}

function section(
  key: BoardDigestSection['key'],
  heading: string,
  note: string,
  content: Partial<MailSection>,
): BoardDigestSection[] {
  return [{ key, heading, note, paragraphs: [], items: [], table: null, more: null, ...content }];
}
