import { capitalised } from '../words';
import type { PromiseClause } from './clauses';
import { activeOf, isPassive } from './swedish-verbs';

/** Verbs that only say that something happens: what happens is in the subject. */
const HAPPENS =
  /^(?:göras|genomföras|ske|utföras|hållas|äga rum|görs|genomförs|sker|hålls|äger rum|anordnas|arrangeras|planeras|vara|bli)$/iu;
const PARTICLE = /^(?:fram|in|över|upp|ut|om|av|bort|igång|ner|ned|ihop|samman|vidare|tillbaka)$/iu;
const ARTICLE = /^(?:en|ett|den|det)\s+(?=\p{Ll})/iu;
const TIME_WORDS =
  /(?<!\p{L})(?:inom kort|framöver|snarast(?: möjligt)?|omgående|också|även|naturligtvis|därför|nu|sedan)(?!\p{L})/giu;
const PLACE = /^(?:i|inom|på|vid|för|kring)\s+\p{L}/iu;
const LONGEST_FRONTED = 6;

/** What is to be done, in the words of the clause: an infinitive, or the thing itself when the verb only says that it happens. */
export function promiseTitle({ subject, fronted, predicate }: PromiseClause, deadlineText: string | null): string {
  const words = predicate.replace(/^återkommer(?=\s|$)/iu, 'återkomma').split(' ');
  const verb = (words[0] ?? '').replace(/[,.]$/u, '');
  const rest = words.slice(1);
  const what = subject.replace(ARTICLE, '');
  const core = HAPPENS.test(verb)
    ? [what, ...rest.filter((word, at) => !(at === 0 && word === 'rum'))].join(' ')
    : isPassive(verb) && subject !== ''
      ? activeTitle(verb, rest, withLowerFirst(subject).replace(ARTICLE, ''))
      : words.join(' ');
  const place =
    PLACE.test(fronted) && fronted.split(' ').length <= LONGEST_FRONTED && !/\d/u.test(fronted)
      ? ` ${withLowerFirst(fronted)}`
      : '';
  return tidyTitle(
    withoutDeadline(core, deadlineText) + (HAPPENS.test(verb) ? '' : withoutDeadline(place, deadlineText)),
  );
}

function activeTitle(verb: string, rest: readonly string[], object: string): string {
  const particle = PARTICLE.test(rest[0] ?? '') ? [rest[0] ?? ''] : [];
  return [activeOf(verb.toLowerCase()), ...particle, object, ...rest.slice(particle.length)].join(' ');
}

/** The title with a capital first and without the words that only tell when. */
export function tidyTitle(text: string): string {
  const bare = text
    .replace(TIME_WORDS, ' ')
    .replace(/\s{2,}/gu, ' ')
    .replace(/\s+(?=[,.;])/gu, '')
    .replace(/^[\s,.;:–-]+|[\s,.;:–-]+$/gu, '')
    .replace(/\s+(?:och|samt|senast|under|i|den|till|för|att|vid|på)$/iu, '');
  return capitalised(bare);
}

/** The text without its deadline and the comma that it leaves behind. */
export function withoutDeadline(text: string, deadlineText: string | null): string {
  if (deadlineText === null) return text;
  const at = text.toLowerCase().indexOf(deadlineText.toLowerCase());
  if (at < 0) return text;
  return `${text.slice(0, at).replace(/\s+(?:till|per|den|i)\s*$/iu, ' ')}${text.slice(at + deadlineText.length)}`
    .replace(/\s{2,}/gu, ' ')
    .trim();
}

function withLowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) && !/^\p{Lu}\p{Ll}+(?:nämnden|processen)/u.test(text)
    ? text.charAt(0).toLocaleLowerCase('sv') + text.slice(1)
    : text.replace(/^(I|På|Inom|Vid|För)(?=\s)/u, (word) => word.toLowerCase());
}
