import type { INestApplication } from '@nestjs/common';
import type { Server } from 'node:http';
import type { DataSource } from 'typeorm';
import { Background } from '../outbox/background';
import { Readiness } from '../health/readiness';

/** Takes no new calls, lets those under way finish for at most `patience` milliseconds, mails too, and closes the database last. */
export async function stopGracefully(app: INestApplication, dataSource: DataSource, patience: number): Promise<void> {
  app.get(Readiness).stop();
  const quiet = app.get(Background).stop();
  const server = app.getHttpServer() as Server;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that is kept open for a next call would otherwise hold the server for as long as it is.
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  const late = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
  await quiet;
  await app.close();
  await dataSource.destroy();
}
