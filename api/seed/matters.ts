import type {
  DelegationRuleInput,
  EffectGoal,
  FloorEntry,
  IsoDate,
  MatterEventKind,
  MatterKind,
  DecisionOutcome,
  DecisionRole,
} from '@genomfor/shared';
import type { SeedAction } from './seed-plan';

/** A matter of the demonstration, as it would be read on the day that the calendars are written for. */
export interface SeedMatter {
  title: string;
  kind: MatterKind;
  registryNumber: string;
  submittedOn?: IsoDate;
  closedOn?: IsoDate;
  /** First and last days of months: moved by whole months. */
  valid?: { from: IsoDate; to: IsoDate };
  events?: readonly { kind: MatterEventKind; date: IsoDate; text: string }[];
  decisions: readonly SeedDecision[];
}

export interface SeedDecision {
  body: string;
  role: DecisionRole;
  /** The day it was taken, or the day of the meeting that it is pending at. */
  day: IsoDate;
  outcome?: DecisionOutcome;
  paragraph?: string;
  pages?: string;
  clauses?: string[];
  floorMotions?: FloorEntry[];
  dissents?: FloorEntry[];
  approvedOn?: IsoDate;
  postedOn?: IsoDate;
  sentTo?: readonly string[];
  commissions?: readonly SeedCommission[];
  /** Titles of commissions given before, that the decision approves. */
  approves?: readonly string[];
}

export interface SeedCommission extends Pick<SeedAction, 'report'> {
  title: string;
  responsible: string;
  /** A deadline of seven characters is a month. */
  deadline: string;
  reportBackTo: string;
  decidedBy?: string;
  effectGoals?: EffectGoal[];
}

const BOARD = 'Vård- och omsorgsnämnden';

export const MATTERS: readonly SeedMatter[] = [
  {
    title: 'Motion om tätare uppföljning av kvaliteten i hemtjänsten',
    kind: 'motion',
    registryNumber: 'KS 2016/0287',
    submittedOn: '2016-11-21',
    events: [
      { kind: 'submitted', date: '2016-11-21', text: 'Motionen väckt i kommunfullmäktige' },
      { kind: 'referred', date: '2016-12-12', text: 'Remiss till kommundirektören' },
      { kind: 'statement', date: '2017-10-16', text: 'Yttrande från kommundirektören' },
    ],
    decisions: [
      {
        body: 'Kommunstyrelsens arbetsutskott',
        role: 'prepares',
        day: '2018-02-06',
        outcome: 'noted',
        paragraph: '9',
        pages: '11',
      },
      {
        body: 'Kommunstyrelsen',
        role: 'proposes',
        day: '2018-02-19',
        outcome: 'answered',
        paragraph: '31',
        pages: '14–15',
        clauses: ['Kommunstyrelsen föreslår att kommunfullmäktige anser motionen besvarad.'],
        floorMotions: [
          { by: 'Kommunstyrelsens ordförande', text: 'Bifall till förslaget att motionen anses besvarad.' },
          { by: 'Motionären', text: 'Bifall till motionen.' },
        ],
        dissents: [{ by: 'Motionären', text: 'Reserverar sig till förmån för sitt eget yrkande.' }],
        approvedOn: '2018-02-22',
        postedOn: '2018-02-23',
        sentTo: ['Akten', 'Kommundirektören'],
      },
      { body: 'Kommunfullmäktige', role: 'decides', day: '2018-03-12' },
    ],
  },
  {
    title: 'Information om timpris i hemtjänsten',
    kind: 'information',
    registryNumber: 'SN 2017/0142',
    closedOn: '2017-11-21',
    decisions: [
      {
        body: 'Allmänna utskottet',
        role: 'prepares',
        day: '2017-11-09',
        outcome: 'noted',
        paragraph: '80',
        pages: '17–18',
      },
      {
        body: 'Socialnämnden',
        role: 'decides',
        day: '2017-11-21',
        outcome: 'filed',
        paragraph: '188',
        pages: '19–20',
        clauses: ['Socialnämnden lägger informationen till handlingarna.'],
        approvedOn: '2017-11-28',
        postedOn: '2017-11-29',
        sentTo: ['Akten'],
        commissions: [
          {
            title: 'Uppdrag-Timpris-Uppföljning',
            responsible: 'Sektorchef',
            deadline: '2018-03-15',
            reportBackTo: 'Socialnämnden',
            effectGoals: [
              { title: 'Beviljade timmar', direction: 'down', year: null },
              { title: 'Utförda timmar', direction: 'down', year: null },
              { title: 'Kvalitet', direction: 'up', year: null },
            ],
            report: { daysAgo: 9, progress: 'ongoing', comment: 'Underlaget till nämnden skrivs.' },
          },
        ],
      },
    ],
  },
  {
    title: 'Nämndens uppdrag efter översynen av sektorn',
    kind: 'commission',
    registryNumber: 'VON 2017/0204',
    decisions: [
      {
        body: BOARD,
        role: 'decides',
        day: '2017-11-22',
        outcome: 'approved',
        paragraph: '97',
        pages: '8–9',
        clauses: ['Nämnden ger sektorchefen i uppdrag att återkomma i tre frågor.'],
        approvedOn: '2017-11-29',
        postedOn: '2017-11-30',
        sentTo: ['Sektorchefen'],
        commissions: [
          {
            title: 'Redovisa tidigare översynsrapporter',
            responsible: 'Sektorchef',
            deadline: '2018-03-07',
            reportBackTo: BOARD,
            report: { daysAgo: 5, progress: 'ongoing', comment: 'Redovisas muntligt för nämnden.' },
          },
          {
            title: 'Ledningssystem för kvalitetsarbetet, nämndens stomme',
            responsible: 'Sektorchef',
            deadline: '2018-06-30',
            reportBackTo: BOARD,
            report: { daysAgo: 20, progress: 'ongoing' },
          },
          {
            title: 'Projektdirektiv för ledningssystemet',
            responsible: 'Sektorchef',
            deadline: '2017-12',
            reportBackTo: BOARD,
            decidedBy: BOARD,
            report: { daysAgo: 68, progress: 'done', comment: 'Direktivet är skrivet.' },
          },
        ],
      },
      {
        body: BOARD,
        role: 'decides',
        day: '2018-01-31',
        outcome: 'approved',
        paragraph: '6',
        pages: '5',
        clauses: ['Nämnden godkänner projektdirektivet.'],
        approvedOn: '2018-02-07',
        postedOn: '2018-02-08',
        approves: ['Projektdirektiv för ledningssystemet'],
      },
    ],
  },
  {
    title: 'Plan för uppföljning av privata utförare',
    kind: 'governing',
    registryNumber: 'KS 2015/0198',
    valid: { from: '2016-03-31', to: '2018-03-31' },
    decisions: [
      { body: 'Kommunfullmäktige', role: 'decides', day: '2016-02-29', outcome: 'approved', paragraph: '21' },
    ],
  },
];

/** A rule of the delegationsordning, with who is competent by name. */
export const DELEGATION_RULE: Omit<DelegationRuleInput, 'competentIds'> & { competent: readonly string[] } = {
  subject: 'Ändrad organisation som berör flera förvaltningar',
  words: ['stödfunktion'],
  competent: ['Kommunstyrelsen'],
  source: 'Kommunstyrelsens delegationsordning, punkt 3.2',
};
