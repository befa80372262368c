import { select, type Source } from '../platform/database/select';

/** Every name that a person is known by: users, signed off or not, and actors that are persons, also those that are gone. */
export async function readPersonNames(source: Source): Promise<string[]> {
  // An account that is called as a role or a body ("Sektorchef") names nobody, and would take the role out of every sentence.
  const users = await select<{ name: string }>(
    source,
    `SELECT name FROM user_account
     WHERE NOT EXISTS (SELECT 1 FROM actor WHERE actor.name = user_account.name AND actor.kind <> 'person')
     ORDER BY name`,
  );
  const persons = await select<{ name: string; aliases: string }>(
    source,
    "SELECT name, aliases FROM actor WHERE kind = 'person' ORDER BY name",
  );
  const aliases = persons.flatMap((person) => JSON.parse(person.aliases) as string[]);
  return [...users.map(({ name }) => name), ...persons.map(({ name }) => name), ...aliases.filter(isFullName)];
}

/** A lone first name or a signature may be any word, and would take such words out of every sentence. */
function isFullName(alias: string): boolean {
  return /\S\s+\S/.test(alias);
}
