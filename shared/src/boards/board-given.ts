import { addMonths } from '../dates/iso-calendar';
import { compareNullLast } from '../dates/null-last';
import { swedishSortKey } from '../swedish-order';
import { reportKindText } from '../words/body-report-text';
import { paragraphText } from '../words/decision-reason-text';
import type { BoardReportGiven } from './board-page';
import type { BoardPageInput } from './board-rows';

const MONTHS_TOLD = 12;

/** The reports that the body has been given within a year before the day of the page, latest first. */
export function boardReportsGiven({ rows, body, asOf }: BoardPageInput): BoardReportGiven[] {
  const since = addMonths(asOf, -MONTHS_TOLD);
  return rows
    .flatMap(({ id, title, bodyReports }) =>
      bodyReports.flatMap((report): BoardReportGiven[] => {
        const { given } = report;
        if (report.body.id !== body.id || given === null || given.on < since || given.on > asOf) return [];
        const how = `${reportKindText(report)}${paragraphText(given.paragraph)}`;
        return [{ actionId: id, title, on: given.on, how, said: given.said }];
      }),
    )
    .sort(
      (a, b) =>
        compareNullLast(b.on, a.on) ||
        compareNullLast(swedishSortKey(a.title), swedishSortKey(b.title)) ||
        compareNullLast(a.actionId, b.actionId),
    );
}
