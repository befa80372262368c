import { BadRequestException, NotFoundException, PayloadTooLargeException } from '@nestjs/common';
import { REFUSAL_TEXT, type RefusalCode } from '@genomfor/shared';
import { refusalAnswer } from './refusal-body';
import { Refused } from './refused';

const CODES = Object.keys(REFUSAL_TEXT) as RefusalCode[];
/** What nobody who asks can do anything about. */
const OUR_OWN: readonly RefusalCode[] = ['unexpected', 'unavailable', 'report-file-failed'];

describe('A refusal', () => {
  it.each(CODES)('%s has its words and an HTTP status of its kind', (code) => {
    const { status, body } = refusalAnswer(new Refused(code));
    expect(body).toEqual({ code, message: REFUSAL_TEXT[code] });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status >= 500).toBe(OUR_OWN.includes(code));
  });

  it('carries what stands there now, and the fields', () => {
    const fields = [{ field: 'title', message: 'Fyll i det här.' }];
    expect(refusalAnswer(new Refused('changed-by-other', { version: 2 }, fields)).body).toMatchObject({
      details: { version: 2 },
      fields,
    });
  });

  it.each<[string, unknown, number, RefusalCode]>([
    ['an unknown address', new NotFoundException(), 404, 'not-found'],
    ['a bad request', new BadRequestException('English words'), 400, 'invalid-input'],
    ['malformed JSON', bodyError(400, 'entity.parse.failed'), 400, 'invalid-input'],
    ['a body that is too large', bodyError(413, 'entity.too.large'), 413, 'invalid-input'],
    ['a file that is too large', new PayloadTooLargeException(), 413, 'file-too-large'],
    ['a fault of our own', new TypeError('secret detail'), 500, 'unexpected'],
    ['something that is no error', 'secret detail', 500, 'unexpected'],
  ])('is made of %s, in Swedish and without detail', (_, error, status, code) => {
    const answer = refusalAnswer(error);
    expect(answer).toMatchObject({ status, body: { code } });
    expect(JSON.stringify(answer)).not.toMatch(/English|secret|detail/);
  });
});

function bodyError(status: number, type: string): Error {
  return Object.assign(new Error('secret detail'), { status, type });
}
