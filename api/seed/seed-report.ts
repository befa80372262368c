import { randomUUID } from 'node:crypto';
import { addDays, addMonths, formatIsoDate, PROGRESS_NAME, type FieldChange, type IsoDate } from '@genomfor/shared';
import type { EntityManager } from 'typeorm';
import { Action } from '../src/actions/action.entity';
import { BodyReport } from '../src/actions/body-report.entity';
import { StatusReport } from '../src/actions/status-report.entity';
import { HistoryEntry } from '../src/history/history-entry.entity';
import type { Caller } from '../src/platform/auth/caller';
import type { SeedAction } from './seed-plan';

/** Office hours on that day, so that what is told lies in the past of the day shown. */
export function noon(day: IsoDate): Date {
  return new Date(`${day}T11:00:00.000Z`);
}

/** Lets `by` report on the action as the demonstration says, so many days before `today`; the id of the report, or null. */
export async function report(
  tx: EntityManager,
  actionId: string,
  action: Pick<SeedAction, 'report'>,
  by: Caller,
  months: number,
  today: IsoDate,
): Promise<string | null> {
  if (!action.report) return null;
  const { daysAgo, progress, assessment = null, comment = null } = action.report;
  const day = addDays(today, -daysAgo);
  const forecast = action.report.forecast ? addMonths(action.report.forecast, months) : null;
  const signed = { id: randomUUID(), actionId, at: noon(day), byId: by.id, byName: by.name };
  await tx.insert(StatusReport, { ...signed, progress, forecast, assessment, comment, answer: null, byLink: false });
  await tx.insert(HistoryEntry, {
    ...signed,
    id: randomUUID(),
    what: 'reported',
    changes: told(action.report, forecast),
    reason: comment,
    version: 2,
  });
  await tx.update(Action, { id: actionId }, { progress, forecast, reportedOn: day, changedOn: day });
  return signed.id;
}

/** Writes down what was said when bodies were told of the action, so many days before `today`. */
export async function recordReports(
  tx: EntityManager,
  actionId: string,
  { given = [] }: Pick<SeedAction, 'given'>,
  actors: ReadonlyMap<string, string>,
  today: IsoDate,
): Promise<void> {
  for (const { body, daysAgo, said } of given) {
    const { affected } = await tx.update(
      BodyReport,
      { actionId, actorId: actors.get(body) },
      { givenOn: addDays(today, -daysAgo), said },
    );
    if (!affected) throw new Error(`The demonstration reports nothing to ${body}`);
  }
}

function told(report: NonNullable<SeedAction['report']>, forecast: IsoDate | null): FieldChange[] {
  const progress = { field: 'progress', before: PROGRESS_NAME.notStarted, after: PROGRESS_NAME[report.progress] };
  return forecast === null
    ? [progress]
    : [progress, { field: 'forecast', before: null, after: formatIsoDate(forecast) }];
}
