import { fieldChanges, type MailSettings, type MailSettingsInput, type MailSettingsView } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Settings } from '../platform/config/settings';
import { takeTurn } from '../platform/database/take-turn';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { StoredMailSettings } from './mail-settings.entity';
import { readMailSettings, THE_ROW } from './mail-settings.queries';

/** How the municipality wants its mail, and whether mail is set up at all. */
@Injectable()
export class MailSettingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly settings: Settings,
  ) {}

  read(): Promise<MailSettingsView> {
    return this.view(this.dataSource.manager);
  }

  /** Replaces the settings. Throws Refused('changed-by-other') with them as they stand when `version` is not the newest. */
  change(by: Caller, version: number, input: MailSettingsInput): Promise<MailSettingsView> {
    return this.unitOfWork.write(async (tx) => {
      // There may be no row to lock yet.
      await takeTurn(tx, 'mail settings');
      const before = await this.view(tx);
      if (before.version !== version) throw new Refused('changed-by-other', before);
      const wanted = { ...input, pausedWeeks: input.pausedWeeks.toSorted((a, b) => a - b) };
      if (version === 0) await tx.insert(StoredMailSettings, { ...THE_ROW, ...wanted });
      else await tx.update(StoredMailSettings, THE_ROW, wanted);
      const changes = fieldChanges(told(before), told(wanted));
      await this.audit.record(tx, by, 'mail-settings.changed', undefined, changes);
      return this.view(tx);
    });
  }

  private async view(manager: EntityManager): Promise<MailSettingsView> {
    const { smtp, mailFrom } = this.settings;
    const server = smtp && `${smtp.host}:${smtp.port}`;
    return { ...(await readMailSettings(manager)), server, from: smtp && mailFrom };
  }
}

function told({ pausedWeeks, escalateAfterDays }: MailSettings): Record<string, string> {
  return { pausedWeeks: pausedWeeks.join(', '), escalateAfterDays: escalateAfterDays?.toString() ?? '' };
}
