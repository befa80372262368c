import { HttpException, NotFoundException } from '@nestjs/common';
import { REFUSAL_TEXT, type RefusalBody, type RefusalCode } from '@genomfor/shared';
import { asRefusal } from '../database/database-errors';
import { Refused } from './refused';

const HTTP_STATUS: Record<RefusalCode, number> = {
  'invalid-input': 400,
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'link-used-or-expired': 410,
  'too-many-attempts': 429,
  forbidden: 403,
  'cross-site': 403,
  'not-found': 404,
  'version-missing': 428,
  'changed-by-other': 409,
  'already-exists': 409,
  'reason-missing': 422,
  'deadline-not-understood': 422,
  'actor-in-use': 409,
  'section-in-use': 409,
  'last-administrator': 409,
  'weak-password': 422,
  'file-missing': 400,
  'file-too-large': 413,
  'file-kind-unknown': 415,
  'file-old-word': 415,
  'file-encrypted': 422,
  'file-damaged': 422,
  'file-bomb': 422,
  'file-scanned': 422,
  'file-empty': 422,
  'file-too-slow': 422,
  'case-data': 422,
  'care-plan': 422,
  'import-not-ready': 409,
  'import-nothing-chosen': 422,
  'import-finished': 409,
  'import-changed-since': 409,
  'preparing-circle': 422,
  'not-a-role': 422,
  'superior-circle': 422,
  'not-a-body': 422,
  'meeting-in-use': 409,
  'paragraph-taken': 409,
  'matter-in-use': 409,
  'decision-in-use': 409,
  'drop-needs-decider': 422,
  'not-a-decider': 422,
  'not-conditional': 422,
  'not-reported-to': 422,
  'decision-not-made': 422,
  'decision-says-no': 422,
  'no-papers-for-board': 422,
  'report-frozen': 409,
  'report-not-frozen': 409,
  'report-file-failed': 500,
  'round-closed': 409,
  'not-in-round': 404,
  'assessment-needs-comment': 422,
  'link-expired': 410,
  'answer-link-expired': 410,
  'mail-is-off': 409,
  'delivery-under-way': 409,
  'rate-limited': 429,
  unavailable: 503,
  unexpected: 500,
};

const TOO_LARGE = 413;
const BODY_TOO_LARGE = 'Det du skickade är för stort. Dela upp det och försök igen.';

export interface RefusalAnswer {
  status: number;
  body: RefusalBody;
}

/** The answer that `error` is given; an error that nobody foresaw becomes 'unexpected', without saying more. */
export function refusalAnswer(error: unknown): RefusalAnswer {
  const known = asRefusal(error);
  if (known instanceof Refused) {
    const { code, details, fields } = known;
    return answer(code, { ...(fields && { fields }), ...(details !== undefined && { details }) });
  }
  if (known instanceof NotFoundException) return answer('not-found');
  const status = statusOf(known);
  if (status === TOO_LARGE) return tooLarge(known);
  if (status >= 400 && status < 500) return answer('invalid-input');
  return status === 503 ? answer('unavailable') : answer('unexpected');
}

function answer(code: RefusalCode, more: Partial<RefusalBody> = {}): RefusalAnswer {
  return { status: HTTP_STATUS[code], body: { code, message: REFUSAL_TEXT[code], ...more } };
}

// Nest wraps the limit of an uploaded file; that of a body comes as the body parser's own error.
function tooLarge(error: unknown): RefusalAnswer {
  if (error instanceof HttpException) return answer('file-too-large');
  return { status: TOO_LARGE, body: { code: 'invalid-input', message: BODY_TOO_LARGE } };
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  // The body parser's errors (malformed JSON, unknown charset, aborted upload) carry a status and are the caller's.
  if (error instanceof Error && 'status' in error && 'type' in error && typeof error.status === 'number')
    return error.status;
  return 500;
}
