import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { NewTokenView, TokenView } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { Submission } from '../../platform/submission';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { Loading } from '../../ui/loading/loading';
import { Moment } from '../../ui/moment/moment';
import { SecretDialog } from '../../ui/secret-dialog/secret-dialog';
import { Toasts } from '../../ui/toast/toasts';
import { TokensClient } from './tokens-client';

/** Keys that let one's own scripts use the API. */
@Component({
  selector: 'gf-tokens',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ErrorSummary, Field, Loading, Moment, SecretDialog],
  templateUrl: './tokens.html',
})
export class Tokens {
  private readonly client = inject(TokensClient);
  private readonly toasts = inject(Toasts);
  protected readonly resource = this.client.tokens();
  protected readonly creating = new Submission();
  protected readonly revoking = new Submission();
  protected readonly nameMissing = signal(false);
  protected readonly created = signal<NewTokenView | null>(null);
  /** The key that is about to be revoked, once the person has said so. */
  protected readonly doomed = signal<TokenView | null>(null);

  protected readonly failure = computed(() => {
    const error = this.resource.error();
    return error ? refusalOf(error).message : null;
  });
  protected readonly tokens = computed(() => (this.resource.hasValue() ? this.resource.value() : null));

  protected async create(field: HTMLInputElement, submit: Event): Promise<void> {
    submit.preventDefault();
    const name = field.value.trim();
    this.nameMissing.set(name === '');
    if (name === '') {
      field.focus();
      return;
    }
    const done = await this.creating.run(async () => this.created.set(await this.client.create(name)));
    if (!done) return;
    field.value = '';
    this.resource.reload();
  }

  protected async revoke(token: TokenView): Promise<void> {
    if (!(await this.revoking.run(() => this.client.revoke(token.id)))) return;
    this.doomed.set(null);
    this.toasts.show(`Nyckeln ”${token.name}” fungerar inte längre.`);
    this.resource.reload();
  }

  protected keep(): void {
    this.revoking.clear();
    this.doomed.set(null);
  }
}
