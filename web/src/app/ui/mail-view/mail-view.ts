import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';

/** A mail as its reader sees it: what it is called, and either its looks or its plain text. */
@Component({
  selector: 'gf-mail-view',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="mail-subject"><span class="hint">Ämne</span> {{ subject() }}</p>
    <div class="btns toolbar" role="group" aria-label="Visa mejlet som">
      <button type="button" class="btn" [attr.aria-pressed]="!plain()" (click)="plain.set(false)">
        Som det ser ut
      </button>
      <button type="button" class="btn" [attr.aria-pressed]="plain()" (click)="plain.set(true)">Som ren text</button>
    </div>
    @if (plain()) {
      <pre class="mail-text" tabindex="0" role="region" aria-label="Mejlet som ren text">{{ text() }}</pre>
    } @else {
      <iframe
        class="mail-frame"
        title="Mejlet som det ser ut"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        [src]="safeSource()"
      ></iframe>
    }
  `,
})
export class MailView {
  readonly subject = input.required<string>();
  readonly text = input.required<string>();
  /** Our own address that gives the mail as a document. */
  readonly source = input.required<string>();

  private readonly sanitizer = inject(DomSanitizer);
  protected readonly plain = signal(false);
  // The address is ours and the frame may run nothing: what it shows can do no harm.
  protected readonly safeSource = computed(() => this.sanitizer.bypassSecurityTrustResourceUrl(this.source()));
}
