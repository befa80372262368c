/** The kinds of mail that a person can choose to get or not. */
export const MAIL_KINDS = [
  'digest',
  'board-digest',
  'notice',
  'lead',
  'escalation',
  'follow-up',
  'saved-view',
] as const;
/**
 * veckomejlet, inför sammanträden, direkta besked, påminnelser före slutdatum, när något dröjer länge, månadsuppföljningen,
 * sparade vyer.
 */
export type MailKind = (typeof MAIL_KINDS)[number];

/** Whether somebody gets one kind of mail. Everybody does until they say otherwise. */
export interface MailPreferenceView {
  kind: MailKind;
  wanted: boolean;
}

export interface MailPreferenceInput {
  wanted: boolean;
}
