import { hasFiniteVerb, isAdverb, isInfinitive } from './swedish-verbs';

/** A clause that says what will be done, in its parts. */
export interface PromiseClause {
  /** Who or what: the words before the verb, or between it and the helping verb. Empty when nobody is named. */
  subject: string;
  /** What stands first when it is not the subject: "I det arbetet", "Framöver". */
  fronted: string;
  /** What stands between the helping verb and the verb when that is only when or how. */
  between: string;
  /** From the verb to the end of the clause. */
  predicate: string;
  /** The clause before it in the same sentence, when there is one. */
  before: string;
  /** The clauses after it. */
  after: string;
}

const COORDINATION = /,?\s+(?:och|men|samt)\s+/giu;
const SUBORDINATE = /(?:^|[\s,])(som|vilk\p{L}+|hur|vad|eftersom|innan|huruvida|att|så att|där)\s+([^,]*)$/iu;
const TELLS =
  /(?:betonar|meddelar|informerar(?: även| också)? om|berättar|upplyser(?: om)?|redogör för|förklarar|försäkrar|lovar|uppger|svarar|konstateras|konstaterar|lyfter|beskriver|framgår)(?:\s\p{L}+){0,2}$/iu;
/** "ska under våren genomföra": what stands between is when, not who. */
const TIME_OR_PLACE =
  /^(?:under|i|senast|före|innan|till|den|vid|inom|inför|efter|från|på|tillsammans|med|genom|utifrån|kring|varje)\s/iu;
/** "För att nå en budget i balans kommer …": the purpose stands first. */
const PURPOSE_FIRST = /^(?:för|i syfte|genom|efter|utöver)\s+att\s/iu;
const OWN_VERB = /(?:ats|tts|its|ar|er|har|är|nns|as)$/u;

/** The clause of the sentence around "ska" or "kommer"; null when that belongs to a clause that only describes something. */
export function futureClause(sentence: string): PromiseClause | null {
  for (const modal of sentence.matchAll(/(?<!\p{L})(?:ska|skall|kommer)(?!\p{L})/giu)) {
    const left = sentence.slice(0, modal.index).trim();
    const clause = clauseAround(
      left,
      sentence.slice(modal.index + modal[0].length).trim(),
      /^kommer$/iu.test(modal[0]),
    );
    if (clause) return clause;
  }
  return null;
}

function clauseAround(left: string, right: string, isComing: boolean): PromiseClause | null {
  const { before, own } = lastClause(left);
  const subordinate = PURPOSE_FIRST.test(own) ? null : SUBORDINATE.exec(own);
  let lead = own;
  if (subordinate && !/^där$/iu.test(own)) {
    const tail = subordinate[2]?.trim() ?? '';
    if (/att$/iu.test(subordinate[1] ?? '')) {
      if (!TELLS.test(own.slice(0, subordinate.index))) return null;
      lead = tail;
    } else if (subordinate.index > 0 || !/^där$/iu.test(subordinate[1] ?? '')) {
      if (!tail.split(' ').some((word) => OWN_VERB.test(word))) return null;
    }
  }
  const words = right.split(' ');
  const at = verbAt(words, isComing);
  if (at < 0 || words.slice(0, at).some((word) => /^(?:inte|ej|aldrig)$/iu.test(word))) return null;
  const between = words.slice(0, words[at - 1] === 'att' ? at - 1 : at);
  const named = between
    .filter((word) => !isAdverb(word))
    .join(' ')
    .replace(/^[,\s]+|[,\s]+$/gu, '');
  const { own: predicate, after } = firstClause(words.slice(at).join(' '));
  const isInverted = /\p{L}/u.test(named) && !(lead !== '' && TIME_OR_PLACE.test(named));
  return isInverted
    ? { subject: named, fronted: lead, between: '', predicate, before, after }
    : { subject: lead, fronted: '', between: between.join(' '), predicate, before, after };
}

/** "kommer nämnden att besluta" has its verb after "att", but not after "för att" and the like. */
function verbAt(words: readonly string[], isComing: boolean): number {
  const first = words.findIndex((word) => isInfinitive(word));
  const att = words.findIndex(
    (word, at) => word === 'att' && !/^(?:för|om|på|till|med|av|genom|syfte|så)$/iu.test(words[at - 1] ?? ''),
  );
  if (!isComing || att < 0 || (first >= 0 && first < att)) return first;
  const next = words.findIndex((word, at) => at > att && !isAdverb(word));
  return isInfinitive(words[next] ?? '') ? next : -1;
}

/** Parts "Nämnden har beslutat om mål och en kartläggning" where a new clause begins after "och". */
function lastClause(left: string): { before: string; own: string } {
  const cuts = [...left.matchAll(COORDINATION)].filter(
    (match) =>
      hasFiniteVerb(left.slice(0, match.index)) && !/(?:^|\s)(?:att|som)\s[^,]*$/iu.test(left.slice(0, match.index)),
  );
  const cut = cuts.at(-1);
  if (!cut) return { before: '', own: left };
  return { before: left.slice(0, cut.index).trim(), own: left.slice(cut.index + cut[0].length).trim() };
}

/** What follows after "och" and has a verb of its own tells of something else. */
export function firstClause(predicate: string): { own: string; after: string } {
  for (const match of predicate.matchAll(COORDINATION)) {
    const rest = predicate.slice(match.index + match[0].length);
    const start = rest.split(' ').slice(0, 5);
    const isNew =
      !isInfinitive(start[0] ?? '') &&
      start.some((_, at) => at > 0 && at < 4 && hasFiniteVerb(start.slice(0, at + 1).join(' ')));
    const goesOn = /^(?:beräknas|väntas|förväntas)$/iu.test(start[0] ?? '');
    if (goesOn) return { own: predicate.slice(0, match.index).trim(), after: rest };
    if (isNew && !/(?:^|\s)som\s/u.test(start.join(' ')))
      return { own: predicate.slice(0, match.index).trim(), after: rest };
  }
  return { own: predicate, after: '' };
}
