import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { type ActionDetail } from '@genomfor/shared';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { Status } from '../../ui/status/status';
import { Toasts } from '../../ui/toast/toasts';
import { isPlanOrder } from '../action-address';
import { ActionReports } from '../action-reports/action-reports';
import { DecisionWay } from '../decision-way/decision-way';
import { stepped } from '../place-row';
import { PlanAddress } from '../plan-address';
import { PlanChanges } from '../plan-changes';
import { PlanDesk } from '../plan-desk';
import { PlanStore } from '../plan-store';
import { ActionComments } from './action-comments';
import { ActionDescription } from './action-description';
import { ActionFacts } from './action-facts';
import { ActionHistory } from './action-history';
import { ActionSource } from './action-source';

/** An action opened beside the table: how it stands and why, what is known of it, and all that has happened to it. */
@Component({
  selector: 'gf-action-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionComments,
    ActionDescription,
    ActionFacts,
    ActionHistory,
    ActionReports,
    ActionSource,
    DecisionWay,
    ErrorSummary,
    Icon,
    Loading,
    Status,
  ],
  templateUrl: './action-panel.html',
})
export class ActionPanel {
  protected readonly address = inject(PlanAddress);
  protected readonly store = inject(PlanStore);
  protected readonly desk = inject(PlanDesk);
  private readonly changes = inject(PlanChanges);
  private readonly toasts = inject(Toasts);
  private readonly document = inject(DOCUMENT);
  private readonly bar = viewChild.required<ElementRef<HTMLElement>>('bar');
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly focused = signal<string | null>(null);

  protected readonly order = computed(() => {
    const at = this.store.ids().indexOf(this.address.opened() ?? '');
    return at < 0 ? null : { at: at + 1, of: this.store.list()?.total ?? 0 };
  });
  /** Whether the right one decides is told beside the way to the decision. */
  protected readonly reasons = computed(
    () => this.store.detail()?.assessment.reasons.filter(({ code }) => code !== 'decider-not-competent') ?? [],
  );
  protected readonly places = computed(() => {
    const id = this.address.opened();
    if (id === null || !this.desk.mayEdit() || !isPlanOrder(this.address.narrowing())) return null;
    return { up: stepped(this.store.rows(), id, 'up'), down: stepped(this.store.rows(), id, 'down') };
  });

  constructor() {
    // The heading takes the focus once for each action that is opened, not each time its data is fetched anew.
    effect(() => {
      const heading = this.heading()?.nativeElement;
      const opened = this.address.opened();
      if (!heading || opened === this.focused()) return;
      this.focused.set(opened);
      heading.focus({ preventScroll: true });
      // Under a narrow list the panel begins below the screen. Only then the page moves, so that the heading is seen.
      const { bottom, top } = heading.getBoundingClientRect();
      const isSeen = top >= 0 && bottom <= (this.document.defaultView?.innerHeight ?? 0);
      if (!isSeen) this.bar().nativeElement.scrollIntoView({ block: 'start' });
    });
  }

  protected close(): void {
    const opened = this.address.opened();
    this.address.go({ atgard: null });
    this.document.getElementById(`atgard-${opened ?? ''}`)?.focus();
  }

  protected async copyLink(): Promise<void> {
    const { location, navigator } = this.document.defaultView ?? {};
    if (!location || !navigator) return;
    await navigator.clipboard.writeText(`${location.origin}${this.address.href({})}`);
    this.toasts.show('Länken är kopierad.');
  }

  protected move(action: ActionDetail, step: 'up' | 'down'): void {
    const place = this.places()?.[step];
    if (place) void this.changes.place(action, place);
  }

  protected restore(action: ActionDetail): void {
    void this.changes.restore(action.id);
  }
}
