import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type AcceptProposal,
  type ActionDetail,
  type CommissionInput,
  type DecisionChanges,
  type DecisionView,
  type IsoDate,
  type MatterDetail,
} from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../platform/if-match';

const DECISIONS = '/api/decisions';
type SeenDecision = Pick<DecisionView, 'id' | 'version'>;

/** The only file in web that knows /api/decisions. Most changes answer with the whole matter as it is afterwards. */
@Injectable({ providedIn: 'root' })
export class DecisionsClient {
  private readonly http = inject(HttpClient);

  change({ id, version }: SeenDecision, changes: DecisionChanges): Promise<MatterDetail> {
    return firstValueFrom(this.http.patch<MatterDetail>(`${DECISIONS}/${id}`, changes, ifMatch(version)));
  }

  /** Refused as 'decision-in-use' when it has given or approved actions. */
  remove({ id }: Pick<DecisionView, 'id'>): Promise<MatterDetail> {
    return firstValueFrom(this.http.delete<MatterDetail>(`${DECISIONS}/${id}`));
  }

  /** Ticks that it has been sent, with the day; null takes the tick away. */
  tick({ id, version }: SeenDecision, dispatchId: string, sentOn: IsoDate | null): Promise<MatterDetail> {
    const url = `${DECISIONS}/${id}/dispatches/${dispatchId}`;
    return firstValueFrom(this.http.put<MatterDetail>(url, { sentOn }, ifMatch(version)));
  }

  /** The decision gives a commission: it becomes an action. */
  commission({ id }: Pick<DecisionView, 'id'>, commission: CommissionInput): Promise<ActionDetail> {
    return firstValueFrom(this.http.post<ActionDetail>(`${DECISIONS}/${id}/commissions`, commission));
  }

  accept(decisionId: string, proposal: AcceptProposal): Promise<MatterDetail> {
    return firstValueFrom(this.http.post<MatterDetail>(`${DECISIONS}/${decisionId}/proposals`, proposal));
  }
}
