import { canonicalActor, type CommitmentKind } from '@genomfor/shared';
import { bodyOf } from '../decisions/bodies';
import { type PromiseClause, firstClause, futureClause } from './clauses';
import { isInfinitive } from './swedish-verbs';

/** How a sentence promises, which decides how its title, time and owner are read. */
export type PromiseForm = 'commission' | 'future' | 'present' | 'event' | 'planned' | 'delivery' | 'work';

/** A sentence that promises something, taken apart. */
export interface Promised {
  form: PromiseForm;
  kind: CommitmentKind;
  clause: PromiseClause;
  /** Who gave the task, in a commission. */
  giver: string | null;
  /** When the task was given, in the words of the sentence ("i maj 2015"). */
  given: string | null;
  /** True when nothing but a date makes the sentence a promise. */
  needsDate: boolean;
}

const UPPDRA = /(?:(?:uppdra(?:r|s)?|uppdrogs?)\s+(?:åt|till)|uppmanar?)\s+(.{3,90}?)\s+att\s+(.+)$/iu;
const GE =
  /(?<!\p{L})(?:ge|ger|ges|gav|gett|givit|lämna|lämnar|lämnade)\s+(.{3,90}?)\s+(?:i\s+)?uppdrag(?:et)?(?:\s+att|:\s*att)\s+(.+)$/iu;
const GET = /^(.{3,90}?)\s+(?:ges|får|fick|har fått|gavs)\s+(?:i\s+)?uppdrag(?:et)?\s+att\s+(.+)$/iu;
const TASK_TO =
  /(?:gett|givit|ger|gav|lämnat)\s+(?:ett\s+)?uppdrag(?:et)?\s+(?:till|åt)\s+(.{3,60}?)\s+(?:om\s+)?att\s+(.+)$/iu;
const GIVER =
  /^(.{3,60}?)\s+(?:beslutade|beslutar|beslöt|har beslutat|uppdrar|uppdrog|har gett|har givit|gav|ger|har)(?=\s)\s*((?:i|den|under)\s+[\p{L}\d][\p{L}\d\s-]{2,22}?(?=\s+(?:att|uppdra|ge)))?/iu;
const UNDERTAKES =
  /^(.{2,90}?)\s+(?:avser|planerar|ämnar|åtar sig|förbinder sig|har för avsikt|har åtagit sig|lovar)\s+(?:att\s+)?(\p{Ll}+.*)$/iu;
const COMES_BACK = /^(.{2,90}?)\s+(återkommer)(?=\s|$)(.*)$/iu;
const REPORTED = /^(.{2,120}?)\s+(återrapporteras|återredovisas|avrapporteras|slutredovisas)(?=\s|$)(.*)$/iu;
const IS_DONE =
  /^(.{2,120}?)\s+((?:redovisas|presenteras|rapporteras|genomförs|påbörjas|startas|inleds|slutförs|färdigställs|revideras|uppdateras|tas|utvärderas|följs|ses|lämnas|skickas|införs|upphandlas|utarbetas|sammanställs|kompletteras|återupptas|behandlas|lyfts)(?=\s|$).*)$/u;
const HAPPENS_ON = /^(.{0,60}?)(?<!\p{L})(sker|hålls|äger rum|anordnas|arrangeras)\s+(.+)$/iu;
const PLANNED = /^(.{2,120}?)\s+(planeras)(?=\s|$)(.*)$/iu;
const DELIVERED =
  /^(\p{Lu}.{2,60}?)\s+får\s+(.{3,80}?)\s+(?:av|från)\s+(.{3,60}?)(?:\s+(inom kort|snarast|i\s.{3,20}|senast\s.{3,30}|under\s.{3,20}|den\s.{3,20}))?$/iu;
const WORK =
  /^(innebära)\s+(.*(?:arbete|insats|genomgång|översyn|utbildning|kartläggning|omorganisation|förändring).*)$/iu;

/** "att senast till nämndens sammanträde den 18 september 2019 redovisa": the verb may wait. */
const WORDS_TO_VERB = 12;
/** What is longer is no sentence that anybody promises something in. */
const LONGEST_SENTENCE = 1200;
const DOES =
  /^(.{3,60}?)\s+((?:tar (?:fram|över|kontakt)|ser över|lämnar|redovisar|presenterar|bjuder in|kallar|skickar|utreder|undersöker|kontaktar|sammanställer|bokar|uppdaterar|reviderar|följer upp|genomför|påbörjar|inventerar|upphandlar|rekryterar|startar|arbetar fram|stämmer av|kartlägger)(?=\s).*)$/iu;
const NEXT_MEETING =
  /^nästa\s+(?:samverkan|möte|sammanträde|ledningsgrupp|träff|samverkansgrupp|samverkansmöte|nämnd)/iu;
