import type { ActionRow } from '../actions/action';
import type { BodyReportView } from './body-report';

/**
 * Every body that the action is reported to, each once: those that something has been said of, and the one it is reported back
 * to, which wants to be told in any way when nothing else is said.
 */
export function reportsOf({
  bodyReports,
  reportBackTo,
}: Pick<ActionRow, 'bodyReports' | 'reportBackTo'>): BodyReportView[] {
  if (reportBackTo === null || bodyReports.some(({ body }) => body.id === reportBackTo.id)) return [...bodyReports];
  return [...bodyReports, { body: reportBackTo, form: null, purpose: 'information', meeting: null, given: null }];
}

/** What must be written of a report that was given: of an oral one nothing else remains than what somebody writes. */
export function needsWords({ form }: Pick<BodyReportView, 'form'>): boolean {
  return form === 'oral';
}
