import { type ActionDetail, type ActionEdit, type ActorRef } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { type QueryDeepPartialEntity } from 'typeorm';
import { ActorDirectory } from '../actors/actor-directory.service';
import { type Caller } from '../platform/auth/caller';
import { select } from '../platform/database/select';
import { Refused } from '../platform/errors/refused';
import { sent } from '../platform/http/sent';
import { ActionChangeService, type OpenedForChange, type SeenVersion } from './action-change.service';
import { readParts } from './action-parts.queries';
import { replaceActors, replaceDependencies, textKeys, type WhoDoesWhat } from './action-writer.service';
import { type Action } from './action.entity';
import { approvalColumns } from './approval';
import { replaceReports } from './body-reports.queries';
import { readDeciding } from './deciding.queries';
import { decisionColumns } from './decision-fields';
import { dependenciesIn, type PlanAction } from './dependency-cell.service';

/** Edits in place: what is said is changed, what is not said stays. */
@Injectable()
export class ActionEditsService {
  constructor(private readonly changes: ActionChangeService) {}

  /** The action as edited. Throws Refused as every change of an action does. */
  edit(by: Caller, seen: SeenVersion, edit: ActionEdit): Promise<ActionDetail> {
    return this.changes.change(by, seen, async (opened) => {
      refuseToUncover(opened, edit);
      const who = await this.editActors(opened, edit);
      const waits = await this.editDependencies(opened, edit);
      const decisions = await decisionColumns(opened.tx, edit);
      const reports = await editReports(opened, edit);
      const approval = edit.deciders === undefined ? {} : await approvalAfter(opened);
      const columns = { ...ownColumns(opened, edit), ...decisions, ...who, ...approval };
      return { what: 'edited', columns, parts: who !== null || waits || reports };
    });
  }

  private async editActors(
    { tx, stored, parts }: OpenedForChange,
    edit: ActionEdit,
  ): Promise<Pick<Action, 'responsibleCount' | 'deciderCount'> | null> {
    if (edit.responsible === undefined && edit.involved === undefined && edit.deciders === undefined) return null;
    return replaceActors(tx, stored.id, await whoIn(await ActorDirectory.open(tx), edit, parts));
  }

  private async editDependencies({ tx, stored, parts }: OpenedForChange, edit: ActionEdit): Promise<boolean> {
    if (edit.dependencies === undefined) return false;
    const others = await select<PlanAction>(
      tx,
      'SELECT id, number, title FROM action WHERE plan_id = ? AND id <> ? AND removed_at IS NULL',
      [stored.plan_id, stored.id],
    );
    const directory = await ActorDirectory.open(tx);
    const dependencies = await dependenciesIn(edit.dependencies, directory, others, parts.dependencies);
    await replaceDependencies(tx, stored.id, dependencies);
    return true;
  }
}

async function editReports({ tx, stored }: OpenedForChange, { bodyReports }: ActionEdit): Promise<boolean> {
  if (bodyReports === undefined) return false;
  await replaceReports(tx, stored.id, bodyReports);
  return true;
}

/** What was only not needed would stand as dropped, without anybody who has decided so. */
function refuseToUncover({ stored }: OpenedForChange, { conditional }: ActionEdit): void {
  if (conditional !== false || !stored.conditional || stored.progress !== 'dropped') return;
  const message = 'Ta upp åtgärden igen först.';
  throw new Refused('invalid-input', undefined, [{ field: 'conditional', message }]);
}

/** Others decide now: whether the action is approved follows those who do. */
async function approvalAfter({ tx, stored, viewing }: OpenedForChange): Promise<QueryDeepPartialEntity<Action>> {
  const parts = stored.is_answered ? (await readParts(tx, [stored.id])).get(stored.id) : undefined;
  if (!parts) return {};
  const { states } = await readDeciding(tx, { stored, parts }, viewing.ground);
  return approvalColumns(states);
}

/** Who does what by the words of the cells; those whose cell is not said keep their part. */
export async function whoIn(directory: ActorDirectory, edit: ActionEdit, before: WhoDoesWhat): Promise<WhoDoesWhat> {
  const responsible = edit.responsible === undefined ? null : await directory.understand(edit.responsible);
  const deciders = edit.deciders === undefined ? null : await directory.understand(edit.deciders);
  const involved = edit.involved === undefined ? null : await directory.understand(edit.involved);
  const said = involved ? [...involved.actors, ...involved.involved] : before.involved;
  return {
    responsible: responsible?.actors ?? before.responsible,
    deciders: deciders?.actors ?? before.deciders,
    // "Sektorchef i samråd med HR" names somebody who takes part in the cell of those who answer for it.
    involved: distinct([...said, ...(responsible?.involved ?? []), ...(deciders?.involved ?? [])]),
  };
}

function distinct(actors: readonly ActorRef[]): ActorRef[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
}

/** The columns of what is said. Each column of an UPDATE costs, most of all those that are searched and sorted by. */
function ownColumns({ stored }: OpenedForChange, edit: ActionEdit): QueryDeepPartialEntity<Action> {
  const { kind, conditional, comment, registryNumber, paragraph } = edit;
  return {
    ...wordColumns(stored, edit),
    ...sent({ kind, conditional, comment: written(comment) }),
    ...sent({ registryNumber: written(registryNumber), paragraph: written(paragraph) }),
  };
}

function wordColumns(
  stored: OpenedForChange['stored'],
  edit: Pick<ActionEdit, 'title' | 'number' | 'description'>,
): QueryDeepPartialEntity<Action> {
  if (edit.title === undefined && edit.number === undefined && edit.description === undefined) return {};
  const [number, description] = [written(edit.number), written(edit.description)];
  const words = {
    title: edit.title?.trim() || stored.title,
    number: number === undefined ? stored.number : number,
    description: description === undefined ? stored.description : description,
  };
  return { ...words, ...textKeys(words) };
}

/** Null empties the field; undefined, which nobody said, leaves it as it is. */
function written(text: string | null | undefined): string | null | undefined {
  return text === undefined ? undefined : text?.trim() || null;
}
