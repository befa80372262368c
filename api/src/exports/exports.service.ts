import { type Writable } from 'node:stream';
import { type ActionFilter, type IsoDate } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOrderedIds } from '../actions/action-list.queries';
import { readRows } from '../actions/action-rows.queries';
import { readViewing, type Viewing } from '../actions/viewing.queries';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { BYTE_ORDER_MARK, csvLines } from './csv-text';
import { EXPORT_COLUMNS, type ExportCell } from './export-cells';
import { writeXlsx } from './xlsx-file';

type Cells = readonly ExportCell[];

/** Rows that are read, written and let go of together, so that a large export needs little memory. */
const AT_ONCE = 500;

/** What is shown, as a file: the same actions in the same order as the list with the same filter. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The day that the file is for. */
  today(): IsoDate {
    return this.clock.today();
  }

  /** Writes the list as a workbook to `target`, and ends it. */
  async writeXlsx(caller: Caller, filter: ActionFilter, target: Writable): Promise<void> {
    await writeXlsx(target, await this.begin(caller, filter));
  }

  /** Writes the list as CSV to `target`, and ends it. */
  async writeCsv(caller: Caller, filter: ActionFilter, target: Writable): Promise<void> {
    const batches = await this.begin(caller, filter);
    target.write(BYTE_ORDER_MARK + csvLines([EXPORT_COLUMNS.map(({ heading }) => ({ text: heading }))]));
    for await (const rows of batches) target.write(csvLines(rows));
    target.end();
  }

  /** Everything that can be refused is refused here, before the first byte is sent. */
  private async begin(caller: Caller, filter: ActionFilter): Promise<AsyncIterable<Cells[]>> {
    const viewing = await readViewing(this.dataSource.manager, caller, this.clock.today());
    const ids = await readOrderedIds(this.dataSource, filter, viewing);
    await this.unitOfWork.write((tx) => this.audit.record(tx, caller, 'actions.exported'));
    return this.batches(ids, viewing);
  }

  private async *batches(ids: readonly string[], viewing: Viewing): AsyncIterable<Cells[]> {
    for (let first = 0; first < ids.length; first += AT_ONCE) {
      const rows = await readRows(this.dataSource, ids.slice(first, first + AT_ONCE), viewing);
      yield rows.map((row) => EXPORT_COLUMNS.map(({ cell }) => cell(row)));
    }
  }
}
