import { inject, Injectable } from '@angular/core';
import {
  type ActionDetail,
  type ActionEdit,
  type ActionRow,
  type ApproveAction,
  type RecordReport,
  type ScheduleAction,
} from '@genomfor/shared';
import { refusalOf } from '../platform/api-refusal';
import { ActionsClient, type SeenAction } from './actions-client';
import { PlanStore } from './plan-store';

/**
 * What is changed about the decisions on an action and its reports to bodies. Nobody answers for what they have not seen: when somebody else came
 * before, what stands now is shown and the person is asked to look and send again. Every change rejects with an ApiRefusal.
 */
@Injectable()
export class DecisionChanges {
  private readonly client = inject(ActionsClient);
  private readonly store = inject(PlanStore);

  edit(row: ActionRow, change: ActionEdit): Promise<void> {
    return this.send(row, (seen) => this.client.edit(seen, change));
  }

  schedule(row: ActionRow, meeting: ScheduleAction): Promise<void> {
    return this.send(row, (seen) => this.client.schedule(seen, meeting));
  }

  approve(row: ActionRow, answer: ApproveAction): Promise<void> {
    return this.send(row, (seen) => this.client.approve(seen, answer));
  }

  withdraw(row: ActionRow, deciderId: string): Promise<void> {
    return this.send(row, (seen) => this.client.withdrawApproval(seen, deciderId));
  }

  recordReport(row: ActionRow, report: RecordReport): Promise<void> {
    return this.send(row, (seen) => this.client.recordReport(seen, report));
  }

  takeBackReport(row: ActionRow, bodyId: string): Promise<void> {
    return this.send(row, (seen) => this.client.takeBackReport(seen, bodyId));
  }

  private async send({ id, version }: ActionRow, change: (seen: SeenAction) => Promise<ActionDetail>): Promise<void> {
    try {
      this.store.accept(await change({ id, version }));
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.code === 'changed-by-other' && isAction(refusal.details)) this.store.accept(refusal.details);
      throw refusal;
    }
  }
}

function isAction(details: unknown): details is ActionDetail {
  return typeof details === 'object' && details !== null && 'version' in details;
}
