/*
 * Prints an address that a mail to a person would carry, made by the built program itself on the database of GENOMFOR_DATA:
 *   node make-mail-link.cjs answer <user id> <action id>      where they answer for the action
 *   node make-mail-link.cjs unsubscribe <user id> <kind>      where they end that kind of mail
 * Mail is not sent in these tests.
 */
const { randomUUID } = require('node:crypto');
const { join } = require('node:path');

const built = (file) => require(join(__dirname, '..', '..', 'dist', 'api', 'api', 'src', file));
require('reflect-metadata');
const { createApp } = built('create-app');
const { openDatabase } = built('open-database');
const { AnswerLinks } = built('answers/answer-links.service');
const { MailPreferencesService } = built('mail-preferences/mail-preferences.service');
const { readSettings } = built('platform/config/settings');
const { UnitOfWork } = built('platform/database/unit-of-work');
const { createLog } = built('platform/log/log');

const MAKERS = {
  answer: async (app, dataSource, userId, actionId) => {
    const mail = { userId, deliveryId: randomUUID() };
    const link = await new UnitOfWork(dataSource).write((tx) => app.get(AnswerLinks).forMail(tx, mail));
    return link(actionId);
  },
  unsubscribe: async (app, _, userId, kind) => app.get(MailPreferencesService).unsubscribeUrl(userId, kind),
};

async function main([what, userId, about]) {
  const settings = readSettings(process.env);
  const dataSource = await openDatabase(settings);
  const app = await createApp({ settings, dataSource, log: createLog('silent') });
  await app.init();
  process.stdout.write(await MAKERS[what](app, dataSource, userId, about));
  await app.close();
  await dataSource.destroy();
}

void main(process.argv.slice(2));
