import { type DeliveryDetail, type DeliveryList } from '@genomfor/shared';
import { Controller, Get, Post, Query } from '@nestjs/common';
import { Allow, CurrentUser } from '../auth/access.decorators';
import { type Caller } from '../auth/caller';
import { framed, FramedMail } from '../http/framed-mail';
import { IdParam } from '../http/id-param.decorator';
import { DeliveriesService } from './deliveries.service';
import { DeliveryFilterDto } from './delivery.dto';

@Controller('deliveries')
@Allow('mail.manage')
export class DeliveriesController {
  constructor(private readonly deliveries: DeliveriesService) {}

  @Get()
  list(@Query() filter: DeliveryFilterDto): Promise<DeliveryList> {
    return this.deliveries.list(filter);
  }

  @Post('test')
  sendTest(@CurrentUser() by: Caller): Promise<DeliveryDetail> {
    return this.deliveries.sendTest(by);
  }

  @Get(':id')
  detail(@CurrentUser() by: Caller, @IdParam() id: string): Promise<DeliveryDetail> {
    return this.deliveries.detail(by, id);
  }

  /** The mail alone, for a frame; empty when there is none. */
  @Get(':id/html')
  @FramedMail()
  async html(@CurrentUser() by: Caller, @IdParam() id: string): Promise<string> {
    return framed((await this.deliveries.detail(by, id)).html ?? '');
  }

  @Post(':id/resend')
  resend(@CurrentUser() by: Caller, @IdParam() id: string): Promise<DeliveryDetail> {
    return this.deliveries.resend(by, id);
  }
}
