import { type NewWebhookView, type WebhookDeliveryView, type WebhookTrial, type WebhookView } from '@genomfor/shared';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { IdParam } from '../platform/http/id-param.decorator';
import { IfMatch } from '../platform/http/if-match.decorator';
import { WebhookDeliveriesService } from './webhook-deliveries.service';
import { WebhookTrialsService } from './webhook-trials.service';
import { WebhookChangesDto, WebhookInputDto } from './webhook.dto';
import { WebhooksService } from './webhooks.service';

@Controller('webhooks')
@Allow('webhooks.manage')
export class WebhooksController {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly deliveries: WebhookDeliveriesService,
    private readonly trials: WebhookTrialsService,
  ) {}

  @Get()
  list(): Promise<WebhookView[]> {
    return this.webhooks.list();
  }

  @Post()
  add(@CurrentUser() by: Caller, @Body() input: WebhookInputDto): Promise<NewWebhookView> {
    return this.webhooks.add(by, input);
  }

  @Patch(':id')
  change(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() changes: WebhookChangesDto,
  ): Promise<WebhookView> {
    return this.webhooks.change(by, { id, version }, changes);
  }

  @Delete(':id')
  @HttpCode(204)
  remove(@CurrentUser() by: Caller, @IdParam() id: string): Promise<void> {
    return this.webhooks.remove(by, id);
  }

  @Post(':id/secret')
  @HttpCode(200)
  renewSecret(@CurrentUser() by: Caller, @IdParam() id: string, @IfMatch() version: number): Promise<NewWebhookView> {
    return this.webhooks.renewSecret(by, { id, version });
  }

  @Post(':id/trial')
  @HttpCode(200)
  trial(@CurrentUser() by: Caller, @IdParam() id: string): Promise<WebhookTrial> {
    return this.trials.run(by, id);
  }

  @Get(':id/deliveries')
  deliveriesOf(@IdParam() id: string): Promise<WebhookDeliveryView[]> {
    return this.deliveries.list(id);
  }

  @Post(':id/deliveries/:deliveryId/resend')
  @HttpCode(204)
  resend(@CurrentUser() by: Caller, @IdParam() id: string, @IdParam('deliveryId') deliveryId: string): Promise<void> {
    return this.deliveries.resend(by, id, deliveryId);
  }
}
