import { REFUSAL_TEXT, type FieldError, type RefusalCode } from '@genomfor/shared';

/** Why the API says no; the refusal filter turns it into a `RefusalBody` with its Swedish words and HTTP status. */
export class Refused extends Error {
  constructor(
    readonly code: RefusalCode,
    /** What stands there now for 'changed-by-other', where it was found for 'case-data'. */
    readonly details?: unknown,
    readonly fields?: FieldError[],
  ) {
    super(REFUSAL_TEXT[code]);
  }
}
