const MOST_CHARACTERS = 200;

/**
 * The name of an uploaded file as the person sees it: without folders and control characters, at most 200 characters.
 * Browsers send it as UTF-8, which the upload parser has read as Latin-1: it is read again when that gives valid text.
 */
export function fileNameOf(received: string): string {
  const bytes = Buffer.from(received, 'latin1');
  const utf8 = bytes.toString('utf8');
  const name = utf8.includes('\uFFFD') ? received : utf8;
  const bare = name.split(/[\\/]/).at(-1) ?? '';
  const printable = bare.replace(/\p{Cc}/gu, '');
  return printable.trim().slice(0, MOST_CHARACTERS) || 'Namnlös fil';
}
