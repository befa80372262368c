import {
  readReportTitle,
  type ActionKind,
  type ActivityKind,
  type DeadlineView,
  type DraftAction,
  type DraftActivity,
  type ExtractedMilestone,
  type NormalStatus,
  type Progress,
} from '@genomfor/shared';
import type { NewPhase, NewPlan, NewPlanAction } from '../reviews/plan-writer.service';
import type { Import } from './import.entity';

const PROGRESS_OF: Record<NormalStatus, Progress> = {
  'ej påbörjad': 'notStarted',
  pågår: 'ongoing',
  klar: 'done',
  utgår: 'dropped',
  löpande: 'continuous',
};

const KIND_OF: Record<ActivityKind, ActionKind> = {
  decision: 'decision',
  consultation: 'consultation',
  'interim-report': 'report',
  information: 'report',
  analysis: 'activity',
  'reference-group': 'activity',
  seminar: 'activity',
  other: 'activity',
};

const NO_DEADLINE: DeadlineView = {
  text: null,
  date: null,
  precision: null,
  start: null,
  approximate: false,
  openKind: null,
};

function deadlineOf(row: DraftAction): DeadlineView {
  const { deadlineText: text, deadlineDate: date, precision, startDate: start, openKind, warnings } = row;
  return {
    text,
    date,
    precision,
    start,
    openKind,
    approximate: warnings.some(({ code }) => code === 'date-approximate'),
  };
}

function milestoneOf({ title, deadlineText, deadlineDate, precision, responsible }: ExtractedMilestone) {
  const deadline = { ...NO_DEADLINE, text: deadlineText, date: deadlineDate, precision: precision ?? 'day' };
  return { title, deadline, responsible };
}

function progressOf({ statusNorm, openKind }: DraftAction): Progress {
  if (statusNorm !== null) return PROGRESS_OF[statusNorm];
  return openKind === 'ongoing' ? 'continuous' : 'notStarted';
}

function actionOf(row: DraftAction, fileName: string): NewPlanAction {
  const { title, description, number, section, responsible, involved, decider, dependencies, milestones } = row;
  const { registryNumber, paragraph, comment, source } = row;
  return {
    title,
    description,
    number,
    section,
    deadline: deadlineOf(row),
    progress: progressOf(row),
    responsible,
    involved,
    deciders: decider,
    dependencies,
    milestones: milestones.map(milestoneOf),
    registryNumber,
    paragraph,
    comment,
    source: { fileName, table: source.table, row: source.row, cells: source.cells ?? [] },
  };
}

function activityOf(row: DraftActivity, fileName: string): NewPlanAction {
  const { title, when: text, start, end: date, precision, phase, kind, body, conditional, source } = row;
  const bodies = body === undefined ? [] : [body].flat();
  return {
    title,
    phase,
    kind: KIND_OF[kind],
    conditional: conditional ?? false,
    deadline: { ...NO_DEADLINE, text, date, start, precision },
    ...placeOf(row, bodies),
    source: { fileName, table: source?.table ?? null, row: source?.row ?? null, cells: source?.cells ?? [] },
  };
}

/** A body that decides is what the activity waits for, one that is told of it is reported to, and another takes part. */
function placeOf(
  { title, kind }: DraftActivity,
  bodies: string[],
): Pick<NewPlanAction, 'deciders' | 'involved' | 'bodyReports'> {
  const told = readReportTitle(title);
  const bodyReports = bodies.map((body) => ({
    body,
    form: told?.form ?? null,
    purpose: told?.purpose ?? ('information' as const),
  }));
  if (kind === 'decision') return { deciders: bodies, ...(told && { bodyReports }) };
  return KIND_OF[kind] === 'report' ? { bodyReports } : { involved: bodies };
}

/** The plan that an import makes: its included rows, in the order of the document, with where each stood. */
export function planFrom(
  { id, fileName, document, phases }: Pick<Import, 'id' | 'fileName' | 'document' | 'phases'>,
  proposal: {
    rows: readonly DraftAction[];
    timetable: readonly DraftActivity[];
    /** What the included commitments became. */
    commitments: readonly NewPlanAction[];
  },
  { reviewId, title, owner }: Pick<NewPlan, 'reviewId' | 'title' | 'owner'>,
): NewPlan {
  const activities = proposal.timetable.filter(({ included }) => included);
  return {
    reviewId,
    importId: id,
    title: title.trim(),
    owner,
    organisation: document.organisation,
    orgUnit: document.orgUnit ?? null,
    commissioner: document.commissioner ?? null,
    registryNumber: document.registryNumbers[0] ?? null,
    planDate: document.date,
    planVersion: document.version ?? null,
    phases: phases.map(({ label, name, text, start, end, precision }): NewPhase => ({
      label,
      name,
      text,
      start,
      end,
      precision,
    })),
    actions: [
      ...proposal.rows.filter(({ included }) => included).map((row) => actionOf(row, fileName)),
      ...activities.map((row) => activityOf(row, fileName)),
      ...proposal.commitments,
    ],
  };
}
