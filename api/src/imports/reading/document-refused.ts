import type { RefusalCode } from '@genomfor/shared';

/** The only error a reader throws: why a document is not read. Neither `details` nor `cause` is shown with anything personal. */
export class DocumentRefused extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details?: unknown,
    cause?: unknown,
  ) {
    super(code, { cause });
    this.name = 'DocumentRefused';
  }
}
