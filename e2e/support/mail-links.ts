import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { MailKind, UserView } from '@genomfor/shared';
import type { APIRequestContext } from '@playwright/test';
import { ask } from './calls';
import type { Product } from './server';

const run = promisify(execFile);

interface Where {
  product: Product;
  admin: APIRequestContext;
}

/** The address of the answer page that a mail to the person with this e-mail address would carry for the action. */
export function answerLink(where: Where, email: string, actionId: string): Promise<string> {
  return mailLink(where, 'answer', email, actionId);
}

/** The address that a mail of the kind to the person would carry for ending it. */
export function unsubscribeLink(where: Where, email: string, kind: MailKind): Promise<string> {
  return mailLink(where, 'unsubscribe', email, kind);
}

async function mailLink({ product, admin }: Where, what: string, email: string, about: string): Promise<string> {
  const people = await ask<UserView[]>(admin, product.url, '/users', { method: 'GET' });
  const person = people.find((each) => each.email === email);
  if (!person) throw new Error(`Nobody has the address ${email}`);
  const script = join(__dirname, 'make-mail-link.cjs');
  const { stdout } = await run(process.execPath, [script, what, person.id, about], {
    env: { ...process.env, GENOMFOR_DATA: product.data, GENOMFOR_PUBLIC_URL: product.url },
  });
  return stdout;
}
