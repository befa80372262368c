/** A mail as it would be sent now, or why it would not. */
export interface MailPreview {
  mail: { subject: string; html: string; text: string } | null;
  /** In a few Swedish words; null when there is a mail. */
  why: string | null;
}
