import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  type ElementRef,
  effect,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { Icon } from '../icon/icon';

/** Something wrong in a form: `field` is the id of the element to mend. */
export interface Fault {
  field: string;
  message: string;
}

/** What went wrong, at the top, with links to each field. Takes the focus when it comes, so that nobody misses it. */
@Component({
  selector: 'gf-error',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <div class="error-summary" role="alert" tabindex="-1" #box>
      <h2><gf-icon name="late" />{{ heading() }}</h2>
      @if (faults().length > 0) {
        <ul>
          @for (fault of faults(); track fault.field) {
            <li>
              <a [attr.href]="'#' + fault.field" (click)="goTo(fault.field, $event)">{{ fault.message }}</a>
            </li>
          }
        </ul>
      }
      @if (retryable()) {
        <div class="btns"><button type="button" class="btn" (click)="retry.emit()">Försök igen</button></div>
      }
    </div>
  `,
})
export class ErrorSummary {
  readonly heading = input.required<string>();
  readonly faults = input<readonly Fault[]>([]);
  /** Shows "Försök igen", which emits `retry`. */
  readonly retryable = input(false);
  readonly retry = output();

  private readonly document = inject(DOCUMENT);
  private readonly box = viewChild.required<ElementRef<HTMLElement>>('box');

  constructor() {
    effect(() => {
      this.heading();
      this.faults();
      this.box().nativeElement.focus();
    });
  }

  // With a <base> the plain link would lead to the start page.
  protected goTo(field: string, click: Event): void {
    click.preventDefault();
    this.document.getElementById(field)?.focus();
  }
}
