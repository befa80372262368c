import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatIsoDate, type IsoDate, type LapsingDocument } from '@genomfor/shared';
import { daysAway } from '../ui/days-away/days-away';

/** Governing documents that soon no longer hold, or that have already ceased to. */
@Component({
  selector: 'gf-lapsing-documents',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <ul class="diff">
      @for (document of told(); track document.matterId) {
        <li>
          <h3>
            <a [routerLink]="['/arenden', document.matterId]">{{ document.title }}</a>
          </h3>
          <p>{{ document.when }}</p>
        </li>
      }
    </ul>
  `,
})
export class LapsingDocuments {
  readonly documents = input.required<readonly LapsingDocument[]>();
  readonly today = input.required<IsoDate>();

  protected readonly told = computed(() =>
    this.documents().map(({ matterId, title, validTo }) => ({
      matterId,
      title,
      when: `${validTo < this.today() ? 'Slutade gälla' : 'Gäller till och med'} ${formatIsoDate(validTo)}, ${daysAway(validTo, this.today())}`,
    })),
  );
}
