import { maskPersonalNumbers } from '../platform/validation/personal-numbers';

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
  return shownName(bare) || 'Namnlös fil';
}

/** A name as it is kept: without control characters and personal identity numbers, at most 200 characters. */
export function shownName(name: string): string {
  const printable = name.replace(/\p{Cc}/gu, '').trim();
  return maskPersonalNumbers(printable).text.slice(0, MOST_CHARACTERS);
}
