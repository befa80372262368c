import type { ActionKind, DependencyKind, HistoryKind } from '../actions/action';
import type { ActionGroup, ActionSort, MissingField } from '../actions/action-list';
import type { ActorKind, BodyKind } from '../actors/actor';
import type { Light, Progress, Standing } from '../assessment/assessment';
import type { OwnAssessment } from '../assessment/own-assessment';
import type { ExtractedField } from '../imports/extraction';
import type { ImportFormat, ImportState } from '../imports/import';
import type { UserRole } from '../permissions';

export const STANDING_NAME: Record<Standing, string> = {
  late: 'Försenad',
  risk: 'Riskerar',
  await: 'Väntar på beslut',
  unknown: 'Okänt',
  ok: 'Enligt plan',
  done: 'Klar',
  approved: 'Godkänd',
  dropped: 'Utgår',
};

/** What each standing means, for legends and for the text beside an icon. */
export const STANDING_MEANING: Record<Standing, string> = {
  late: 'Slutdagen har passerat.',
  risk: 'Något talar för att datumet inte håller.',
  await: 'Arbetet hänger på ett organ eller en beslutande.',
  unknown: 'En uppgift saknas eller är äldre än 30 dagar.',
  ok: 'Inget talar emot datumet.',
  done: 'Den ansvariga säger att det är gjort.',
  approved: 'Den beslutande har sagt ja.',
  dropped: 'Ska inte göras, av skäl som står i historiken.',
};

export const PROGRESS_NAME: Record<Progress, string> = {
  notStarted: 'Ej påbörjad',
  ongoing: 'Pågår',
  done: 'Klar',
  dropped: 'Utgår',
  paused: 'Pausad',
  continuous: 'Löpande',
};

/** What is said of the progress: what is done only if needed, and is not, is "ej aktuell" and not dropped by anybody. */
export function progressName({ progress, conditional }: { progress: Progress; conditional: boolean }): string {
  return conditional && progress === 'dropped' ? 'Ej aktuell' : PROGRESS_NAME[progress];
}

/** What the responsible believes; never the same thing as what is computed. */
export const OWN_ASSESSMENT_NAME: Record<OwnAssessment, string> = {
  green: 'Går enligt plan',
  yellow: 'Avvikelse, klaras',
  red: 'Klaras inte',
};

export const LIGHT_NAME: Record<Light, string> = { red: 'Röd', yellow: 'Gul', grey: 'Grå', green: 'Grön' };

export const USER_ROLE_NAME: Record<UserRole, string> = {
  administrator: 'Administratör',
  'plan-lead': 'Planledare',
  secretary: 'Nämndsekreterare',
  responsible: 'Ansvarig',
  reader: 'Läsare',
};

export const ACTION_KIND_NAME: Record<ActionKind, string> = {
  measure: 'Åtgärd',
  activity: 'Aktivitet',
  report: 'Rapport',
  decision: 'Beslut',
  consultation: 'Remiss',
  recurring: 'Återkommande uppgift',
};

export const DEPENDENCY_KIND_NAME: Record<DependencyKind, string> = {
  action: 'Annan åtgärd',
  actor: 'Roll eller organ',
  unit: 'Enhet',
  project: 'Process utanför planen',
  resource: 'Resurs',
  decision: 'Beslut',
};

export const ACTOR_KIND_NAME: Record<ActorKind, string> = {
  role: 'Roll',
  body: 'Organ',
  unit: 'Enhet',
  group: 'Grupp',
  external: 'Extern part',
  person: 'Person',
};

export const BODY_KIND_NAME: Record<BodyKind, string> = {
  council: 'Fullmäktige',
  executive: 'Kommunstyrelse',
  board: 'Nämnd',
  committee: 'Utskott',
  steering: 'Styrgrupp',
  reference: 'Referensgrupp',
  advisory: 'Råd',
  union: 'Samverkansgrupp',
};

