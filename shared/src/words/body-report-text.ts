import { formatIsoDate } from '../dates/format-plan-date';
import type { BodyReportView, GivenReport, ReportForm, ReportPurpose } from '../reporting/body-report';
import { paragraphText } from './decision-reason-text';

export const REPORT_FORM_NAME: Record<ReportForm, string> = { oral: 'Muntlig', written: 'Skriftlig' };

export const REPORT_PURPOSE_NAME: Record<ReportPurpose, string> = {
  information: 'Information',
  presentation: 'Presentation',
  decision: 'Presentation och beslut',
};

/** How and what for: "Muntlig information", "Presentation och beslut". */
export function reportKindText({ form, purpose }: Pick<BodyReportView, 'form' | 'purpose'>): string {
  const name = REPORT_PURPOSE_NAME[purpose];
  return form === null ? name : `${REPORT_FORM_NAME[form]} ${name.toLocaleLowerCase('sv')}`;
}

/** That a report was given, and at which §: "Given 15 december 2015 § 80". */
export function givenText({ on, paragraph }: GivenReport): string {
  return `Given ${formatIsoDate(on)}${paragraphText(paragraph)}`;
}

/** All of a report in a line of the history: "Äldrenämnden: muntlig information, given 15 december 2015". */
export function bodyReportText(report: BodyReportView): string {
  const { body, meeting, given } = report;
  const when = meeting === null ? '' : ` ${formatIsoDate(meeting.date)}`;
  const told = given === null ? '' : `, ${givenText(given).toLocaleLowerCase('sv')}`;
  const said = given?.said ? ` (”${given.said}”)` : '';
  return `${body.name}${when}: ${reportKindText(report).toLocaleLowerCase('sv')}${told}${said}`;
}
