import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { refusalOf } from '../../platform/api-refusal';
import { Session } from '../../platform/session';
import { Empty } from '../../ui/empty/empty';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { BodiesClient } from '../bodies-client';
import { bodiesLead, bodyGroups } from './body-groups';

/** Every body that meets: when next, by when its papers are due, and who prepares for it. */
@Component({
  selector: 'gf-body-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, ErrorSummary, Icon, Loading, RouterLink],
  templateUrl: './body-list.html',
})
export class BodyList {
  private readonly session = inject(Session);
  protected readonly answer = inject(BodiesClient).bodies();

  protected readonly mayEdit = computed(() => this.session.may('bodies.edit'));
  protected readonly mayName = computed(() => this.session.may('actors.edit'));
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error) : null;
  });
  protected readonly bodies = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly groups = computed(() => bodyGroups(this.bodies() ?? [], this.session.today()));
  protected readonly lead = computed(() => bodiesLead(this.bodies() ?? [], this.session.today()));
}
