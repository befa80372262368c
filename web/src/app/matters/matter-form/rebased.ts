/** A field that somebody else changed while a form was open. */
export interface OtherChange<Key> {
  key: Key;
  /** What stands there now. */
  theirs: string;
  /** What the person has typed instead; null when the person has not touched the field. */
  mine: string | null;
}

/** What the form is to hold now, and what the other one changed. */
export interface Rebased<Texts, Key> {
  texts: Texts;
  changes: OtherChange<Key>[];
}

/**
 * A form that was opened on `before`, holds `mine`, and meets what stands `now`: fields that the person has touched keep what
 * was typed, the others take what stands now. A field where both want the same is no change.
 */
export function rebased<Texts extends Record<keyof Texts, string>>(
  before: Texts,
  mine: Texts,
  now: Texts,
): Rebased<Texts, keyof Texts> {
  const keys = Object.keys(now) as (keyof Texts)[];
  const texts = { ...now };
  const changes: OtherChange<keyof Texts>[] = [];
  for (const key of keys) {
    const touched = mine[key] !== before[key];
    if (touched) texts[key] = mine[key];
    if (now[key] !== before[key] && now[key] !== texts[key]) changes.push({ key, theirs: now[key], mine: mine[key] });
    else if (now[key] !== before[key] && !touched) changes.push({ key, theirs: now[key], mine: null });
  }
  return { texts, changes };
}
