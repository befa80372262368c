import { parse, type ParsedUrlQuery } from 'node:querystring';

/** Nobody can type these. PostgreSQL cannot store NUL, and no XML, so no file for Word or Excel, may hold the others. */
const NON_CHARACTERS = /[\0\ufffe\uffff]/g;

/** What somebody has sent without what is no character. */
export function withoutNonCharacters(text: string): string {
  return text.replace(NON_CHARACTERS, '');
}

/** What follows "?" in an address, without what is no character. */
export function readQuery(query: string | null): ParsedUrlQuery {
  return parse(query ?? '', '&', '=', { decodeURIComponent: (text) => withoutNonCharacters(decodeURIComponent(text)) });
}
