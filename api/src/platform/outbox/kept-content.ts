/** The host of an address, which stays, and all that comes after it. */
const ADDRESS = /(https?:\/\/[^/\s"'<>]+)([^\s"'<>]*)/g;
/** No page or id of ours has so long a name: what is as long opens something without signing in. */
const SECRET = /[\w.-]{40,}/g;

/** A text with the secrets of its links struck out, so that who reads the log or a backup cannot act as the recipient. */
export function withoutLinkSecrets(text: string): string {
  return text.replace(ADDRESS, (_, host: string, rest: string) => `${host}${rest.replace(SECRET, '***')}`);
}
