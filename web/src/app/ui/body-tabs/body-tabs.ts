import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** The pages about one body: its own page, its meetings, its matters, the reports to it. */
@Component({
  selector: 'gf-body-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav class="subnav" [attr.aria-label]="'Sidor om ' + name()">
      <ul class="tabs">
        <li>
          <a
            [routerLink]="['/namnder', bodyId()]"
            routerLinkActive
            [routerLinkActiveOptions]="{ exact: true }"
            ariaCurrentWhenActive="page"
            >Sidan</a
          >
        </li>
        <li>
          <a [routerLink]="['/namnder', bodyId(), 'sammantraden']" routerLinkActive ariaCurrentWhenActive="page"
            >Sammanträden</a
          >
        </li>
        <li>
          <a [routerLink]="['/namnder', bodyId(), 'arenden']" routerLinkActive ariaCurrentWhenActive="page">Ärenden</a>
        </li>
        <li>
          <a [routerLink]="['/namnder', bodyId(), 'rapporter']" routerLinkActive ariaCurrentWhenActive="page"
            >Rapporter</a
          >
        </li>
      </ul>
    </nav>
  `,
})
export class BodyTabs {
  readonly bodyId = input.required<string>();
  /** The body's name, for those who hear which pages these are. */
  readonly name = input.required<string>();
}
