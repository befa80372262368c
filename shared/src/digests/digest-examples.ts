import type { ActionRow, DependencyView, MilestoneView } from '../actions/action';
import { needsDecider } from '../actions/assessed-action';
import { assessedDependency } from '../actions/assessed-action';
import type { ActorRef } from '../actors/actor';
import { assess } from '../assessment/assess';
import { aBoardRow, aDeadline, CARE_BOARD, isToDecide, SECTOR_HEAD } from '../boards/board-examples';
import type { IsoDate } from '../dates/iso-date';
import { composeDigest } from './compose-digest';
import type { Digest, DigestChange, DigestInput, DigestItem } from './digest';
import { digestLinks } from './digest-links';

/** Roles and bodies of the examples, for tests. */
export const FINANCE_HEAD: ActorRef = { id: 'ekonomichef', name: 'Ekonomichef', kind: 'role' };
export const DIRECTOR: ActorRef = { id: 'kommundirektor', name: 'Kommundirektör', kind: 'role' };
export const CONTROLLERS: ActorRef = { id: 'controllerenheten', name: 'Controllerenheten', kind: 'unit' };

/** The row as it stands on `today`, assessed by the product's own rule; for tests. */
export function assessedOn(today: IsoDate, row: ActionRow): ActionRow {
  const { deadline, deciders, kind, milestones, reportBackTo } = row;
  const assessment = assess(
    {
      ...row,
      deadlineDate: deadline.date,
      deadlineText: deadline.text,
      openKind: deadline.openKind,
      relative: deadline.precision === 'relative',
      addedOn: '2018-01-18',
      approvedOn: row.approval?.on ?? null,
      hasResponsible: row.responsible.length > 0,
      needsDecider: needsDecider(kind),
      deciders: deciders.map(({ name }) => name),
      milestones: milestones.map(({ title, deadline: { date }, done }) => ({ title, date, done })),
      dependencies: row.dependencies.map(assessedDependency),
      ...(reportBackTo === null ? {} : { reportedBack: { delayReason: null } }),
    },
    today,
  );
  return { ...row, assessment };
}

/** A milestone that is not done; for tests. */
export function aMilestone(title: string, date: IsoDate): MilestoneView {
  return { id: title, title, deadline: aDeadline(date), responsible: [], done: false };
}

/** Something that is waited for and not settled; for tests. */
export function waitsOn(actor: ActorRef): DependencyView {
  const kind = actor.kind === 'unit' ? 'unit' : 'actor';
  return { id: actor.id, kind, text: actor.name, actorId: actor.id, actionId: null, expected: null, settled: false };
}

/** A process outside the plan that is not settled; for tests. */
export function waitsOnProcess(text: string, expected: IsoDate | null = null): DependencyView {
  return { id: text, kind: 'project', text, actorId: null, actionId: null, expected, settled: false };
}

/** The sektorchef's mail on Monday 26 February 2018 with nothing in it, but for `fields`; for tests. */
export function aDigestInput(fields: Partial<DigestInput> = {}): DigestInput {
  return {
    today: '2018-02-26',
    since: '2018-02-19',
    roles: [SECTOR_HEAD],
    watch: null,
    rows: [],
    changes: [],
    links: digestLinks('https://vikby.example', {
      answer: (actionId, answer) => `https://vikby.example/svar/${actionId}${answer === null ? '' : `?svar=${answer}`}`,
      preferences: 'https://vikby.example/installningar/mejl',
    }),
    hide: (text) => text,
    ...fields,
  };
}

/** A forecast that another role moved from March to April, but for `fields`; for tests. */
export function aChange(actionId: string, fields: Partial<DigestChange> = {}): DigestChange {
  return {
    actionId,
    title: `Åtgärd ${actionId}`,
    date: '2018-02-22',
    what: 'reported',
    changes: [{ field: 'forecast', before: '31 mars 2018', after: '30 april 2018' }],
    by: 'Ekonomichef',
    byRecipient: false,
    ...fields,
  };
}

