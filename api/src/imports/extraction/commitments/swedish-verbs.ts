/** Words between "ska" and its verb that say nothing about who. */
const ADVERBS: ReadonlySet<string> = new Set(
  (
    'även också nu därför därefter sedan då dock således härefter framöver fortsatt löpande kontinuerligt ständigt dessutom därutöver ' +
    'fortlöpande snarast omgående skyndsamt successivt gemensamt tillsammans initialt först därmed vidare istället bland annat t.ex. bl.a. ' +
    'omedelbart naturligtvis självklart senare inom kort årligen regelbundet särskilt noga nogsamt samtidigt åter igen'
  ).split(' '),
);
const SHORT_INFINITIVES: ReadonlySet<string> = new Set([
  'ske',
  'gå',
  'stå',
  'få',
  'se',
  'bli',
  'ge',
  'bo',
  'nå',
  'må',
  'slå',
  'ta',
  'ha',
  'dra',
  'be',
  'ses',
  'tas',
  'ges',
  'dras',
  'nås',
]);
/** Adjectives and nouns that end like an infinitive. */
const NOT_VERB =
  /(?:iga|liga|ska|ala|lla|ella|rna|orna|erna|ande|ika|andra|nya|egna|interna|externa|berörda|utsatta|äldre|unga|många|flera|bra|skola|förskola|vecka|månaderna|dessa|denna|våra|sina)$/iu;
const VERBS_LIKE_ADJECTIVES =
  /^(?:kalla|samla|ställa|hålla|handla|behandla|samverka|förhandla|anmäla|fälla|påkalla|inkalla|utveckla|utväxla|växla|sammankalla|beställa|sammanställa|färdigställa|fastställa|upphandla|inställa|förskola|verka|påverka|söka|undersöka|önska|minska|granska|kartlägga|avveckla|inhämta|stärka|skala|betala|tala|omfördela|fördela|tilldela|dela|rulla|kontrollera)s?$/iu;
const NOT_PASSIVE =
  /^(?:dess|deras|vars|annars|hos|oss|plus|minus|process|kurs|budgets|års|utifrån|bas|service|kommunens)$/iu;

/** True for a word between a helping verb and its verb that names nobody. */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word.toLowerCase().replace(/[,.]$/u, ''));
}

/** True when the word can be an infinitive, active ("ta") or passive ("tas", "göras"). */
export function isInfinitive(word: string): boolean {
  const bare = word.replace(/[,.;:]$/u, '');
  if (!/^\p{Ll}+$/u.test(bare)) return false;
  if (SHORT_INFINITIVES.has(bare)) return true;
  if (bare.length < 4) return false;
  if (/as$/u.test(bare)) return !NOT_PASSIVE.test(bare);
  return /a$/u.test(bare) && (VERBS_LIKE_ADJECTIVES.test(bare) || !NOT_VERB.test(bare));
}

/** True for the passive of a verb, in the infinitive or in the present tense ("göras", "redovisas", "genomförs"). */
export function isPassive(word: string): boolean {
  return /\p{Ll}{2}s$/u.test(word) && !NOT_PASSIVE.test(word);
}

/** The active infinitive of a passive: "tas" → "ta", "redovisas" → "redovisa", "genomförs" → "genomföra". */
export function activeOf(passive: string): string {
  const stem = passive.slice(0, -1);
  return /[aeiouyåäö]$/u.test(stem) ? stem : `${stem}a`;
}

const FINITE =
  /^(?:är|har|finns|kan|får|ska|skall|kommer|blir|ger|gör|tar|vill|måste|bör|behöver|innebär|sker|pågår|väntas|beräknas|var|hade|fick|blev|ser|går|står|gäller|avser|saknas|behövs|krävs)$/u;

/** True when the words hold a finite verb, so that they are a clause of their own. */
export function hasFiniteVerb(words: string): boolean {
  const list = words.split(/\s+/u).map((word) => word.replace(/[,.;:]$/u, ''));
  return list.some(
    (word, at) =>
      FINITE.test(word) ||
      (at > 0 &&
        /^\p{Ll}{3,}(?:ar|er|ade|as|ats)$/u.test(word) &&
        /(?:n|t|na|n,)$|^(?:vi|de|hon|han|man)$/iu.test(list[at - 1] ?? '')),
  );
}
