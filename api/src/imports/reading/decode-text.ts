import iconv from 'iconv-lite';

export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** How much of a file is looked at to tell text from other things. */
const SAMPLE = 4096;

/**
 * Text of bytes: by byte order mark, else strict UTF-8, else UTF-16 when every second byte is zero, else Windows-1252.
 * Line ends become '\n'. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, {
    stripBOM: true,
  });
  return { text: text.replace(/\r\n?|\u2028|\u2029/g, '\n'), encoding };
}

/** Whether the bytes look like text in an encoding that decodeText reads. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if (encodingOf(sample, bytes.length > SAMPLE).startsWith('utf-16')) return true;
  const strange = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return !sample.includes(0) && strange <= sample.length / 100;
}

function encodingOf(bytes: Uint8Array, cut = false): DecodedText['encoding'] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = wideEncodingOf(bytes.subarray(0, SAMPLE));
  if (wide) return wide;
  return isUtf8(bytes, cut) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array, cut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut });
    return true;
  } catch {
    // A fatal decoder has no other way to say that the bytes are not UTF-8.
    return false;
  }
}

function wideEncodingOf(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (sample.length < 8) return null;
  const zeros: [number, number] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  });
  const half = sample.length / 2;
  if (zeros[1] > half * 0.7 && zeros[0] < half * 0.05) return 'utf-16le';
  if (zeros[0] > half * 0.7 && zeros[1] < half * 0.05) return 'utf-16be';
  return null;
}

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b;
}
