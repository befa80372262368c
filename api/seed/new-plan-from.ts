import {
  addDays,
  addMonths,
  deadlineOf,
  formatPlanDate,
  lastDayOfMonth,
  parsePlanDate,
  partsOf,
  readReportTitle,
  understandDependencies,
  parseActorCell,
  type DeadlineView,
  type IsoDate,
} from '@genomfor/shared';
import type { NewPlan, NewPlanAction } from '../src/reviews/plan-writer.service';
import type { SeedAction, SeedPlan } from './seed-plan';

/** Whole months from the month of `from` to the month of `to`; negative when `to` is earlier. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [first, last] = [partsOf(from), partsOf(to)];
  return (last.year - first.year) * 12 + last.month - first.month;
}

/** The deadline as the plan would write it had it been written for today: YYMMDD for a day, the month's name for a month. */
export function movedDeadline(written: string, months: number): DeadlineView {
  const isMonth = written.length === 7;
  const day = isMonth ? lastDayOfMonth(Number(written.slice(0, 4)), Number(written.slice(5))) : written;
  const moved = addMonths(day, months);
  const text = isMonth
    ? formatPlanDate({ text: '', date: moved, precision: 'month' })
    : moved.slice(2).replaceAll('-', '');
  return deadlineOf(parsePlanDate(text, { referenceDate: moved }));
}

function actionFrom(action: SeedAction, section: string, months: number, addedOn: IsoDate): NewPlanAction {
  const { title, description, phase, kind, conditional, responsible, deciders, dependencies, milestones } = action;
  const names = (cell: string | undefined) => parseActorCell(cell ?? '').actors.map(({ name }) => name);
  return {
    title,
    section,
    addedOn,
    description: description ?? null,
    phase: phase ?? null,
    ...(kind ? { kind } : {}),
    conditional: conditional ?? false,
    bodyReports: reportsIn(action),
    deadline: movedDeadline(action.deadline, months),
    responsible: names(responsible),
    deciders: names(deciders),
    dependencies: understandDependencies(dependencies ?? ''),
    milestones: (milestones ?? []).map(({ title: part, deadline, responsible: who }) => ({
      title: part,
      deadline: movedDeadline(deadline, months),
      responsible: who,
    })),
  };
}

/** To whom it is reported, as its title tells when it is read from a document. */
function reportsIn({ title, kind }: SeedAction): NewPlanAction['bodyReports'] {
  const told = kind === 'report' || kind === 'decision' ? readReportTitle(title) : null;
  return told?.bodies.map((body) => ({ body, form: told.form, purpose: told.purpose }));
}

/** The plan with its dates moved by as many whole months as `today` lies from the day it was written for. */
export function newPlanFrom(plan: SeedPlan, organisation: string, today: IsoDate): NewPlan {
  const months = monthsBetween(plan.writtenFor, today);
  const planDate = addMonths(plan.planDate, months);
  return {
    reviewId: null,
    importId: null,
    title: plan.title,
    organisation,
    orgUnit: plan.orgUnit,
    commissioner: plan.commissioner,
    owner: plan.owner,
    registryNumber: plan.registryNumber,
    planDate,
    planVersion: plan.planVersion,
    phases: plan.phases.map(({ label, name, start, end }) => ({
      label,
      name,
      start: addDays(addMonths(addDays(start, -1), months), 1),
      end: addMonths(end, months),
      precision: 'month',
    })),
    actions: plan.sections.flatMap(({ title, actions }) =>
      actions.map((action) => actionFrom(action, title, months, planDate)),
    ),
  };
}
