import { isoWeekOf, weekdayOf } from '../dates/iso-calendar';
import { WEEKDAY_NAMES, formatIsoDate } from '../dates/format-plan-date';
import type { IsoDate } from '../dates/iso-date';
import { nearDayText } from '../words/leads';
import { listText, smallNumber } from '../words/numbers';
import { lowerFirst, sentenceCase } from '../words/sentence-case';
import type { DigestSectionKey } from './digest';
import type { PlacedRow } from './digest-place';

/** Parts of a mail that its subject tells of; the others stand in what an inbox shows after it. */
const IN_SUBJECT = 2;
/** What the subject says first. */
const LEAD_ORDER: readonly DigestSectionKey[] = ['late', 'week', 'decision', 'month', 'others', 'missing', 'changed'];

/** What a mail begins with. Says how many and when, never who or what: a subject is read over shoulders and on locked screens. */
export interface DigestLead {
  subject: string;
  preheader: string;
  kicker: string;
  heading: string;
}

/** The beginning of the week's mail: "Vecka 9: en försenad, tre ska vara klara på onsdag". */
export function digestLead(placed: readonly PlacedRow[], changed: number, today: IsoDate): DigestLead {
  const parts = LEAD_ORDER.flatMap((key) => {
    if (key === 'changed') return changed === 0 ? [] : [`${smallNumber(changed)} har ändrats`];
    const rows = placed.filter((one) => one.key === key);
    return rows.length === 0 ? [] : [partText(key, rows, today)];
  });
  const first = parts.slice(0, IN_SUBJECT).join(', ');
  const rest = parts.slice(IN_SUBJECT);
  return {
    subject: `Vecka ${isoWeekOf(today).week}: ${first}`,
    preheader: rest.length === 0 ? '' : `${sentenceCase(listText(rest))}.`,
    kicker: `Genomför · ${dayLine(today)}`,
    heading: sentenceCase(first),
  };
}

/** "måndag 26 februari 2018, vecka 9". */
export function dayLine(today: IsoDate): string {
  return `${WEEKDAY_NAMES[weekdayOf(today) - 1] ?? ''} ${formatIsoDate(today)}, vecka ${isoWeekOf(today).week}`;
}

/** "Till dig som är sektorchef och controller." For somebody without a role, who watches the plans, that they follow them. */
export function toWhomText(roles: readonly string[]): string {
  return roles.length === 0 ? 'Till dig som följer planerna.' : `Till dig som är ${listText(roles.map(lowerFirst))}.`;
}

function partText(key: PlacedRow['key'], rows: readonly PlacedRow[], today: IsoDate): string {
  const count = smallNumber(rows.length);
  switch (key) {
    case 'late':
      return lateText(rows);
    case 'week':
      return weekText(rows, today);
    case 'decision':
      return `${count} väntar på ditt beslut`;
    case 'month':
      return `${count} inom 30 dagar`;
    case 'others':
      return `${count} väntar på andra`;
    case 'missing':
      return `${count} saknar uppgift`;
  }
}

function lateText(rows: readonly PlacedRow[]): string {
  const late = rows.filter(({ row }) => row.assessment.standing === 'late').length;
  if (late === 0) return `${smallNumber(rows.length, 'ett')} datum har passerat`;
  return `${smallNumber(late)} ${late === 1 ? 'försenad' : 'försenade'}`;
}

function weekText(rows: readonly PlacedRow[], today: IsoDate): string {
  const day = onlyDay(rows);
  const when = day === null ? 'den här veckan' : (nearDayText(day, today) ?? 'den här veckan');
  if (!rows.every(({ thing }) => thing?.kind === 'deadline' || thing?.kind === 'milestone')) {
    return `${smallNumber(rows.length)} att göra ${when}`;
  }
  return `${smallNumber(rows.length)} ska vara ${rows.length === 1 ? 'klar' : 'klara'} ${when}`;
}

/** The day that all the rows have in common; null when they differ. */
export function onlyDay(rows: readonly PlacedRow[]): IsoDate | null {
  const days = new Set(rows.map(({ thing }) => thing?.date));
  return days.size === 1 ? (rows[0]?.thing?.date ?? null) : null;
}
