import { randomUUID } from 'node:crypto';
import { deadlineOf, parsePlanDate, type DeadlineView, type IsoDate } from '@genomfor/shared';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Actor } from '../src/actors/actor.entity';
import { Holding } from '../src/actors/holding.entity';
import type { Caller } from '../src/platform/auth/caller';
import type { User } from '../src/platform/auth/user.entity';
import {
  PlanWriterService,
  type CreatedPlan,
  type NewPlan,
  type NewPlanAction,
} from '../src/reviews/plan-writer.service';
import type { TestDatabase } from './database';

/** The program itself, as one who makes plans. */
export const A_PLANNER: Caller = {
  id: randomUUID(),
  name: 'Planledaren',
  role: 'plan-lead',
  address: null,
  session: null,
};

/** A deadline in the words of a plan. */
export function aDeadline(words: string, referenceDate: IsoDate = '2018-01-18'): DeadlineView {
  return deadlineOf(parsePlanDate(words, { referenceDate }));
}

/** An action that nothing is wrong with; a test names only what it is about. */
export function anAction(fields: Partial<Omit<NewPlanAction, 'deadline'>> & { deadline?: string } = {}): NewPlanAction {
  const { deadline = '2018-10-31', ...rest } = fields;
  return {
    title: 'Tydliggöra roller och ansvar',
    responsible: ['Sektorchef'],
    deciders: ['Kommundirektör'],
    addedOn: '2018-02-20',
    ...rest,
    deadline: aDeadline(deadline),
  };
}

/** A plan of one action in a review of its own; a test names only what it is about. */
export function aPlan(fields: Partial<NewPlan> = {}): NewPlan {
  return {
    reviewId: null,
    importId: null,
    title: 'Översyn av hemtjänsten',
    planDate: '2018-01-18',
    phases: [],
    actions: [anAction()],
    ...fields,
  };
}

/** Puts the plan in the test's database. */
export function putIn(db: TestDatabase, app: NestExpressApplication, plan: NewPlan): Promise<CreatedPlan> {
  return db.unitOfWork.write((tx) => app.get(PlanWriterService).createPlan(tx, plan, A_PLANNER));
}

/** Lets `user` hold the role from 2017 on. The role must be there. */
export async function giveRole(db: TestDatabase, user: User, roleName: string): Promise<void> {
  const actor = await db.dataSource.manager.findOneByOrFail(Actor, { name: roleName });
  await db.dataSource.manager.insert(Holding, {
    id: randomUUID(),
    actorId: actor.id,
    userId: user.id,
    fromDay: '2017-01-01',
    toDay: null,
    acting: false,
  });
}

const BOTH = ['Kommunövergripande organisationsöversyn'].map((text) => ({ kind: 'project' as const, text }));
const waitsForRole = (text: string): NewPlanAction['dependencies'] => [{ kind: 'actor', text }];

/** The facts of a plan of fourteen actions in two sections, as on 2018-01-18. */
export function theCareSectorPlan(): NewPlan {
  const outward = 'Nämnder, sektor och andra sektorer';
  const inward = 'Inom sektorn';
  const at = (section: string, title: string, deadline: string, who: Partial<NewPlanAction>): NewPlanAction => ({
    title,
    section,
    responsible: ['Sektorchef'],
    addedOn: '2018-01-18',
    ...who,
    deadline: aDeadline(deadline),
  });
  const own = { deciders: ['Sektorchef'] };
  return aPlan({
    title: 'Översyn av sektorn för omsorg och välfärd',
    planVersion: '4',
    actions: [
      at(outward, 'Delegering', '180430', {
        responsible: ['Kommundirektör'],
        deciders: ['Kommunstyrelsen', 'Nämnderna'],
      }),
      at(outward, 'Budget och uppföljning', '180331', {
        deciders: ['Kommundirektör'],
        dependencies: waitsForRole('Ekonomichef'),
      }),
      at(outward, 'Se över externa stödfunktioner', '180630', {
        responsible: ['Kommundirektör'],
        deciders: ['Kommundirektör'],
        dependencies: BOTH,
      }),
      at(outward, 'Förbättrad dialog mellan stödfunktioner och verksamheter', '180430', {
        dependencies: waitsForRole('Ekonomichef'),
      }),
      at(outward, 'Kvalitetssäkra sektorns ekonomistöd', '180430', {
        responsible: ['Ekonomichef'],
        deciders: ['Ekonomichef'],
        dependencies: waitsForRole('Sektorchef'),
      }),
      at(outward, 'Översyn av arbetsmarknad och ekonomiskt bistånd', '180630', {
        responsible: ['Kommundirektör'],
        deciders: ['Kommunfullmäktige'],
        dependencies: BOTH,
      }),
      at(outward, 'Samverkan mellan nämnderna och sektorns personal', '181231', {}),
      at(inward, 'Samverkan inom sektorn', '181031', own),
      at(inward, 'Tydliggöra roller och ansvar', '181230', {}),
      at(inward, 'Plan för kompetensutveckling och förbättrad budgetprocess', '180430', {
        ...own,
        milestones: [
          { title: 'Plan för kompetensutveckling', deadline: aDeadline('180228'), responsible: ['Sektorchef'] },
          { title: 'Förbättrad budgetprocess', deadline: aDeadline('180430'), responsible: ['Sektorchef'] },
        ],
        dependencies: [{ kind: 'unit', text: 'Controllerenheten' }],
      }),
      at(inward, 'Introduktion av nya chefer', '180228', own),
      at(inward, 'Verksamhetsutveckling', '181031', own),
      at(inward, 'Införa ett ledningssystem för kvalitetsarbetet', '190630', own),
      at(inward, 'Uppföljning av tidigare översynsrapporter', '180228', own),
    ],
  });
}
