import type { ActionFilter } from '../actions/action-list';
import { addDays, daysBetween, weekdayOf } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import type { MailLink } from '../mail/mail-document';
import { nearDate } from '../words/board-text';
import { nearDayText } from '../words/leads';
import { countText, smallNumber } from '../words/numbers';
import type { DigestSectionKey } from './digest';
import { onlyDay } from './digest-lead';
import { lacks, type DigestSetting, type PlacedRow } from './digest-place';

/** Lines of a section; the rest is a link away. */
export const MOST_ITEMS = 15;
const MONDAY = 1;
const WEEK = 7;

/** The heading of a section. What has changed is counted from the previous mail, which usually came a Monday ago. */
export function sectionHeading(key: DigestSectionKey, since: IsoDate, today: IsoDate): string {
  if (key !== 'changed') return HEADING[key];
  const lastMonday = weekdayOf(since) === MONDAY && daysBetween(since, today) <= WEEK;
  return `Ändrat sedan ${lastMonday ? 'förra måndagen' : nearDate(since, today)}`;
}

const HEADING: Record<Exclude<DigestSectionKey, 'changed'>, string> = {
  late: 'Försenat',
  week: 'Denna vecka',
  month: 'Nästa 30 dagar',
  decision: 'Väntar på ditt beslut',
  others: 'Väntar på andra',
  missing: 'Saknar uppgift',
};

/** What stands small beside the heading: "3 åtgärder, alla på onsdag". */
export function sectionNote(rows: readonly PlacedRow[], today: IsoDate): string {
  const actions = countText(rows.length, 'åtgärd', 'åtgärder');
  const key = rows[0]?.key;
  if (key === 'missing' && rows.every(({ row }) => lacks(row).join() === 'decider'))
    return `${actions} utan beslutande`;
  const day = key === 'week' ? onlyDay(rows) : null;
  const near = day === null ? null : nearDayText(day, today);
  if (near === null) return actions;
  return rows.length === 1 ? `${actions}, ${near}` : `${actions}, ${rows.length === 2 ? 'båda' : 'alla'} ${near}`;
}

/**
 * Where the rest of a long section is: the list narrowed to it when a filter says the same, else to what holds it, the gravest
 * or earliest first. Somebody with several roles is led to their own page, since a list is narrowed to one of them.
 */
export function moreLink(
  key: DigestSectionKey,
  rows: readonly PlacedRow[],
  total: number,
  setting: DigestSetting,
): MailLink | null {
  if (total <= MOST_ITEMS) return null;
  const { watch, roles, links, since, today } = setting.input;
  const heading = sectionHeading(key, since, today);
  const text = `Och ${smallNumber(total - MOST_ITEMS)} till under ${heading}`;
  const [role, ...others] = roles;
  if (watch === null && (role === undefined || others.length > 0)) return { text, url: links.mine };
  const filter = sectionFilter(key, rows, setting);
  if (watch !== null || role === undefined) return { text, url: links.list(filter) };
  const part = key === 'decision' ? { decider: role.id } : { responsible: role.id };
  return { text, url: links.list({ ...filter, ...part }) };
}

function sectionFilter(key: DigestSectionKey, rows: readonly PlacedRow[], setting: DigestSetting): ActionFilter {
  const { today, sunday, horizon, input } = setting;
  const byDeadline: ActionFilter = { open: true, sort: 'deadline' };
  const areDeadlines = rows.every(({ thing }) => thing?.kind === 'deadline');
  switch (key) {
    case 'late':
      return rows.every(({ row }) => row.assessment.standing === 'late') ? { standing: 'late' } : byDeadline;
    case 'week':
      return areDeadlines ? { ...byDeadline, from: today, to: sunday } : byDeadline;
    case 'month':
      return areDeadlines ? { ...byDeadline, from: addDays(sunday, 1), to: horizon } : byDeadline;
    case 'decision':
      return rows.every(({ row }) => row.progress === 'done') ? { standing: 'done' } : { decision: 'awaiting' };
    case 'missing':
      return missingFilter(rows);
    case 'changed':
      return { changedSince: input.since };
    case 'others':
      return { open: true, sort: 'standing' };
  }
}

function missingFilter(rows: readonly PlacedRow[]): ActionFilter {
  const shared = (['deadline', 'responsible', 'decider'] as const).find((field) =>
    rows.every(({ row }) => lacks(row).includes(field)),
  );
  return shared === undefined ? { open: true, sort: 'standing' } : { open: true, missing: shared };
}
