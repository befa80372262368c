import { ChangeDetectionStrategy, Component, DOCUMENT, inject } from '@angular/core';

/** Shown in place of a page that could not be opened: the server does not answer, or the product was just updated. */
@Component({
  selector: 'gf-unavailable',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap">
      <div class="head">
        <h1>Sidan gick inte att öppna</h1>
        <p class="lead">
          Genomför svarar inte just nu, eller har nyss uppdaterats. Inget av det du har sparat är borta. Vänta en stund
          och läs in sidan på nytt.
        </p>
      </div>
      <p><button type="button" class="btn primary" (click)="reload()">Läs in på nytt</button></p>
    </div>
  `,
})
export class Unavailable {
  private readonly document = inject(DOCUMENT);

  protected reload(): void {
    this.document.location.reload();
  }
}
