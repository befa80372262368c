import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import {
  type GateInput,
  type ReviewDetail,
  type ReviewInput,
  type ReviewRow,
  type SectionInput,
  type SectionView,
} from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../platform/if-match';

/** The only file in web that knows /api/reviews and /api/phases. */
@Injectable({ providedIn: 'root' })
export class ReviewsClient {
  private readonly http = inject(HttpClient);

  /** Every review that may be seen, with how its actions stand. */
  list() {
    return httpResource<ReviewRow[]>(() => '/api/reviews');
  }

  /** One review; nothing is asked while `id` is null. */
  review(id: Signal<string | null>) {
    return httpResource<ReviewDetail>(() => {
      const wanted = id();
      return wanted ? `/api/reviews/${wanted}` : undefined;
    });
  }

  create(input: ReviewInput): Promise<ReviewDetail> {
    return firstValueFrom(this.http.post<ReviewDetail>('/api/reviews', input));
  }

  addSection(reviewId: string, section: SectionInput): Promise<SectionView> {
    return firstValueFrom(this.http.post<SectionView>(`/api/reviews/${reviewId}/sections`, section));
  }

  /** Says which decision closes a phase of the review, as it was seen; answers with the whole review. */
  sayGate({ version }: Pick<ReviewDetail, 'version'>, phaseId: string, gate: GateInput): Promise<ReviewDetail> {
    return firstValueFrom(this.http.put<ReviewDetail>(`/api/phases/${phaseId}/gate`, gate, ifMatch(version)));
  }
}
