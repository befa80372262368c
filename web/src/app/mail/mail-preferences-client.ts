import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { MailKind, MailPreferenceInput, MailPreferenceView } from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';

const PREFERENCES = '/api/mail/preferences';
const subscriptionOf = (token: string): string => `/api/mail/subscriptions/${encodeURIComponent(token)}`;

/** The only file in web that knows /api/mail/preferences and /api/mail/subscriptions. */
@Injectable({ providedIn: 'root' })
export class MailPreferencesClient {
  private readonly http = inject(HttpClient);

  /** Which kinds of mail the signed-in person gets. */
  own() {
    return httpResource<MailPreferenceView[]>(() => PREFERENCES);
  }

  choose(kind: MailKind, wanted: boolean): Promise<MailPreferenceView> {
    const input: MailPreferenceInput = { wanted };
    return firstValueFrom(this.http.put<MailPreferenceView>(`${PREFERENCES}/${kind}`, input));
  }

  /** What the link in a mail is about, for anybody; nothing is asked without a token. */
  subscription(token: string | null) {
    return httpResource<MailPreferenceView>(() => (token ? subscriptionOf(token) : undefined));
  }

  chooseByToken(token: string, wanted: boolean): Promise<MailPreferenceView> {
    const input: MailPreferenceInput = { wanted };
    return firstValueFrom(this.http.put<MailPreferenceView>(subscriptionOf(token), input));
  }
}
