import type { ActorKind } from './actor';

export interface DictionaryEntry {
  name: string;
  kind: ActorKind;
  many?: boolean;
}

/** Canonical names with the abbreviations and other words they go by. Abbreviations that differ between municipalities are left out on purpose. */
const NAMES: Record<Exclude<ActorKind, 'person'>, Readonly<Record<string, readonly string[]>>> = {
  role: {
    Kommundirektör: ['KD', 'kommundir', 'kommundir.'],
    Kommunchef: [],
    Stadsdirektör: [],
    'Kommunstyrelsens ordförande': ['KSO', 'KS ordförande', 'KS-ordförande', 'ordförande KS', 'ordförande i KS'],
    Enhetschef: ['EC'],
    Verksamhetschef: ['VC'],
    Avdelningschef: ['AC'],
    Förvaltningschef: ['FC'],
    'Medicinskt ansvarig sjuksköterska': ['MAS'],
    'Medicinskt ansvarig för rehabilitering': ['MAR'],
    'Socialt ansvarig samordnare': ['SAS'],
    Dataskyddsombud: ['DSO'],
    Skolledare: [],
    Ekonomichef: ['ek.chef', 'ek chef'],
    'HR-chef': ['HR chef'],
    'IT-chef': ['IT chef'],
    'Verkställande direktör': ['VD'],
    'Chief Executive': ['CEO'],
    'Section 151 Officer': [],
    'Monitoring Officer': [],
    'Portfolio Holder': [],
  },
  body: {
    Kommunfullmäktige: ['KF', 'kommunfullmäktiges'],
    Fullmäktige: ['fullmäktiges'],
    Stadsfullmäktige: [],
    Regionfullmäktige: [],
    Kommunstyrelsen: ['KS'],
    'Kommunstyrelsens arbetsutskott': ['KSAU', 'KS AU', 'KS/AU', 'KS-AU'],
    Arbetsutskottet: ['AU'],
    Socialnämnden: ['SN'],
    'Vård- och omsorgsnämnden': ['VON', 'vård och omsorgsnämnden', 'vård- och omsorgsnämnd'],
    Äldrenämnden: ['ÄN'],
    Omsorgsnämnden: ['ON'],
    'Barn- och utbildningsnämnden': ['BUN', 'barn och utbildningsnämnden'],
    Överförmyndarnämnden: ['ÖFN'],
    Ledningsgruppen: ['LG'],
    'Central samverkansgrupp': ['CSG', 'centrala samverkansgruppen'],
    'Lokal samverkansgrupp': ['LSG', 'lokala samverkansgruppen'],
    'Förvaltningens samverkansgrupp': ['FSG'],
    'Kommunala pensionärsrådet': ['KPR'],
    Kommunestyret: [],
    Formannskapet: [],
    Byrådet: [],
    Direktionen: [],
    Cabinet: ['the cabinet'],
    Council: ['the council', 'full council'],
    Committee: ['the committee'],
    'Kommunens revisorer': ['revisorerna', 'kommunrevisionen'],
  },
  unit: {
    HR: ['HR-avd'],
    IT: ['IT-avd'],
    Kommunledningsförvaltningen: ['KLF'],
    Kommunstyrelseförvaltningen: ['KSF'],
    Kommunledningskontoret: ['KLK'],
    'Individ- och familjeomsorgen': ['IFO', 'individ och familjeomsorgen', 'individ- och familjeomsorg'],
    'Vård och omsorg': ['VoO'],
    'HR/IT-stöd': [],
    'Hälso- och sjukvård': ['HSL', 'hälso- och sjukvården'],
    Kommunen: ['kommunens'],
    Ekonomi: [],
    Kommunikation: [],
    Upphandling: [],
    Elevhälsan: ['elevhälsa', 'EHT'],
    Förskolan: [],
    Räddningstjänsten: [],
    'Barn, unga och familj': [],
    'Arbete och välfärd': [],
    'Arbetsmarknad och integration': [],
    'Barn och familj': [],
    'Barn och unga': [],
    'Barn och utbildning': [],
    'Bygg och miljö': [],
    'Drift och underhåll': [],
    'Ekonomi och upphandling': [],
    'Fastighet och service': [],
    'Gata och park': [],
    'Gata, park och natur': [],
    'HR och lön': [],
    'Individ och familj': [],
    'Kultur och fritid': [],
    'Kultur, fritid och turism': [],
    'Lärande och utbildning': [],
    'Mark och exploatering': [],
    'Miljö och bygg': [],
    'Miljö och hälsa': [],
    'Natur och miljö': [],
    'Näringsliv och tillväxt': [],
    'Omsorg och välfärd': [],
    'Plan och bygg': [],
    'Resurs- och utveckling': [],
    'Råd och stöd': [],
    'Samhälle och miljö': [],
    'Stab och stöd': [],
    'Stöd och omsorg': [],
    'Teknik och fastighet': [],
    'Teknik och service': [],
    'Trygghet och säkerhet': [],
    'Vatten och avlopp': ['VA'],
    'Äldre och funktionshinder': [],
  },
  group: {
    Nämnderna: ['nämnder', 'alla nämnder', 'samtliga nämnder'],
    Förvaltningarna: ['förvaltningar'],
    Medarbetarna: ['medarbetare', 'alla medarbetare', 'samtliga medarbetare', 'alla anställda'],
    Alla: ['samtliga', 'alla berörda'],
    Personalen: ['personal', 'all personal'],
    'Fackliga organisationer': ['de fackliga organisationerna', 'facken', 'facklig organisation', 'facket'],
    'Respektive chef': ['resp chef', 'resp. chef', 'ansvarig chef', 'närmaste chef'],
    Cheferna: ['chefer', 'alla chefer', 'samtliga chefer'],
  },
  external: {
    Länsstyrelsen: ['LST', 'Lst'],
    Socialstyrelsen: [],
    Skolverket: [],
    Skolinspektionen: [],
    Regionen: [],
    Polisen: ['polis', 'polismyndigheten'],
    Försäkringskassan: ['FK'],
    Arbetsförmedlingen: ['AF'],
    'Sveriges Kommuner och Regioner': ['SKR', 'SKL'],
    'Inspektionen för vård och omsorg': ['IVO'],
    'Myndigheten för samhällsskydd och beredskap': ['MSB'],
    Trafikverket: [],
    Arbetsmiljöverket: [],
    Folkhälsomyndigheten: [],
    Företagshälsovården: ['företagshälsovård', 'företagshälsan'],
    Statsforvalteren: [],
    Regionförvaltningsverket: [],
  },
};

