import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { SavedViewInput, SavedViewView, ViewSubscriptionInput } from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../platform/if-match';

const VIEWS = '/api/saved-views';
type SeenView = Pick<SavedViewView, 'id' | 'version'>;

/** The only file in web that knows /api/saved-views. */
@Injectable({ providedIn: 'root' })
export class SavedViewsClient {
  private readonly http = inject(HttpClient);

  /** The views that the signed-in person sees; nothing is asked until they are wanted. */
  views(wanted: Signal<boolean>) {
    return httpResource<SavedViewView[]>(() => (wanted() ? VIEWS : undefined));
  }

  add(view: SavedViewInput): Promise<SavedViewView> {
    return firstValueFrom(this.http.post<SavedViewView>(VIEWS, view));
  }

  change({ id, version }: SeenView, changes: Partial<SavedViewInput>): Promise<SavedViewView> {
    return firstValueFrom(this.http.patch<SavedViewView>(`${VIEWS}/${id}`, changes, ifMatch(version)));
  }

  async remove({ id, version }: SeenView): Promise<void> {
    await firstValueFrom(this.http.delete(`${VIEWS}/${id}`, ifMatch(version)));
  }

  restore(id: string): Promise<SavedViewView> {
    return firstValueFrom(this.http.post<SavedViewView>(`${VIEWS}/${id}/restore`, {}));
  }

  /** Gets the view by mail; null ends that. */
  subscribe(id: string, chosen: ViewSubscriptionInput | null): Promise<SavedViewView> {
    const address = `${VIEWS}/${id}/subscription`;
    return firstValueFrom(
      chosen ? this.http.put<SavedViewView>(address, chosen) : this.http.delete<SavedViewView>(address),
    );
  }
}
