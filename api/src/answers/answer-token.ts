import { type Signer } from '../platform/auth/signer';

const PURPOSE = 'answer';
const UUID_BYTES = 16;
/** Both ids as bytes in base64url, and that text in base64url once more as the signer writes it. */
const SIGNED_LENGTH = 58;

/** Which mail's pass a link belongs to, and which action it is about. */
export interface AnswerToken {
  passId: string;
  actionId: string;
}

/** The part of an address that lets the holder of the pass answer for the action, and nothing else. */
export function answerToken(signer: Signer, { passId, actionId }: AnswerToken): string {
  const ids = Buffer.concat([bytesOf(passId), bytesOf(actionId)]).toString('base64url');
  // Without its dot: an address whose last part has one names a file.
  return signer.sign(PURPOSE, ids).replace('.', '');
}

/** What a token was made for; null when it is not one of ours, or somebody has changed it. */
export function readAnswerToken(signer: Signer, token: string): AnswerToken | null {
  const signed = `${token.slice(0, SIGNED_LENGTH)}.${token.slice(SIGNED_LENGTH)}`;
  const ids = signer.verify(PURPOSE, signed);
  if (ids === null) return null;
  const bytes = Buffer.from(ids, 'base64url');
  return { passId: uuidOf(bytes.subarray(0, UUID_BYTES)), actionId: uuidOf(bytes.subarray(UUID_BYTES)) };
}

function bytesOf(uuid: string): Buffer {
  const bytes = Buffer.from(uuid.replaceAll('-', ''), 'hex');
  if (bytes.length !== UUID_BYTES) throw new TypeError(`Not a uuid: ${uuid}`);
  return bytes;
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
