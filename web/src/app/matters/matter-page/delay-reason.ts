import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { type MatterDetail } from '@genomfor/shared';
import { Submission } from '../../platform/submission';
import { Icon } from '../../ui/icon/icon';
import { MatterDesk } from '../matter-desk';
import { TextField } from '../matter-form/text-field';
import { MattersClient } from '../matters-client';

/** Why a matter has taken longer than it may: asked for when it is late, told when somebody has said it. */
@Component({
  selector: 'gf-delay-reason',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TextField],
  template: `
    <section class="delay" aria-label="Varför ärendet har dröjt">
      @if (matter().delayReason && !writing()) {
        <p><b>Varför det har dröjt:</b> {{ matter().delayReason }}</p>
        @if (desk.mayEdit()) {
          <button type="button" class="btn quiet" (click)="writing.set(true)">Ändra skälet</button>
        }
      } @else if (desk.mayEdit()) {
        <form class="form" novalidate (submit)="save($event)">
          <gf-text-field
            fieldId="delay-reason"
            label="Varför har det dröjt?"
            hint="Skälet följer med när ärendet redovisas."
            [rows]="2"
            [fault]="fault()"
            [(text)]="reason"
          />
          <div class="btns">
            <button type="submit" class="btn" [attr.aria-disabled]="submission.busy() || null">Spara skälet</button>
            @if (matter().delayReason) {
              <button type="button" class="btn quiet" (click)="writing.set(false)">Avbryt</button>
            }
          </div>
        </form>
      } @else {
        <p class="ask"><gf-icon name="risk" />Ingen har skrivit varför det har dröjt.</p>
      }
    </section>
  `,
})
export class DelayReason {
  readonly matter = input.required<MatterDetail>();

  protected readonly desk = inject(MatterDesk);
  private readonly client = inject(MattersClient);
  protected readonly submission = new Submission();
  private readonly empty = signal(false);

  protected readonly writing = linkedSignal({ source: this.matter, computation: () => false });
  protected readonly reason = linkedSignal(() => this.matter().delayReason ?? '');
  protected readonly fault = computed(() => {
    if (this.empty() && this.reason().trim() === '') return 'Skriv ett skäl.';
    return this.submission.refusal()?.message ?? null;
  });

  protected async save(submit: Event): Promise<void> {
    submit.preventDefault();
    const delayReason = this.reason().trim();
    this.empty.set(delayReason === '');
    if (delayReason === '') return;
    await this.submission.run(async () =>
      this.desk.saved(await this.client.change(this.matter(), { delayReason }), 'Skälet är sparat.'),
    );
  }
}
