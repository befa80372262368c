import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject } from '@angular/core';
import {
  ACTION_GROUP_NAME,
  ACTION_GROUPS,
  type ActionGroup,
  type Standing,
  STANDING_NAME,
  STANDINGS,
} from '@genomfor/shared';
import { Session } from '../../platform/session';
import { Icon } from '../../ui/icon/icon';
import { groupingOf } from '../action-address';
import { ActionsClient } from '../actions-client';
import { ActorsKnown } from '../actors-known';
import { PlanAddress } from '../plan-address';

const PATIENCE_MS = 250;

/** Search, grouping and filters, all kept in the address; and what is shown as a file or on paper. */
@Component({
  selector: 'gf-plan-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  templateUrl: './plan-bar.html',
})
export class PlanBar {
  private readonly address = inject(PlanAddress);
  private readonly client = inject(ActionsClient);
  private readonly actors = inject(ActorsKnown);
  private readonly session = inject(Session);
  private readonly window = inject(DOCUMENT).defaultView;
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected readonly groups = ACTION_GROUPS.map((group) => ({ group, name: ACTION_GROUP_NAME[group] }));
  protected readonly standings = STANDINGS.map((standing) => ({ standing, name: STANDING_NAME[standing] }));
  protected readonly filter = this.address.narrowing;
  protected readonly group = computed(() => groupingOf(this.filter()));
  protected readonly roles = this.actors.all;
  protected readonly mayExport = computed(() => this.session.may('exports.use'));
  protected readonly excel = computed(() => this.client.exportUrl(this.address.filter(), 'xlsx'));
  protected readonly csv = computed(() => this.client.exportUrl(this.address.filter(), 'csv'));

  protected search(words: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.address.go({ q: words.trim() }, true), PATIENCE_MS);
  }

  protected searchNow(words: string, submit: Event): void {
    submit.preventDefault();
    clearTimeout(this.timer);
    this.address.go({ q: words.trim() }, true);
  }

  protected groupBy(group: string): void {
    this.address.go({ group: group === 'section' ? undefined : (group as ActionGroup) });
  }

  protected narrowToRole(responsible: string): void {
    this.address.go({ responsible });
  }

  protected narrowToStanding(standing: string): void {
    this.address.go({ standing: standing === '' ? undefined : (standing as Standing) });
  }

  protected print(): void {
    this.window?.print();
  }
}
