import { HttpClient, httpResource } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { NewTokenView, TokenView } from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';

const TOKENS = '/api/tokens';

/** The only file in web that knows /api/tokens. */
@Injectable({ providedIn: 'root' })
export class TokensClient {
  private readonly http = inject(HttpClient);

  /** One's own keys. */
  tokens() {
    return httpResource<TokenView[]>(() => TOKENS);
  }

  /** Makes a key; its secret is in this answer only. */
  create(name: string): Promise<NewTokenView> {
    return firstValueFrom(this.http.post<NewTokenView>(TOKENS, { name }));
  }

  async revoke(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`${TOKENS}/${id}`));
  }
}
