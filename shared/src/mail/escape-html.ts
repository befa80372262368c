const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Signs that no mail may hold, and that hide or turn what stands around them. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** The text as it may stand in HTML, between tags and in a quoted attribute. Control signs are taken away. */
export function escapeHtml(text: string): string {
  return withoutUnseen(text).replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** The text without control signs and signs that turn the direction of writing. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}
