import fc from 'fast-check';
import { outcomeOf, outcomeOfNoConnection, type SmtpFailure } from './smtp-outcome';

const COMMANDS = ['CONN', 'EHLO', 'STARTTLS', 'AUTH PLAIN', 'MAIL FROM', 'RCPT TO', 'DATA', undefined];
const anyFailure = fc.record({
  code: fc.constantFrom('ETIMEDOUT', 'ECONNECTION', 'ESOCKET', 'EAUTH', 'ETLS', 'EENVELOPE', 'EMESSAGE', undefined),
  command: fc.constantFrom(...COMMANDS),
  responseCode: fc.option(fc.integer({ min: 400, max: 599 }), { nil: undefined }),
});

describe('What the mail server says', () => {
  it.each<[string, SmtpFailure, RegExp]>([
    [
      'no such address',
      { command: 'RCPT TO', responseCode: 550, response: '550 5.1.1 User unknown' },
      /^Adressen finns inte .* Servern svarade: 550 5\.1\.1 User unknown$/,
    ],
    ['a full mailbox', { command: 'RCPT TO', responseCode: 452 }, /^Mottagarens e-post tar inte emot just nu\.$/],
    [
      'a wrong password',
      { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 },
      /inloggningen.*GENOMFOR_SMTP_URL/,
    ],
    ['a sender that it does not know', { command: 'MAIL FROM', responseCode: 553 }, /avsändaren.*GENOMFOR_MAIL_FROM/],
    ['a mail that it does not like', { command: 'DATA', responseCode: 554 }, /^E-postservern tog inte emot brevet\.$/],
    ['that it closes', { command: 'CONN', responseCode: 421 }, /^E-postservern tar inte emot brev just nu\.$/],
    ['nothing', { code: 'ETIMEDOUT', command: 'CONN' }, /svarade inte i tid/],
    ['nothing, since it is not there', { code: 'ESOCKET', command: 'CONN' }, /gick inte att nå/],
    ['nothing that can be trusted', { code: 'ETLS', command: 'CONN' }, /krypterad/],
  ])('when it is %s is told in words for people', (_, failure, words) => {
    const outcome = outcomeOf(failure, false);
    expect('problem' in outcome ? outcome.problem.words : '').toMatch(words);
  });

  it('is never uncertain before the end was let go, and nothing else in silence after it', () => {
    fc.assert(
      fc.property(anyFailure, fc.boolean(), (failure, ended) => {
        const isUncertain = outcomeOf(failure, ended).is === 'no-answer';
        expect(isUncertain).toBe(ended && failure.responseCode === undefined);
      }),
    );
  });

  it('gives up only the recipient and the mail that were refused for good, never everybody', () => {
    fc.assert(
      fc.property(anyFailure, fc.boolean(), (failure, ended) => {
        const { command, responseCode = 0 } = failure;
        const isRefused = (command === 'RCPT TO' || command === 'DATA') && responseCode >= 500;
        expect(outcomeOf(failure, ended).is === 'never').toBe(isRefused);
      }),
    );
  });

  it('when there is no connection holds for everybody', () => {
    expect(outcomeOfNoConnection({ code: 'ECONNECTION' })).toMatchObject({ is: 'later', everybody: true });
    expect(outcomeOfNoConnection({})).toMatchObject({ is: 'later', everybody: true });
  });
});
