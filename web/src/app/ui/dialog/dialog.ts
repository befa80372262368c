import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  type ElementRef,
  type OnDestroy,
  afterNextRender,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { Icon } from '../icon/icon';

let serial = 0;

/**
 * A native modal dialog, open for as long as it is in the page: put it inside an @if.
 * Focus goes to its first field and returns to where it was; Esc and the cross ask to be closed through `dismissed`.
 */
@Component({
  selector: 'gf-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <dialog #dialog class="dialog" [attr.aria-labelledby]="headingId" (cancel)="askToClose($event)">
      <header>
        <h2 [id]="headingId">{{ heading() }}</h2>
        <button type="button" class="icon-btn" aria-label="Stäng" (click)="dismissed.emit()">
          <gf-icon name="close" />
        </button>
      </header>
      <ng-content />
    </dialog>
  `,
})
export class Dialog implements OnDestroy {
  readonly heading = input.required<string>();
  readonly dismissed = output();

  protected readonly headingId = `dialog-${++serial}`;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly before = inject(DOCUMENT).activeElement;

  constructor() {
    afterNextRender(() => {
      const dialog = this.dialog().nativeElement;
      dialog.showModal();
      dialog.querySelector<HTMLElement>('[autofocus], input, select, textarea, .btn')?.focus();
    });
  }

  ngOnDestroy(): void {
    if (this.before instanceof HTMLElement) this.before.focus();
  }

  protected askToClose(cancel: Event): void {
    // The owner decides, so that what is half written is not lost by a slip on Esc.
    cancel.preventDefault();
    this.dismissed.emit();
  }
}
