import { MOST_DOCUMENT_BYTES, type IsoDate } from '@genomfor/shared';
import { isCalendar, readCalendar } from './calendar/read-calendar';
import { decodeText } from './decode-text';
import { isDelimited, readDelimited } from './delimited/read-delimited';
import { DocumentRefused } from './document-refused';
import { readDocx } from './docx/read-docx';
import { readHtml } from './html/read-html';
import { readPdf } from './pdf/read-pdf';
import { withoutPersonalData } from './personal-data';
import { readWorkbook } from './sheets/read-workbook';
import { isHtml, sniff } from './sniff';
import type { SourceDocument } from './source-document';
import { readText } from './text/read-text';

/**
 * Reads a file of any kind that a plan comes in. What it is, is seen from its content; the name only tells a table of delimited text
 * from prose. Personal identity numbers are masked. Throws DocumentRefused and nothing else. `onProgress` gets shares from 0 to 1;
 * `today` says which years of a calendar's recurring events are of interest.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  onProgress: (share: number) => void = () => undefined,
  today?: IsoDate,
): Promise<SourceDocument> {
  if (bytes.length > MOST_DOCUMENT_BYTES) throw new DocumentRefused('file-too-large');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return finish(() => readKind(buffer, name, onProgress, today));
}

/** Reads what a person pasted: text, or the HTML that Office and browsers put on the clipboard. Throws DocumentRefused and nothing else. */
export async function readPasted(text: string): Promise<SourceDocument> {
  const lines = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  return finish(() => (isHtml(lines) ? readHtml(lines, 'pasted') : readText(lines, 'pasted')));
}

async function readKind(
  bytes: Buffer,
  name: string,
  onProgress: (share: number) => void,
  today: IsoDate | undefined,
): Promise<SourceDocument> {
  const kind = sniff(bytes);
  if (kind === 'docx') return readDocx(bytes, onProgress);
  if (kind === 'workbook') return readWorkbook(bytes, onProgress);
  if (kind === 'pdf') return readPdf(bytes, onProgress);
  const { text } = decodeText(bytes);
  if (kind === 'html') return readHtml(text, 'html');
  if (isCalendar(text)) return readCalendar(text, today);
  return /\.(csv|tsv|tab)$/i.test(name) || isDelimited(text) ? readDelimited(text) : readText(text, 'text');
}

async function finish(read: () => SourceDocument | Promise<SourceDocument>): Promise<SourceDocument> {
  const document = await readOrRefuse(read);
  if (document.blocks.length === 0) throw new DocumentRefused('file-empty');
  return withoutPersonalData(document);
}

async function readOrRefuse(read: () => SourceDocument | Promise<SourceDocument>): Promise<SourceDocument> {
  try {
    return await read();
  } catch (error) {
    // A damaged file can break a reader anywhere; that is the file's fault, and the cause is kept for the log.
    throw error instanceof DocumentRefused ? error : new DocumentRefused('file-damaged', undefined, error);
  }
}
