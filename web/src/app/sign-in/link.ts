import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, afterNextRender, inject } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Session } from '../platform/session';
import { Submission } from '../platform/submission';
import { ErrorSummary } from '../ui/error-summary/error-summary';

/**
 * Where a one-time link leads. Its secret stands after the #, which browsers do not send, and is used only when the
 * button is pressed: programs that open the links of a mail to check them do not use it up.
 */
@Component({
  selector: 'gf-link',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, ErrorSummary],
  template: `
    <div class="wrap entry">
      <div class="head">
        <h1>Välkommen till Genomför</h1>
        @if (token) {
          <p class="lead">Tryck på knappen för att logga in. Länken fungerar bara en gång.</p>
        } @else {
          <p class="lead">
            Länken är inte hel. Öppna den igen från meddelandet där du fick den, eller be administratören om en ny.
          </p>
        }
      </div>
      @if (submission.refusal(); as refusal) {
        <gf-error [heading]="refusal.message" />
      }
      <div class="btns">
        @if (token) {
          <button
            type="button"
            class="btn primary"
            [attr.aria-disabled]="submission.busy() || null"
            (click)="signIn(token)"
          >
            {{ submission.busy() ? 'Loggar in …' : 'Logga in' }}
          </button>
        }
        <a class="btn quiet" routerLink="/logga-in">Logga in med lösenord i stället</a>
      </div>
    </div>
  `,
})
export class LinkPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly token = inject(ActivatedRoute).snapshot.fragment;
  protected readonly submission = new Submission();

  constructor() {
    const location = inject(Location);
    // The secret shall not stay in the browser's history. The router writes the address last, so this waits for it.
    afterNextRender(() => location.replaceState('/logga-in/lank'));
  }

  protected async signIn(token: string): Promise<void> {
    const done = await this.submission.run(() => this.session.signInByLink({ token }));
    if (done) await this.router.navigateByUrl(this.session.view()?.needsPassword ? '/logga-in/losenord' : '/');
  }
}
