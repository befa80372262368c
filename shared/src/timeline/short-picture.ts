import type { TimelinePicture } from './timeline-picture';

/** The picture with its first `most` lines, on the same scale; null when none are left. */
export function shortPicture(picture: TimelinePicture, most: number): TimelinePicture | null {
  const { rows, top, rowHeight, omitted } = picture;
  const kept = rows.slice(0, most);
  if (kept.length === 0) return null;
  return {
    ...picture,
    rows: kept,
    height: top + rowHeight * kept.length + rowHeight / 2,
    omitted: omitted + rows.length - kept.length,
  };
}
