import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import { type AnswerPageView, type GiveAnswer } from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../platform/if-match';

const pathOf = (token: string): string => `/api/answers/${encodeURIComponent(token)}`;

/** The only file in web that knows /api/answers and /api/answer-links. */
@Injectable({ providedIn: 'root' })
export class AnswersClient {
  private readonly http = inject(HttpClient);

  /** What a link in a mail opens, for anybody; 'answer-link-expired' when it opens nothing. */
  page(token: Signal<string>) {
    return httpResource<AnswerPageView>(() => pathOf(token()));
  }

  /** Answers for the action as it was in `version`; 'changed-by-other' brings the page as it is now. */
  give(token: string, version: number, given: GiveAnswer): Promise<AnswerPageView> {
    return firstValueFrom(this.http.post<AnswerPageView>(pathOf(token), given, ifMatch(version)));
  }

  /** Ends the links of every mail to the signed-in person. */
  async endAll(): Promise<void> {
    await firstValueFrom(this.http.delete('/api/answer-links'));
  }
}
