import type { ActorRef } from '../actors/actor';
import type { IsoDate, IsoInstant } from '../dates/iso-date';
import type { Permission, UserRole } from '../permissions';

/** Who is signed in, what they may do, and which day it is in the municipality. */
export interface SessionView {
  user: { id: string; name: string; email: string; role: UserRole };
  permissions: Permission[];
  roles: ActorRef[];
  /** The Swedish calendar day that every assessment in this answer is for. */
  today: IsoDate;
  /** The municipality's name; null while nobody has said it. */
  organisation: string | null;
  /** True until a password is chosen, after signing in by a one-time link. */
  needsPassword: boolean;
}

export interface SignIn {
  email: string;
  password: string;
}

export interface SignInByLink {
  token: string;
}

export interface ChoosePassword {
  password: string;
  /** The password so far; not asked of somebody who signed in by a one-time link. */
  currentPassword?: string;
}

export interface UserView {
  id: string;
  name: string;
  email: string;
  role: UserRole;
  active: boolean;
  hasPassword: boolean;
  lastSignInAt: IsoInstant | null;
  version: number;
}

/** Somebody who can be given a role: no more than choosing needs. */
export interface PersonView {
  id: string;
  name: string;
}

export interface UserInput {
  name: string;
  email: string;
  role: UserRole;
  active?: boolean;
}

/** What to change; what is left out stays. */
export type UserChanges = Partial<UserInput>;

export interface TokenInput {
  name: string;
}

/** A one-time sign-in link, shown once. */
export interface SignInLinkView {
  url: string;
  expiresAt: IsoInstant;
}

export interface TokenView {
  id: string;
  name: string;
  createdAt: IsoInstant;
  lastUsedAt: IsoInstant | null;
  revokedAt: IsoInstant | null;
}

/** `secret` is shown this once and cannot be read again. */
export interface NewTokenView extends TokenView {
  secret: string;
}
