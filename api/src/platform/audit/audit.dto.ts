import type { AuditEntryView } from '@genomfor/shared';
import { IsOptional, Matches, ValidateBy } from 'class-validator';
import type { AuditEntry } from './audit-entry.entity';

export class AuditQueryDto {
  /** Where the last page ended. */
  @IsOptional()
  @ValidateBy({ name: 'beginsWithMoment', validator: { validate: beginsWithMoment } })
  @Matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z_[0-9a-f-]{36}$/)
  after?: string;
}

function beginsWithMoment(place: unknown): boolean {
  return !Number.isNaN(Date.parse(String(place).split('_')[0] ?? ''));
}

/** Names every field that leaves the API. */
export function toAuditEntryView(entry: AuditEntry): AuditEntryView {
  const { id, at, userName, userId, what, targetKind, targetId, changes, address } = entry;
  return { id, at: at.toISOString(), userName, userId, what, targetKind, targetId, changes: changes ?? [], address };
}
