/** How the municipality wants its mail. */
export interface MailSettings {
  /** Weeks of ISO 8601 (1–53), the same every year, in which the week's mail rests; in order. */
  pausedWeeks: number[];
  /** After how many days overdue the role above is told; null for never. */
  escalateAfterDays: number | null;
}

/** What holds until somebody says otherwise: July is quiet, and nobody is told of others' delays. */
export const ORDINARY_MAIL_SETTINGS: MailSettings = { pausedWeeks: [28, 29, 30, 31], escalateAfterDays: null };

/** The settings, with how mail is sent, which is decided where the program runs. */
export interface MailSettingsView extends MailSettings {
  /** The mail server as 'host:port'; null while mail is not set up. */
  server: string | null;
  /** Who mails come from; null while mail is not set up. */
  from: string | null;
  version: number;
}

export type MailSettingsInput = MailSettings;
