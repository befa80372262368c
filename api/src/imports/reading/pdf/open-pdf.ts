import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { DocumentRefused } from '../document-refused';
import { toMatrix } from './matrix';
import { type FontFacts, type PageMarks, PagePainter } from './page-marks';
import type { TagNode } from './tagged-tables';

export interface PdfPage extends PageMarks {
  width: number;
  height: number;
  tags: TagNode | null;
}

/** Pages beyond this are not read. */
const MAX_PAGES = 400;

/** The pages of a PDF with their letters, lines and tags. Refuses what is protected or damaged. */
export async function openPdf(
  bytes: Uint8Array,
  onPage: (share: number) => void,
): Promise<{ pages: PdfPage[]; info: PdfInfo }> {
  addTransferToFixedLength();
  const pdf = await load(bytes);
  const { OPS } = await getResolvedPDFJS();
  const names = new Map<number, string>(Object.entries(OPS).map(([name, number]) => [number, name]));
  const pages: PdfPage[] = [];
  const count = Math.min(pdf.numPages, MAX_PAGES);
  try {
    for (let number = 1; number <= count; number += 1) {
      pages.push(await readPage(pdf, number, names));
      onPage(number / count);
    }
    const { info } = await pdf.getMetadata();
    return { pages, info: infoOf(info) };
  } catch (error) {
    // pdf.js reports damage inside a page with errors of many kinds, which can only be met by reading it.
    throw new DocumentRefused('file-damaged', undefined, error);
  } finally {
    await pdf.destroy();
  }
}

export interface PdfInfo {
  title?: string;
  created?: string;
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

async function load(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    return await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      // Pictures are never looked at, so they are not to be unpacked.
      maxImageSize: 1,
      isEvalSupported: false,
    });
  } catch (error) {
    // Whether a PDF wants a password shows only when it is opened.
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new DocumentRefused(locked ? 'file-encrypted' : 'file-damaged', undefined, error);
  }
}

async function readPage(pdf: PdfDocument, number: number, names: Map<number, string>): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const fonts = new Map<string, FontFacts>();
  const fontOf = (name: string): FontFacts => {
    const known = fonts.get(name) ?? fontFacts(page.commonObjs.has(name) ? page.commonObjs.get(name) : null);
    fonts.set(name, known);
    return known;
  };
  const painter = new PagePainter(toMatrix(viewport.transform), fontOf, (operator) => names.get(operator) ?? '');
  operators.fnArray.forEach((operator, index) => {
    const args: unknown = operators.argsArray[index];
    painter.paint({ name: names.get(operator) ?? '', args });
  });
  const tags: TagNode | null = await page.getStructTree();
  page.cleanup();
  return { ...painter.marks, width: viewport.width, height: viewport.height, tags };
}

function fontFacts(font: unknown): FontFacts {
  const facts = { bold: false, unit: 0.001 };
  if (typeof font !== 'object' || font === null) return facts;
  if ('name' in font && typeof font.name === 'string') facts.bold = /bold|black|heavy|semibold|demi/i.test(font.name);
  if ('fontMatrix' in font && Array.isArray(font.fontMatrix)) facts.unit = Number(font.fontMatrix[0]) || 0.001;
  return facts;
}

function infoOf(info: unknown): PdfInfo {
  if (typeof info !== 'object' || info === null) return {};
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  const date =
    'CreationDate' in info && typeof info.CreationDate === 'string'
      ? /^D:(\d{4})(\d{2})(\d{2})/.exec(info.CreationDate)
      : null;
  return { ...(title && { title }), ...(date && { created: `${date[1]}-${date[2]}-${date[3]}` }) };
}

/** Node 20 lacks this method of newer engines, without which pdf.js drops every font and with it all text. */
function addTransferToFixedLength(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value: function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      return this.slice(0, length);
    },
  });
}
