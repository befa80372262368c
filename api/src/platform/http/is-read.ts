import { type Request } from 'express';

/** Whether a person is reading: not a mail filter that asks for the head, nor a browser that fetches ahead of a click. */
export function isRead(request: Request): boolean {
  const purpose = request.get('sec-purpose') ?? request.get('purpose') ?? '';
  return request.method === 'GET' && !purpose.includes('prefetch');
}
