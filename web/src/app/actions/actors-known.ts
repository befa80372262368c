import { computed, inject, Injectable } from '@angular/core';
import { type ActorView } from '@genomfor/shared';
import { ActionsClient } from './actions-client';

const swedish = new Intl.Collator('sv');

/** The roles, bodies and units of the municipality, to choose from; empty until they are known. */
@Injectable()
export class ActorsKnown {
  private readonly answer = inject(ActionsClient).actors();

  readonly all = computed<readonly ActorView[]>(() =>
    this.answer.hasValue() ? [...this.answer.value()].sort((a, b) => swedish.compare(a.name, b.name)) : [],
  );

  readonly names = computed(() => this.all().map(({ name }) => name));

  /** The name of an actor; a dash while the actors are being fetched or when it is none of them. */
  nameOf(id: string): string {
    return this.all().find((actor) => actor.id === id)?.name ?? '–';
  }
}
