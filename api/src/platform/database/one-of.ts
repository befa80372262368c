/**
 * The SQL of a CHECK that `column` is one of `values` (null passes). An entity says `@Check(oneOf('kind', ACTOR_KINDS))`,
 * the migration `checks: [{ expression: oneOf('kind', ['role', ...]) }]`: the name comes from the expression,
 * so the test of the schema finds a list that has changed without a migration.
 */
export function oneOf(column: string, values: readonly string[]): string {
  return `"${column}" IN (${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')})`;
}
