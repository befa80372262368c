import { hash, verify, type Options } from '@node-rs/argon2';
import { Refused } from '../errors/refused';
import { newSecret } from './secret';

/** Argon2id, the library's default, as OWASP's Password Storage Cheat Sheet says: 19 MiB, two passes, one lane. */
const ARGON2ID: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const CURRENT = '$argon2id$v=19$m=19456,t=2,p=1$';

const LEAST_CHARACTERS = 12;
const MOST_CHARACTERS = 512;

/** Throws Refused('weak-password') for a password that is too short, too long, or the user's own e-mail address or name. */
export function refuseWeakPassword(password: string, user: { email: string; name: string }): void {
  if (password.length < LEAST_CHARACTERS || password.length > MOST_CHARACTERS)
    throw weak('Använd minst 12 tecken, gärna en mening.');
  if (new Set(password).size < 4) throw weak('Använd fler olika tecken.');

  const plain = password.trim().toLowerCase();
  if ([user.email, user.name.toLowerCase()].includes(plain)) {
    throw weak('Lösenordet får inte vara din e-postadress eller ditt namn.');
  }
}

function weak(message: string): Refused {
  return new Refused('weak-password', undefined, [{ field: 'password', message }]);
}

/** The password's argon2id hash, in its text form with the parameters. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2ID);
}

/**
 * Whether `password` is the one behind `stored`. Takes as long when there is none, so that the time does not tell
 * which e-mail addresses have an account.
 */
export async function passwordIsRight(stored: string | null, password: string): Promise<boolean> {
  const right = await verify(stored ?? (await nobodysHash()), password);
  return stored !== null && right;
}

let nobody: Promise<string> | null = null;

function nobodysHash(): Promise<string> {
  nobody ??= hashPassword(newSecret());
  return nobody;
}

/** Whether `stored` was made with other parameters than today's, and should be made anew at the next sign-in. */
export function isOutdated(stored: string): boolean {
  return !stored.startsWith(CURRENT);
}
