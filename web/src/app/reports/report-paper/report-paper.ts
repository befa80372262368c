import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type ReportPaper as Paper } from '@genomfor/shared';
import { SoftHyphens } from '../../ui/soft-hyphens/soft-hyphens';
import { Status } from '../../ui/status/status';
import { TimelineDrawing } from '../timeline-drawing/timeline-drawing';

/** A report as it is read, in the same words and the same order as on paper. */
@Component({
  selector: 'gf-report-paper',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SoftHyphens, Status, TimelineDrawing],
  templateUrl: './report-paper.html',
  host: { class: 'report' },
})
export class ReportPaper {
  readonly paper = input.required<Paper>();
}
