import { Global, Module, ValidationPipe, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { AuditModule } from './audit/audit.module';
import { AuthModule } from './auth/auth.module';
import { Clock } from './clock/clock';
import { Settings } from './config/settings';
import { DatabaseModule } from './database/database.module';
import { RefusalFilter } from './errors/refusal.filter';
import { Refused } from './errors/refused';
import { HealthController } from './health/health.controller';
import { Readiness } from './health/readiness';
import { BodyReader } from './http/body-reader';
import { Log } from './log/log';
import { DocsController } from './docs/docs.controller';
import { OpenApi } from './docs/open-api';
import { OutboxModule } from './outbox/outbox.module';
import { fieldErrors } from './validation/field-errors';

/** Accepts only what the DTO names, and says in Swedish what is wrong with the rest. */
const validation = new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  transform: true,
  exceptionFactory: (errors) => new Refused('invalid-input', undefined, fieldErrors(errors)),
});

/** What the floor stands on: made by whoever starts the program. */
export interface Foundation {
  settings: Settings;
  dataSource: DataSource;
  log: Log;
}

/** The floor that every feature stands on: it knows no feature. */
@Global()
@Module({})
export class PlatformModule {
  static with({ settings, dataSource, log }: Foundation): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule, DatabaseModule.with(dataSource), AuditModule, AuthModule, OutboxModule],
      controllers: [HealthController, DocsController],
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Log, useValue: log },
        { provide: Clock, useValue: new Clock(settings.today) },
        { provide: APP_FILTER, useClass: RefusalFilter },
        { provide: APP_INTERCEPTOR, useClass: BodyReader },
        { provide: APP_PIPE, useValue: validation },
        Readiness,
        OpenApi,
      ],
      exports: [Settings, Log, Clock, Readiness, OpenApi],
    };
  }
}
