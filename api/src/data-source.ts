import type { DataSource } from 'typeorm';
import { MIGRATIONS } from '../migrations';
import { Import } from './imports/import.entity';
import { ImportRow } from './imports/import-row.entity';
import { AuditEntry } from './platform/audit/audit-entry.entity';
import { AccessToken } from './platform/auth/access-token.entity';
import { Session } from './platform/auth/session.entity';
import { SignInFailure } from './platform/auth/sign-in-failure.entity';
import { SignInLink } from './platform/auth/sign-in-link.entity';
import { User } from './platform/auth/user.entity';
import { createDatabase, type DatabaseLocation } from './platform/database/database';

/** Every table there is, one line per feature. */
const ENTITIES = [...[User, Session, SignInLink, AccessToken, SignInFailure, AuditEntry], ...[Import, ImportRow]];

/** The product's database at `location`, with all its tables; not yet connected. */
export function productDatabase(location: DatabaseLocation): DataSource {
  return createDatabase(location, { entities: ENTITIES, migrations: MIGRATIONS });
}
