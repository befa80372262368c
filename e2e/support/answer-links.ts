import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { UserView } from '@genomfor/shared';
import type { APIRequestContext } from '@playwright/test';
import { ask } from './calls';
import type { Product } from './server';

const run = promisify(execFile);

/** The address of the answer page that a mail to the person with this e-mail address would carry for the action. */
export async function answerLink(
  { product, admin }: { product: Product; admin: APIRequestContext },
  email: string,
  actionId: string,
): Promise<string> {
  const people = await ask<UserView[]>(admin, product.url, '/users', { method: 'GET' });
  const person = people.find((each) => each.email === email);
  if (!person) throw new Error(`Nobody has the address ${email}`);
  const script = join(__dirname, 'make-answer-link.cjs');
  const { stdout } = await run(process.execPath, [script, person.id, actionId], {
    env: { ...process.env, GENOMFOR_DATA: product.data, GENOMFOR_PUBLIC_URL: product.url },
  });
  return stdout;
}
