import { Injectable, computed, inject, signal } from '@angular/core';
import type { ChoosePassword, Permission, SessionView, SignIn, SignInByLink } from '@genomfor/shared';
import { ApiRefusal } from './api-refusal';
import { SessionClient } from './session-client';

/** Who is signed in, known by the whole web. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly client = inject(SessionClient);
  private readonly current = signal<SessionView | null>(null);
  private asked = false;

  /** Null until somebody is known to be signed in. */
  readonly view = this.current.asReadonly();
  /** The day that every assessment is for; empty while nobody is signed in. */
  readonly today = computed(() => this.current()?.today ?? '');

  /** Whether the signed-in person may do it; what is not allowed is not shown. */
  may(permission: Permission): boolean {
    return this.current()?.permissions.includes(permission) ?? false;
  }

  /** The session, asked for at most once; null when nobody is signed in. Rejects when the server cannot be reached. */
  async known(): Promise<SessionView | null> {
    if (this.asked) return this.current();
    return this.refresh();
  }

  /** Asks the server again, for example after a change of the person's own roles. */
  async refresh(): Promise<SessionView | null> {
    try {
      this.remember(await this.client.current());
    } catch (error) {
      // Not being signed in is an answer; anything else is a failure that the caller must show.
      if (!(error instanceof ApiRefusal) || error.code !== 'not-signed-in') throw error;
      this.forget();
    }
    return this.current();
  }

  async signIn(credentials: SignIn): Promise<SessionView> {
    return this.remember(await this.client.signIn(credentials));
  }

  async signInByLink(link: SignInByLink): Promise<SessionView> {
    return this.remember(await this.client.signInByLink(link));
  }

  async choosePassword(choice: ChoosePassword): Promise<void> {
    await this.client.choosePassword(choice);
    this.current.update((view) => view && { ...view, needsPassword: false });
  }

  async signOut(): Promise<void> {
    await this.client.signOut();
    this.forget();
  }

  /** Nobody is signed in any more: signed out here, or the session ended on the server. */
  forget(): void {
    this.asked = true;
    this.current.set(null);
  }

  private remember(view: SessionView): SessionView {
    this.asked = true;
    this.current.set(view);
    return view;
  }
}
