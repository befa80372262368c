import {
  USER_ROLES,
  type NewTokenView,
  type TokenInput,
  type TokenView,
  type UserChanges,
  type UserInput,
  type UserRole,
  type UserView,
} from '@genomfor/shared';
import { IsBoolean, IsEmail, IsIn, IsOptional, IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import type { AccessToken } from '../platform/auth/access-token.entity';
import type { User } from '../platform/auth/user.entity';
import { FILL_IN, LONGEST_NAME, SAYS_SOMETHING, isSent } from '../platform/validation/fields';

export class UserInputDto implements UserInput {
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_NAME)
  name!: string;

  @IsEmail()
  @MaxLength(320)
  email!: string;

  @IsIn(USER_ROLES)
  role!: UserRole;

  @IsOptional()
  @IsBoolean()
  active?: boolean;
}

export class UserChangesDto implements UserChanges {
  @ValidateIf(isSent)
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_NAME)
  name?: string;

  @ValidateIf(isSent)
  @IsEmail()
  @MaxLength(320)
  email?: string;

  @ValidateIf(isSent)
  @IsIn(USER_ROLES)
  role?: UserRole;

  @ValidateIf(isSent)
  @IsBoolean()
  active?: boolean;
}

export class TokenInputDto implements TokenInput {
  @IsString()
  @Matches(SAYS_SOMETHING, FILL_IN)
  @MaxLength(LONGEST_NAME)
  name!: string;
}

/** Names every field that leaves the API. */
export function toUserView(user: User): UserView {
  const { id, name, email, role, active, passwordHash, lastSignInAt, version } = user;
  return {
    id,
    name,
    email,
    role,
    active,
    hasPassword: passwordHash !== null,
    lastSignInAt: lastSignInAt?.toISOString() ?? null,
    version,
  };
}

/** Names every field that leaves the API; never the hash. */
export function toTokenView({ id, name, createdAt, lastUsedAt, revokedAt }: AccessToken): TokenView {
  return {
    id,
    name,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}

/** The one answer that a secret is ever in. */
export function toNewTokenView(token: AccessToken, secret: string): NewTokenView {
  return { ...toTokenView(token), secret };
}
