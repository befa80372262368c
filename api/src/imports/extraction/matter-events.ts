import {
  canonicalActor,
  type ExtractedEvent,
  type IsoDate,
  type MatterEventKind,
  parsePlanDate,
} from '@genomfor/shared';
import type { DocumentPart } from './prose/document-parts';
import { sentencesOf } from './prose/sentences';
import { type People, withoutNames } from './prose/without-names';
import { capitalised } from './words';

const DAY = '(?:den\\s+)?(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\s+\\p{L}{3,9}\\s+\\d{4})(?![\\d/])';
const SUBMITTED = new RegExp(
  `(?:motion|motionen|medborgarförslag|medborgarförslaget|interpellationen)(?:[^.]{0,80}?\\s)?(?:daterad|daterat|inkom(?:men|mit|met)?|inkom|väckt|väcktes|inlämnad|inlämnades|lämnades in)\\s+${DAY}`,
  'iu',
);
const REFERRED =
  /(?:remitterade?s?|remitterats|skickade?s? på remiss|överlämnade?s?)\s+(?:vidare\s+)?till\s+(?:att\s)?([\p{L}-]+(?:\s(?!för\b|den\b|att\b|och\b|i\b)[\p{L}-]+)?)(?:[^.]{0,60}?(?:för (?:yttrande|beredning|besvarande)))?/iu;
const REFERRED_ON = new RegExp(`^[^.]{0,60}?\\s${DAY}`, 'iu');
const STATEMENT = new RegExp(
  `([\\p{L}-]+(?:\\s[\\p{L}-]+)?)s\\s+(?:yttrande|remissvar|svar på remissen)(?:\\s+(?:daterat|från|av|inkom))?\\s+${DAY}`,
  'iu',
);

/** What happened to the matter before it was decided: it was submitted, referred, and a statement was given. Names never come out. */
export function matterEvents(parts: readonly DocumentPart[], people: People): ExtractedEvent[] {
  const events: ExtractedEvent[] = [];
  const add = (kind: MatterEventKind, date: IsoDate | null, text: string): void => {
    const same = events.find(
      (event) => event.kind === kind && (event.date === date || event.date === null || date === null),
    );
    if (!same) events.push({ kind, date, text: withoutNames(text, people) });
    else if (same.date === null && date !== null) same.date = date;
  };
  for (const part of parts) {
    if (part.kind === 'motion') {
      if (part.date !== null && /^motion/iu.test(part.lines[0]?.text ?? ''))
        add('submitted', part.date, 'Motionen lämnades in');
      continue;
    }
    for (const sentence of part.lines.flatMap(({ text }) => sentencesOf(text))) {
      const submitted = SUBMITTED.exec(sentence);
      if (submitted) add('submitted', dayOf(submitted[1]), submittedText(submitted[0]));
      const referred = REFERRED.exec(sentence);
      const to = referred?.[1] ? canonicalActor(referred[1]) : null;
      if (referred && to?.known) {
        const on = REFERRED_ON.exec(sentence.slice(referred.index + referred[0].length))?.[1];
        add('referred', dayOf(on), `Remitterad till ${bent(to.name, to.kind)} för yttrande`);
      }
      const statement = STATEMENT.exec(sentence);
      const by = statement?.[1] ? canonicalActor(lastKnown(statement[1])) : null;
      if (statement && by?.known) add('statement', dayOf(statement[2]), `Yttrande från ${bent(by.name, by.kind)}`);
    }
  }
  return events;
}

function submittedText(words: string): string {
  return /medborgarförslag/iu.test(words) ? 'Medborgarförslaget lämnades in' : 'Motionen lämnades in';
}

/** "Beslutsunderlag Stadsdirektören" ends in who it was: the last word when both together are nobody. */
function lastKnown(words: string): string {
  return canonicalActor(words).known ? words : (words.split(' ').at(-1) ?? words);
}

function bent(name: string, kind: string): string {
  return kind === 'role' ? name.toLocaleLowerCase('sv') : capitalised(name);
}

function dayOf(words: string | undefined): IsoDate | null {
  const day = words ? parsePlanDate(words) : null;
  return day?.precision === 'day' && !day.needsReview ? day.date : null;
}
