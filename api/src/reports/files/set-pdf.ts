import { join } from 'node:path';
import { type ReportPaper } from '@genomfor/shared';
import { NodeCompiler, PdfStandard, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { standingMarks } from './standing-marks';

export interface Setting {
  /** Smaller type and margins. */
  compact: boolean;
  /** When the file says that it was made. */
  publishedAt: Date;
}

const TEMPLATE = join(__dirname, 'report.typ');
const FONTS = join(__dirname, 'fonts');
/** Stands in the place of a letter that none of the fonts has. */
const UNKNOWN_LETTER = '\uFFFD';
/** What Typst says of such a letter when it refuses to make a file that could not be read aloud. */
const NOT_IN_FONTS = /the text `\\"(.+?)\\"` could not be displayed/gs;
/** What a PDF may not hold: controls but for tabs and new lines, the mark of byte order, and what is no letter at all. */
const FORBIDDEN = /(?![\t\n])\p{Cc}|[\p{Cs}\uFEFF\uFFFE\uFFFF]/gu;
/** A first try, one without the letters that are missing, and a last one with nothing but what the fonts surely have. */
const TRIES = 4;
const RARE = /[^\t\n\u0020-\u017E\u2010-\u2026\u2192\u25C6]/gu;

/** The paper as a tagged PDF that follows PDF/UA-1, and how many pages it takes. Throws when Typst refuses to make it. */
export function setPdf(paper: ReportPaper, setting: Setting): { pages: number; bytes: Uint8Array } {
  const compiler = NodeCompiler.create({ workspace: __dirname, fontArgs: [{ fontPaths: [FONTS] }] });
  let text = withoutForbidden(paper);
  for (let left = TRIES; ; left -= 1) {
    const document = typeset(compiler, text, setting);
    try {
      const creationTimestamp = Math.floor(setting.publishedAt.getTime() / 1000);
      const bytes = compiler.pdf(document, { pdfStandard: PdfStandard.UA_1, creationTimestamp });
      return { pages: document.numOfPages, bytes };
    } catch (error) {
      const missing = missingLetters(error);
      if (missing.length === 0 || left === 0) throw error;
      text = left === 1 ? text.replace(RARE, UNKNOWN_LETTER) : without(text, missing);
    } finally {
      // The cache is of the whole process, and would grow with each report.
      compiler.evictCache(0);
    }
  }
}

function typeset(compiler: NodeCompiler, paper: string, { compact }: Setting): NodeTypstDocument {
  const inputs = { paper, marks: JSON.stringify(standingMarks()), compact: compact ? 'ja' : 'nej' };
  const set = compiler.compile({ mainFilePath: TEMPLATE, inputs });
  const { result } = set;
  if (result) return result;
  const error = set.takeError();
  throw new Error(`Typst could not set the report: ${JSON.stringify(error && compiler.fetchDiagnostics(error))}`);
}

/** The paper as JSON, where what is replaced cannot be a part of how JSON is written. */
function withoutForbidden(paper: ReportPaper): string {
  return JSON.stringify(paper, (_, value: unknown) =>
    typeof value === 'string' ? value.normalize('NFC').replace(FORBIDDEN, '') : value,
  );
}

function missingLetters(error: unknown): string[] {
  return [...String(error).matchAll(NOT_IN_FONTS)].map(([, letters = '']) =>
    letters.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  );
}

function without(text: string, letters: readonly string[]): string {
  return letters.reduce((all, one) => all.replaceAll(one, UNKNOWN_LETTER), text);
}
