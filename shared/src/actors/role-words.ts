/** How a word is bent: in indefinite and definite singular, indefinite and definite plural. */
export type Bent = readonly [base: string, definite: string, plural: string, definitePlural: string];

const withEr = (base: string): Bent => [base, `${base}en`, `${base}er`, `${base}erna`];
const withN = (base: string): Bent => [base, `${base}n`, `${base}er`, `${base}erna`];
const ending = (base: string): Bent => [base, `${base}n`, base, `${base.slice(0, -1)}na`];
const neuter = (base: string): Bent => [base, `${base}et`, base, `${base}en`];
const norse = (base: string): Bent => [base, `${base}en`, `${base}er`, `${base}ene`];

/** Words that end the name of a role, alone or last in a compound: "chef", "ekonomichef". */
export const ROLE_HEADS: readonly Bent[] = [
  ...[
    'chef',
    'direktör',
    'strateg',
    'ekonom',
    'administratör',
    'specialist',
    'konsulent',
    'inspektör',
    'ingenjör',
    'arkitekt',
    'assistent',
    'pedagog',
    'psykolog',
    'jurist',
    'socionom',
    'kommunikatör',
    'biolog',
    'ekolog',
    'konsult',
    'projektör',
    'tjänsteperson',
    'informatör',
    'representant',
    'dietist',
    'terapeut',
    'logoped',
  ].map(withEr),
  ...['rektor', 'koordinator', 'registrator', 'kurator', 'revisor', 'mentor', 'administrator', 'moderator'].map(withN),
  ...[
    'ledare',
    'samordnare',
    'sekreterare',
    'handläggare',
    'utredare',
    'utvecklare',
    'planerare',
    'ägare',
    'förvaltare',
    'läkare',
    'lärare',
    'upphandlare',
    'företrädare',
    'granskare',
    'bibliotekarie',
    'beställare',
    'utförare',
    'anordnare',
    'arbetare',
    'handledare',
    'beredare',
  ].map(ending),
  ...['ombud', 'kommunalråd', 'oppositionsråd', 'borgarråd', 'regionråd'].map(neuter),
  ['controller', 'controllern', 'controllers', 'controllerna'],
  ['coach', 'coachen', 'coacher', 'coacherna'],
  ['ansvarig', 'ansvarige', 'ansvariga', 'ansvariga'],
  ['ordförande', 'ordföranden', 'ordförande', 'ordförandena'],
  ['ledamot', 'ledamoten', 'ledamöter', 'ledamöterna'],
  ['sköterska', 'sköterskan', 'sköterskor', 'sköterskorna'],
  ['tjänsteman', 'tjänstemannen', 'tjänstemän', 'tjänstemännen'],
  ['förtroendeman', 'förtroendemannen', 'förtroendemän', 'förtroendemännen'],
  ['tekniker', 'teknikern', 'tekniker', 'teknikerna'],
  ['politiker', 'politikern', 'politiker', 'politikerna'],
  ['analytiker', 'analytikern', 'analytiker', 'analytikerna'],
  ['antikvarie', 'antikvarien', 'antikvarier', 'antikvarierna'],
  ['advokat', 'advokaten', 'advokater', 'advokaterna'],
  // Norwegian and Danish.
  ...['direktør', 'sjef', 'koordinatør', 'rådgiver', 'konsulentleder'].map(norse),
  ['leder', 'lederen', 'ledere', 'lederne'],
  ['rådmann', 'rådmannen', 'rådmenn', 'rådmennene'],
  ['rådmand', 'rådmanden', 'rådmænd', 'rådmændene'],
  ['borgmester', 'borgmesteren', 'borgmestre', 'borgmestrene'],
  ['borgmästare', 'borgmästaren', 'borgmästare', 'borgmästarna'],
  ['ordfører', 'ordføreren', 'ordførere', 'ordførerne'],
  ['saksbehandler', 'saksbehandleren', 'saksbehandlere', 'saksbehandlerne'],
  ['medarbejder', 'medarbejderen', 'medarbejdere', 'medarbejderne'],
  // English.
  ['manager', 'manager', 'managers', 'managers'],
  ['director', 'director', 'directors', 'directors'],
  ['officer', 'officer', 'officers', 'officers'],
  ['coordinator', 'coordinator', 'coordinators', 'coordinators'],
  ['councillor', 'councillor', 'councillors', 'councillors'],
  ['secretary', 'secretary', 'secretaries', 'secretaries'],
  ['executive', 'executive', 'executives', 'executives'],
];

