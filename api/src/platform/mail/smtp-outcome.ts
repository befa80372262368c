import type { Outcome, Problem } from '../outbox/sender';

/** What went wrong between us and the mail server, as nodemailer tells it. */
export interface SmtpFailure {
  /** 'ETIMEDOUT', 'EAUTH'... */
  code?: string;
  /** The command under way: 'CONN', 'MAIL FROM', 'RCPT TO', 'DATA', 'AUTH PLAIN'... */
  command?: string;
  /** The server's answer: 450, 550... Missing when it gave none. */
  responseCode?: number;
  /** The server's answer in its own words. */
  response?: string;
}

/** How much of the server's own words is kept. */
const LONGEST_ANSWER = 300;
const SERVER_CLOSES = 421;

const BY_CODE: Readonly<Record<string, string>> = {
  EAUTH: 'E-postservern godtog inte inloggningen. Kontrollera GENOMFOR_SMTP_URL.',
  EDNS: 'E-postservern finns inte under det namnet. Kontrollera GENOMFOR_SMTP_URL.',
  ETLS: 'Det gick inte att få en krypterad förbindelse med e-postservern.',
  ETIMEDOUT: 'E-postservern svarade inte i tid.',
  ESTREAM: 'Utskicket avbröts innan brevet var helt överlämnat.',
};
const NO_CONNECTION = 'Det gick inte att nå e-postservern, eller så bröt den förbindelsen.';

/**
 * What a failure means. `ended`: whether the end of the message had been let go, after which silence tells nothing. A refusal
 * of the recipient or the message is about that mail; one of us or of the sender is about all, and passes when it is mended.
 */
export function outcomeOf(failure: SmtpFailure, ended: boolean): Outcome {
  const { code = 'unknown', command = '', responseCode, response } = failure;
  if (responseCode === undefined) {
    if (ended) return { is: 'no-answer' };
    return { is: 'later', problem: { code, words: BY_CODE[code] ?? NO_CONNECTION }, everybody: code === 'ETIMEDOUT' };
  }
  const isAboutThisMail = command === 'RCPT TO' || command === 'DATA';
  const problem = refusal(command, responseCode, response);
  if (isAboutThisMail && responseCode >= 500) return { is: 'never', problem };
  return { is: 'later', problem, everybody: !isAboutThisMail || responseCode === SERVER_CLOSES };
}

/** What a connection that could not be opened means: nothing is lost, and nobody else's mail gets through either. */
export function outcomeOfNoConnection(failure: SmtpFailure): Outcome {
  const outcome = outcomeOf({ ...failure, command: failure.command ?? 'CONN' }, false);
  return outcome.is === 'later' ? { ...outcome, everybody: true } : outcome;
}

function refusal(command: string, responseCode: number, response: string | undefined): Problem {
  const answer = response ? ` Servern svarade: ${response.slice(0, LONGEST_ANSWER)}` : '';
  return { code: String(responseCode), words: `${wordsFor(command, responseCode)}${answer}` };
}

function wordsFor(command: string, responseCode: number): string {
  const forGood = responseCode >= 500;
  if (command === 'RCPT TO' && forGood) return 'Adressen finns inte eller tar inte emot e-post.';
  if (command === 'RCPT TO') return 'Mottagarens e-post tar inte emot just nu.';
  if (command === 'DATA' && forGood) return 'E-postservern tog inte emot brevet.';
  if (command === 'MAIL FROM')
    return 'E-postservern tar inte emot brev från avsändaren. Kontrollera GENOMFOR_MAIL_FROM.';
  if (command.startsWith('AUTH')) return BY_CODE['EAUTH'] ?? NO_CONNECTION;
  return 'E-postservern tar inte emot brev just nu.';
}
