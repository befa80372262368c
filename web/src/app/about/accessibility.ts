import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The statement that the law on digital public service asks for, and nothing that has not been tried. */
@Component({
  selector: 'gf-accessibility',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './accessibility.html',
})
export class Accessibility {}
