import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ActionRow, listText } from '@genomfor/shared';
import { refusalOf } from '../platform/api-refusal';
import { Session } from '../platform/session';
import { Empty } from '../ui/empty/empty';
import { ErrorSummary } from '../ui/error-summary/error-summary';
import { Loading } from '../ui/loading/loading';
import { MyActionsClient } from './my-actions-client';
import { myLead, urgencyGroups } from './my-groups';
import { ReportRow } from './report-row';

/** The actions of a person's own roles, most urgent first, with the answer one press away. */
@Component({
  selector: 'gf-my-actions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, Empty, ErrorSummary, Loading, ReportRow],
  templateUrl: './my-actions.html',
})
export class MyActions {
  private readonly session = inject(Session);
  /** As they were last reported here. A row stays in its place while one works through the list. */
  private readonly reported = signal<ReadonlyMap<string, ActionRow>>(new Map());
  protected readonly mine = inject(MyActionsClient).mine();

  protected readonly view = computed(() => (this.mine.hasValue() ? this.mine.value() : null));
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

  private latest(row: ActionRow): ActionRow {
    const reported = this.reported().get(row.id);
    return reported && reported.version >= row.version ? reported : row;
  }
}
