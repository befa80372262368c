import { accessSync, constants, mkdirSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { productDatabase } from './data-source';
import type { Settings } from './platform/config/settings';
import { StartError } from './platform/config/start-error';
import { migrate } from './platform/database/migrate';

/** The database that `settings` name, connected and migrated. Throws StartError when that cannot be done. */
export async function openDatabase(settings: Settings): Promise<DataSource> {
  if (!settings.databaseUrl) prepareFolder(settings.dataFolder);
  const dataSource = productDatabase(settings.database);
  try {
    await dataSource.initialize();
  } catch (error) {
    // A server that does not answer, a wrong password, a damaged file: all are for the operator to mend.
    throw new StartError(cannotOpen(settings, error));
  }
  await migrate(dataSource);
  return dataSource;
}

function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    // Rights, a full disk or a file in the way: the operator has to choose another folder or open this one.
    throw new StartError(
      `Mappen ${folder} går inte att skriva i. Ge rättigheter till den, eller välj en annan med GENOMFOR_DATA.`,
    );
  }
}

function cannotOpen({ databaseUrl, dataFolder }: Settings, error: unknown): string {
  const cause = error instanceof Error ? error.message.split('\n')[0] : String(error);
  if (!databaseUrl) return `Databasen i ${dataFolder} går inte att öppna: ${cause}`;

  const { hostname, port, pathname } = new URL(databaseUrl);
  return `Databasen ${hostname}:${port || 5432}${pathname} svarar inte. Kontrollera GENOMFOR_DATABASE_URL. (${cause})`;
}
