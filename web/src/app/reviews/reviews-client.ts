import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import {
  type ReviewDetail,
  type ReviewInput,
  type ReviewRow,
  type SectionInput,
  type SectionView,
} from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';

/** The only file in web that knows /api/reviews. */
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
}
