import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import {
  type IsoDate,
  type MeetingChanges,
  type MeetingConsequences,
  type MeetingInput,
  type MeetingList,
  type MeetingPlanDraft,
  type MeetingTrial,
  type MeetingView,
  type ReadMeetingPlan,
  type SavedMeetingPlan,
  type SaveMeetingPlan,
} from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../platform/if-match';

const MEETINGS = '/api/meetings';
const PLANS = '/api/meeting-plans';
type SeenMeeting = Pick<MeetingView, 'id' | 'version'>;

/** The only file in web that knows /api/meetings and /api/meeting-plans. */
@Injectable({ providedIn: 'root' })
export class MeetingsClient {
  private readonly http = inject(HttpClient);

  /** The meetings of a body in a year, cancelled ones too. */
  ofYear(body: Signal<string>, year: Signal<number>) {
    return httpResource<MeetingList>(() => ({
      url: MEETINGS,
      params: { body: body(), from: `${year()}-01-01`, to: `${year()}-12-31` },
    }));
  }

  /** Every meeting of a body, cancelled ones too; nothing is asked while `body` is null. */
  ofBody(body: Signal<string | null>) {
    return httpResource<MeetingList>(() => {
      const wanted = body();
      return wanted ? { url: MEETINGS, params: { body: wanted } } : undefined;
    });
  }

  /** The meetings of a body from a day on, cancelled ones too. */
  comingOf(body: Signal<string>, from: Signal<IsoDate>) {
    return httpResource<MeetingList>(() => ({ url: MEETINGS, params: { body: body(), from: from() } }));
  }

  add(meeting: MeetingInput): Promise<MeetingView> {
    return firstValueFrom(this.http.post<MeetingView>(MEETINGS, meeting));
  }

  change({ id, version }: SeenMeeting, changes: MeetingChanges): Promise<MeetingView> {
    return firstValueFrom(this.http.patch<MeetingView>(`${MEETINGS}/${id}`, changes, ifMatch(version)));
  }

  /** What a change would do to the actions and matters that lean on the meeting; nothing is saved. */
  try(id: string, trial: MeetingTrial): Promise<MeetingConsequences> {
    return firstValueFrom(this.http.post<MeetingConsequences>(`${MEETINGS}/${id}/trial`, trial));
  }

  cancel({ id, version }: SeenMeeting, reason: string): Promise<MeetingView> {
    return firstValueFrom(this.http.post<MeetingView>(`${MEETINGS}/${id}/cancel`, { reason }, ifMatch(version)));
  }

  restore({ id, version }: SeenMeeting): Promise<MeetingView> {
    return firstValueFrom(this.http.post<MeetingView>(`${MEETINGS}/${id}/restore`, {}, ifMatch(version)));
  }

  async remove({ id, version }: SeenMeeting): Promise<void> {
    await firstValueFrom(this.http.delete(`${MEETINGS}/${id}`, ifMatch(version)));
  }

  /** Reads a pasted sammanträdesplan; nothing is saved. */
  readPlan(plan: ReadMeetingPlan): Promise<MeetingPlanDraft> {
    return firstValueFrom(this.http.post<MeetingPlanDraft>(`${PLANS}/read`, plan));
  }

  /** Reads a sammanträdesplan from a file; nothing is saved. */
  readPlanFile(file: File, { bodyId, year }: Omit<ReadMeetingPlan, 'text'>): Promise<MeetingPlanDraft> {
    const form = new FormData();
    if (bodyId) form.append('bodyId', bodyId);
    if (year) form.append('year', String(year));
    form.append('file', file, file.name);
    return firstValueFrom(this.http.post<MeetingPlanDraft>(`${PLANS}/read-file`, form));
  }

  /** Saves all rows or none. */
  savePlan(plan: SaveMeetingPlan): Promise<SavedMeetingPlan> {
    return firstValueFrom(this.http.post<SavedMeetingPlan>(PLANS, plan));
  }
}
