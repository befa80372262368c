import { httpResource } from '@angular/common/http';
import { Injectable, type Signal } from '@angular/core';
import type { MailPreview } from '@genomfor/shared';

const PREVIEWS = '/api/digest-previews';

/** The only file in web that knows /api/digest-previews. */
@Injectable({ providedIn: 'root' })
export class DigestPreviewsClient {
  /** The week's mail as it would be now to the user, or to oneself for 'mine'; nothing is asked for null. */
  preview(of: Signal<string | null>) {
    return httpResource<MailPreview>(() => {
      const userId = of();
      return userId === null ? undefined : `${PREVIEWS}/${userId}`;
    });
  }

  /** Where the frame that shows the same mail gets it. */
  frameOf(userId: string): string {
    return `${PREVIEWS}/${userId}/html`;
  }
}
