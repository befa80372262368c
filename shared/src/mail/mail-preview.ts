/** A mail as it would be sent now, or why it would not. Its HTML is a document of its own. */
export interface MailPreview {
  mail: { subject: string; text: string } | null;
  /** In a few Swedish words; null when there is a mail. */
  why: string | null;
}
