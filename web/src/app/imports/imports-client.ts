import { HttpClient, HttpEventType, httpResource, type HttpEvent } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import {
  type CommitImport,
  type CommitResult,
  type ImportDetail,
  type ImportView,
  type MendDraft,
  type PasteImport,
} from '@genomfor/shared';
import { filter, firstValueFrom, map, type Observable } from 'rxjs';
import { ifMatch } from '../platform/if-match';

/** How much of a file has been sent, 0 to 1, and the import it became once all of it is there. */
export interface Sending {
  sent: number;
  import: ImportView | null;
}

/** The only file in web that knows /api/imports. */
@Injectable({ providedIn: 'root' })
export class ImportsClient {
  private readonly http = inject(HttpClient);

  /** Earlier imports, latest first. */
  list() {
    return httpResource<ImportView[]>(() => '/api/imports');
  }

  /** The proposal that a finished reading gave; nothing is asked while `id` is null. */
  draft(id: Signal<string | null>) {
    return httpResource<ImportDetail>(() => {
      const wanted = id();
      return wanted ? `/api/imports/${wanted}/draft` : undefined;
    });
  }

  /** Sends a file. Ends the sending when it is unsubscribed. */
  send(file: File): Observable<Sending> {
    const form = new FormData();
    form.append('file', file, file.name);
    return this.http.post<ImportView>('/api/imports', form, { observe: 'events', reportProgress: true }).pipe(
      map(sendingOf),
      filter((sending) => sending !== null),
    );
  }

  paste(paste: PasteImport): Promise<ImportView> {
    return firstValueFrom(this.http.post<ImportView>('/api/imports/text', paste));
  }

  /** How far the reading has come. */
  state(id: string): Promise<ImportView> {
    return firstValueFrom(this.http.get<ImportView>(`/api/imports/${id}`));
  }

  mend(draft: { id: string; version: number }, key: string, change: MendDraft): Promise<ImportDetail> {
    return firstValueFrom(
      this.http.patch<ImportDetail>(`/api/imports/${draft.id}/rows/${key}`, change, ifMatch(draft.version)),
    );
  }

  commit(id: string, commit: CommitImport): Promise<CommitResult> {
    return firstValueFrom(this.http.post<CommitResult>(`/api/imports/${id}/commit`, commit));
  }

  undo(id: string): Promise<ImportView> {
    return firstValueFrom(this.http.post<ImportView>(`/api/imports/${id}/undo`, {}));
  }

  async discard(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/imports/${id}`));
  }
}

function sendingOf(event: HttpEvent<ImportView>): Sending | null {
  if (event.type === HttpEventType.UploadProgress) {
    return { sent: event.total ? event.loaded / event.total : 0, import: null };
  }
  return event.type === HttpEventType.Response ? { sent: 1, import: event.body } : null;
}
