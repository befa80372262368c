import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type TimelinePicture } from '@genomfor/shared';

type Mark = TimelinePicture['rows'][number]['deadline'];

const HALF = 7;

/** The picture of time as SVG. What it shows stands in words in a table beside it. */
@Component({
  selector: 'gf-timeline-drawing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './timeline-drawing.html',
  host: { class: 'timeline-drawing' },
})
export class TimelineDrawing {
  readonly picture = input.required<TimelinePicture>();
  /** What the picture shows, for those who do not see it. */
  readonly alt = input.required<string>();

  /** A diamond on its day, or an arrow at the edge towards a day outside the picture. */
  protected shape({ x, beyond }: Mark, y: number): string {
    if (beyond === null) return `M${x} ${y - HALF}L${x + HALF} ${y}L${x} ${y + HALF}L${x - HALF} ${y}Z`;
    const back = beyond === 'after' ? -HALF * 2 : HALF * 2;
    return `M${x} ${y}L${x + back} ${y - HALF}L${x + back} ${y + HALF}Z`;
  }

  protected least(a: number, b: number): number {
    return Math.min(a, b);
  }

  protected distance(a: number, b: number): number {
    return Math.abs(a - b);
  }
}
