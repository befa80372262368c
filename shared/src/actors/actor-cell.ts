import { sentenceCase } from '../words/sentence-case';
import type { ActorCell, ActorMention, KnownActor } from './actor';
import { actorKey } from './actor-dictionary';
import { bentWord } from './bent-words';
import { canonicalActor, knownByKey } from './canonical-actor';
import { piecesOf, runTogether } from './cell-pieces';

const LABEL =
  /^(?:huvud)?(?:ansvarig[ae]?|beslutande|beslutas av|beslut av|beslut|utförare|ägare|ansvar|responsible|owner)\s*:\s*/iu;
const NONE_KNOWN: readonly KnownActor[] = [];
const BULLET = /^\s*(?:[-*•·–]|\d{1,2}[.)])\s+/u;
const WITH =
  '(?:(?:och|samt|,)\\s+)?(?:i\\s+)?(?:nära\\s+)?(?:samråd|samverkan|samarbete|samspel|dialog|samarbeid|samarbejde|consultation|partnership|collaboration)\\s+(?:med|with)' +
  '|tillsammans\\s+med|sammen\\s+med|together\\s+with|(?:med\\s+)?(?:stöd|hjälp|bistånd|underlag)\\s+(?:av|från)|(?:with\\s+)?support(?:ed)?\\s+(?:by|from)' +
  '|(?:avrop|stöd|deltar|deltagare|medverkar|medverkan|medverkande|involverad[ea]?|samråd|samverkan|support|konsulteras|informeras)\\s*:' +
  '|(?:deltar|medverkar)(?=\\s+\\p{Lu})';
const QUALIFIER = new RegExp(`(?<!\\p{L})(?:${WITH})(?!\\p{L})`, 'iu');
const NOBODY =
  /^(?:n\.?\s?n\.?|vakant|vakans|vakanta|vacant|utses(?:\s+senare)?|(?:ej|inte|ännu\s+ej|ännu\s+inte)\s+(?:utsedd|utsett|utsedda|tillsatt|bestämt|bestämd|fastställt|klart)|ska\s+utses|tillsätts(?:\s+senare)?|rekrytering\s+pågår|ledig\s+tjänst|saknas|ingen|tbd|tbc|okänd|\?+)\.?$/iu;
const NOTHING =
  /^(?:m\.?\s?fl\.?|etc\.?|m\.?\s?m\.?|(?:ej|inte|icke)\s+(?:aktuellt|aktuell|relevant|tillämpligt)|ikke\s+relevant|n\/a|-)$/iu;
const NOBODY_BEFORE = /^(?:vakant|vacant)\s+(?=\p{L})/iu;
const FINITE_VERB =
  /(?<!\p{L})(?:ska|skall|skulle|ansvarar|ansvara|kommer|är|har|får|måste|bör|behöver|beslutar|beslutade|genomför|genomförs|utser|tar|tas|görs|sker|skal|vil|er|will|shall|must|is|are|has|have)(?!\p{L})/u;
const LEAST_WORDS_OF_SENTENCE = 5;
const MOST_WORDS_OF_ACTOR_LINE = 40;

/**
 * What a cell says about who: the actors in the order they stand, each once; those who only take part ("i samråd med HR",
 * "(avrop: …)"); and whether nobody holds it ("vakant"). A whole sentence is kept as one unknown actor. Never throws.
 */
export function parseActorCell(text: string, known: readonly KnownActor[] = NONE_KNOWN): ActorCell {
  const cell: ActorCell = { actors: [], involved: [], unassigned: false };
  const whole = text.trim();
  if (!/\p{L}|\?/u.test(whole)) return cell;
  if (knownByKey(known).has(actorKey(whole))) return { ...cell, actors: [canonicalActor(whole, known)] };

  for (const line of linesOf(whole)) {
    if (NOBODY.test(line)) cell.unassigned = true;
    else if (NOTHING.test(line)) continue;
    else if (isSentence(line)) add(cell.actors, { name: sentenceCase(line), kind: 'role', text: line, known: false });
    else readLine(line, cell, known);
  }
  return cell;
}

/** The lines of a cell, with those joined that only the width of the column has broken. */
export function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const raw of text.split(/\r\n|[\n\r\u2028\v]/u)) {
    const line = raw
      .replace(BULLET, '')
      .replace(LABEL, '')
      .replace(/[^\S\n]+/gu, ' ')
      .trim();
    const before = lines.at(-1);
    if (!line) continue;
    if (before !== undefined && isBroken(before, line)) lines[lines.length - 1] = joinBroken(before, line);
    else lines.push(line);
  }
  return lines;
}

