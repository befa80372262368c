import { Controller, Get, Query } from '@nestjs/common';
import type { AuditPage } from '@genomfor/shared';
import { Allow, CurrentUser } from '../auth/access.decorators';
import type { Caller } from '../auth/caller';
import { UnitOfWork } from '../database/unit-of-work';
import { AuditTrail } from './audit-trail';
import { AuditQueryDto, toAuditEntryView } from './audit.dto';

@Controller('audit')
export class AuditController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Reading the trail is itself recorded. */
  @Get()
  @Allow('audit.read')
  read(@CurrentUser() caller: Caller, @Query() { after }: AuditQueryDto): Promise<AuditPage> {
    return this.unitOfWork.write(async (tx) => {
      await this.audit.record(tx, caller, 'audit.read');
      const { entries, next } = await this.audit.page(tx, after);
      return { entries: entries.map(toAuditEntryView), next };
    });
  }
}
