export const USER_ROLES = ['administrator', 'plan-lead', 'secretary', 'responsible', 'reader'] as const;
/** administratör, planledare, nämndsekreterare, ansvarig, läsare. */
export type UserRole = (typeof USER_ROLES)[number];

export const PERMISSIONS = [
  'plans.read',
  'plans.edit',
  'actions.report-own',
  'actions.report-any',
  'actions.comment',
  'bodies.edit',
  'matters.edit',
  'actions.approve-own',
  'actions.approve-any',
  'boards.publish',
  'follow-ups.lead',
  'imports.use',
  'exports.use',
  'actors.edit',
  'users.manage',
  'tokens.own',
  'audit.read',
  'mail.manage',
  'webhooks.manage',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const READER: readonly Permission[] = ['plans.read', 'exports.use', 'tokens.own'];
const RESPONSIBLE: readonly Permission[] = [...READER, 'actions.report-own', 'actions.approve-own', 'actions.comment'];
/** Who keeps bodies' calendars and writes down what they decide. */
const CALENDARS_AND_DECISIONS: readonly Permission[] = [
  'bodies.edit',
  'matters.edit',
  'actions.approve-any',
  'boards.publish',
];
const SECRETARY: readonly Permission[] = [...RESPONSIBLE, ...CALENDARS_AND_DECISIONS, 'imports.use'];
const PLAN_LEAD: readonly Permission[] = [
  ...RESPONSIBLE,
  ...CALENDARS_AND_DECISIONS,
  'actions.report-any',
  'plans.edit',
  'follow-ups.lead',
  'imports.use',
  'actors.edit',
];

/** Which role may do what: the one table that the API guards with and the web shows by. What is not here is refused. */
export const ROLE_PERMISSIONS: Record<UserRole, readonly Permission[]> = {
  reader: READER,
  responsible: RESPONSIBLE,
  secretary: SECRETARY,
  'plan-lead': PLAN_LEAD,
  administrator: [...PLAN_LEAD, 'users.manage', 'audit.read', 'mail.manage', 'webhooks.manage'],
};

/** Whether somebody with `role` may do `permission`; false for a role or permission that is not in the table. */
export function may(role: UserRole | null | undefined, permission: Permission): boolean {
  return role ? (ROLE_PERMISSIONS[role]?.includes(permission) ?? false) : false;
}
