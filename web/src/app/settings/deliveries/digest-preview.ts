import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { DigestPreviewsClient } from '../../mail/digest-previews-client';
import { MailView } from '../../ui/mail-view/mail-view';
import { refusalOf } from '../../platform/api-refusal';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { Loading } from '../../ui/loading/loading';
import { PeopleClient } from '../actors/people-client';

/** The week's mail as anybody would get it now. */
@Component({
  selector: 'gf-digest-preview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, Field, Loading, MailView],
  template: `
    <gf-field
      class="form"
      for="mottagare"
      label="Mottagare"
      hint="Du ser exakt vad personen skulle få nu. Inget skickas."
    >
      <select #person id="mottagare" aria-describedby="mottagare-hint" (change)="chosen.set(person.value || null)">
        <option value="">Välj en person</option>
        @for (one of people(); track one.id) {
          <option [value]="one.id">{{ one.name }}</option>
        }
      </select>
    </gf-field>
    @if (chosen(); as userId) {
      @if (failure(); as failure) {
        <gf-error [heading]="failure" [retryable]="true" (retry)="preview.reload()" />
      } @else if (preview.hasValue()) {
        @if (preview.value().mail; as mail) {
          <gf-mail-view [subject]="mail.subject" [text]="mail.text" [source]="frameOf(userId)" />
        } @else {
          <p role="status">Personen skulle inte få något veckomejl nu. {{ preview.value().why }}</p>
        }
      } @else {
        <gf-loading what="Skriver mejlet …" />
      }
    }
  `,
})
export class DigestPreview {
  private readonly previews = inject(DigestPreviewsClient);
  private readonly known = inject(PeopleClient).people();
  protected readonly chosen = signal<string | null>(null);
  protected readonly preview = this.previews.preview(this.chosen);
  protected readonly people = computed(() => (this.known.hasValue() ? this.known.value() : []));
  protected readonly failure = computed(() => {
    const error = this.preview.error() ?? this.known.error();
    return error ? refusalOf(error).message : null;
  });

  protected frameOf(userId: string): string {
    return this.previews.frameOf(userId);
  }
}
