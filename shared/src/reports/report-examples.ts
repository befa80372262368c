import type { ActionRow } from '../actions/action';
import { aBoardInput } from '../boards/board-examples';
import type { ReportFact, ReportSource } from './report-rows';

/** What is known of an action besides its row: its number, and nothing more; for tests. */
export function aFact(fields: Partial<ReportFact> = {}): ReportFact {
  return { registryNumber: 'VON 2018/20', delayReason: null, effectGoals: [], given: null, ...fields };
}

/** A report to the care board for its meeting on 7 March 2018, of its plan with these rows; for tests. */
export function aReportSource(rows: readonly ActionRow[], fields: Partial<ReportSource> = {}): ReportSource {
  return {
    ...aBoardInput({ rows }),
    meeting: { date: '2018-03-07', time: '13:00', place: 'Kommunhuset' },
    organisation: 'Norrviks kommun',
    introduction: null,
    proposal: [],
    plans: new Map([
      ['plan', { title: 'Översyn av omsorgen', registryNumber: 'KS 2017/123', version: 'Version 4, 18 januari 2018' }],
    ]),
    facts: new Map(rows.map(({ id }) => [id, aFact()])),
    ...fields,
  };
}
