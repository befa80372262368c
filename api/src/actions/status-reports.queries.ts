import type { IsoDate, OwnAssessment, Progress, ReportAnswer, StatusReportView } from '@genomfor/shared';
import { among, instantOf, select, type Source } from '../platform/database/select';

interface StoredReport {
  id: string;
  action_id: string;
  at: Date | string;
  by_name: string;
  progress: Progress;
  forecast: IsoDate | null;
  assessment: OwnAssessment | null;
  comment: string | null;
  answer: ReportAnswer | null;
  by_link: boolean | number;
}

const REPORT = `SELECT s.id, s.action_id, s.at, s.by_name, s.progress, s.forecast, s.assessment, s.comment,
                       s.answer, s.by_link`;

/** What has been reported on the action, latest first. */
export async function readReports(source: Source, actionId: string): Promise<StatusReportView[]> {
  const stored = await select<StoredReport>(
    source,
    `${REPORT} FROM status_report s WHERE s.action_id = ? ORDER BY s.at DESC, s.id`,
    [actionId],
  );
  return stored.map(toView);
}

/** What has been reported on each of the actions, latest first; an action without a report is left out. */
export async function readReportsOfEach(
  source: Source,
  actionIds: readonly string[],
): Promise<ReadonlyMap<string, StatusReportView[]>> {
  const its = among(source, 's.action_id', actionIds);
  const stored = await select<StoredReport>(
    source,
    `${REPORT} FROM status_report s WHERE ${its.sql} ORDER BY s.at DESC, s.id`,
    its.values,
  );
  const reports = new Map<string, StatusReportView[]>();
  for (const report of stored) {
    const list = reports.get(report.action_id) ?? [];
    list.push(toView(report));
    reports.set(report.action_id, list);
  }
  return reports;
}

function toView({ at, by_name: by, by_link: byLink, action_id: _, ...report }: StoredReport): StatusReportView {
  return { ...report, at: instantOf(at), by, byLink: Boolean(byLink) };
}
