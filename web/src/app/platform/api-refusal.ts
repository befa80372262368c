import { HttpErrorResponse } from '@angular/common/http';
import { REFUSAL_TEXT, type FieldError, type RefusalBody, type RefusalCode } from '@genomfor/shared';
import { NO_CONTACT } from './swedish';

/** The server said no, or could not be reached. `message` is Swedish and can be shown as it stands. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';

  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly fields: readonly FieldError[] = [],
    readonly details?: unknown,
  ) {
    super(message);
  }

  /** What is wrong with one field, in Swedish; null when nothing is. */
  faultIn(field: string): string | null {
    return this.fields.find((fault) => fault.field === field)?.message ?? null;
  }
}

/** Any failure as something a person can read. What we did not foresee becomes 'unexpected'. */
export function refusalOf(error: unknown): ApiRefusal {
  if (error instanceof ApiRefusal) return error;
  if (!(error instanceof HttpErrorResponse)) return new ApiRefusal('unexpected', REFUSAL_TEXT.unexpected);
  if (isRefusalBody(error.error)) {
    const { code, message, fields, details } = error.error;
    return new ApiRefusal(code, message, fields, details);
  }
  if (error.status === 0) return new ApiRefusal('unavailable', NO_CONTACT);
  const code = error.status === 502 || error.status === 503 || error.status === 504 ? 'unavailable' : 'unexpected';
  return new ApiRefusal(code, REFUSAL_TEXT[code]);
}

function isRefusalBody(body: unknown): body is RefusalBody {
  return typeof body === 'object' && body !== null && 'code' in body && 'message' in body;
}
