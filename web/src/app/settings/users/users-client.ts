import { HttpClient, httpResource } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { SignInLinkView, UserInput, UserView } from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../../platform/if-match';

const USERS = '/api/users';

/** The only file in web that knows /api/users. */
@Injectable({ providedIn: 'root' })
export class UsersClient {
  private readonly http = inject(HttpClient);

  /** Everybody who can or could sign in. */
  users() {
    return httpResource<UserView[]>(() => USERS);
  }

  add(user: UserInput): Promise<UserView> {
    return firstValueFrom(this.http.post<UserView>(USERS, user));
  }

  change({ id, version }: Pick<UserView, 'id' | 'version'>, change: UserInput): Promise<UserView> {
    return firstValueFrom(this.http.patch<UserView>(`${USERS}/${id}`, change, ifMatch(version)));
  }

  /** Makes a link that signs the user in once. Earlier links stop working. */
  makeLink(id: string): Promise<SignInLinkView> {
    return firstValueFrom(this.http.post<SignInLinkView>(`${USERS}/${id}/sign-in-link`, {}));
  }
}
