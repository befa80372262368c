import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import {
  type AwaitedRound,
  type FollowUpList,
  type FollowUpTask,
  type FollowUpTasks,
  type FollowUpView,
  type IsoDate,
  type OpenFollowUp,
  type RemindersSent,
  type ReportStatus,
} from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../platform/if-match';

/** A round as it was seen: the version that a change is made to. */
export interface SeenRound {
  id: string;
  version: number;
}

/** The only file in web that knows /api/follow-ups. */
@Injectable({ providedIn: 'root' })
export class FollowUpsClient {
  private readonly http = inject(HttpClient);

  /** The rounds of a review, the latest first. */
  list(reviewId: Signal<string>) {
    return httpResource<FollowUpList>(() => `/api/reviews/${reviewId()}/follow-ups`);
  }

  round(id: Signal<string>) {
    return httpResource<FollowUpView>(() => `/api/follow-ups/${id()}`);
  }

  /** What a round asks of the signed-in person, or of everybody. */
  tasks(id: Signal<string>, ofAll: Signal<boolean>) {
    return httpResource<FollowUpTasks>(() => `/api/follow-ups/${id()}/tasks${ofAll() ? '?whose=all' : ''}`);
  }

  /** The rounds that wait for the signed-in person. */
  awaited() {
    return httpResource<AwaitedRound[]>(() => '/api/follow-ups/awaited', { defaultValue: [] });
  }

  open(reviewId: string, round: OpenFollowUp): Promise<FollowUpView> {
    return firstValueFrom(this.http.post<FollowUpView>(`/api/reviews/${reviewId}/follow-ups`, round));
  }

  changeLastDay({ id, version }: SeenRound, lastDay: IsoDate): Promise<FollowUpView> {
    return firstValueFrom(this.http.patch<FollowUpView>(`/api/follow-ups/${id}`, { lastDay }, ifMatch(version)));
  }

  close({ id, version }: SeenRound): Promise<FollowUpView> {
    return firstValueFrom(this.http.post<FollowUpView>(`/api/follow-ups/${id}/close`, {}, ifMatch(version)));
  }

  remind(id: string): Promise<RemindersSent> {
    return firstValueFrom(this.http.post<RemindersSent>(`/api/follow-ups/${id}/reminders`, {}));
  }

  /** Reports on an action in the round. One that is closed meanwhile is refused as 'round-closed'. */
  report(roundId: string, action: SeenRound, report: ReportStatus): Promise<FollowUpTask> {
    const address = `/api/follow-ups/${roundId}/actions/${action.id}/reports`;
    return firstValueFrom(this.http.post<FollowUpTask>(address, report, ifMatch(action.version)));
  }
}
