import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type ImportView, MOST_DOCUMENT_BYTES, REFUSAL_TEXT } from '@genomfor/shared';
import { type Subscription } from 'rxjs';
import { ApiRefusal, refusalOf } from '../../platform/api-refusal';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Icon } from '../../ui/icon/icon';
import { ImportsClient } from '../imports-client';
import { PastedText } from '../pasted-text';
import { refusalPlaces } from '../refusal-places';
import { EarlierImports } from './earlier-imports';

/** Step one: drop or choose a file, or paste a table. */
@Component({
  selector: 'gf-import-start',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EarlierImports, ErrorSummary, Icon],
  templateUrl: './import-start.html',
})
export class ImportStart {
  private readonly client = inject(ImportsClient);
  private readonly router = inject(Router);
  protected readonly pasted = inject(PastedText).text;

  protected readonly accepted = '.docx,.xlsx,.csv,.pdf,.html,.htm,.md,.txt';
  protected readonly over = signal(false);
  protected readonly refusal = signal<ApiRefusal | null>(null);
  protected readonly places = computed(() => refusalPlaces(this.refusal()?.details));
  /** How much of the chosen file has been sent, in percent; null while none is. */
  protected readonly sent = signal<number | null>(null);
  protected readonly reading = signal(false);
  private sending: Subscription | null = null;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.sending?.unsubscribe());
  }

  protected dragged(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over.set(over);
  }

  protected dropped(event: DragEvent): void {
    this.dragged(event, false);
    this.send(event.dataTransfer?.files[0]);
  }

  protected chosen(field: HTMLInputElement): void {
    this.send(field.files?.[0]);
    // The same file can be chosen again after it has been mended.
    field.value = '';
  }

  protected cancel(): void {
    this.sending?.unsubscribe();
    this.sent.set(null);
  }

  protected async paste(submit: Event): Promise<void> {
    submit.preventDefault();
    this.refusal.set(null);
    if (this.reading()) return;
    const text = this.pasted();
    if (!text.trim()) {
      this.refusal.set(new ApiRefusal('file-missing', 'Klistra in tabellen i fältet först.'));
      return;
    }
    this.reading.set(true);
    try {
      await this.open(await this.client.paste({ text }));
    } catch (error) {
      // The text stays in the field: what was refused can be mended there.
      this.refusal.set(refusalOf(error));
    } finally {
      this.reading.set(false);
    }
  }

  private send(file: File | undefined): void {
    this.refusal.set(null);
    if (!file) return;
    if (file.size > MOST_DOCUMENT_BYTES) {
      this.refusal.set(new ApiRefusal('file-too-large', REFUSAL_TEXT['file-too-large']));
      return;
    }
    this.sent.set(0);
    this.sending = this.client.send(file).subscribe({
      next: ({ sent, import: read }) => {
        this.sent.set(Math.round(sent * 100));
        if (read) void this.open(read);
      },
      error: (error: unknown) => {
        this.sent.set(null);
        this.refusal.set(refusalOf(error));
      },
    });
  }

  private async open({ id }: ImportView): Promise<void> {
    await this.router.navigate(['/importera', id]);
  }
}
