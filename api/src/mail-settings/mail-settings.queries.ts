import { ORDINARY_MAIL_SETTINGS, type MailSettings } from '@genomfor/shared';
import { type EntityManager } from 'typeorm';
import { StoredMailSettings } from './mail-settings.entity';

export const THE_ROW = { name: 'mail' };

/** The settings as they stand, with their version: 0 while nobody has said anything. */
export async function readMailSettings(manager: EntityManager): Promise<MailSettings & { version: number }> {
  const stored = await manager.findOneBy(StoredMailSettings, THE_ROW);
  if (!stored) return { ...ORDINARY_MAIL_SETTINGS, version: 0 };
  const { pausedWeeks, escalateAfterDays, version } = stored;
  return { pausedWeeks, escalateAfterDays, version };
}