/** Words that end the name of a body that meets; the canonical name is in definite form. */
export const BODY_HEADS: readonly Bent[] = [
  ['nämnd', 'nämnden', 'nämnder', 'nämnderna'],
  ['styrelse', 'styrelsen', 'styrelser', 'styrelserna'],
  ['utskott', 'utskottet', 'utskott', 'utskotten'],
  ['beredning', 'beredningen', 'beredningar', 'beredningarna'],
  ['presidium', 'presidiet', 'presidier', 'presidierna'],
  ['grupp', 'gruppen', 'grupper', 'grupperna'],
  ['kommitté', 'kommittén', 'kommittéer', 'kommittéerna'],
  ['direktion', 'direktionen', 'direktioner', 'direktionerna'],
  ['delegation', 'delegationen', 'delegationer', 'delegationerna'],
  ['sektion', 'sektionen', 'sektioner', 'sektionerna'],
  ['fullmäktige', 'fullmäktige', 'fullmäktige', 'fullmäktige'],
  // Norwegian and Danish.
  ['utvalg', 'utvalget', 'utvalg', 'utvalgene'],
  ['udvalg', 'udvalget', 'udvalg', 'udvalgene'],
  ['kommunestyre', 'kommunestyret', 'kommunestyrer', 'kommunestyrene'],
  ['bystyre', 'bystyret', 'bystyrer', 'bystyrene'],
  ['formannskap', 'formannskapet', 'formannskap', 'formannskapene'],
  ['gruppe', 'gruppen', 'grupper', 'gruppene'],
  ['byråd', 'byrådet', 'byråd', 'byrådene'],
  // A council of old people, of access and the like. Not every word in -råd: "förråd" is a store.
  ...['senior', 'pensionärs', 'tillgänglighets', 'funktionshinders', 'funktionsrätts', 'brukar', 'ungdoms', 'folkhälso']
    .concat('näringslivs', 'kultur', 'landsbygds', 'elev', 'trygghets', 'äldre', 'samverkans', 'kommun', 'integrations')
    .map((first): Bent => [`${first}råd`, `${first}rådet`, `${first}råd`, `${first}råden`]),
];

/** English words that end the name of a body; they have no definite form. */
export const ENGLISH_BODY_HEADS: readonly string[] = ['committee', 'council', 'cabinet', 'board', 'panel'];

/** Words that end the name of a unit. The name is kept in the form it has, without a genitive. */
export const UNIT_HEADS: readonly Bent[] = [
  ...['enhet', 'verksamhet', 'myndighet', 'sektor'].map(withEr),
  ...['avdelning', 'förvaltning', 'stab'].map((base): Bent => [base, `${base}en`, `${base}ar`, `${base}arna`]),
  ['sektor', 'sektorn', 'sektorer', 'sektorerna'],
  ['kontor', 'kontoret', 'kontor', 'kontoren'],
  ['kansli', 'kansliet', 'kanslier', 'kanslierna'],
  ['område', 'området', 'områden', 'områdena'],
  ['team', 'teamet', 'team', 'teamen'],
  ['skola', 'skolan', 'skolor', 'skolorna'],
  ['tjänst', 'tjänsten', 'tjänster', 'tjänsterna'],
  ['omsorg', 'omsorgen', 'omsorger', 'omsorgerna'],
  ['central', 'centralen', 'centraler', 'centralerna'],
  ['nätverk', 'nätverket', 'nätverk', 'nätverken'],
  ['bibliotek', 'biblioteket', 'bibliotek', 'biblioteken'],
  ['center', 'centret', 'center', 'centren'],
  ['centrum', 'centrumet', 'centrum', 'centrumen'],
  ['bolag', 'bolaget', 'bolag', 'bolagen'],
  ['stöd', 'stödet', 'stöd', 'stöden'],
  ['sjukvård', 'sjukvården', 'sjukvård', 'sjukvården'],
  ['etat', 'etaten', 'etater', 'etatene'],
  ['afdeling', 'afdelingen', 'afdelinger', 'afdelingerne'],
  ['avdeling', 'avdelingen', 'avdelinger', 'avdelingene'],
  ['enhed', 'enheden', 'enheder', 'enhederne'],
  ['forvaltning', 'forvaltningen', 'forvaltninger', 'forvaltningerne'],
  ['virksomhet', 'virksomheten', 'virksomheter', 'virksomhetene'],
  ['department', 'department', 'department', 'department'],
  ['service', 'service', 'service', 'service'],
  ['services', 'services', 'services', 'services'],
];
