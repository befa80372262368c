import type { FieldError } from '@genomfor/shared';
import type { ValidationError } from '@nestjs/common';

/** What to tell a person about each rule of class-validator; `limits` are the numbers of the rule, in order. */
const SWEDISH: Record<string, (limits: string[]) => string> = {
  arrayMaxSize: ([most]) => `Välj högst ${most}.`,
  arrayMinSize: ([least]) => `Välj minst ${least}.`,
  arrayNotEmpty: () => 'Välj minst en.',
  arrayUnique: () => 'Samma sak står två gånger.',
  equals: () => 'Värdet går inte att använda.',
  isArray: () => 'Det här ska vara en lista.',
  isBoolean: () => 'Svara ja eller nej.',
  isBooleanString: () => 'Svara ja eller nej.',
  isDateString: () => 'Skriv ett datum, till exempel 2018-04-30.',
  isDefined: () => 'Fyll i det här.',
  isEmail: () => 'Skriv en e-postadress, till exempel namn@kommun.se.',
  isEnum: () => 'Välj ett av alternativen.',
  isIn: () => 'Välj ett av alternativen.',
  isInt: () => 'Skriv ett heltal.',
  isISO8601: () => 'Skriv ett datum, till exempel 2018-04-30.',
  isNotEmpty: () => 'Fyll i det här.',
  isNotEmptyObject: () => 'Fyll i det här.',
  isNumber: () => 'Skriv ett tal.',
  isNumberString: () => 'Skriv ett tal.',
  isObject: () => 'Värdet går inte att använda.',
  isPositive: () => 'Skriv ett tal som är större än noll.',
  isRealDay: () => 'Skriv ett datum som finns, till exempel 2018-04-30.',
  isString: () => 'Skriv text.',
  isUrl: () => 'Skriv en adress som börjar med https://.',
  isUuid: () => 'Det valda finns inte.',
  matches: () => 'Texten har fel form.',
  max: ([most]) => `Skriv högst ${most}.`,
  maxLength: ([most]) => `Skriv högst ${most} tecken.`,
  min: ([least]) => `Skriv minst ${least}.`,
  minLength: ([least]) => `Skriv minst ${least} tecken.`,
  nestedValidation: () => 'Värdet går inte att använda.',
  unknownValue: () => 'Värdet går inte att använda.',
  whitelistValidation: () => 'Uppgiften är okänd och kan inte tas emot.',
};

const OTHER = 'Värdet går inte att använda.';
/** How class-validator's own, English messages begin, before the name of the property or after it. */
const ENGLISH_OPENINGS = ['each value in ', 'nested property ', 'property ', 'an unknown value '];

/** Each field that was not accepted, with one reason in Swedish; `path` is where the errors are ('responsible.0.name'). */
export function fieldErrors(errors: readonly ValidationError[], path = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = path ? `${path}.${error.property}` : error.property;
    const message = swedishMessage(error);
    return [...(message ? [{ field, message }] : []), ...fieldErrors(error.children ?? [], field)];
  });
}

// The decorator nearest the property is the last to run; the first written is the one to show.
function swedishMessage({ property, constraints, value }: ValidationError): string | null {
  const [rule, message] = Object.entries(constraints ?? {}).at(-1) ?? [];
  if (!rule || !message) return null;

  const written =
    !message.startsWith(`${property} `) && !ENGLISH_OPENINGS.some((opening) => message.startsWith(opening));
  if (written) return message;
  if (value === undefined || value === null || value === '') return SWEDISH['isDefined']?.([]) ?? OTHER;
  // One rule with two limits, whose message tells which of them was broken.
  const limit = rule === 'isLength' ? (message.includes('longer') ? 'minLength' : 'maxLength') : rule;
  const limits = message.replace(property, '').match(/-?\d+(\.\d+)?/g) ?? [];
  return SWEDISH[limit]?.(limits) ?? OTHER;
}
