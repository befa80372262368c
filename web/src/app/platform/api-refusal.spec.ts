import { HttpErrorResponse } from '@angular/common/http';
import { REFUSAL_TEXT } from '@genomfor/shared';
import { ApiRefusal, refusalOf } from './api-refusal';
import { NO_CONTACT } from './swedish';

const answered = (status: number, error: unknown): HttpErrorResponse => new HttpErrorResponse({ status, error });

describe('a failure in words', () => {
  it.each<[string, unknown, string, string]>([
    [
      'a refusal, in the words of the server',
      answered(404, { code: 'not-found', message: 'Finns inte.' }),
      'not-found',
      'Finns inte.',
    ],
    ['no answer at all', answered(0, null), 'unavailable', NO_CONTACT],
    ['a proxy that finds no server', answered(502, '<html>'), 'unavailable', REFUSAL_TEXT.unavailable],
    ['an answer that is no refusal', answered(500, 'oj'), 'unexpected', REFUSAL_TEXT.unexpected],
    ['a fault of our own', new TypeError('x is undefined'), 'unexpected', REFUSAL_TEXT.unexpected],
  ])('tells of %s', (_what, error, code, message) => {
    expect(refusalOf(error)).toMatchObject({ code, message });
  });

  it('knows which field is wrong', () => {
    const refusal = refusalOf(
      answered(400, { code: 'invalid-input', message: '', fields: [{ field: 'email', message: 'Inte hel.' }] }),
    );
    expect(refusal.faultIn('email')).toBe('Inte hel.');
    expect(refusal.faultIn('name')).toBeNull();
  });

  it('is not wrapped twice', () => {
    const refusal = new ApiRefusal('forbidden', 'Nej.');
    expect(refusalOf(refusal)).toBe(refusal);
  });
});
