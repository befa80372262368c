import { Global, Module } from '@nestjs/common';
import { Background } from './background';
import { Claims } from './claims';
import { Composers } from './composers';
import { Composing } from './composing';
import { DeliveriesController } from './deliveries.controller';
import { DeliveriesService } from './deliveries.service';
import { LogCleaning } from './log-cleaning';
import { Outbox } from './outbox';
import { OutboxRunner } from './outbox-runner';
import { Schedules } from './schedules';
import { Senders } from './senders';
import { TestMail } from './test-mail';

/** What features and the program's start use. */
const SERVICES = [Background, Composers, Outbox, OutboxRunner, Schedules, Senders];

/** What is sent out of the program, and what happens at a time. */
@Global()
@Module({
  controllers: [DeliveriesController],
  providers: [...SERVICES, Claims, Composing, DeliveriesService, LogCleaning, TestMail],
  exports: [...SERVICES, DeliveriesService],
})
export class OutboxModule {}
