import 'reflect-metadata';
import { setFlagsFromString } from 'node:v8';
import type { INestApplication } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { demonstrationServices } from '../seed/demonstration-services';
import { seedDemonstration } from '../seed/seed-demonstration';
import { createApp } from './create-app';
import { openDatabase } from './open-database';
import { FirstAdministrator } from './platform/auth/first-administrator';
import { Clock } from './platform/clock/clock';
import { readSettings, type Settings } from './platform/config/settings';
import { StartError } from './platform/config/start-error';
import { stopGracefully } from './platform/http/stop';
import { Background } from './platform/outbox/background';
import { createLog, type Log } from './platform/log/log';

const PATIENCE = 10_000;

// By itself V8 lets what nobody uses grow to several times what is in use before it clears up, the more the larger the
// machine is. Clearing when half as much has come keeps the program small beside others, and costs a few percent of speed.
setFlagsFromString('--heap-growing-percent=50');
// A small nursery for what is soon let go: measured, it takes less memory and no time.
setFlagsFromString('--max-semi-space-size=4');

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const log = createLog(settings.logLevel);
  const dataSource = await openDatabase(settings);
  const app = await createApp({ settings, dataSource, log });
  if (settings.demonstration) await demonstrate(app);
  await listen(app, settings);
  stopWhenTold(app, dataSource, log);
  app.get(Background).start();
  log.info({ url: settings.publicUrl, database: dataSource.options.type }, 'started');
  await greet(app, settings);
}

/** Fills an empty database with the fictional municipality. */
async function demonstrate(app: INestApplication): Promise<void> {
  await seedDemonstration({ ...demonstrationServices(app), today: app.get(Clock).today() });
}

async function listen(app: INestApplication, { port, host }: Settings): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    // What the operating system says about the address cannot be known beforehand.
    throw new StartError(cannotListen(error, port, host));
  }
}

function cannotListen(error: unknown, port: number, host: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    return `Porten ${port} är upptagen. Stäng det program som använder den, eller välj en annan med GENOMFOR_PORT.`;
  }
  if (code === 'EACCES') return `Porten ${port} får inte användas. Välj en över 1023 med GENOMFOR_PORT.`;
  return `Det går inte att lyssna på ${host}:${port}. Kontrollera GENOMFOR_HOST och GENOMFOR_PORT.`;
}

/** Prints where the program is, and the way in while nobody has a password. For people, so not as a line of the log. */
async function greet(app: INestApplication, settings: Settings): Promise<void> {
  const link = await app.get(FirstAdministrator).ensureFirstAdministrator();
  const lines = [`Genomför finns på ${settings.publicUrl}`];
  if (link && settings.printLink)
    lines.push(`Logga in första gången (länken gäller en gång, i 24 timmar): ${link.url}`);
  process.stdout.write(`${lines.join('\n')}\n`);
}

function stopWhenTold(app: INestApplication, dataSource: DataSource, log: Log): void {
  const stop = (signal: NodeJS.Signals): void => {
    // Who asks twice does not want to wait.
    process.once(signal, () => process.exit(1));
    log.info({ signal }, 'stopping');
    stopGracefully(app, dataSource, PATIENCE).then(
      () => {
        log.info({}, 'stopped');
        process.exit(0);
      },
      (error: unknown) => {
        log.error({ err: error }, 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartError ? error.message : describe(error)}\n`);
  process.exit(1);
});

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
