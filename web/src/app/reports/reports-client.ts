import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import {
  type ReportChanges,
  type ReportFile,
  type ReportInput,
  type ReportRow,
  type ReportView,
} from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../platform/if-match';

const REPORTS = '/api/reports';
type SeenReport = Pick<ReportRow, 'id' | 'version'>;

/** The only file in web that knows /api/reports. */
@Injectable({ providedIn: 'root' })
export class ReportsClient {
  private readonly http = inject(HttpClient);

  /** The reports to a body; drafts too for those who may publish. */
  ofBody(bodyId: Signal<string>) {
    return httpResource<ReportRow[]>(() => `/api/boards/${bodyId()}/reports`);
  }

  report(id: Signal<string>) {
    return httpResource<ReportView>(() => `${REPORTS}/${id()}`);
  }

  /** Begins a draft. A meeting that is cancelled or another body's is refused as 'no-papers-for-board'. */
  begin(input: ReportInput): Promise<ReportView> {
    return firstValueFrom(this.http.post<ReportView>(REPORTS, input));
  }

  change({ id, version }: SeenReport, changes: ReportChanges): Promise<ReportView> {
    return firstValueFrom(this.http.patch<ReportView>(`${REPORTS}/${id}`, changes, ifMatch(version)));
  }

  /** Freezes the report as it is now. */
  publish({ id, version }: SeenReport): Promise<ReportView> {
    return firstValueFrom(this.http.post<ReportView>(`${REPORTS}/${id}/publish`, {}, ifMatch(version)));
  }

  async remove({ id, version }: SeenReport): Promise<void> {
    await firstValueFrom(this.http.delete(`${REPORTS}/${id}`, ifMatch(version)));
  }

  /** Where a published report lies as a file. */
  fileAddress(id: string, file: ReportFile): string {
    return `${REPORTS}/${id}/files/${file}`;
  }
}
