const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+/gu;
const IDENTITY_NUMBER = /\b(19|20)?\d{6}[-+]?\d{4}\b/g;

/** `text` with e-mail addresses and Swedish personal identity numbers struck out. */
export function withoutPersonalData(text: string): string {
  return text.replace(EMAIL, '[e-post]').replace(IDENTITY_NUMBER, '[nummer]');
}
