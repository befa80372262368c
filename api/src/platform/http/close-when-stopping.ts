import type { RequestHandler } from 'express';
import type { Readiness } from '../health/readiness';

/** Tells those who keep their connection open to let go of it once the program is about to stop. */
export function closeWhenStopping(readiness: Readiness): RequestHandler {
  return (_, response, next) => {
    if (readiness.isStopping) response.setHeader('Connection', 'close');
    next();
  };
}
