import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ACTOR_KIND_NAME, type ActorProposal, countText } from '@genomfor/shared';

/** The names in the document: those that are known, those that are another word for a known one, and those that are new. */
@Component({
  selector: 'gf-draft-actors',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="sec" aria-labelledby="actors-heading">
      <header>
        <h2 id="actors-heading">Roller och organ</h2>
        <p>Nya läggs till när du sparar</p>
      </header>
      <table class="stack">
        <caption class="vh">
          Namn i dokumentet
        </caption>
        <thead>
          <tr>
            <th scope="col">I dokumentet</th>
            <th scope="col">Slag</th>
            <th scope="col">Antal rader</th>
            <th scope="col">Hos er</th>
          </tr>
        </thead>
        <tbody>
          @for (actor of actors(); track actor.name) {
            <tr>
              <th scope="row">{{ actor.name }}</th>
              <td data-l="Slag">
                <div class="v">{{ kindName[actor.kind] }}</div>
              </td>
              <td data-l="Antal rader">
                <div class="v">{{ rows(actor.count) }}</div>
              </td>
              <td data-l="Hos er">
                <div class="v">{{ matchOf(actor) }}</div>
              </td>
            </tr>
          }
        </tbody>
      </table>
    </section>
  `,
})
export class DraftActors {
  readonly actors = input.required<readonly ActorProposal[]>();

  protected readonly kindName = ACTOR_KIND_NAME;

  protected rows(count: number): string {
    return countText(count, 'rad', 'rader');
  }

  protected matchOf({ name, matches, isNew }: ActorProposal): string {
    if (matches) return matches.name === name ? 'Finns' : `Läses som ${matches.name}`;
    return isNew ? 'Ny' : 'Finns';
  }
}
