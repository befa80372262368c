/** The parts are as long as addresses allow: without an end, a long text would keep the program busy. */
const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(\.[\p{L}\d-]{1,63})+/gu;
const IDENTITY_NUMBER = /\b(19|20)?\d{6}[-+]?\d{4}\b/g;

/** `text` with e-mail addresses and Swedish personal identity numbers struck out. */
export function withoutPersonalData(text: string): string {
  return text.replace(EMAIL, '[e-post]').replace(IDENTITY_NUMBER, '[nummer]');
}
