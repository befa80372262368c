import { SHORT_ROOMS, longPaper, shortPaper, shortReport } from '@genomfor/shared';
import { type ReportTask } from './report-task';
import { setPdf } from './set-pdf';

const MOST_SHORT_PAGES = 2;

/** The whole report as a tagged PDF that follows PDF/UA-1. Throws when it cannot be made. */
export function pdfFile({ content, publishedOn, publishedAt }: ReportTask): Uint8Array {
  return setPdf(longPaper(content, publishedOn), { compact: false, publishedAt }).bytes;
}

/** The report on two pages at most: what takes more is cut harder until it does not. Throws when it cannot be made. */
export function shortPdfFile({ content, publishedOn, publishedAt }: ReportTask): Uint8Array {
  for (const room of SHORT_ROOMS) {
    const { pages, bytes } = setPdf(shortPaper(shortReport(content, room), publishedOn), {
      compact: true,
      publishedAt,
    });
    if (pages <= MOST_SHORT_PAGES) return bytes;
  }
  throw new Error('The short report does not fit on two pages.');
}
