import { HttpClient, httpResource } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { ActorInput, ActorView, HoldingInput } from '@genomfor/shared';
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

  async remove({ id, version }: SeenActor): Promise<void> {
    await firstValueFrom(this.http.delete(`${ACTORS}/${id}`, ifMatch(version)));
  }

  addHolding({ id }: SeenActor, holding: HoldingInput): Promise<ActorView> {
    return firstValueFrom(this.http.post<ActorView>(`${ACTORS}/${id}/holdings`, holding));
  }

  changeHolding({ id }: SeenActor, holdingId: string, holding: HoldingInput): Promise<ActorView> {
    return firstValueFrom(this.http.put<ActorView>(`${ACTORS}/${id}/holdings/${holdingId}`, holding));
  }
}
