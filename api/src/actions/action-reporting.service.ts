import {
  may,
  needsWords,
  reportsOf,
  type ActionDetail,
  type BodyReportView,
  type FieldError,
  type IsoDate,
  type RecordReport,
} from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Caller } from '../platform/auth/caller';
import { Refused } from '../platform/errors/refused';
import { writtenDays } from '../platform/validation/written-days';
import { ActionChangeService, type OpenedForChange, type SeenVersion } from './action-change.service';
import { BodyReport } from './body-report.entity';
import { toStoredFields } from './stored-action';
import { mayReport } from './viewing.queries';

/** That what an action says has been told to the bodies it is reported to: an oral report leaves a record. */
@Injectable()
export class ActionReportingService {
  constructor(private readonly changes: ActionChangeService) {}

  /**
   * Writes down that the report was given, instead of what was written before. Throws Refused: 'forbidden' for who neither
   * keeps matters nor may report on the action; 'not-reported-to'; 'invalid-input' for a day that is missing or to come, and
   * for an oral report without what was said.
   */
  record(by: Caller, seen: SeenVersion, { bodyId, ...input }: RecordReport): Promise<ActionDetail> {
    return this.changes.change(by, seen, async (opened) => {
      const report = reportTo(opened, by, bodyId);
      const given = givenBy(input, report, opened.viewing.today);
      await keep(opened.tx, opened.stored.id, report, given);
      return { what: 'edited', columns: {}, parts: true };
    });
  }

  /** Takes back that the report was given. Throws Refused: 'forbidden', 'not-reported-to'. */
  takeBack(by: Caller, seen: SeenVersion, bodyId: string): Promise<ActionDetail> {
    return this.changes.change(by, seen, async (opened) => {
      const report = reportTo(opened, by, bodyId);
      await keep(opened.tx, opened.stored.id, report, { givenOn: null, paragraph: null, said: null });
      return { what: 'edited', columns: {}, parts: true };
    });
  }
}

type Given = Pick<BodyReport, 'givenOn' | 'paragraph' | 'said'>;

function reportTo({ stored, parts, viewing }: OpenedForChange, by: Caller, bodyId: string): BodyReportView {
  if (!may(by.role, 'matters.edit') && !mayReport(viewing, parts.responsible)) throw new Refused('forbidden');
  const { reportBackTo } = toStoredFields(stored);
  const report = reportsOf({ ...parts, reportBackTo }).find(({ body }) => body.id === bodyId);
  if (!report) throw new Refused('not-reported-to');
  return report;
}

function givenBy({ on, paragraph, said }: Omit<RecordReport, 'bodyId'>, report: BodyReportView, today: IsoDate): Given {
  const givenOn = writtenDays({ on }, today).on ?? report.meeting?.date ?? null;
  const words = said?.trim() || null;
  const errors: FieldError[] = [];
  if (givenOn === null) errors.push({ field: 'on', message: 'Fyll i dagen.' });
  else if (givenOn > today) errors.push({ field: 'on', message: 'Dagen har inte varit än.' });
  if (words === null && needsWords(report)) {
    errors.push({
      field: 'said',
      message: 'Skriv i en rad eller två vad som sades. Annars finns inget kvar av rapporten.',
    });
  }
  if (errors.length > 0) throw new Refused('invalid-input', undefined, errors);
  return { givenOn, paragraph: paragraph?.trim() || null, said: words };
}

/** A body that the action is only reported back to gets its row when there is something to keep in it. */
async function keep(
  tx: EntityManager,
  actionId: string,
  { body, form, purpose, meeting }: BodyReportView,
  given: Given,
): Promise<void> {
  const { affected } = await tx.update(BodyReport, { actionId, actorId: body.id }, given);
  if (affected) return;
  const position = await tx.countBy(BodyReport, { actionId });
  const planned = { form, purpose, meetingId: meeting?.id ?? null };
  await tx.insert(BodyReport, { actionId, actorId: body.id, position, ...planned, ...given });
}
