import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import {
  type BoardView,
  type NewShareLinkView,
  type PublicationView,
  type PublishBoard,
  type SharedBoardView,
  type ShareLinkView,
} from '@genomfor/shared';
import { firstValueFrom } from 'rxjs';

/** The only file in web that knows /api/boards, /api/publications and /api/shared-boards. */
@Injectable({ providedIn: 'root' })
export class BoardsClient {
  private readonly http = inject(HttpClient);

  /** A body's page as of today, and its frozen pages. */
  board(bodyId: Signal<string>) {
    return httpResource<BoardView>(() => `/api/boards/${bodyId()}`);
  }

  /** Freezes the page for a meeting. One that is cancelled or another body's is refused as 'no-papers-for-board'. */
  publish(bodyId: string, publication: PublishBoard): Promise<PublicationView> {
    return firstValueFrom(this.http.post<PublicationView>(`/api/boards/${bodyId}/publications`, publication));
  }

  publication(id: Signal<string>) {
    return httpResource<PublicationView>(() => `/api/publications/${id()}`);
  }

  links(publicationId: Signal<string>) {
    return httpResource<ShareLinkView[]>(() => `/api/publications/${publicationId()}/links`);
  }

  /** Makes a link; its address is in this answer only. */
  share(publicationId: string, days: number): Promise<NewShareLinkView> {
    return firstValueFrom(this.http.post<NewShareLinkView>(`/api/publications/${publicationId}/links`, { days }));
  }

  async revoke(linkId: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/links/${linkId}`));
  }

  /** The page that a link opens for anybody; 'link-expired' when it opens none. */
  shared(token: Signal<string>) {
    return httpResource<SharedBoardView>(() => `/api/shared-boards/${encodeURIComponent(token())}`);
  }
}
