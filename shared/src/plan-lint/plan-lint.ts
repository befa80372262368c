/** A weakness of a plan that is best mended before it is decided. `keys` name the rows it is about. */
export interface LintFinding {
  code: LintCode;
  keys: string[];
  /** Names or dates the message needs, for example the role that carries too much. */
  values: string[];
}

export type LintCode =
  | 'decider-missing'
  | 'responsible-missing'
  | 'deadline-missing'
  | 'decides-own-work'
  | 'several-dates'
  | 'weekend-deadline'
  | 'role-aliases'
  | 'near-duplicates'
  | 'role-overload'
  | 'possible-typo'
  | 'mutual-waiting'
  | 'gate-missing';
