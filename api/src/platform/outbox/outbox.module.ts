import { Global, Module } from '@nestjs/common';
import { Background } from './background';
import { Claims } from './claims';
import { Composers } from './composers';
import { Composing } from './composing';
import { OutboxRunner } from './outbox-runner';
import { Outbox } from './outbox';
import { Schedules } from './schedules';
import { Senders } from './senders';

const SERVICES = [Background, Claims, Composers, Composing, Outbox, OutboxRunner, Schedules, Senders];

/** What is sent out of the program, and what happens at a time. */
@Global()
@Module({ providers: SERVICES, exports: SERVICES })
export class OutboxModule {}
