import { Module } from '@nestjs/common';
import { WebhookDeliveriesService } from './webhook-deliveries.service';
import { WebhookPostService } from './webhook-post.service';
import { WebhookTrialsService } from './webhook-trials.service';
import { WebhooksController } from './webhooks.controller';
import { WebhooksService } from './webhooks.service';

@Module({
  controllers: [WebhooksController],
  providers: [WebhooksService, WebhookDeliveriesService, WebhookTrialsService, WebhookPostService],
})
export class WebhooksModule {}
