import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module';
import { OpenApi } from './platform/docs/open-api';
import { Readiness } from './platform/health/readiness';
import { closeWhenStopping } from './platform/http/close-when-stopping';
import { securityHeaders } from './platform/http/security-headers';
import { webPages } from './platform/http/web-pages';
import { readQuery } from './platform/http/written-text';
import type { Log } from './platform/log/log';
import { NestLog } from './platform/log/nest-log';
import { requestLog } from './platform/log/request-log';
import type { Foundation } from './platform/platform.module';

/** The whole program, ready to listen: the product's server and the tests' are the same. */
export async function createApp(foundation: Foundation): Promise<NestExpressApplication> {
  const { settings, log } = foundation;
  const app = await NestFactory.create<NestExpressApplication>(AppModule.on(foundation), optionsFor(log));
  app.disable('x-powered-by');
  app.set('trust proxy', settings.trustProxy);
  app.set('query parser', readQuery);
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready'] });

  app.use(requestLog(log), closeWhenStopping(app.get(Readiness)), ...securityHeaders(settings.secure));
  app.use(webPages(settings.webFolder));
  app.get(OpenApi).describes(app);
  return app;
}

function optionsFor(log: Log): NestApplicationOptions {
  // Nest declares its options as a class, though it wants a plain object.
  const plain: unknown = { bodyParser: false, logger: new NestLog(log), abortOnError: false };
  return plain as NestApplicationOptions;
}
