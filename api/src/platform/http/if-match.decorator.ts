import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Refused } from '../errors/refused';

/** The version in an If-Match header ('3', '"3"' or 'W/"3"'); null when it is missing or is none of these. */
export function versionOf(header: string | undefined): number | null {
  const digits = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header?.trim() ?? '')?.[1];
  return digits ? Number(digits) : null;
}

/** The version that the caller has seen, from If-Match. Throws Refused('version-missing') when it is not said. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const version = versionOf(context.switchToHttp().getRequest<Request>().get('if-match'));
  if (version === null) throw new Refused('version-missing');
  return version;
});
