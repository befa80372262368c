import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, signal, type Signal } from '@angular/core';
import {
  actionQuery,
  type ActionDetail,
  type ActionEdit,
  type ActionFilter,
  type ActionList,
  type ActorView,
  type ApproveAction,
  type DropAction,
  type MoveDeadline,
  type NewAction,
  type PlaceAction,
  type RecordReport,
  type ReportStatus,
  type ScheduleAction,
} from '@genomfor/shared';
import { firstValueFrom, type Observable } from 'rxjs';
import { ifMatch } from '../platform/if-match';

/** An action as the editor saw it: the version that a change is made to. */
export interface SeenAction {
  id: string;
  version: number;
}

/** The only file in web that knows /api/actions. Changes answer with the action as it is afterwards. */
@Injectable({ providedIn: 'root' })
export class ActionsClient {
  private readonly http = inject(HttpClient);
  private readonly written = signal(0);

  /** Grows each time an action has been changed here, so that counts shown elsewhere on the page can be asked for anew. */
  readonly changes = this.written.asReadonly();

  /** The actions that `filter` asks for; nothing is asked while it is null. */
  list(filter: Signal<ActionFilter | null>) {
    return httpResource<ActionList>(() => {
      const wanted = filter();
      return wanted ? { url: '/api/actions', params: actionQuery(wanted) } : undefined;
    });
  }

  /** The actions after the first ones, for a list shown in parts. */
  page(filter: ActionFilter): Promise<ActionList> {
    return firstValueFrom(this.http.get<ActionList>('/api/actions', { params: actionQuery(filter) }));
  }

  /** One action with its history; nothing is asked while `id` is null. */
  detail(id: Signal<string | null>) {
    return httpResource<ActionDetail>(() => {
      const wanted = id();
      return wanted ? `/api/actions/${wanted}` : undefined;
    });
  }

  /** Every role, body and unit that the municipality has named. */
  actors() {
    return httpResource<ActorView[]>(() => '/api/actors', { defaultValue: [] });
  }

  create(reviewId: string, action: NewAction): Promise<ActionDetail> {
    return this.write(this.http.post<ActionDetail>(`/api/reviews/${reviewId}/actions`, action));
  }

  edit(seen: SeenAction, change: ActionEdit): Promise<ActionDetail> {
    return this.write(this.http.patch<ActionDetail>(`/api/actions/${seen.id}`, change, ifMatch(seen.version)));
  }

  moveDeadline(seen: SeenAction, move: MoveDeadline): Promise<ActionDetail> {
    return this.post(seen, 'deadline', move);
  }

  report(seen: SeenAction, report: ReportStatus): Promise<ActionDetail> {
    return this.post(seen, 'reports', report);
  }

  comment(seen: SeenAction, text: string): Promise<ActionDetail> {
    return this.post(seen, 'comments', { text });
  }

  place(seen: SeenAction, place: PlaceAction): Promise<ActionDetail> {
    return this.post(seen, 'placement', place);
  }

  drop(seen: SeenAction, drop: DropAction): Promise<ActionDetail> {
    return this.post(seen, 'drop', drop);
  }

  restore(seen: SeenAction): Promise<ActionDetail> {
    return this.post(seen, 'restore', {});
  }

  /** Puts the action on the agenda of a meeting of one of its deciders. */
  schedule(seen: SeenAction, meeting: ScheduleAction): Promise<ActionDetail> {
    return this.post(seen, 'schedule', meeting);
  }

  /** Writes down the yes of one of the deciders. */
  approve(seen: SeenAction, answer: ApproveAction): Promise<ActionDetail> {
    return this.post(seen, 'approve', answer);
  }

  withdrawApproval(seen: SeenAction, deciderId: string): Promise<ActionDetail> {
    return this.post(seen, 'withdraw-approval', { deciderId });
  }

  /** Writes down that the action was reported to a body. */
  recordReport(seen: SeenAction, report: RecordReport): Promise<ActionDetail> {
    return this.post(seen, 'record-report', report);
  }

  takeBackReport(seen: SeenAction, bodyId: string): Promise<ActionDetail> {
    return this.post(seen, 'take-back-report', { bodyId });
  }

  /** Says that what is done only if needed is not. */
  setNotApplicable(seen: SeenAction, reason: string): Promise<ActionDetail> {
    return this.post(seen, 'not-applicable', { reason });
  }

  /** Where the browser fetches exactly what `filter` shows, as a file. */
  exportUrl(filter: ActionFilter, format: 'xlsx' | 'csv'): string {
    const query = new URLSearchParams(actionQuery({ ...filter, offset: undefined, limit: undefined })).toString();
    return `/api/actions/export.${format}${query ? `?${query}` : ''}`;
  }

  private post(seen: SeenAction, verb: string, body: object): Promise<ActionDetail> {
    return this.write(this.http.post<ActionDetail>(`/api/actions/${seen.id}/${verb}`, body, ifMatch(seen.version)));
  }

  private async write(answer: Observable<ActionDetail>): Promise<ActionDetail> {
    const action = await firstValueFrom(answer);
    this.written.update((count) => count + 1);
    return action;
  }
}
