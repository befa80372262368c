import type { Standing } from '../assessment/assessment';

/** An absolute address with words that make sense alone. */
export interface MailLink {
  text: string;
  url: string;
}

/** What something was and is; plain text writes "var …, nu …". Null where nothing stood or stands. */
export interface MailChange {
  before: string | null;
  after: string | null;
}

/** A stretch of a line: words, or a change. */
export type MailSpan = string | MailChange;

/** One line of running text: a sentence or two, or stretches that follow each other without a space between. */
export type MailLine = string | readonly MailSpan[];

/** How something stands: the colour and mark of `standing`, and the words to say it ("Försenad sex dagar"). */
export interface MailStanding {
  standing: Standing;
  text: string;
}

/** A button: few words to see, and its full meaning for somebody who hears it alone ("Klar: Introduktion av nya chefer"). */
export interface MailButton extends MailLink {
  label: string;
}

/** Buttons that stand in a row. Plain text writes `plain` instead, so that four addresses do not fill the page. */
export interface MailButtons {
  plain: MailLink;
  buttons: readonly MailButton[];
}

/** One thing to read about and open. */
export interface MailItem {
  title: string;
  /** Null when there is nothing to open. */
  url: string | null;
  standing: MailStanding | null;
  lines: readonly MailLine[];
  answers: MailButtons | null;
}

/** Rows of data; the first cell of a row names it. */
export interface MailTable {
  /** One heading for each column. */
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A part of a mail under a heading of its own. */
export interface MailSection {
  heading: string;
  /** What stands small beside the heading ("3 åtgärder, alla på onsdag"); null for nothing. */
  note: string | null;
  paragraphs: readonly MailLine[];
  items: readonly MailItem[];
  table: MailTable | null;
  /** Where the rest is, when not all is shown: "och 12 till". */
  more: MailLink | null;
}

/**
 * A mail before it is drawn: `mailHtml` and `mailText` draw the same document, so that its two parts cannot say different
 * things. Every kind of mail is one. The subject holds no name and no title.
 */
export interface MailDocument {
  subject: string;
  /** What an inbox shows after the subject; not shown in the mail. Holds no name and no title. */
  preheader: string;
  /** Small above the heading: "Genomför · måndag 26 februari 2018, vecka 9". */
  kicker: string;
  heading: string;
  intro: readonly MailLine[];
  sections: readonly MailSection[];
  /** The one filled button at the end; null for none. */
  action: MailLink | null;
  footer: MailFooter;
}

/** Why the mail came, and where that is changed. */
export interface MailFooter {
  text: readonly string[];
  links: readonly MailLink[];
}
