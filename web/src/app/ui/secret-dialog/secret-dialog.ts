import { ChangeDetectionStrategy, Component, DOCUMENT, inject, input, output, signal } from '@angular/core';
import { Dialog } from '../dialog/dialog';
import { Field } from '../field/field';
import { Icon } from '../icon/icon';

/** Something that is shown this once: a link or a key, with a button that copies it. */
@Component({
  selector: 'gf-secret-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Field, Icon],
  template: `
    <gf-dialog [heading]="heading()" (dismissed)="dismissed.emit()">
      <p>{{ note() }}</p>
      <div class="form">
        <gf-field for="secret" [label]="label()">
          <input #field id="secret" type="text" class="secret" readonly [value]="secret()" (focus)="field.select()" />
        </gf-field>
      </div>
      <p class="sub" role="status">{{ news() }}</p>
      <div class="btns">
        <button type="button" class="btn primary" (click)="copy(field)"><gf-icon name="copy" />Kopiera</button>
        <button type="button" class="btn quiet" (click)="dismissed.emit()">Klar</button>
      </div>
    </gf-dialog>
  `,
})
export class SecretDialog {
  readonly heading = input.required<string>();
  readonly label = input.required<string>();
  readonly secret = input.required<string>();
  readonly note = input.required<string>();
  readonly dismissed = output();

  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly news = signal('');

  protected async copy(field: HTMLInputElement): Promise<void> {
    try {
      // Missing on plain http, and a browser may refuse it: then the person copies by hand.
      if (!this.window?.isSecureContext) throw new Error('no clipboard');
      await this.window.navigator.clipboard.writeText(this.secret());
      this.news.set('Kopierat.');
    } catch {
      field.focus();
      this.news.set('Texten är markerad. Kopiera den med Ctrl+C, eller Cmd+C på Mac.');
    }
  }
}
