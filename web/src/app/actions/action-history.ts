import {
  type ActionDetail,
  fieldName,
  type FieldChange,
  formatIsoDate,
  historyText,
  type IsoInstant,
  OWN_ASSESSMENT_NAME,
  PROGRESS_NAME,
  REPORT_ANSWER_NAME,
  type StatusReportView,
} from '@genomfor/shared';

/** One line of what has happened to an action, in Swedish. */
export interface HistoryLine {
  id: string;
  at: IsoInstant;
  by: string;
  heading: string;
  changes: { name: string; before: string | null; after: string | null }[];
  /** The reason that was given, or what was said with a report. */
  words: string | null;
}

/** Everything that has happened to an action, latest first: changes with old and new values, and the reports with their words. */
export function historyLines(action: Pick<ActionDetail, 'history' | 'reports'>): HistoryLine[] {
  const changed = action.history
    // A report is told once, with its comment, by the report itself.
    .filter((entry) => entry.what !== 'reported' || action.reports.length === 0)
    .map((entry): HistoryLine => ({
      id: entry.id,
      at: entry.at,
      by: entry.by,
      heading: historyText(entry.what),
      changes: entry.changes.map(changeWords),
      words: entry.reason,
    }));
  const reported = action.reports.map((report): HistoryLine => ({
    id: report.id,
    at: report.at,
    by: report.by,
    heading: reportHeading(report),
    changes: [
      ...(report.forecast ? [said('forecast', formatIsoDate(report.forecast))] : []),
      ...(report.assessment ? [said('ownAssessment', OWN_ASSESSMENT_NAME[report.assessment])] : []),
    ],
    words: report.comment,
  }));
  return [...changed, ...reported].sort((a, b) => b.at.localeCompare(a.at));
}

/** "Läget rapporterades: pågår", "Läget rapporterades via länk i mejl: behöver mer tid". */
function reportHeading({ progress, answer, byLink }: StatusReportView): string {
  const way = byLink ? ' via länk i mejl' : '';
  const said = answer ? REPORT_ANSWER_NAME[answer] : PROGRESS_NAME[progress];
  return `${historyText('reported')}${way}: ${said.toLowerCase()}`;
}

function said(field: string, after: string): HistoryLine['changes'][number] {
  return { name: fieldName(field), before: null, after };
}

function changeWords({ field, before, after }: FieldChange): HistoryLine['changes'][number] {
  return { name: fieldName(field), before: before || null, after: after || null };
}
