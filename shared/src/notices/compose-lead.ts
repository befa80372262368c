import type { MailDocument } from '../mail/mail-document';
import type { PlacedRow } from '../digests/digest-place';
import { listText, smallNumber } from '../words/numbers';
import { LEAD_DAYS, type LeadDays } from './leads-before-deadline';
import type { LeadInput } from './notice';
import { noticeMail, noticeSection, noticeSetting } from './notice-frame';

const WHY = 'Du får en påminnelse 30 dagar, 7 dagar och 1 dag innan något ska vara klart eller papper ska in.';
const HEADING: Record<LeadDays, string> = { 30: 'Inom 30 dagar', 7: 'Inom en vecka', 1: 'Senast i morgon' };
const WHEN: Record<LeadDays, string> = { 30: 'inom 30 dagar', 7: 'inom en vecka', 1: 'senast i morgon' };

/** All that one person is reminded of a day, the most urgent first and each action once; null when there is nothing. */
export function composeLead(input: LeadInput): MailDocument | null {
  const setting = noticeSetting(input);
  const placed = input.rows.flatMap((row) => {
    const [first] = input.leads.filter(({ actionId }) => actionId === row.id).sort((a, b) => (a.day < b.day ? -1 : 1));
    if (first === undefined || first.lead === 0 || first.kind === 'overdue') return [];
    const thing = { kind: first.kind, date: first.day, name: '' };
    const one: PlacedRow = { key: first.day <= setting.sunday ? 'week' : 'month', row, thing };
    return [{ lead: first.lead, one }];
  });
  if (placed.length === 0) return null;
  const parts = [...LEAD_DAYS].reverse().flatMap((lead) => {
    const its = placed.filter((each) => each.lead === lead).map(({ one }) => one);
    return its.length === 0 ? [] : [{ lead, placed: its }];
  });
  const said = parts.map(
    ({ lead, placed: its }, index) =>
      `${smallNumber(its.length)}${index > 0 ? '' : its.length === 1 ? ' åtgärd' : ' åtgärder'} ${WHEN[lead]}`,
  );
  const sections = parts.map(({ lead, placed: its }) =>
    noticeSection({ heading: HEADING[lead], placed: its, rest: input.links.mine }, setting),
  );
  const heading = listText(said);
  return noticeMail({ subject: `Påminnelse: ${heading}`, heading, why: WHY }, sections, input);
}
