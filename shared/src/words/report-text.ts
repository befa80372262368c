import type { BodyKind } from '../actors/actor';
import { formatIsoDate } from '../dates/format-plan-date';
import type { IsoDate } from '../dates/iso-date';
import type { ReportContent } from '../reports/report';
import type { TimelinePicture } from '../timeline/timeline-picture';
import { bodyWord, planSubject } from './board-text';
import { bodyInText } from './body-in-text';
import { countText, smallNumber } from './numbers';
import { sentenceCase } from './sentence-case';

/** What a report of these plans is called: "Uppföljning av översynen av hemtjänsten", "Uppföljning av tre planer". */
export function reportTitle(titles: readonly string[]): string {
  const [first] = titles;
  if (first === undefined) return 'Uppföljning av beslut och uppdrag';
  if (titles.length > 1) return `Uppföljning av ${smallNumber(titles.length)} planer`;
  const subject = planSubject(first);
  return `Uppföljning av ${subject.charAt(0).toLocaleLowerCase('sv')}${subject.slice(1)}`;
}

/** To whom and for when: "Rapport till vård- och omsorgsnämnden, sammanträdet 7 mars 2018". */
export function reportAddress({ body, meeting }: Pick<ReportContent, 'body' | 'meeting'>): string {
  return `Rapport till ${bodyInText(body.name)}, sammanträdet ${formatIsoDate(meeting.date)}`;
}

/** The plan's version as it is written in a report: "Version 4, 18 januari 2018"; null when nobody has said. */
export function planVersionText(label: string | null, date: IsoDate | null): string | null {
  const said = label?.trim() ?? '';
  const version = /^\d/u.test(said) ? `Version ${said}` : sentenceCase(said);
  const parts = [version, date === null ? '' : formatIsoDate(date)].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(', ');
}

/** How many are left out of a list that is cut: "Och sju ärenden till, se den långa rapporten."; empty when none are. */
export function omittedText(count: number, number: 'en' | 'ett', one: string, many: string): string {
  const what = count === 1 ? one : many;
  return count === 0 ? '' : `Och ${smallNumber(count, number)} ${what} till, se den långa rapporten.`;
}

/** What the picture of time shows, for those who do not see it; the same days stand in the table of the actions. */
export function timelineAlt({ rows, from, to, omitted }: TimelinePicture): string {
  const moved = rows.filter(({ original }) => original !== null).length;
  const sentences = [
    `Tidslinje från ${formatIsoDate(from)} till ${formatIsoDate(to)} med ${countText(rows.length, 'åtgärd', 'åtgärder')}.`,
    'En romb markerar varje slutdatum.',
    moved === 0 ? '' : `${sentenceCase(smallNumber(moved, 'ett'))} av dem är ${moved === 1 ? 'flyttat' : 'flyttade'}.`,
    omitted === 0 ? '' : `${countText(omitted, 'åtgärd', 'åtgärder')} får inte plats i bilden.`,
    'Datumen står också i tabellen över åtgärder.',
  ];
  return sentences.filter((text) => text !== '').join(' ');
}

/** The heading over what has changed: "Ändrat sedan sammanträdet 31 januari 2018". */
export function changesHeading(previousMeeting: IsoDate | null): string {
  return previousMeeting === null ? 'Ändrat' : `Ändrat sedan sammanträdet ${formatIsoDate(previousMeeting)}`;
}

/** What the att-satser hang on: "Nämnden föreslås besluta". */
export function proposalLead(kind: BodyKind | null): string {
  return `${sentenceCase(bodyWord(kind))} föreslås besluta`;
}
