import { randomUUID } from 'node:crypto';
import type { Response } from 'express';

const HEADER = 'X-Request-Id';

/** The name of the request that `response` answers, the same in the log and in the answer's header. */
export function requestId(response: Response): string {
  const given = response.getHeader(HEADER);
  if (typeof given === 'string') return given;

  const id = randomUUID();
  response.setHeader(HEADER, id);
  return id;
}
