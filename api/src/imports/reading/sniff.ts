import { looksLikeText } from './decode-text';
import { DocumentRefused } from './document-refused';
import { ZipArchive } from './zip-archive';

export type FileKind = 'docx' | 'workbook' | 'pdf' | 'html' | 'text';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

/** What the bytes are, whatever the file is called. Refuses what cannot be read, with the reason. */
export function sniff(bytes: Buffer): FileKind {
  if (bytes.every(isBlank)) throw new DocumentRefused('file-empty');
  if (startsWith(bytes, OLE)) return sniffOle(bytes);
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return sniffZip(new ZipArchive(bytes));
  // Some programs write a few bytes before the mark of a PDF, and readers accept up to 1,024.
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (bytes.subarray(0, 5).toString('latin1') === '{\\rtf') throw new DocumentRefused('file-kind-unknown');
  if (!looksLikeText(bytes)) throw new DocumentRefused('file-kind-unknown');
  return looksLikeHtml(bytes) ? 'html' : 'text';
}

/** Whether a text is HTML, as a browser puts it on the clipboard or a web page is saved. */
export function isHtml(text: string): boolean {
  const start = text
    .slice(0, 4096)
    .replace(/<!--[\s\S]*?-->/g, '')
    .trimStart();
  return /^(<\?xml[^>]*>\s*)?<(!doctype html|html|head|meta|body|table|div|p|h[1-6]|ul|ol|span|style)\b/i.test(start);
}

function looksLikeHtml(bytes: Buffer): boolean {
  return isHtml(
    bytes
      .subarray(0, 4096)
      .toString('latin1')
      .replaceAll('\0', '')
      .replace(/^(ÿþ|þÿ|ï»¿)/, ''),
  );
}

function sniffZip(archive: ZipArchive): FileKind {
  if (archive.has('word/document.xml')) return 'docx';
  if (archive.has('xl/workbook.xml') || archive.has('xl/workbook.bin')) return 'workbook';
  const types = archive.readText('[Content_Types].xml') ?? '';
  if (types.includes('wordprocessingml')) return 'docx';
  if (types.includes('spreadsheetml')) return 'workbook';
  return sniffOpenDocument(archive);
}

function sniffOpenDocument(archive: ZipArchive): FileKind {
  const manifest = archive.readText('META-INF/manifest.xml') ?? '';
  if (manifest.includes('encryption-data')) throw new DocumentRefused('file-encrypted');
  const type = archive.readText('mimetype') ?? '';
  if (type.includes('opendocument.spreadsheet')) return 'workbook';
  throw new DocumentRefused('file-kind-unknown');
}

/** The container of Office before 2007 and of protected files since: the names of its streams say which. */
function sniffOle(bytes: Buffer): FileKind {
  const holds = (stream: string): boolean => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) throw new DocumentRefused('file-encrypted');
  if (holds('WordDocument')) throw new DocumentRefused('file-old-word');
  if (holds('Workbook') || holds('Book')) return 'workbook';
  throw new DocumentRefused('file-kind-unknown');
}

function startsWith(bytes: Buffer, mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function isBlank(byte: number): boolean {
  return byte === 0 || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
