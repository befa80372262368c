import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import {
  type SignInLinkView,
  USER_ROLE_NAME,
  type UserInput,
  type UserView,
  sentenceCase,
  smallNumber,
} from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { momentText } from '../../platform/swedish';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { SecretDialog } from '../../ui/secret-dialog/secret-dialog';
import { Toasts } from '../../ui/toast/toasts';
import { UserDialog } from './user-dialog';
import { UsersClient } from './users-client';

/** Who can sign in, and with which permission. */
@Component({
  selector: 'gf-users',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, Icon, Loading, SecretDialog, UserDialog],
  templateUrl: './users.html',
})
export class Users {
  private readonly client = inject(UsersClient);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  protected readonly resource = this.client.users();
  protected readonly submission = new Submission();
  protected readonly linking = new Submission();

  /** The user whose dialog is open; 'new' for one that is to be added. */
  protected readonly opened = signal<UserView | 'new' | null>(null);
  protected readonly link = signal<{ user: UserView; view: SignInLinkView } | null>(null);
  protected readonly roleName = USER_ROLE_NAME;
  protected readonly failure = computed(() => {
    const error = this.resource.error() ?? this.linking.refusal();
    return error ? refusalOf(error).message : null;
  });
  protected readonly users = computed(() =>
    this.resource.hasValue()
      ? this.resource
          .value()
          .map((user) => ({ user, state: stateOf(user), seen: seenText(user), isMe: this.isMe(user) }))
      : null,
  );
  protected readonly lead = computed(() => {
    const active = this.users()?.filter(({ user }) => user.active) ?? [];
    const waiting = active.filter(({ user }) => !user.hasPassword).length;
    const first = `${sentenceCase(smallNumber(active.length))} ${active.length === 1 ? 'person' : 'personer'} kan logga in.`;
    return waiting > 0 ? `${first} ${sentenceCase(smallNumber(waiting))} av dem har inte valt lösenord än.` : first;
  });

  protected async save(input: UserInput): Promise<void> {
    const opened = this.opened();
    if (!opened) return;
    const saved = await this.submission.run(async () => {
      if (opened === 'new') {
        const user = await this.client.add(input);
        this.link.set({ user, view: await this.client.makeLink(user.id) });
      } else await this.client.change(opened, input);
    });
    // A user may have been added although the link could not be made.
    this.resource.reload();
    if (!saved) return;
    this.opened.set(null);
    if (opened !== 'new') this.toasts.show(`Sparat: ${input.name}.`);
  }

  protected async makeLink(user: UserView): Promise<void> {
    await this.linking.run(async () => this.link.set({ user, view: await this.client.makeLink(user.id) }));
  }

  protected close(): void {
    this.submission.clear();
    this.opened.set(null);
  }

  protected until(view: SignInLinkView): string {
    return momentText(view.expiresAt);
  }

  private isMe(user: UserView): boolean {
    return this.session.view()?.user.id === user.id;
  }
}

function stateOf({ active, hasPassword }: UserView): string {
  if (!active) return 'Inaktiv, kan inte logga in';
  return hasPassword ? 'Aktiv' : 'Har inte valt lösenord';
}

function seenText({ lastSignInAt }: UserView): string {
  return lastSignInAt ? momentText(lastSignInAt) : 'aldrig';
}
