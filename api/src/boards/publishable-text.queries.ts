import { fullNameIn } from '@genomfor/shared';
import { type Source } from '../platform/database/select';
import { Refused } from '../platform/errors/refused';
import { maskPersonalNumbers } from '../platform/validation/personal-numbers';
import { readPersonNames } from './known-names.queries';

/**
 * What somebody has written, as it may be read by anybody; null when it is empty. Throws Refused: 'case-data' when it holds a
 * personal identity number, 'invalid-input' for `field` when it names a known person.
 */
export async function readPublishable(source: Source, written: string, field: string): Promise<string | null> {
  const text = written.trim();
  if (text === '') return null;
  if (maskPersonalNumbers(text).found.length > 0) throw new Refused('case-data');
  const name = fullNameIn(text, await readPersonNames(source));
  if (name === null) return text;
  // What is composed can be rewritten; what somebody has written is theirs to mend.
  const message = `Skriv rollen i stället för ”${name}”. Texten kan läsas utan inloggning och innehåller inga personnamn.`;
  throw new Refused('invalid-input', undefined, [{ field, message }]);
}
