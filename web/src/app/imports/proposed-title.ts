import type { ImportDetail } from '@genomfor/shared';

/** What the new review is proposed to be called: as the document says, or as its file; nothing for a pasted table without a title. */
export function proposedTitle({
  document,
  fileName,
  format,
}: Pick<ImportDetail, 'document' | 'fileName' | 'format'>): string {
  if (document.title) return document.title;
  return format === 'pasted' ? '' : fileName.replace(/\.[a-z]{2,5}$/i, '');
}
