import type { Standing } from '../assessment/assessment';

/** The colours of a mail, by what they are for. */
export interface MailColours {
  paper: string;
  sheet: string;
  ink: string;
  /** Text that supports. */
  quiet: string;
  /** The line between things; decoration only. */
  rule: string;
  accent: string;
  onAccent: string;
  standing: Record<Standing, string>;
}

/** What every mail program shows. All text has at least 5:1 against paper and sheet. */
export const LIGHT_COLOURS: MailColours = {
  paper: '#faf7f1',
  sheet: '#fffdf9',
  ink: '#1d2422',
  quiet: '#525a57',
  rule: '#d8d1c3',
  accent: '#17436b',
  onAccent: '#ffffff',
  standing: {
    late: '#a1231a',
    risk: '#845000',
    await: '#653a72',
    unknown: '#55606b',
    ok: '#2b6537',
    done: '#12625f',
    approved: '#174a33',
    dropped: '#63605a',
  },
};

/** For programs that follow a dark desktop. All text has at least 6:1 against paper and sheet. */
export const DARK_COLOURS: MailColours = {
  paper: '#161a1b',
  sheet: '#1d2324',
  ink: '#ebe7dd',
  quiet: '#b3b4ac',
  rule: '#394142',
  accent: '#9cc4e8',
  onAccent: '#0d2234',
  standing: {
    late: '#ff9f90',
    risk: '#f2bd62',
    await: '#dab0e6',
    unknown: '#b4c0ca',
    ok: '#93cf9c',
    done: '#7fd0c9',
    approved: '#9fdbb8',
    dropped: '#b7b2a7',
  },
};

/** The sign before the word: a mail has no pictures, and colour alone says nothing. */
export const STANDING_MARK: Record<Standing, string> = {
  late: '!',
  risk: '▲',
  await: '◆',
  unknown: '?',
  ok: '→',
  done: '✓',
  approved: '✓',
  dropped: '–',
};

export const SANS = "'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
export const SERIF = "Georgia,'Times New Roman',serif";
