/** Nothing that the API takes has lists or objects deeper inside each other than this... */
const DEEPEST = 8;
/** ...or more parts, but for the long lists that a few routes take; what has would keep the program busy for seconds. */
const MOST_PARTS = 2_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
/** [ and { */
const OPENING = [0x5b, 0x7b];
/** ] and } */
const CLOSING = [0x5d, 0x7d];

/** Throws for JSON in UTF-8 with more than `mostParts`, or more than 8 levels, without taking it apart. */
export function refuseSprawlingJson(body: Uint8Array, mostParts = MOST_PARTS): void {
  let depth = 0;
  let parts = 0;
  let inText = false;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    if (byte === QUOTE) inText = !inText;
    else if (inText) at += byte === BACKSLASH ? 1 : 0;
    else if (OPENING.includes(byte)) depth += 1;
    else if (CLOSING.includes(byte)) depth -= 1;

    if (!inText && (byte === COMMA || OPENING.includes(byte))) parts += 1;
    if (depth > DEEPEST || parts > mostParts) throw new Error('The body has too many parts.');
  }
}
