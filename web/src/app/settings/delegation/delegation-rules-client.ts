import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { DelegationRuleInput, DelegationRuleView } from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../../platform/if-match';

const RULES = '/api/delegation-rules';
type SeenRule = Pick<DelegationRuleView, 'id' | 'version'>;

/** The only file in web that knows /api/delegation-rules. */
@Injectable({ providedIn: 'root' })
export class DelegationRulesClient {
  private readonly http = inject(HttpClient);

  /** Who may decide what, as the delegationsordning says. */
  rules() {
    return httpResource<DelegationRuleView[]>(() => RULES);
  }

  add(rule: DelegationRuleInput): Promise<DelegationRuleView> {
    return firstValueFrom(this.http.post<DelegationRuleView>(RULES, rule));
  }

  change({ id, version }: SeenRule, rule: DelegationRuleInput): Promise<DelegationRuleView> {
    return firstValueFrom(this.http.patch<DelegationRuleView>(`${RULES}/${id}`, rule, ifMatch(version)));
  }

  async remove({ id, version }: SeenRule): Promise<void> {
    await firstValueFrom(this.http.delete(`${RULES}/${id}`, ifMatch(version)));
  }
}
