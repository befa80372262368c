import { Global, Module } from '@nestjs/common';
import { Composers } from './composers';
import { Outbox } from './outbox';
import { Schedules } from './schedules';
import { Senders } from './senders';

const SERVICES = [Composers, Outbox, Schedules, Senders];

/** What is sent out of the program, and what happens at a time. */
@Global()
@Module({ providers: SERVICES, exports: SERVICES })
export class OutboxModule {}
