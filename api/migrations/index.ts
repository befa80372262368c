import { CreateUsersAndAudit1767225600000 } from './1767225600000-CreateUsersAndAudit';
import { CreatePlans1767225900000 } from './1767225900000-CreatePlans';
import { CreateImports1767226200000 } from './1767226200000-CreateImports';
import { CreateBodies1793300000000 } from './1793300000000-CreateBodies';
import { CreateMatters1793300400000 } from './1793300400000-CreateMatters';
import { AddDecisionsToActions1793300800000 } from './1793300800000-AddDecisionsToActions';
import { CreateBoardPublications1793301200000 } from './1793301200000-CreateBoardPublications';
import { AddDecisionsToImports1793301600000 } from './1793301600000-AddDecisionsToImports';
import { TellChangesInAudit1793302000000 } from './1793302000000-TellChangesInAudit';
import { AddGatesAndReports1793302400000 } from './1793302400000-AddGatesAndReports';
import { CreateOutbox1793302800000 } from './1793302800000-CreateOutbox';
import { CreateSigningKeys1793303200000 } from './1793303200000-CreateSigningKeys';
import { CreateMailPreferences1793303210000 } from './1793303210000-CreateMailPreferences';
import { CreateMailSettings1793303220000 } from './1793303220000-CreateMailSettings';
import { CreateAnswerLinks1793303600000 } from './1793303600000-CreateAnswerLinks';
import { CreateFollowUps1793304000000 } from './1793304000000-CreateFollowUps';
import { CreateReports1793304400000 } from './1793304400000-CreateReports';
import { CreateSavedViews1793304800000 } from './1793304800000-CreateSavedViews';
import { CreateWebhooks1793304900000 } from './1793304900000-CreateWebhooks';
import { AddSuperiors1793305200000 } from './1793305200000-AddSuperiors';
import { CreateNotices1793305210000 } from './1793305210000-CreateNotices';

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
  AddGatesAndReports1793302400000,
  CreateOutbox1793302800000,
  CreateSigningKeys1793303200000,
  CreateMailPreferences1793303210000,
  CreateMailSettings1793303220000,
  CreateAnswerLinks1793303600000,
  CreateFollowUps1793304000000,
  CreateReports1793304400000,
  CreateSavedViews1793304800000,
  CreateWebhooks1793304900000,
  AddSuperiors1793305200000,
  CreateNotices1793305210000,
];
