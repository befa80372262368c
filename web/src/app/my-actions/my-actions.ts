import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ActionRow, listText, type MyActionsView } from '@genomfor/shared';
import { ActionsClient } from '../actions/actions-client';
import { refusalOf } from '../platform/api-refusal';
import { Session } from '../platform/session';
import { Submission } from '../platform/submission';
import { Empty } from '../ui/empty/empty';
import { ErrorSummary } from '../ui/error-summary/error-summary';
import { Loading } from '../ui/loading/loading';
import { Toasts } from '../ui/toast/toasts';
import { ApproveRow } from './approve-row';
import { AwaitedRounds } from './awaited-rounds';
import { MyActionsClient } from './my-actions-client';
import { myLead, urgencyGroups } from './my-groups';
import { pendingRole } from './pending-role';
import { ReportRow } from './report-row';

/** The actions of a person's own roles, most urgent first, with the answer one press away. */
@Component({
  selector: 'gf-my-actions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ApproveRow, AwaitedRounds, RouterLink, Empty, ErrorSummary, Loading, ReportRow],
  templateUrl: './my-actions.html',
})
export class MyActions {
  private readonly session = inject(Session);
  private readonly actions = inject(ActionsClient);
  private readonly toasts = inject(Toasts);
  private readonly submission = new Submission();
  /** As they were last reported here. A row stays in its place while one works through the list. */
  private readonly reported = signal<ReadonlyMap<string, ActionRow>>(new Map());
  protected readonly mine = inject(MyActionsClient).mine();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  /** Stays while it is asked for anew, so that the page does not blink. */
  protected readonly view = linkedSignal<MyActionsView | null, MyActionsView | null>({
    source: () => (this.mine.hasValue() ? this.mine.value() : null),
    computation: (view, previous) => view ?? previous?.value ?? null,
  });
  protected readonly toApprove = computed(() => {
    const { toApprove = [], roles = [] } = this.view() ?? {};
    return toApprove.flatMap((row) => {
      const role = pendingRole(row, roles);
      return role ? [{ row, role }] : [];
    });
  });
  protected readonly failure = computed(() => {
    const error = this.mine.error();
    return error ? refusalOf(error).message : null;
  });
  protected readonly mayEditActors = computed(() => this.session.may('actors.edit'));
  protected readonly noRole = computed(
    () =>
      'Åtgärder hör till roller, till exempel Sektorchef eller Ekonomichef. ' +
      (this.mayEditActors()
        ? 'Är du också ansvarig för åtgärder kan du koppla dig själv till en roll.'
        : 'När du har fått en roll visas dess åtgärder här. Be en planledare eller administratör i kommunen att koppla dig till din roll.'),
  );
  protected readonly roleNames = computed(() => listText(this.view()?.roles.map(({ name }) => name) ?? []));
  protected readonly lead = computed(() => {
    const view = this.view();
    return view ? myLead({ ...view, rows: view.rows.map((row) => this.latest(row)) }) : '';
  });
  protected readonly groups = computed(() =>
    urgencyGroups(this.view()?.rows ?? []).map((group) => ({
      ...group,
      rows: group.rows.map((row) => this.latest(row)),
    })),
  );

  protected remember(row: ActionRow): void {
    this.reported.update((rows) => new Map(rows).set(row.id, row));
  }

  protected approved(action: ActionRow, deciderId: string): void {
    // The row that was answered goes away: the focus stays on the page instead of falling out of it.
    this.heading().nativeElement.focus();
    this.toasts.show(`Godkänd: ${action.title}.`, () => void this.takeBack(action, deciderId));
    this.mine.reload();
  }

  private async takeBack(action: ActionRow, deciderId: string): Promise<void> {
    const done = await this.submission.run(() => this.actions.withdrawApproval(action, deciderId));
    this.toasts.show(done ? `Ångrat: ${action.title}.` : 'Det gick inte att ångra.');
    this.mine.reload();
  }

  private latest(row: ActionRow): ActionRow {
    const reported = this.reported().get(row.id);
    return reported && reported.version >= row.version ? reported : row;
  }
}
