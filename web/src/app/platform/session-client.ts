import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { ChoosePassword, SessionView, SignIn, SignInByLink } from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';

const SESSION = '/api/session';

/** The only file that knows the addresses of the session. Every call rejects with an ApiRefusal. */
@Injectable({ providedIn: 'root' })
export class SessionClient {
  private readonly http = inject(HttpClient);

  current(): Promise<SessionView> {
    return firstValueFrom(this.http.get<SessionView>(SESSION));
  }

  signIn(credentials: SignIn): Promise<SessionView> {
    return firstValueFrom(this.http.post<SessionView>(SESSION, credentials));
  }

  signInByLink(link: SignInByLink): Promise<SessionView> {
    return firstValueFrom(this.http.post<SessionView>(`${SESSION}/link`, link));
  }

  async choosePassword(choice: ChoosePassword): Promise<void> {
    await firstValueFrom(this.http.put(`${SESSION}/password`, choice));
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.http.delete(SESSION));
  }
}