/** Words that come before a name and never are one: a column that breaks after them has broken the name. */
const BEFORE_NAME =
  /(?:^|\s)(?:bitr\.?|biträdande|tf\.?|vik\.?|resp\.?|respektive|samtliga|alla|berörda?|övriga|medicinskt|socialt|ledande|förste|assistant|assisterende|deputy|senior)$/iu;

function isBroken(before: string, line: string): boolean {
  if (BEFORE_NAME.test(before) || goesOnWithoutRole(before, line)) return true;
  const endsOpen = /(?:[,/&+:-]|\s(?:och|samt|med|av|för|från|i|på|and|of|og))$/iu.test(before);
  const startsOpen =
    /^(?:[,/&+]|(?:och|samt|and|og|för|of|med|with|av)\s|i\s+(?:samråd|samverkan|samarbete)|tillsammans\s|\()/iu.test(
      line,
    );
  return endsOpen || startsOpen;
}

/** "Verksamhetschef" over "särskilt boende": the second line begins small and names nobody. */
function goesOnWithoutRole(before: string, line: string): boolean {
  if (!/^\p{Lu}/u.test(before) || !/^\p{Ll}/u.test(line)) return false;
  const isRole = bentWord(before.split(' ').at(-1) ?? '')?.kind === 'role';
  return isRole && line.split(/[\s,]+/u).every((word) => (bentWord(word)?.kind ?? 'unit') === 'unit');
}

function joinBroken(before: string, line: string): string {
  const isWordBroken = /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(line) && !/^(?:och|eller|samt|and|og)\s/u.test(line);
  return isWordBroken ? before.slice(0, -1) + line : `${before} ${line}`;
}

function isSentence(line: string): boolean {
  const words = line.split(' ').length;
  return words > MOST_WORDS_OF_ACTOR_LINE || (words >= LEAST_WORDS_OF_SENTENCE && FINITE_VERB.test(line));
}

function readLine(line: string, cell: ActorCell, known: readonly KnownActor[]): void {
  const { text, asides } = takeAsides(line, known);
  for (const part of text.split(';')) {
    const [before = '', ...after] = part.split(QUALIFIER);
    for (const actor of actorsIn(before, cell, known)) add(cell.actors, actor);
    for (const tail of after) for (const actor of actorsIn(tail, cell, known)) add(cell.involved, actor);
  }
  for (const aside of asides) {
    if (NOBODY.test(aside)) cell.unassigned = true;
    else
      for (const tail of aside.split(QUALIFIER))
        for (const actor of actorsIn(tail, cell, known)) add(cell.involved, actor);
  }
}

/** Takes "(stöd: HR)" and "(vakant)" out of a line; other brackets are part of the name. */
function takeAsides(line: string, known: readonly KnownActor[]): { text: string; asides: string[] } {
  const asides: string[] = [];
  const text = line.replace(/\s*\(([^()]*)\)/gu, (bracket: string, inside: string, at: number) => {
    if (QUALIFIER.test(inside) || NOBODY.test(inside.trim())) {
      asides.push(inside.trim());
      return '';
    }
    return repeatsName(line.slice(0, at), inside, known) ? '' : bracket;
  });
  return { text, asides };
}

/** "Kommunstyrelsen (KS)" and "Enhetschef (tf)" say no more than the name does. */
function repeatsName(before: string, inside: string, known: readonly KnownActor[]): boolean {
  if (/^(?:tf|t\.f\.?|vik\.?|bitr\.?|\p{Lu}{2,6}|\d+\s?%)$/u.test(inside.trim())) return true;
  const last = piecesOf(before, known).at(-1)?.text ?? '';
  return canonicalActor(last, known).name === canonicalActor(inside, known).name;
}

function actorsIn(text: string, cell: ActorCell, known: readonly KnownActor[]): ActorMention[] {
  return piecesOf(text, known).flatMap(({ text: piece }) => {
    if (NOTHING.test(piece)) return [];
    if (NOBODY.test(piece) || NOBODY_BEFORE.test(piece)) cell.unassigned = true;
    if (NOBODY.test(piece)) return [];
    const held = piece.replace(NOBODY_BEFORE, '').replace(/\s*§\s*\d.*$/u, '');
    const names = knownByKey(known).has(actorKey(held)) ? [held] : (runTogether(held) ?? [held]);
    return names.map((name) => canonicalActor(name, known)).filter(({ name }) => name !== '');
  });
}

function add(list: ActorMention[], actor: ActorMention): void {
  if (!list.some(({ name }) => actorKey(name) === actorKey(actor.name))) list.push(actor);
}
