import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import {
  type DecisionInput,
  type MatterChanges,
  type MatterDetail,
  type MatterEventInput,
  type MatterFilter,
  type MatterInput,
  type MatterList,
} from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../platform/if-match';
import { queryOf } from './matter-address';

const MATTERS = '/api/matters';
export type SeenMatter = Pick<MatterDetail, 'id' | 'version'>;

/** The only file in web that knows /api/matters. Changes answer with the matter as it is afterwards. */
@Injectable({ providedIn: 'root' })
export class MattersClient {
  private readonly http = inject(HttpClient);

  list(filter: Signal<MatterFilter>) {
    return httpResource<MatterList>(() => ({ url: MATTERS, params: queryOf(filter()) }));
  }

  /** The matters after the first ones, for a list shown in parts. */
  page(filter: MatterFilter): Promise<MatterList> {
    return firstValueFrom(this.http.get<MatterList>(MATTERS, { params: queryOf(filter) }));
  }

  /** One matter with its decisions; nothing is asked while `id` is null. */
  matter(id: Signal<string | null>) {
    return httpResource<MatterDetail>(() => {
      const wanted = id();
      return wanted ? `${MATTERS}/${wanted}` : undefined;
    });
  }

  add(matter: MatterInput): Promise<MatterDetail> {
    return firstValueFrom(this.http.post<MatterDetail>(MATTERS, matter));
  }

  change({ id, version }: SeenMatter, changes: MatterChanges): Promise<MatterDetail> {
    return firstValueFrom(this.http.patch<MatterDetail>(`${MATTERS}/${id}`, changes, ifMatch(version)));
  }

  /** Refused as 'matter-in-use' when it has decisions or actions. */
  async remove({ id }: Pick<MatterDetail, 'id'>): Promise<void> {
    await firstValueFrom(this.http.delete(`${MATTERS}/${id}`));
  }

  addEvent(matterId: string, event: MatterEventInput): Promise<MatterDetail> {
    return firstValueFrom(this.http.post<MatterDetail>(`${MATTERS}/${matterId}/events`, event));
  }

  removeEvent(matterId: string, eventId: string): Promise<MatterDetail> {
    return firstValueFrom(this.http.delete<MatterDetail>(`${MATTERS}/${matterId}/events/${eventId}`));
  }

  addDecision(matterId: string, decision: DecisionInput): Promise<MatterDetail> {
    return firstValueFrom(this.http.post<MatterDetail>(`${MATTERS}/${matterId}/decisions`, decision));
  }
}
