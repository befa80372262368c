import { canonicalActor } from '@genomfor/shared';

/** Capitalised words that begin a name rather than a sentence: systems, authorities, unions, laws, places. */
const NAMES: ReadonlySet<string> = new Set(
  (
    'microsoft office teams excel sharepoint outlook windows google combine procapita treserva lifecare pulsen stratsys hypergene ' +
    'visma heroma raindance agresso unit4 platina ephorte evolution kolada kia adato tidvis cosmic pascal senior infosoc ' +
    'skolverket socialstyrelsen arbetsmiljöverket arbetsförmedlingen försäkringskassan migrationsverket boverket trafikverket ' +
    'skolinspektionen länsstyrelsen regionen region landstinget polisen polismyndigheten kommunal vision vårdförbundet ' +
    'lärarförbundet akademikerförbundet saco lex agenda barnkonventionen sverige norge danmark finland norden europa eu sverigeförhandlingen ' +
    'stockholm göteborg malmö uppsala nacka värmdö luleå lund södertälje helsingfors esbo vasa åbo borgå oslo bergen trondheim ' +
    'köpenhamn københavn aarhus odense aalborg london skåne halland dalarna gotland jämtland norrbotten västerbotten västernorrland ' +
    'januari februari mars april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag ' +
    'jul påsk pingst fas etapp q1 q2 q3 q4 mina'
  ).split(' '),
);

/** Words that stand just before a name ("systemet Treserva") or before what they govern ("till Socialnämnden"). */
const LEADS_ON: ReadonlySet<string> = new Set(
  (
    'i på med till för hos av från vid om enligt via inom mot under efter utan mellan genom över åt kring före bland ' +
    'och samt eller men som att så än den det de detta denna dessa ett en sin sitt sina vår vårt våra ny nytt nya kommunens ' +
    'systemet system projektet programmet verktyget modellen metoden kommunen företaget skolan boendet appen plattformen ' +
    'enheten avdelningen området kvarteret nätverket föreningen bolaget konceptet satsningen kampanjen planen gruppen chefen ' +
    'ved fra hos etter blant mellom og eller som at å et ny nye kommunens ' +
    'the of in on to for with by from at and or a an'
  ).split(' '),
);

/** True when the word is capitalised because it is a name, an acronym or a body, not because a sentence begins. */
export function isNameWord(word: string): boolean {
  const bare = word.replace(/^[("”'«]+|[)"”'».,;:!?]+$/gu, '');
  if (!/^\p{Lu}/u.test(bare)) return false;
  if (/^\p{Lu}{2,}/u.test(bare) || /\d/.test(bare) || /\p{Ll}\p{Lu}/u.test(bare) || /^\p{Lu}-/u.test(bare)) return true;
  if (bare.length === 1) return true;
  if (NAMES.has(bare.toLowerCase())) return true;
  const actor = canonicalActor(bare);
  // "Socialnämnden" is a name, "Referensgrupp" is any such group.
  return actor.known && actor.kind === 'body' && actor.name === bare;
}

/** True when what follows the word belongs to it, so that a capital after it begins no new sentence. */
export function leadsOn(word: string): boolean {
  return LEADS_ON.has(word.toLowerCase()) || /[,/\-–&(]$/u.test(word);
}
