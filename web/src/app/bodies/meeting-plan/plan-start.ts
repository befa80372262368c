import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, model, output, signal } from '@angular/core';
import { type BodyView, type MeetingPlanDraft, MOST_DOCUMENT_BYTES, REFUSAL_TEXT } from '@genomfor/shared';
import { ApiRefusal, refusalOf } from '../../platform/api-refusal';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { MeetingsClient } from '../meetings-client';

/** Where a sammanträdesplan comes in: for which body and year, pasted or as a file. */
@Component({
  selector: 'gf-plan-start',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, Field, Icon],
  templateUrl: './plan-start.html',
})
export class PlanStart {
  readonly bodies = input.required<readonly BodyView[]>();
  /** The body that the address asks for; empty when the plan says itself. */
  readonly chosenBody = input.required<string>();
  readonly chosenYear = input.required<number>();
  /** Kept by the page, so that what was pasted is still there when a person begins again. */
  readonly text = model.required<string>();
  readonly read = output<MeetingPlanDraft>();

  private readonly client = inject(MeetingsClient);
  protected readonly accepted = '.xlsx,.csv,.ics,.docx';
  protected readonly bodyId = linkedSignal(() => this.chosenBody());
  protected readonly year = linkedSignal(() => String(this.chosenYear()));
  protected readonly over = signal(false);
  protected readonly reading = signal(false);
  protected readonly refusal = signal<ApiRefusal | null>(null);
  protected readonly yearFault = signal<string | null>(null);

  protected dragged(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over.set(over);
  }

  protected dropped(event: DragEvent): void {
    this.dragged(event, false);
    void this.send(event.dataTransfer?.files[0]);
  }

  protected chosen(field: HTMLInputElement): void {
    void this.send(field.files?.[0]);
    // The same file can be chosen again after it has been mended.
    field.value = '';
  }

  protected async paste(submit: Event): Promise<void> {
    submit.preventDefault();
    const text = this.text();
    if (!text.trim()) {
      this.refusal.set(new ApiRefusal('file-missing', 'Klistra in sammanträdesplanen i fältet först.'));
      return;
    }
    await this.ask(() => this.client.readPlan({ text, ...this.context() }));
  }

  private async send(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > MOST_DOCUMENT_BYTES) {
      this.refusal.set(new ApiRefusal('file-too-large', REFUSAL_TEXT['file-too-large']));
      return;
    }
    await this.ask(() => this.client.readPlanFile(file, this.context()));
  }

  private async ask(reading: () => Promise<MeetingPlanDraft>): Promise<void> {
    this.refusal.set(null);
    this.yearFault.set(/^\d{4}$/.test(this.year().trim()) ? null : 'Skriv ett år med fyra siffror.');
    if (this.yearFault() || this.reading()) return;
    this.reading.set(true);
    try {
      const draft = await reading();
      if (draft.rows.length > 0) this.read.emit(draft);
      else
        this.refusal.set(
          new ApiRefusal('file-empty', 'Inga sammanträdesdagar hittades. Kontrollera att dagarna står med.'),
        );
    } catch (error) {
      // What was pasted stays in the field and can be mended there.
      this.refusal.set(refusalOf(error));
    } finally {
      this.reading.set(false);
    }
  }

  private context(): { bodyId: string | null; year: number } {
    return { bodyId: this.bodyId() || null, year: Number(this.year()) };
  }
}
