/** Addresses whose next part opens a page without signing in. */
const AFTER_SHARED = /((?:^|\/)(?:shared-boards|delad|answers|svar)\/+)[^/]+/gi;
/** No name of a page or id of ours is so long: the rest is secrets, however the address before them was misspelt. */
const LONG_PART = /[^/]{40,}/g;

/** The path of a request with what must not be kept of it masked: secrets that open pages. */
export function withoutSecrets(path: string): string {
  return path.replace(AFTER_SHARED, '$1***').replace(LONG_PART, '***');
}
