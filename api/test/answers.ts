import { randomUUID } from 'node:crypto';
import type { AnswerPageView, RefusalBody } from '@genomfor/shared';
import { AnswerLinks, type MailToAnswer } from '../src/answers/answer-links.service';
import type { User } from '../src/platform/auth/user.entity';
import { anAction, aPlan, giveRole, putIn } from './builders';
import type { TestDatabase } from './database';
import type { TestApp } from './testing-app';

export type AnswerBody = AnswerPageView & Omit<RefusalBody, 'details'> & { details: AnswerPageView };

/** Two actions of a sektorchef, and links to them as a mail carries them. */
export interface MailedActions {
  person: User;
  mail: MailToAnswer;
  actionIds: [string, string];
  /** The token of the person's link to the first action. */
  token: string;
  /** The token of anybody's link to any action. */
  tokenFor: (mail: MailToAnswer, actionId: string) => Promise<string>;
}

/** Puts the actions "Delegering" and "Budget" in the database, with a person who holds the role that answers for them. */
export async function mailedActions(db: TestDatabase, test: TestApp): Promise<MailedActions> {
  const actions = ['Delegering', 'Budget'].map((title) => anAction({ title, deadline: '180430' }));
  const { actionIds } = await putIn(db, test.app, aPlan({ actions }));
  const [first = '', second = ''] = actionIds;
  const person = await test.user('responsible');
  await giveRole(db, person, 'Sektorchef');
  const mail = { userId: person.id, deliveryId: randomUUID() };
  const tokenFor: MailedActions['tokenFor'] = async (of, actionId) => tokenIn(await addressFor(db, test, of, actionId));
  return { person, mail, actionIds: [first, second], token: await tokenFor(mail, first), tokenFor };
}

/** The whole address of a link. */
export async function addressFor(
  db: TestDatabase,
  test: TestApp,
  mail: MailToAnswer,
  actionId: string,
): Promise<string> {
  const link = await db.unitOfWork.write((tx) => test.app.get(AnswerLinks).forMail(tx, mail));
  return link(actionId);
}

/** The secret part of the address of a link. */
export function tokenIn(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
