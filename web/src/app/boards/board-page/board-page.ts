import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type BoardPage as Page, formatIsoDate, type IsoDate } from '@genomfor/shared';
import { SoftHyphens } from '../../ui/soft-hyphens/soft-hyphens';
import { Status } from '../../ui/status/status';
import { boardHeadings, byMeeting, nearText, occasionText, readingText } from './board-words';

/**
 * A body's page as its members read it, alike when it is of today, frozen, and opened by a link. What is put in it with
 * `boardAbove` stands above the heading, and with `boardTools` between the summary and the rest.
 */
@Component({
  selector: 'gf-board-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, SoftHyphens, Status],
  templateUrl: './board-page.html',
  host: { class: 'board' },
})
export class BoardPage {
  readonly page = input.required<Page>();
  readonly introduction = input<string | null>(null);
  /** The day it was frozen; null when it is of today. */
  readonly publishedOn = input<IsoDate | null>(null);
  /** Whether actions lead to their plans: only for who is signed in, and while they are what they are today. */
  readonly linked = input(false);

  protected readonly occasion = computed(() => occasionText(this.page(), this.publishedOn()));
  protected readonly headings = computed(() => boardHeadings(this.page()));
  protected readonly meetings = computed(() => byMeeting(this.page().awaiting));
  protected readonly given = computed(() => this.page().given ?? []);
  protected readonly reading = computed(() => readingText(this.page(), this.publishedOn()));
  protected readonly day = formatIsoDate;

  protected near(date: IsoDate): string {
    return nearText(date, this.page().asOf);
  }
}
