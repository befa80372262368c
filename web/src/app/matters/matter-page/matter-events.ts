import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { formatIsoDate, MATTER_EVENT_KIND_NAME, type MatterDetail, type MatterEventView } from '@genomfor/shared';
import { Icon } from '../../ui/icon/icon';
import { MatterDesk } from '../matter-desk';
import { MattersClient } from '../matters-client';

const HEADING_ID = 'events-heading';

/** What has happened to the matter outside the bodies' meetings, the first first. */
@Component({
  selector: 'gf-matter-events',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    @if (lines().length > 0) {
      <ul class="events">
        @for (line of lines(); track line.event.id) {
          <li>
            <div>
              <b>{{ line.kind }}</b>
              <span class="flag">{{ line.day }}</span>
              <span class="said">{{ line.event.text }}</span>
            </div>
            @if (desk.mayEdit()) {
              <button
                type="button"
                class="icon-btn"
                [attr.aria-label]="'Ta bort händelsen ' + line.event.text"
                (click)="remove(line.event)"
              >
                <gf-icon name="close" />
              </button>
            }
          </li>
        }
      </ul>
    } @else {
      <p class="sub">Inga händelser är inskrivna.</p>
    }
    @if (desk.mayEdit()) {
      <div class="btns">
        <button type="button" class="btn" (click)="desk.opened.set({ dialog: 'event' })">
          <gf-icon name="plus" />Ny händelse
        </button>
      </div>
    }
  `,
})
export class MatterEvents {
  readonly matter = input.required<MatterDetail>();

  protected readonly desk = inject(MatterDesk);
  private readonly client = inject(MattersClient);

  protected readonly lines = computed(() =>
    this.matter().events.map((event) => ({
      event,
      kind: MATTER_EVENT_KIND_NAME[event.kind],
      day: event.date === null ? 'dagen är inte känd' : formatIsoDate(event.date),
    })),
  );

  protected remove({ id, kind, date, text }: MatterEventView): void {
    const matterId = this.matter().id;
    const restore = () => this.client.addEvent(matterId, { kind, date, text });
    void this.desk.change(() => this.client.removeEvent(matterId, id), `Borttaget: ${text}`, {
      undo: () => void this.desk.change(restore, 'Händelsen är tillbaka.', { focus: HEADING_ID }),
      focus: HEADING_ID,
    });
  }
}
