import { DestroyRef, inject } from '@angular/core';
import { Meta } from '@angular/platform-browser';

/** Asks search engines to leave the page alone, for as long as the component that calls it is there. */
export function unlisted(): void {
  const meta = inject(Meta);
  meta.updateTag({ name: 'robots', content: 'noindex, nofollow' });
  inject(DestroyRef).onDestroy(() => meta.removeTag('name="robots"'));
}
