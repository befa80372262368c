import type { FloorEntry } from '@genomfor/shared';
import { sentencesOf } from '../prose/sentences';
import { type People, isOnlyNames, withoutNames } from '../prose/without-names';
import type { Section } from './sections';

const MOVES =
  /\s+(?:yrkar|yrkade|föreslår|föreslog|tillstyrker|instämmer|biträder|ställer sig bakom)(?=[\s:])\s*(?:på\s+|om\s+)?/iu;
const DISSENTS = /^(.+?)\s+(?:anmäler|anmälde|reserverar sig|reserverade sig|lämnar|lämnade)(?=[\s,.]|$)\s*/iu;
const AGAINST =
  /^mot beslutet(?: i sin helhet)?\s+(?:reserverar sig|reserverade sig|anmäler reservation|anmäls reservation av)\s+(.+?)\.?$/iu;
const AUTHOR = 'motionens författare';

/** Who moved what on the floor, by role or party and never by name. */
export function floorMotionsOf(sections: readonly Section[], people: People): FloorEntry[] {
  return sentencesIn(sections, 'floor').flatMap((sentence): FloorEntry[] => {
    const match = MOVES.exec(sentence);
    if (!match || match.index === 0) return [];
    const verb = /tillstyrk|instäm|biträd|bakom/iu.exec(match[0])?.[0];
    const rest = sentence.slice(match.index + match[0].length);
    const text = withoutNames(verb ? `${match[0].trim()} ${rest}` : rest, people);
    return [{ by: byWhom(sentence.slice(0, match.index), people), text: tidy(text) }];
  });
}

/** Who dissented from the decision, by role or party; the motion's author is said to be that. */
export function dissentsOf(sections: readonly Section[], people: People, authors: ReadonlySet<string>): FloorEntry[] {
  return sentencesIn(sections, 'dissent').flatMap((sentence): FloorEntry[] => {
    const against = AGAINST.exec(sentence)?.[1];
    const match = against ? null : DISSENTS.exec(sentence);
    const who = against ?? match?.[1];
    if (!who) return isOnlyNames(sentence, people) ? [{ by: byWhom(sentence, people), text: 'reservation' }] : [];
    const isAuthor = [...authors].some((name) => who.includes(name));
    const by = byWhom(who, people);
    const text = against ? 'reservation mot beslutet' : withoutNames(sentence.slice(who.length).trim(), people);
    return [{ by: isAuthor ? `${by}, ${AUTHOR}` : by, text: tidy(text) }];
  });
}

function sentencesIn(sections: readonly Section[], kind: Section['kind']): string[] {
  return sections
    .filter((section) => section.kind === kind)
    .flatMap(({ lines }) => lines.flatMap(({ text }) => sentencesOf(text)));
}

/** "Kommunstyrelsens ordförande (S)" for a role with a name, "ledamot (C)" for a name with a party. */
function byWhom(words: string, people: People): string {
  return withoutNames(words.trim(), people)
    .replace(/\[namn\]/gu, 'ledamot')
    .replace(/[\s,.:]+$/gu, '');
}

function tidy(text: string): string {
  return text.replace(/^[\s:–-]+|[\s.]+$/gu, '');
}
