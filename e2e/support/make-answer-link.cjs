/*
 * Prints the address that a mail to a person would carry for an action, made by the built program itself on the database of
 * GENOMFOR_DATA: node make-answer-link.cjs <user id> <action id>. Mail is not sent in these tests.
 */
const { randomUUID } = require('node:crypto');
const { join } = require('node:path');

const built = (file) => require(join(__dirname, '..', '..', 'dist', 'api', 'api', 'src', file));
require('reflect-metadata');
const { createApp } = built('create-app');
const { openDatabase } = built('open-database');
const { AnswerLinks } = built('answers/answer-links.service');
const { readSettings } = built('platform/config/settings');
const { UnitOfWork } = built('platform/database/unit-of-work');
const { createLog } = built('platform/log/log');

async function main([userId, actionId]) {
  const settings = readSettings(process.env);
  const dataSource = await openDatabase(settings);
  const app = await createApp({ settings, dataSource, log: createLog('silent') });
  await app.init();
  const mail = { userId, deliveryId: randomUUID() };
  const link = await new UnitOfWork(dataSource).write((tx) => app.get(AnswerLinks).forMail(tx, mail));
  process.stdout.write(link(actionId));
  await app.close();
  await dataSource.destroy();
}

void main(process.argv.slice(2));
