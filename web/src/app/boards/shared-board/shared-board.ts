import { ChangeDetectionStrategy, Component, computed, DOCUMENT, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { refusalOf } from '../../platform/api-refusal';
import { PageTitle } from '../../platform/page-title';
import { unlisted } from '../../platform/unlisted';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { BoardPage } from '../board-page/board-page';
import { BoardsClient } from '../boards-client';

/** What somebody with a link sees: a frozen page, whose it is, and no way further in. */
@Component({
  selector: 'gf-shared-board',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BoardPage, Icon, Loading, RouterLink],
  templateUrl: './shared-board.html',
})
export class SharedBoard {
  /** From the address. */
  readonly token = input.required<string>();

  private readonly title = inject(PageTitle);
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly answer = inject(BoardsClient).shared(this.token);

  protected readonly shared = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly refusal = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error) : null;
  });

  constructor() {
    unlisted();
    effect(() => {
      const shared = this.shared();
      if (shared) this.title.show(shared.page.body.name);
      else if (this.refusal()) this.title.show('Länken går inte att öppna');
    });
  }

  protected print(): void {
    this.window?.print();
  }
}
