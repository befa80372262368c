import { type IsoDate } from '@genomfor/shared';
import { type DataSource } from 'typeorm';
import { DecisionGround } from '../actions/decision-ground.queries';
import { type Viewing } from '../actions/viewing.queries';

const NO_ROLES: ReadonlySet<string> = new Set();

/** Actions as a mail tells of them on `today`: nothing can be done from the rows themselves. */
export function viewingForMail(dataSource: DataSource, today: IsoDate): Viewing {
  const ground = new DecisionGround(dataSource, today);
  return { today, reportsAny: false, approvesAny: false, roles: NO_ROLES, ground };
}
