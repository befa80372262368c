import type { RequestHandler } from 'express';
import type { Log } from './log';
import { requestId } from './request-id';
import { withoutSecrets } from './without-secrets';

/** Writes one line for each request when it has been answered, or when the caller hung up. */
export function requestLog(log: Log): RequestHandler {
  return (request, response, next) => {
    const started = process.hrtime.bigint();
    const id = requestId(response);
    // Read now: what follows may rewrite the address. What comes after "?" may be a search for a person.
    const { method } = request;
    const path = withoutSecrets(request.path);
    response.once('close', () => {
      const ms = Math.round(Number(process.hrtime.bigint() - started) / 1e4) / 100;
      log.info(
        {
          requestId: id,
          method,
          path,
          status: response.statusCode,
          ms,
          ...(response.writableFinished ? {} : { cut: true }),
        },
        'request',
      );
    });
    next();
  };
}
