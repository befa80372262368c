import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import type { SavedViewView, ViewAudience } from '@genomfor/shared';
import { Session } from '../../platform/session';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { ActorsKnown } from '../actors-known';
import { ViewDesk } from './view-desk';

const AUDIENCE_NAME: Record<ViewAudience, string> = { private: 'Bara jag', role: 'De som har en roll', all: 'Alla' };

/** Gives a view its name and says who sees it. */
@Component({
  selector: 'gf-view-form-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ErrorSummary, Field],
  template: `
    <gf-dialog [heading]="view()?.name ?? 'Spara vy'" (dismissed)="desk.close()">
      @if (desk.submission.refusal(); as refusal) {
        <gf-error [heading]="refusal.message" />
      }
      @if (view() === null) {
        <p>Vyn sparar sökning, filter, ordning och gruppering som de är nu.</p>
      }
      <form class="form" novalidate (submit)="save($event)">
        <gf-field for="view-name" label="Namn" [fault]="nameMissing() ? 'Ge vyn ett namn.' : null">
          <input
            #called
            id="view-name"
            type="text"
            autocomplete="off"
            maxlength="200"
            aria-describedby="view-name-fault"
            [attr.aria-invalid]="nameMissing() ? 'true' : null"
            [value]="name()"
            (input)="name.set(called.value)"
          />
        </gf-field>
        @if (audiences().length > 1) {
          <fieldset>
            <legend>Vem ser vyn?</legend>
            @for (choice of audiences(); track choice.audience) {
              <label class="tick">
                <input
                  type="radio"
                  name="view-audience"
                  [value]="choice.audience"
                  [checked]="choice.audience === audience()"
                  (change)="audience.set(choice.audience)"
                />{{ choice.name }}
              </label>
            }
          </fieldset>
        }
        @if (audience() === 'role') {
          <gf-field
            for="view-role"
            label="Roll"
            hint="De som har rollen den dag de tittar ser vyn."
            [fault]="roleMissing() ? 'Välj en roll.' : null"
          >
            <select
              #held
              id="view-role"
              aria-describedby="view-role-hint view-role-fault"
              [attr.aria-invalid]="roleMissing() ? 'true' : null"
              (change)="roleId.set(held.value)"
            >
              <option value="">Välj en roll</option>
              @for (role of roles(); track role.id) {
                <option [value]="role.id" [selected]="role.id === roleId()">{{ role.name }}</option>
              }
            </select>
          </gf-field>
        }
        <div class="btns">
          <button type="submit" class="btn primary" [attr.aria-disabled]="desk.submission.busy() || null">Spara</button>
          <button type="button" class="btn quiet" (click)="desk.close()">Avbryt</button>
        </div>
      </form>
    </gf-dialog>
  `,
})
export class ViewFormDialog {
  /** Null saves a new one. */
  readonly view = input.required<SavedViewView | null>();

  protected readonly desk = inject(ViewDesk);
  private readonly session = inject(Session);
  private readonly actors = inject(ActorsKnown);
  protected readonly name = linkedSignal(() => this.view()?.name ?? '');
  protected readonly audience = linkedSignal<ViewAudience>(() => this.view()?.audience ?? 'private');
  protected readonly roleId = linkedSignal(() => this.view()?.role?.id ?? '');
  protected readonly nameMissing = signal(false);
  protected readonly roleMissing = signal(false);

  /** The roles that the person may show a view to: their own, and every one when they keep plans. */
  protected readonly roles = computed(() => {
    const known = this.session.may('plans.edit') ? this.actors.all() : (this.session.view()?.roles ?? []);
    return known.filter(({ kind }) => kind === 'role');
  });
  protected readonly audiences = computed(() => {
    const may: Record<ViewAudience, boolean> = {
      private: true,
      role: this.roles().length > 0,
      all: this.session.may('plans.edit'),
    };
    const standing = this.view()?.audience;
    return (['private', 'role', 'all'] as const)
      .filter((audience) => may[audience] || audience === standing)
      .map((audience) => ({ audience, name: AUDIENCE_NAME[audience] }));
  });

  protected save(submit: Event): void {
    submit.preventDefault();
    const name = this.name().trim();
    const audience = this.audience();
    const roleId = audience === 'role' ? this.roleId() : null;
    this.nameMissing.set(name === '');
    this.roleMissing.set(roleId === '');
    if (name === '' || roleId === '') return;
    const view = this.view();
    void (view ? this.desk.change(view, { name, audience, roleId }) : this.desk.add({ name, audience, roleId }));
  }
}
