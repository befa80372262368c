import { afterNextRender, DOCUMENT, inject, Injectable, Injector, signal } from '@angular/core';
import { type ActionRow, type DeciderState } from '@genomfor/shared';
import { Session } from '../platform/session';
import { mayAnswerFor } from './decision-way/who-may-answer';
import { type CellPlace, cellBeside } from './plan-cells';
import { PlanStore } from './plan-store';

/** The dialog that lies over a plan. `text` is what was already typed in the cell. */
export type PlanDialog =
  | { kind: 'deadline'; id: string; text: string | null }
  | { kind: 'report' | 'drop' | 'decision-facts' | 'not-applicable' | 'body-reports'; id: string }
  | { kind: 'record-report'; id: string; bodyId: string }
  | { kind: 'schedule' | 'approve' | 'withdraw'; id: string; deciderId: string }
  | { kind: 'new' | 'help' };

/** What a person has in their hands: the cell being edited, the dialog that is open, and what was just said aloud. */
@Injectable()
export class PlanDesk {
  private readonly store = inject(PlanStore);
  private readonly session = inject(Session);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  readonly editing = signal<CellPlace | null>(null);
  readonly dialog = signal<PlanDialog | null>(null);
  /** Read aloud when it changes. */
  readonly said = signal('');

  mayEdit(): boolean {
    return this.session.may('plans.edit');
  }

  /** Whether the person may put actions on the agenda of meetings. */
  maySchedule(): boolean {
    return this.session.may('matters.edit');
  }

  /** Whether the person may write down that the action was reported to a body. */
  mayRecord({ mayReport }: Pick<ActionRow, 'mayReport'>): boolean {
    return mayReport || this.session.may('matters.edit');
  }

  /** Whether the person may say that the action is not needed, and that it is after all. */
  maySkip({ conditional, mayReport }: Pick<ActionRow, 'conditional' | 'mayReport'>): boolean {
    return conditional && (mayReport || this.mayEdit());
  }

  mayAnswerFor(state: DeciderState): boolean {
    return mayAnswerFor(state, {
      may: (permission) => this.session.may(permission),
      roles: this.session.view()?.roles ?? [],
    });
  }

  isEditing(place: CellPlace): boolean {
    const editing = this.editing();
    return editing?.id === place.id && editing.cell === place.cell;
  }

  /** Gives the focus to an element as soon as it is in the page. */
  focusSoon(elementId: string): void {
    afterNextRender(() => this.document.getElementById(elementId)?.focus(), { injector: this.injector });
  }

  /** Leaves `place` for the cell beside it. */
  editBeside(place: CellPlace, step: 1 | -1): void {
    this.editing.set(cellBeside(this.store.ids(), place, step));
  }
}
