import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import {
  ACTOR_KIND_NAME,
  type ActorInput,
  type ActorView,
  BODY_KIND_NAME,
  countText,
  sentenceCase,
  smallNumber,
} from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { Empty } from '../../ui/empty/empty';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { Toasts } from '../../ui/toast/toasts';
import { ActorDialog } from './actor-dialog';
import { holderText, isFound, isHeld, isVacant } from './actor-rows';
import { ActorsClient } from './actors-client';
import { HoldingsDialog } from './holdings-dialog';

/** The roles, bodies and units that plans give responsibility to, and who holds them. */
@Component({
  selector: 'gf-actors',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActorDialog, Empty, ErrorSummary, HoldingsDialog, Icon, Loading],
  templateUrl: './actors.html',
})
export class Actors {
  private readonly client = inject(ActorsClient);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  protected readonly resource = this.client.actors();
  protected readonly submission = new Submission();

  protected readonly sought = signal('');
  /** The actor whose dialog is open; 'new' for one that is to be added. */
  protected readonly opened = signal<ActorView | 'new' | null>(null);
  private readonly heldId = signal<string | null>(null);
  protected readonly held = computed(() => this.all()?.find(({ id }) => id === this.heldId()) ?? null);

  protected readonly failure = computed(() => {
    const error = this.resource.error();
    return error ? refusalOf(error).message : null;
  });
  protected readonly all = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly rows = computed(() =>
    (this.all() ?? [])
      .filter((actor) => isFound(actor, this.sought()))
      .map((actor) => ({
        actor,
        kind: actor.bodyKind ? BODY_KIND_NAME[actor.bodyKind] : ACTOR_KIND_NAME[actor.kind],
        alsoCalled: actor.aliases.join(', '),
        holders: actor.holdings.filter((holding) => isHeld(holding, this.session.today())).map(holderText),
        vacant: isVacant(actor, this.session.today()),
        superior: this.all()?.find(({ id }) => id === actor.superiorId)?.name ?? '',
      })),
  );
  protected readonly lead = computed(() => {
    const all = this.all() ?? [];
    const vacant = all.filter((actor) => isVacant(actor, this.session.today())).length;
    const first = `Planerna nämner ${countText(all.length, 'roll eller organ', 'roller, organ och enheter')}.`;
    if (vacant === 0) return first;
    return `${first} ${sentenceCase(smallNumber(vacant))} ${vacant === 1 ? 'roll är vakant' : 'roller är vakanta'}: ingen får ${vacant === 1 ? 'dess' : 'deras'} åtgärder under Mina åtgärder.`;
  });

  /** Roles whose delays nobody above is told of. */
  protected readonly withoutSuperior = computed(() =>
    (this.all() ?? []).filter(({ kind, superiorId }) => kind === 'role' && superiorId === null).map(({ name }) => name),
  );
  protected readonly withoutSuperiorText = computed(() => {
    const { length } = this.withoutSuperior();
    const roles = `${sentenceCase(smallNumber(length))} ${length === 1 ? 'roll' : 'roller'}`;
    return `${roles} saknar överordnad: ingen ovanför får veta när det dröjer länge`;
  });

  protected async save(input: ActorInput): Promise<void> {
    const opened = this.opened();
    if (!opened) return;
    const saved = await this.submission.run(() =>
      opened === 'new' ? this.client.add(input) : this.client.change(opened, input),
    );
    if (!saved) return;
    this.opened.set(null);
    this.resource.reload();
    this.toasts.show(`Sparat: ${input.name}.`);
  }

  protected openHoldings(actor: ActorView): void {
    this.heldId.set(actor.id);
  }

  protected closeHoldings(): void {
    this.heldId.set(null);
  }

  protected holdingsChanged(): void {
    this.resource.reload();
    // Somebody may have given themselves a role: the session tells which roles one has.
    void this.session.refresh();
  }

  protected close(): void {
    this.submission.clear();
    this.opened.set(null);
  }
}
