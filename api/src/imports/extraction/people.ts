import { type ExtractedField, parseActorCell } from '@genomfor/shared';
import { type Doubts, warn } from './reading-context';
import { isBlank, joinBrokenWords, wordCount } from './words';

/** Who a cell names, by what they are to do. */
export interface PeopleReading {
  actors: string[];
  involved: string[];
  unknown: number;
}

const MOST_WORDS = 30;

/** Reads the actors of the cells of one field, noting the names that nobody knows and posts that nobody holds. */
export function readPeople(cells: readonly string[], field: ExtractedField, doubts: Doubts): PeopleReading {
  const reading: PeopleReading = { actors: [], involved: [], unknown: 0 };
  for (const cell of cells.filter((text) => !isBlank(text))) {
    if (wordCount(cell) > MOST_WORDS) doubts.needsReview = true;
    const { actors, involved, unassigned } = parseActorCell(joinBrokenWords(cell));
    for (const { name, known, kind, many, text } of actors) {
      addOnce(reading.actors, name);
      if (many && field === 'decider') warn(doubts, { code: 'decider-is-group', field, text: name });
      if (known || kind === 'person') continue;
      reading.unknown += 1;
      warn(doubts, { code: 'actor-unknown', field, text: text || name });
    }
    for (const { name } of involved) addOnce(reading.involved, name);
    if (unassigned && field === 'responsible') warn(doubts, { code: 'responsible-vacant', field, text: cell.trim() });
  }
  return reading;
}

/** Adds the name unless it is there already. */
export function addOnce(names: string[], name: string): void {
  if (name && !names.includes(name)) names.push(name);
}
