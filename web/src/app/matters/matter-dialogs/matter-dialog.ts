import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { MATTER_KIND_NAME, MATTER_KINDS, type MatterDetail } from '@genomfor/shared';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { ReviewsClient } from '../../reviews/reviews-client';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary, type Fault } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { DayField } from '../../ui/day-field/day-field';
import { faultIn, faultsAt, problemOf } from '../matter-form/form-faults';
import {
  MATTER_FIELD_NAME,
  matterChanges,
  matterFaults,
  matterFieldId,
  matterInput,
  type MatterTexts,
  matterTextsOf,
  NEW_MATTER,
} from '../matter-form/matter-texts';
import { type OtherChangeLine, otherChangeLines, OtherChanges } from '../matter-form/other-changes';
import { rebased } from '../matter-form/rebased';
import { TextField } from '../matter-form/text-field';
import { MattersClient } from '../matters-client';

/** A new matter, or a change of what one says about itself. */
@Component({
  selector: 'gf-matter-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Dialog, ErrorSummary, Field, OtherChanges, TextField],
  templateUrl: './matter-dialog.html',
})
export class MatterDialog {
  /** Null adds a new one. */
  readonly matter = input.required<MatterDetail | null>();
  readonly saved = output<MatterDetail>();
  readonly removal = output();
  readonly dismissed = output();

  private readonly client = inject(MattersClient);
  private readonly session = inject(Session);
  private readonly reviewList = inject(ReviewsClient).list();
  protected readonly submission = new Submission();
  private readonly found = signal<readonly Fault[]>([]);
  /** The matter that the form's changes are counted from; a newer one once somebody else has saved. */
  private readonly seen = linkedSignal(() => this.matter());

  protected readonly kinds = MATTER_KINDS.map((kind) => ({ kind, name: MATTER_KIND_NAME[kind] }));
  protected readonly reviews = computed(() => (this.reviewList.hasValue() ? this.reviewList.value() : []));
  protected readonly texts = linkedSignal<MatterTexts>(() => textsIn(this.matter()));
  protected readonly conflict = signal<readonly OtherChangeLine[] | null>(null);
  protected readonly faults = computed(() => [...this.found(), ...faultsAt(this.submission.faults(), matterFieldId)]);
  protected readonly problem = computed(() => problemOf(this.found(), this.submission.refusal()));

  protected write(key: keyof MatterTexts, text: string): void {
    this.texts.update((texts) => ({ ...texts, [key]: text }));
  }

  protected faultAt(key: keyof MatterTexts): string | null {
    return faultIn(this.faults(), matterFieldId(key));
  }

  protected async save(submit: Event): Promise<void> {
    submit.preventDefault();
    if (this.submission.busy()) return;
    this.submission.clear();
    this.found.set(matterFaults(this.texts(), this.session.today()));
    if (this.found().length > 0) return;
    const seen = this.seen();
    if (seen) await this.change(seen);
    else await this.send(() => this.client.add(matterInput(this.texts(), this.session.today())));
  }

  private async change(seen: MatterDetail): Promise<void> {
    const changes = matterChanges(textsIn(seen), this.texts(), this.session.today());
    if (Object.keys(changes).length === 0) this.saved.emit(seen);
    else await this.send(() => this.client.change(seen, changes));
  }

  private async send(work: () => Promise<MatterDetail>): Promise<void> {
    const saved = await this.submission.run(async () => this.saved.emit(await work()));
    const refusal = this.submission.refusal();
    if (!saved && refusal?.code === 'changed-by-other' && refusal.details) this.meet(refusal.details as MatterDetail);
  }

  /** Somebody else saved first: what they wrote stands where the person has written nothing. */
  private meet(now: MatterDetail): void {
    const { texts, changes } = rebased(textsIn(this.seen()), this.texts(), matterTextsOf(now));
    this.conflict.set(otherChangeLines(changes, MATTER_FIELD_NAME, (key, text) => this.shown(key, text)));
    this.seen.set(now);
    this.texts.set(texts);
  }

  private shown(key: keyof MatterTexts, text: string): string {
    if (key === 'kind') return this.kinds.find(({ kind }) => kind === text)?.name ?? text;
    return key === 'reviewId' ? (this.reviews().find(({ id }) => id === text)?.title ?? '') : text;
  }
}

function textsIn(matter: MatterDetail | null): MatterTexts {
  return matter ? matterTextsOf(matter) : NEW_MATTER;
}