/**
 * The text without what writers do differently: case, spaces, hyphens and full stops.
 * Two names with the same key are the same actor; the key is for comparing, never for showing.
 */
export function actorKey(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[\s.\u00ad\-\u2010-\u2015]+/g, '');
}

/** Every name and abbreviation of the dictionary by its key. */
export const DICTIONARY: ReadonlyMap<string, DictionaryEntry> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    Object.entries(names).flatMap(([name, aliases]) =>
      [name, ...aliases].map((word): [string, DictionaryEntry] => [
        actorKey(word),
        { name, kind: kind as ActorKind, ...(kind === 'group' ? { many: true } : {}) },
      ]),
    ),
  ),
);

/** Names of the dictionary with a separator inside, which a cell must not be split on. */
export const COMPOUND_NAMES: readonly string[] = Object.values(NAMES)
  .flatMap((names) => Object.entries(names).flatMap(([name, aliases]) => [name, ...aliases]))
  .filter((name) => /[/,;+&]| och | samt /.test(name));

/** Abbreviations that are written in capitals inside a compound ("HR-chef"). */
export const CAPITALS: ReadonlySet<string> = new Set([
  'hr',
  'it',
  'va',
  'ifo',
  'lss',
  'hvb',
  'ks',
  'kf',
  'sfi',
  'gis',
  'vd',
  'mas',
  'ikt',
  'so',
  'ec',
  'bun',
  'sn',
  'von',
]);
