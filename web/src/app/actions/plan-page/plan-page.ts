import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  Injector,
} from '@angular/core';
import { smallNumber } from '@genomfor/shared';
import { Empty } from '../../ui/empty/empty';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { MoreRows } from '../../ui/more-rows/more-rows';
import { cleared, groupingOf, isNarrowed, isPlanOrder } from '../action-address';
import { ActionPanel } from '../action-panel/action-panel';
import { ActorsKnown } from '../actors-known';
import { DecisionChanges } from '../decision-changes';
import { PlanDialogs } from '../dialogs/plan-dialogs';
import { groupRows } from '../group-rows';
import { stepped } from '../place-row';
import { PlanAddress } from '../plan-address';
import { PlanBar } from '../plan-bar/plan-bar';
import { PlanChips } from '../plan-bar/plan-chips';
import { PlanChanges } from '../plan-changes';
import { PlanDesk } from '../plan-desk';
import { commandOf, type PlanCommand, stepFocus } from '../plan-keys';
import { PlanStore } from '../plan-store';
import { PlanTable } from '../plan-table/plan-table';
import { ViewBar } from '../saved-views/view-bar';
import { ShortcutChoice } from '../shortcut-choice';

/** A plan, or the actions of every review: counts, filters, the table that reads like the paper, and the opened action. */
@Component({
  selector: 'gf-plan-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionPanel,
    Empty,
    ErrorSummary,
    Icon,
    Loading,
    MoreRows,
    PlanBar,
    PlanChips,
    PlanDialogs,
    PlanTable,
    ViewBar,
  ],
  providers: [PlanAddress, PlanStore, PlanChanges, DecisionChanges, PlanDesk, ActorsKnown],
  templateUrl: './plan-page.html',
  host: { '(document:keydown)': 'pressed($event)' },
})
export class PlanPage {
  protected readonly address = inject(PlanAddress);
  protected readonly store = inject(PlanStore);
  protected readonly desk = inject(PlanDesk);
  private readonly changes = inject(PlanChanges);
  private readonly shortcuts = inject(ShortcutChoice);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  protected readonly clear = cleared();
  protected readonly groups = computed(() => groupRows(this.store.rows(), groupingOf(this.address.narrowing())));
  protected readonly narrowed = computed(() => isNarrowed(this.address.narrowing()));
  protected readonly lead = computed(() => {
    const list = this.store.list();
    return list ? shownWords(list.total, list.all) : '';
  });

  constructor() {
    // A person who cannot see the table hear how many rows a filter left.
    effect(() => {
      if (this.lead()) this.desk.said.set(this.lead());
    });
  }

  protected pressed(event: KeyboardEvent): void {
    if (this.document.querySelector('dialog[open]')) return;
    const command = commandOf(event, isWriting(event.target), this.shortcuts.lettersOn());
    if (command && this.carryOut(command)) event.preventDefault();
  }

  private carryOut(command: PlanCommand): boolean {
    switch (command) {
      case 'search':
        return focus(this.document.getElementById('plan-q'));
      case 'next':
        return this.focusRow(1);
      case 'previous':
        return this.focusRow(-1);
      case 'help':
        this.desk.dialog.set({ kind: 'help' });
        return true;
      case 'close':
        return this.closeAction();
      case 'move-up':
        return this.moveRow('up');
      case 'move-down':
        return this.moveRow('down');
    }
  }

  private closeAction(): boolean {
    const opened = this.address.opened();
    if (!opened) return false;
    this.address.go({ atgard: null });
    return focus(this.document.getElementById(`atgard-${opened}`));
  }

  private focusRow(step: 1 | -1): boolean {
    const shown = this.groups().flatMap((group) => group.rows.map((row) => row.id));
    return focus(this.document.getElementById(`atgard-${stepFocus(shown, this.focusedRow(), step) ?? ''}`));
  }

  private moveRow(step: 'up' | 'down'): boolean {
    const id = this.focusedRow();
    const row = id === null ? undefined : this.store.row(id);
    const place = row && isPlanOrder(this.address.narrowing()) ? stepped(this.store.rows(), row.id, step) : null;
    if (!row || !place || !this.desk.mayEdit()) return false;
    this.desk.said.set(`”${row.title}” flyttades ${step === 'up' ? 'upp' : 'ned'}.`);
    const saved = this.changes.place(row, place);
    // A row that is moved loses the focus: it is back at once, so that the next press moves it further without waiting for the answer.
    afterNextRender(() => this.keepFocus(row.id), { injector: this.injector });
    void saved.then(() => this.keepFocus(row.id));
    return true;
  }

  /** Puts the focus back on the row, unless the person has gone on to something else. */
  private keepFocus(id: string): void {
    if (this.document.activeElement === this.document.body) focus(this.document.getElementById(`atgard-${id}`));
  }

  private focusedRow(): string | null {
    return this.document.activeElement?.closest('[data-row]')?.getAttribute('data-row') ?? null;
  }
}

function shownWords(total: number, all: number): string {
  const many = `${smallNumber(all)} ${all === 1 ? 'åtgärd' : 'åtgärder'}`;
  return total === all ? `Visar alla ${many}.` : `Visar ${smallNumber(total)} av ${many}.`;
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

function focus(element: HTMLElement | null): boolean {
  element?.focus();
  return element !== null;
}
