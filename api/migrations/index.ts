import { CreateUsersAndAudit1767225600000 } from './1767225600000-CreateUsersAndAudit';
import { CreatePlans1767225900000 } from './1767225900000-CreatePlans';
import { CreateImports1767226200000 } from './1767226200000-CreateImports';
import { CreateBodies1793300000000 } from './1793300000000-CreateBodies';
import { CreateMatters1793300400000 } from './1793300400000-CreateMatters';
import { AddDecisionsToActions1793300800000 } from './1793300800000-AddDecisionsToActions';
import { CreateBoardPublications1793301200000 } from './1793301200000-CreateBoardPublications';
import { AddDecisionsToImports1793301600000 } from './1793301600000-AddDecisionsToImports';
import { TellChangesInAudit1793302000000 } from './1793302000000-TellChangesInAudit';
import { CreateOutbox1793302800000 } from './1793302800000-CreateOutbox';
import { CreateSigningKeys1793303200000 } from './1793303200000-CreateSigningKeys';
import { CreateMailPreferences1793303210000 } from './1793303210000-CreateMailPreferences';
import { CreateFollowUps1793304000000 } from './1793304000000-CreateFollowUps';

/** Every migration there is, oldest first. They run by themselves when the program starts. */
export const MIGRATIONS = [
  CreateUsersAndAudit1767225600000,
  CreatePlans1767225900000,
  CreateImports1767226200000,
  CreateBodies1793300000000,
  CreateMatters1793300400000,
  AddDecisionsToActions1793300800000,
  CreateBoardPublications1793301200000,
  AddDecisionsToImports1793301600000,
  TellChangesInAudit1793302000000,
  CreateOutbox1793302800000,
  CreateSigningKeys1793303200000,
  CreateMailPreferences1793303210000,
  CreateFollowUps1793304000000,
];
