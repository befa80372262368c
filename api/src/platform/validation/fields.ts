/** The longest texts that a person may write, by what they are for. */
export const LONGEST_TITLE = 500;
export const LONGEST_CELL = 2000;
export const LONGEST_TEXT = 10_000;
export const LONGEST_WORDS = 200;
export const LONGEST_NAME = 200;

/** A text that is more than spaces, and what to tell somebody who leaves it out. */
export const SAYS_SOMETHING = /\S/;
export const FILL_IN = { message: 'Fyll i det här.' };

/** Further than any list goes, and what both databases can count to. */
export const LAST_ROW = 1_000_000_000;

const YES_OR_NO: Readonly<Record<string, boolean>> = { true: true, false: false };

/** For `@ValidateIf`: a field that may be left out, but not be null. */
export function isSent(_: unknown, value: unknown): boolean {
  return value !== undefined;
}

/** For `@Transform`: the words of an address as a boolean; what is neither stays, to be refused. */
export function yesOrNo({ value }: { value: unknown }): unknown {
  return typeof value === 'string' ? (YES_OR_NO[value] ?? value) : value;
}