/** The implementation plan of S4 on `today`: fourteen actions in two tables, as nobody but their own rows tells; for tests. */
export function carePlan(today: IsoDate): ActionRow[] {
  return PLAN.map(({ deciders = [], ...fields }, index) =>
    assessedOn(
      today,
      aBoardRow({
        progress: 'notStarted',
        reportedOn: null,
        ...fields,
        id: `r${index + 1}`,
        position: index + 1,
        deciders: [...deciders],
        deciderStates: deciders.map((decider) => isToDecide(decider)),
      }),
    ),
  );
}

const PLAN: readonly (Partial<Omit<ActionRow, 'deciders'>> & { title: string; deciders?: readonly ActorRef[] })[] = [
  { title: 'Delegering', responsible: [DIRECTOR], deciders: [CARE_BOARD] },
  {
    title: 'Budget och uppföljning',
    deadline: aDeadline('2018-03-31'),
    deciders: [DIRECTOR],
    dependencies: [waitsOn(FINANCE_HEAD)],
  },
  {
    title: 'Se över externa stödfunktioner',
    deadline: aDeadline('2018-06-30'),
    responsible: [DIRECTOR],
    deciders: [DIRECTOR],
    dependencies: [waitsOnProcess('Kommunövergripande organisationsöversyn')],
  },
  { title: 'Förbättrad dialog mellan stödfunktioner och verksamheter', dependencies: [waitsOn(FINANCE_HEAD)] },
  {
    title: 'Kvalitetssäkra sektorns ekonomistöd',
    responsible: [FINANCE_HEAD],
    deciders: [FINANCE_HEAD],
    dependencies: [waitsOn(SECTOR_HEAD)],
  },
  {
    title: 'Översyn av arbetsmarknad/ekonomiskt bistånd',
    deadline: aDeadline('2018-06-30'),
    responsible: [DIRECTOR],
    deciders: [CARE_BOARD],
    dependencies: [waitsOnProcess('Kommunövergripande organisationsöversyn')],
  },
  { title: 'Samverkan mellan nämnderna och sektorns personal', deadline: aDeadline('2018-12-31') },
  { title: 'Samverkan inom sektorn', deadline: aDeadline('2018-10-31'), deciders: [SECTOR_HEAD] },
  { title: 'Tydliggöra roller och ansvar', deadline: aDeadline('2018-12-30') },
  {
    title: 'Plan för kompetensutveckling ekonomi och förbättrad budget och uppföljningsprocess',
    deciders: [SECTOR_HEAD],
    dependencies: [waitsOn(CONTROLLERS)],
    milestones: [
      aMilestone('Plan för kompetensutveckling ekonomi', '2018-02-28'),
      aMilestone('Förbättrad budget och uppföljningsprocess', '2018-04-30'),
    ],
  },
  { title: 'Introduktion av nya chefer', deadline: aDeadline('2018-02-28'), deciders: [SECTOR_HEAD] },
  { title: 'Verksamhetsutveckling', deadline: aDeadline('2018-10-31'), deciders: [SECTOR_HEAD] },
  {
    title: 'Införa ett ledningssystem för kvalitetsarbetet',
    deadline: aDeadline('2019-06-30'),
    deciders: [SECTOR_HEAD],
  },
  {
    title: 'Uppföljning av tidigare genomförda översynsrapporter',
    deadline: aDeadline('2018-02-28'),
    deciders: [SECTOR_HEAD],
  },
];

/** A row of the sektorchef's as it stands on Monday 26 February 2018; for tests. */
export function aRowToday(fields: Parameters<typeof aBoardRow>[0]): ActionRow {
  return assessedOn('2018-02-26', aBoardRow(fields));
}

/** The mail of an input that gives one; for tests. */
export function composed(fields: Partial<DigestInput>): Digest {
  const digest = composeDigest(aDigestInput(fields));
  if (digest === null) throw new Error('There was nothing to say');
  return digest;
}

/** The lines of one section; for tests. */
export function itemsOf({ sections }: Digest, key: Digest['sections'][number]['key']): readonly DigestItem[] {
  return sections.find((section) => section.key === key)?.items ?? [];
}