export const MISSING_NAME: Record<MissingField, string> = {
  decider: 'Saknar beslutande',
  responsible: 'Saknar ansvarig',
  deadline: 'Saknar slutdatum',
};

export const ACTION_SORT_NAME: Record<ActionSort, string> = {
  plan: 'Planens ordning',
  deadline: 'Avslutas',
  title: 'Åtgärd',
  responsible: 'Ansvarig',
  decider: 'Beslutande',
  standing: 'Läge',
};

export const ACTION_GROUP_NAME: Record<ActionGroup, string> = {
  section: 'Avsnitt',
  responsible: 'Ansvarig',
  decider: 'Beslutande',
  month: 'Månad',
  standing: 'Läge',
  none: 'Ingen gruppering',
};

export const IMPORT_STATE_NAME: Record<ImportState, string> = {
  reading: 'Läses in',
  ready: 'Klar att granska',
  failed: 'Gick inte att läsa',
  committed: 'Införd',
  undone: 'Ångrad',
  discarded: 'Kastad',
};

export const IMPORT_FORMAT_NAME: Record<ImportFormat, string> = {
  docx: 'Word',
  xlsx: 'Excel',
  csv: 'CSV',
  pdf: 'PDF',
  text: 'Text',
  html: 'HTML',
  pasted: 'Inklistrad text',
};

/** The columns of a plan as the import shows them, in the words of the paper. */
export const EXTRACTED_FIELD_NAME: Record<ExtractedField, string> = {
  title: 'Åtgärd',
  description: 'Beskrivning',
  deadline: 'Avslutas',
  responsible: 'Ansvarig',
  involved: 'Medverkande',
  decider: 'Beslutande',
  dependencies: 'Beroenden',
  status: 'Läge',
  number: 'Nummer',
  section: 'Avsnitt',
};

const HISTORY_TEXT: Record<HistoryKind, string> = {
  imported: 'Hämtades ur ett dokument',
  created: 'Lades till',
  edited: 'Ändrades',
  'deadline-moved': 'Fick nytt slutdatum',
  reported: 'Läget rapporterades',
  placed: 'Flyttades i planen',
  dropped: 'Utgick',
  restored: 'Togs upp igen',
  approved: 'Godkändes',
  'approval-withdrawn': 'Godkännandet togs tillbaka',
  scheduled: 'Anmäldes till sammanträde',
  commissioned: 'Gavs som uppdrag',
  removed: 'Togs bort',
};

/** What was done to an action, as the heading of a line of its history. */
export function historyText(kind: HistoryKind): string {
  return HISTORY_TEXT[kind];
}

/** The fields that the history tells of, in the words of the paper. */
export const FIELD_NAME = {
  ...EXTRACTED_FIELD_NAME,
  deciders: 'Beslutande',
  kind: 'Slag',
  progress: 'Läge',
  forecast: 'Prognos',
  ownAssessment: 'Bedömning',
  comment: 'Kommentar',
  registryNumber: 'Diarienummer',
  paragraph: 'Paragraf',
  position: 'Plats i planen',
  phase: 'Fas',
  startDate: 'Påbörjas',
  approval: 'Godkännande',
  important: 'Viktigare förändring',
  proposedBy: 'Föreslås av',
  reportBackTo: 'Återrapporteras till',
  bodyReports: 'Redovisas för',
  matter: 'Ärende',
  meeting: 'Sammanträde',
  decision: 'Beslut',
  delayReason: 'Skäl till försening',
  effectGoals: 'Effektmål',
  conditional: 'Vid behov',
  milestones: 'Delmål',
  answer: 'Svar',
} as const satisfies Record<string, string>;

/** The Swedish name of a field in the history; "Uppgift" for one that has no name of its own. */
export function fieldName(field: string): string {
  const names: Readonly<Record<string, string>> = FIELD_NAME;
  return Object.hasOwn(names, field) ? (names[field] ?? 'Uppgift') : 'Uppgift';
}
