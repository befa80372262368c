import { ChangeDetectionStrategy, Component, input, linkedSignal, output, signal } from '@angular/core';
import { WEBHOOK_EVENTS, type WebhookEvent, type WebhookInput, type WebhookView } from '@genomfor/shared';
import { type ApiRefusal } from '../../platform/api-refusal';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { EVENT_NAME } from './webhook-words';

/** Says where to tell of what. */
@Component({
  selector: 'gf-webhook-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ErrorSummary, Field, Icon],
  template: `
    <gf-dialog [heading]="webhook() ? 'Ändra webhooken' : 'Ny webhook'" (dismissed)="dismissed.emit()">
      @if (refusal(); as refusal) {
        @if (!faultOf('url')) {
          <gf-error [heading]="refusal.message" />
        }
      }
      <form class="form" novalidate (submit)="save($event)">
        <gf-field
          for="hook-url"
          label="Adress"
          hint="Dit Genomför ska skicka, till exempel https://integration.kommun.se/genomfor"
          [fault]="urlMissing() ? 'Skriv en adress.' : faultOf('url')"
        >
          <input
            #address
            id="hook-url"
            type="text"
            inputmode="url"
            autocomplete="off"
            aria-describedby="hook-url-hint hook-url-fault"
            [attr.aria-invalid]="urlMissing() || faultOf('url') ? 'true' : null"
            [value]="url()"
            (input)="url.set(address.value)"
          />
        </gf-field>
        <fieldset class="many" id="hook-events">
          <legend>Berätta när</legend>
          @for (event of events; track event.type) {
            <label class="tick">
              <input
                #box
                type="checkbox"
                [checked]="chosen().has(event.type)"
                (change)="choose(event.type, box.checked)"
              />{{ event.name }}
            </label>
          }
        </fieldset>
        @if (noneChosen()) {
          <p class="fault" role="alert"><gf-icon name="late" />Välj minst en händelse.</p>
        }
        <div class="btns">
          <button type="submit" class="btn primary" [attr.aria-disabled]="busy() || null">
            {{ webhook() ? 'Spara' : 'Lägg till' }}
          </button>
          <button type="button" class="btn quiet" (click)="dismissed.emit()">Avbryt</button>
        </div>
      </form>
    </gf-dialog>
  `,
})
export class WebhookDialog {
  /** Null adds a new one. */
  readonly webhook = input.required<WebhookView | null>();
  readonly busy = input(false);
  readonly refusal = input<ApiRefusal | null>(null);
  readonly saved = output<WebhookInput>();
  readonly dismissed = output();

  protected readonly events = WEBHOOK_EVENTS.map((type) => ({ type, name: EVENT_NAME[type] }));
  protected readonly url = linkedSignal(() => this.webhook()?.url ?? '');
  protected readonly chosen = linkedSignal<ReadonlySet<WebhookEvent>>(() => new Set(this.webhook()?.events ?? []));
  protected readonly urlMissing = signal(false);
  protected readonly noneChosen = signal(false);

  protected choose(event: WebhookEvent, taken: boolean): void {
    this.chosen.update((chosen) => new Set(taken ? [...chosen, event] : [...chosen].filter((each) => each !== event)));
  }

  protected faultOf(field: string): string | null {
    return this.refusal()?.fields?.find((fault) => fault.field === field)?.message ?? null;
  }

  protected save(submit: Event): void {
    submit.preventDefault();
    const url = this.url().trim();
    const events = WEBHOOK_EVENTS.filter((event) => this.chosen().has(event));
    this.urlMissing.set(url === '');
    this.noneChosen.set(events.length === 0);
    if (url === '' || events.length === 0 || this.busy()) return;
    this.saved.emit({ url, events });
  }
}
