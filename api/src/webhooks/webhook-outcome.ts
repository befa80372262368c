import { type Outcome, type Problem } from '../platform/outbox/sender';
import { type Posted } from './webhook-post.service';

/**
 * How the attempt ended: any 2xx is a yes, 410 means that the receiver wants nothing more, and everything else is tried again.
 * A redirect is not followed: where it leads nobody has allowed.
 */
export function outcomeOf(posted: Posted): Outcome {
  if ('problem' in posted) return { is: 'later', problem: posted.problem };
  const { status } = posted;
  if (status >= 200 && status < 300) return { is: 'accepted' };
  return { is: status === 410 ? 'never' : 'later', problem: problemOf(status) };
}

function problemOf(status: number): Problem {
  const code = String(status);
  if (status === 410) return { code, words: 'Mottagaren säger att adressen inte finns längre (410).' };
  if (status >= 300 && status < 400) {
    return { code, words: `Adressen skickar vidare till en annan (${code}). Skriv in den rätta adressen.` };
  }
  return { code, words: `Mottagaren svarade med felkod ${code}.` };
}