const WISH =
  /(?<!\p{L})(?:vill|anser|menar|framför|framförde|tycker|undrar|hoppas|önskar|föreslår|föreslås|föreslog|yrkar|yrkas|ifrågasätter|efterlyser|förväntar|förväntas|påpekar|skulle|motionären|förslagsställaren|interpellanten|krav på|viktigt att|nödvändigt att|möjligt att|idé att|kan komma|syftet|målet|avsikten|ambitionen|tanken|visionen|målbilden)(?!\p{L})/iu;
const LAW =
  /\d\s?kap\.|\d\s?§|§\s?\d|lagen \(|(?<!\p{L})(?:kommunal|förvaltnings|socialtjänst|skol|offentlighets|miljö|plan- och bygg|arbetsmiljö|diskriminerings)lagen|lagstift|föreskrift|förordning|direktivet|skyldig/iu;
const ANYBODY =
  /^(?:man|den enskildes?|enskilda|brukar\p{L}*|elev\p{L}*|barn\p{L}*|varje|alla(?=$|\s(?:som|barn|elever|människor|medborgare|\p{L}*invånare|äldre))|utförar\p{L}*|anordnar\p{L}*|sökand\p{L}*|medborgar\p{L}*|invånar\p{L}*|människor|vård|ingen|vem|vårdnadshavar\p{L}*|äldre|leverantör\p{L}*)(?=\s|$)/iu;
const POINTS_BACK = /^(?:det|detta|den|denna|dessa|de|där)$/iu;
const PAPER =
  /^(?:förslaget|rapporten|planen|utredningen|avtalet|underlaget|programmet|dokumentet|policyn|modellen|yttrandet|motionen|beslutet|kostnaderna?|effekterna?|konsekvenserna?)(?=\s|$)/iu;
const STATE =
  /^(?:vara|bli|finnas|ha|kunna|gälla|innebära|medföra|krävas|behövas|få|omfatta|innehålla|utgå|bestå|påverkas?|kosta|uppgå|leda|belysa|kännas|bidra|präglas|utgöra|räcka|sakna|behöva|vilja|ligga|stå|träda|anses|uppfattas|gå|möta|handla|behålla|uppfylla|kvarstå|utgöras|sträva)$/iu;
const DONE_BY =
  /^vara\s+(?:helt\s+)?(?:klar|färdig|genomförd|slutförd|införd|på plats|framtagen|beslutad|driftsatt|åtgärdad)\p{L}*/iu;
const REPORTS =
  /^(?:återkomma|återkommer|återrapportera|återredovisa|avrapportera|redovisa|rapportera|slutredovisa|delredovisa)s?$/iu;
const PAST = /^(?:under|i|vid|den)?\s?(?:förra|föregående|tidigare)|(?<!\p{L})(?:genomfördes|gjordes|hölls)(?!\p{L})/iu;

/** What the sentence promises; null when it tells how things are, what somebody wants or what the law says. */
export function promiseIn(sentence: string): Promised | null {
  const text = sentence.replace(/[\s.;:!]+$/u, '').replace(/^[-–•\s]+/u, '');
  if (/\?$/u.test(sentence) || NEXT_MEETING.test(text) || text.length > LONGEST_SENTENCE) return null;
  return (
    commissionIn(text) ??
    (LAW.test(text) ? null : (deliveryIn(text) ?? futureIn(text) ?? undertakingIn(text) ?? presentIn(text)))
  );
}

/** The task that the words give to somebody; null when they only propose to give it, or give none. */
export function commissionIn(text: string): Promised | null {
  const match = UPPDRA.exec(text) ?? GE.exec(text) ?? TASK_TO.exec(text) ?? GET.exec(text);
  if (!match?.[1] || !match[2] || !match[2].split(' ').slice(0, WORDS_TO_VERB).some(isInfinitive)) return null;
  const lead = text.slice(0, match.index);
  if (WISH.test(lead) || /föresl|förslag|motion/iu.test(lead)) return null;
  const giver = GIVER.exec(text);
  const body = giver?.[1] ? bodyOf(giver[1].replace(/^.*\batt\s+/iu, '')) : null;
  const words = match[2].split(' ');
  const at = words.findIndex(isInfinitive);
  const predicate = firstClause(words.slice(at).join(' ')).own;
  return {
    form: 'commission',
    kind: kindOf(predicate),
    clause: { subject: match[1], fronted: '', between: words.slice(0, at).join(' '), predicate, before: '', after: '' },
    giver: body?.name ?? null,
    given: giver?.[2]?.trim() ?? null,
    needsDate: false,
  };
}

function futureIn(text: string): Promised | null {
  const clause = futureClause(text);
  if (!clause) return null;
  const lead = `${clause.fronted} ${clause.subject}`.trim();
  if (/(?<!\p{L})(?:alltid|aldrig|vid behov)(?!\p{L})/iu.test(text)) return null;
  const isWish = WISH.test(lead) || WISH.test(text.slice(0, text.indexOf(clause.predicate)));
  if (isWish || ANYBODY.test(clause.subject) || PAST.test(lead)) return null;
  const [verb = ''] = clause.predicate.split(' ');
  if (WORK.test(clause.predicate)) return made('work', 'task', clause, true);
  if (STATE.test(verb.replace(/[,.]$/u, '')))
    return DONE_BY.test(clause.predicate) ? made('future', 'task', clause, true) : null;
  if (PAPER.test(clause.subject) && !/s$/u.test(verb)) return null;
  const isEvent = /^(?:hållas|äga|anordnas|arrangeras)$/iu.test(verb);
  return made(
    isEvent ? 'event' : 'future',
    isEvent ? 'event' : kindOf(clause.predicate),
    clause,
    POINTS_BACK.test(clause.subject),
  );
}

function undertakingIn(text: string): Promised | null {
  const match = UNDERTAKES.exec(text);
  if (!match?.[1] || !match[2] || !isInfinitive(match[2].split(' ')[0] ?? '')) return null;
  if (WISH.test(match[1]) || /(?<!\p{L})(?:inte|ej)(?!\p{L})/iu.test(match[1])) return null;
  const { own, after } = firstClause(match[2]);
  return made(
    'future',
    kindOf(own),
    { subject: match[1], fronted: '', between: '', predicate: own, before: '', after },
    false,
  );
}

function presentIn(text: string): Promised | null {
  const back = COMES_BACK.exec(text) ?? REPORTED.exec(text);
  if (back?.[1] && back[2] && !WISH.test(back[1])) {
    return made('present', 'report-back', clauseOf(back[1], `${back[2]}${back[3] ?? ''}`), false);
  }
  const happens = HAPPENS_ON.exec(text);
  if (happens?.[3] && !/\s(?:som|att|där)\s/iu.test(happens[1] ?? '')) {
    const [, lead = '', verb = '', rest = ''] = happens;
    return made(
      'event',
      'event',
      /\d/u.test(lead) ? { ...clauseOf(rest, verb), fronted: lead } : clauseOf(lead, `${verb} ${rest}`),
      true,
    );
  }
  const planned = PLANNED.exec(text);
  if (planned?.[1] && !WISH.test(planned[1])) {
    return made('planned', 'task', { ...plannedClause(planned[1]), predicate: `planeras${planned[3] ?? ''}` }, false);
  }
  const does = DOES.exec(text);
  if (does?.[1] && does[2] && canonicalActor(does[1]).known && !WISH.test(does[1])) {
    return made('present', 'task', clauseOf(does[1], asInfinitive(firstClause(does[2]).own)), true);
  }
  const done = IS_DONE.exec(text);
  if (!done?.[1] || !done[2] || WISH.test(done[1]) || /\s(?:som|att|hur|när)\s[^,]*$/iu.test(` ${done[1]}`))
    return null;
  const { own, after } = firstClause(done[2]);
  return made('present', kindOf(done[2]), { ...clauseOf(done[1], own), after }, true);
}

/** "tar fram ett förslag" → "ta fram ett förslag", "genomför" → "genomföra". */
function asInfinitive(predicate: string): string {
  return predicate.replace(/^\p{L}+/u, (verb) => {
    if (/^(?:tar|ser)$/iu.test(verb)) return verb.slice(0, -1);
    return /[ae]r$/u.test(verb) ? `${verb.slice(0, -2)}a` : `${verb}a`;
  });
}

function plannedClause(lead: string): PromiseClause {
  const cut = /^(.*\s(?:är|har|finns)\s.*)(?:,?\s+och|,)\s+(\S+(?:\s\S+){0,5})$/u.exec(lead);
  return cut?.[2] ? { ...clauseOf(cut[2], ''), before: cut[1] ?? '' } : clauseOf(lead, '');
}

function deliveryIn(text: string): Promised | null {
  const match = DELIVERED.exec(text);
  if (!match?.[2] || !match[3] || !match[4] || /uppdrag|i uppgift/iu.test(match[2])) return null;
  const [, receiver = '', thing, giver, when] = match;
  const to = receiver.charAt(0).toLocaleLowerCase('sv') + receiver.slice(1);
  return made('delivery', 'task', clauseOf(giver, `${thing} till ${to} ${when}`), false);
}

function made(form: PromiseForm, kind: CommitmentKind, clause: PromiseClause, needsDate: boolean): Promised {
  return { form, kind, clause, giver: null, given: null, needsDate };
}

function clauseOf(subject: string, predicate: string): PromiseClause {
  return { subject, fronted: '', between: '', predicate, before: '', after: '' };
}

function kindOf(predicate: string): CommitmentKind {
  return REPORTS.test(predicate.split(' ')[0]?.replace(/[,.]$/u, '') ?? '') ? 'report-back' : 'task';
}
