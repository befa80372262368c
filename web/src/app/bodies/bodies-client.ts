import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import {
  type BodyRulesInput,
  type BodyView,
  type GroupMembersInput,
  type GroupMembersView,
  type UnionRegime,
  type UnionRegimeInput,
} from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../platform/if-match';

/** The only file in web that knows /api/bodies and /api/union-regimes. */
@Injectable({ providedIn: 'root' })
export class BodiesClient {
  private readonly http = inject(HttpClient);

  /** Every body that meets, by name, with its next meeting. */
  bodies() {
    return httpResource<BodyView[]>(() => '/api/bodies');
  }

  body(id: Signal<string>) {
    return httpResource<BodyView>(() => `/api/bodies/${id()}`);
  }

  /** Who prepares for it and how long before a meeting its papers are due. A circle is refused as 'preparing-circle'. */
  changeRules({ id, version }: Pick<BodyView, 'id' | 'version'>, rules: BodyRulesInput): Promise<BodyView> {
    return firstValueFrom(this.http.put<BodyView>(`/api/bodies/${id}/rules`, rules, ifMatch(version)));
  }

  /** The groups that stand for several bodies, "Nämnderna". */
  groups() {
    return httpResource<GroupMembersView[]>(() => '/api/bodies/groups');
  }

  changeGroup(id: string, members: GroupMembersInput): Promise<GroupMembersView> {
    return firstValueFrom(this.http.put<GroupMembersView>(`/api/bodies/groups/${id}`, members));
  }

  /** How each union is consulted, from when. */
  unionRegimes() {
    return httpResource<UnionRegime[]>(() => '/api/union-regimes');
  }

  addUnionRegime(regime: UnionRegimeInput): Promise<UnionRegime> {
    return firstValueFrom(this.http.post<UnionRegime>('/api/union-regimes', regime));
  }

  async removeUnionRegime(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/union-regimes/${id}`));
  }
}
