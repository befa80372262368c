import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { MailSettingsInput, MailSettingsView } from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../platform/if-match';

const SETTINGS = '/api/mail/settings';

/** The only file in web that knows /api/mail/settings. */
@Injectable({ providedIn: 'root' })
export class MailSettingsClient {
  private readonly http = inject(HttpClient);

  settings() {
    return httpResource<MailSettingsView>(() => SETTINGS);
  }

  change(version: number, input: MailSettingsInput): Promise<MailSettingsView> {
    return firstValueFrom(this.http.put<MailSettingsView>(SETTINGS, input, ifMatch(version)));
  }
}
