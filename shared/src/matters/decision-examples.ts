import type { ActorRef } from '../actors/actor';
import type { DecisionView } from './matter';
import type { StagedMatter } from './matter-stages';

type ExampleDecision = Omit<DecisionView, 'legal' | 'remarks'>;

/** A body by its name, for tests. */
export function aBody(name: string): ActorRef {
  return { id: name, name, kind: 'body' };
}

/** A decision of Socialnämnden 22 November 2012 that says yes, but for `fields`; for tests. */
export function aDecision(fields: Partial<ExampleDecision> = {}): ExampleDecision {
  return {
    id: 'decision',
    matterId: 'matter',
    body: aBody('Socialnämnden'),
    byDelegation: false,
    meetingId: null,
    date: '2012-11-22',
    paragraph: null,
    pages: null,
    role: 'decides',
    outcome: 'approved',
    clauses: [],
    floorMotions: [],
    dissents: [],
    approvedOn: null,
    postedOn: null,
    dispatches: [],
    actions: [],
    version: 1,
    ...fields,
  };
}

/** A motion of 2014 that the executive board, on a day the extract does not print, proposes the council to see as answered. */
export const MOTION_PROPOSAL = aDecision({
  id: 'ks-94',
  body: aBody('Kommunstyrelsen'),
  role: 'proposes',
  outcome: 'answered',
  date: null,
  paragraph: '94',
  postedOn: '2017-05-08',
  floorMotions: [
    { by: 'Kommunstyrelsens ordförande', text: 'Bifall till förslaget' },
    { by: 'Motionären', text: 'Bifall till motionen' },
  ],
  dissents: [{ by: 'Motionären', text: 'Till förmån för motionen' }],
  dispatches: [{ id: 'akten', to: 'Akten', sentOn: '2017-05-08' }],
});

export const MOTION: StagedMatter = {
  kind: 'motion',
  submittedOn: '2014-01-27',
  closedOn: null,
  events: [
    { kind: 'referred', date: null, text: 'Remitterad till stadsdirektören' },
    { kind: 'statement', date: '2015-05-22', text: 'Yttrande från stadsdirektören' },
  ],
  decisions: [MOTION_PROPOSAL],
};

/** An information that a committee prepared and the board filed in November 2012. */
export const FILED_INFORMATION: StagedMatter = {
  kind: 'information',
  submittedOn: null,
  closedOn: '2012-11-22',
  events: [],
  decisions: [
    aDecision({ id: 'sn-188', paragraph: '188', pages: '19–20', outcome: 'filed' }),
    aDecision({
      id: 'au-80',
      body: aBody('Allmänna utskottet'),
      role: 'prepares',
      outcome: 'noted',
      date: '2012-11-13',
      paragraph: '80',
      pages: '17–18',
    }),
  ],
};
