import { HttpClient, httpResource } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { ActorInput, ActorView, HoldingInput, IsoDate } from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../../platform/if-match';

const ACTORS = '/api/actors';
type SeenActor = Pick<ActorView, 'id' | 'version'>;

/** The only file in web that knows /api/actors. */
@Injectable({ providedIn: 'root' })
export class ActorsClient {
  private readonly http = inject(HttpClient);

  /** Every role, body and unit that the municipality has named. */
  actors() {
    return httpResource<ActorView[]>(() => ACTORS);
  }

  add(actor: ActorInput): Promise<ActorView> {
    return firstValueFrom(this.http.post<ActorView>(ACTORS, actor));
  }

  change({ id, version }: SeenActor, actor: ActorInput): Promise<ActorView> {
    return firstValueFrom(this.http.patch<ActorView>(`${ACTORS}/${id}`, actor, ifMatch(version)));
  }

  addHolding({ id }: SeenActor, holding: HoldingInput): Promise<ActorView> {
    return firstValueFrom(this.http.post<ActorView>(`${ACTORS}/${id}/holdings`, holding));
  }

  /** Sets the last day, which is counted. */
  endHolding({ id }: SeenActor, holdingId: string, to: IsoDate): Promise<ActorView> {
    return firstValueFrom(this.http.patch<ActorView>(`${ACTORS}/${id}/holdings/${holdingId}`, { to }));
  }

  /** Takes away a holding that never came to be. */
  removeHolding({ id }: SeenActor, holdingId: string): Promise<ActorView> {
    return firstValueFrom(this.http.delete<ActorView>(`${ACTORS}/${id}/holdings/${holdingId}`));
  }
}
