import {
  type BoardAwaiting,
  type BoardPage,
  bodyWord,
  formatIsoDate,
  formatShortDate,
  type IsoDate,
  smallNumber,
} from '@genomfor/shared';

/** What waits for the body at one of its meetings; `date` is null for what has no meeting yet. */
export interface AwaitingMeeting {
  date: IsoDate | null;
  matters: readonly BoardAwaiting[];
}

/** The line above the heading: which day the page is of, and which meeting it is made for. */
export function occasionText({ asOf, meeting }: BoardPage, publishedOn: IsoDate | null): string {
  if (publishedOn !== null && meeting !== null)
    return `Läget till sammanträdet ${formatIsoDate(meeting.date)}. Fastställt ${formatIsoDate(publishedOn)}.`;
  const today = `Läget ${formatIsoDate(asOf)}.`;
  if (meeting === null) return today;
  const time = meeting.time === null ? '' : ` kl. ${meeting.time.replace(':', '.')}`;
  const place = meeting.place === null ? '' : `, ${meeting.place}`;
  return `${today} Nästa sammanträde ${formatIsoDate(meeting.date)}${time}${place}.`;
}

/** What awaits, meeting by meeting in the order it stands. */
export function byMeeting(awaiting: readonly BoardAwaiting[]): AwaitingMeeting[] {
  const meetings = new Map<IsoDate | null, BoardAwaiting[]>();
  for (const matter of awaiting) meetings.set(matter.meeting, [...(meetings.get(matter.meeting) ?? []), matter]);
  return [...meetings].map(([date, matters]) => ({ date, matters }));
}

/** The headings of the page, in the words of its kind of body. */
export function boardHeadings({ bodyKind, total, previousMeeting, asOf }: BoardPage) {
  const word = bodyWord(bodyKind);
  return {
    awaiting: `Det här väntar på ${word}`,
    standings: total === 1 ? 'Läget för åtgärden' : `Läget för de ${smallNumber(total)} åtgärderna`,
    commissions: `${word.charAt(0).toUpperCase()}${word.slice(1)}s uppdrag`,
    given: `Redovisat för ${word}`,
    changes: previousMeeting === null ? 'Ändrat' : `Ändrat sedan sammanträdet ${nearText(previousMeeting, asOf)}`,
  };
}

/** "23 februari", with its year when that is not the year of the page. */
export function nearText(date: IsoDate, asOf: IsoDate): string {
  return date.slice(0, 4) === asOf.slice(0, 4) ? formatShortDate(date) : formatIsoDate(date);
}

/** What the page is, for who comes to it from a link or holds it on paper. */
export function readingText({ asOf }: BoardPage, publishedOn: IsoDate | null): string {
  const picture = `Sidan går bara att läsa. Den visar läget den ${formatIsoDate(asOf)}`;
  return publishedOn === null ? `${picture}.` : `${picture} och ändras inte.`;
}
