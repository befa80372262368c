import { ChangeDetectionStrategy, Component, input } from '@angular/core';

export const ICONS = [
  'late',
  'risk',
  'await',
  'unknown',
  'ok',
  'done',
  'approved',
  'dropped',
  'brand',
  'menu',
  'close',
  'link',
  'copy',
  'print',
  'plus',
  'edit',
  'up',
  'down',
  'right',
  'search',
  'undo',
  'file',
] as const;
export type IconName = (typeof ICONS)[number];

/** A drawing beside a word; it says nothing by itself and is silent to screen readers. */
@Component({
  selector: 'gf-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg class="ic" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <use [attr.href]="'#i-' + name()" />
  </svg>`,
})
export class Icon {
  readonly name = input.required<IconName>();
}
