import type { ActionRow } from '../actions/action';
import { awaitingDrafts, type AwaitingDraft } from '../boards/board-awaiting';
import { composeBoardPage } from '../boards/compose-board-page';
import { hidingNames } from '../actors/names-in-text';
import { namesToHide } from '../boards/without-names';
import { timelinePicture } from '../timeline/timeline-picture';
import { plainTitle } from '../words/board-text';
import { reportTitle } from '../words/report-text';
import type { ReportContent, ReportDecision } from './report';
import { reportFigures, reportGoals } from './report-figures';
import { reportFollowUp } from './report-follow-up';
import { reportGroups } from './report-groups';
import { reportRows, type ReportSource } from './report-rows';

/** More lines than a page of A4 has room for would make a picture that nobody reads. */
const MOST_LINES = 26;

/**
 * What a report says: a summary in the words of the body's own page, what the body is asked for, how every action stands and
 * why, what has changed since it met, figures, a picture of time, and the list of decisions and commissions. Holds no name of
 * a person. Pure; the same source gives the same report.
 */
export function composeReport(source: ReportSource): ReportContent {
  const page = composeBoardPage(source);
  const hide = hidingNames(namesToHide(source));
  const { plan, commissions } = reportRows(source);
  const reviewIds = [...new Set(plan.map(({ reviewId }) => reviewId))];
  const plans = reviewIds.flatMap((id) => source.plans.get(id) ?? []);
  return {
    title: hide(reportTitle(plans.map((one) => one.title))),
    organisation: source.organisation,
    body: source.body,
    bodyKind: source.bodyKind,
    meeting: page.meeting ?? source.meeting,
    previousMeeting: source.previousMeeting,
    asOf: source.asOf,
    plans: plans.map((one) => ({ ...one, title: hide(one.title) })),
    introduction: source.introduction,
    summary: page.summary.filter((paragraph) => paragraph !== ''),
    proposal: source.proposal.map(clauseText).filter((clause) => clause !== ''),
    decisions: awaitingDrafts(source).map((draft) => reportDecision(draft, hide)),
    total: page.total,
    standings: page.standings,
    figures: reportFigures(source, hide),
    goals: reportGoals(source, hide),
    timeline: timelinePicture(
      [...plan, ...commissions].map((row) => timelineItem(row, hide)),
      source.asOf,
      MOST_LINES,
    ),
    groups: reportGroups(source, hide),
    changes: page.changes,
    followUp: reportFollowUp(source, hide),
  };
}

/** An att-sats without its "att" and its full stop, whether they were written or not. */
function clauseText(clause: string): string {
  return plainTitle(clause).replace(/^att\s+/iu, '');
}

const ASKED: Record<AwaitingDraft['part'], string> = {
  decides: 'Beslut',
  prepares: 'Beredning',
  told: 'Redovisning',
};

function reportDecision(draft: AwaitingDraft, hide: (text: string) => string): ReportDecision {
  const { title, part, meeting, papersDue, text, standing } = draft;
  return { title: hide(title), ask: ASKED[part], meeting, papersDue, text: hide(text), standing };
}

function timelineItem(row: ActionRow, hide: (text: string) => string) {
  const { title, assessment, startDate, deadline, originalDeadline } = row;
  return { title: hide(title), standing: assessment.standing, start: startDate, deadline, originalDeadline };
}
