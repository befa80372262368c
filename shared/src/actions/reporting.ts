import { PROGRESS, type Progress } from '../assessment/assessment';

/** What the responsible may say: everything but that the action is dropped, which the planner decides. */
export const REPORTABLE_PROGRESS: readonly Progress[] = PROGRESS.filter((progress) => progress !== 'dropped');
