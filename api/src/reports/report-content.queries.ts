import { composeReport, type BodyView, type ReportContent, type ReportSource } from '@genomfor/shared';
import { type Viewing } from '../actions/viewing.queries';
import { readBoardInput } from '../boards/board-page.queries';
import { type Source } from '../platform/database/select';
import { readReportFacts, readReportPlans } from './report-facts.queries';

/** What a report is made of, besides what stands in the plans. */
export interface ReportScope extends Pick<ReportSource, 'meeting' | 'organisation' | 'introduction' | 'proposal'> {
  body: BodyView;
  reviewIds: readonly string[];
}

/** What the report says on the day of `viewing`. Holds no name of a person. */
export async function readReportContent(
  source: Source,
  { body, meeting, reviewIds, organisation, introduction, proposal }: ReportScope,
  viewing: Viewing,
): Promise<ReportContent> {
  const input = await readBoardInput(source, { body, meeting, reviewIds }, viewing);
  const plans = new Set([...reviewIds, ...input.rows.map((row) => row.reviewId)]);
  return composeReport({
    ...input,
    meeting,
    organisation,
    introduction,
    proposal,
    plans: await readReportPlans(source, [...plans]),
    facts: await readReportFacts(
      source,
      input.rows.map(({ id }) => id),
    ),
  });
}
