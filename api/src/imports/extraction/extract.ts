import type { Extraction, ExtractionWarning, IsoDate } from '@genomfor/shared';
import type { SourceDocument } from '../reading/source-document';
import { readActions } from './actions';
import { isDayFirst } from './day-order';
import { isEnglishDocument, readDocumentFacts, yearOfPlan } from './document-facts';
import { readLabelledText } from './labelled-text';
import { readLineCells } from './line-cells';
import { PhaseList, readPhasesInText } from './phases';
import { findPlanTables } from './plan-tables';
import type { ReadingContext } from './reading-context';
import { readRecord } from './record';
import { readTimetables } from './timetables';

/**
 * What a document plans, decides and promises: actions, phases, activities, decisions and commitments, each with how sure the
 * reading is and what to look at.
 * `today` chooses years that nothing in the document tells. Never throws: a document with none of it gives empty lists and
 * the warning 'no-plan-found'.
 */
export function extract(document: SourceDocument, options: { today: IsoDate }): Extraction {
  const facts = readDocumentFacts(document);
  const isEnglish = isEnglishDocument(document);
  const context: ReadingContext = {
    today: options.today,
    documentDate: facts.date,
    year: yearOfPlan(facts.title),
    isEnglish,
    dayMonthUncertain: isEnglish && !isDayFirst(document),
  };
  const found = findPlanTables(document, facts.title);
  const written = found.plans.length === 0 ? (readLabelledText(document) ?? readLineCells(document)) : null;
  const actions = readActions(written ? [written] : found.plans, context);
  const phases = new PhaseList();
  readPhasesInText(document, phases, context);
  const activities = readTimetables(document, found.others, phases, context);
  const hasPlan = actions.length > 0 || activities.length > 0;
  const record = readRecord(document, facts, { today: options.today, hasPlan, isLabelled: written !== null });
  const warnings: ExtractionWarning[] = [...document.warnings, ...found.warnings];
  const isEmpty = !hasPlan && record.decisions.length === 0 && record.commitments.length === 0;
  warnings.push(...record.warnings);
  if (isEmpty) warnings.push({ code: 'no-plan-found' });
  const { decisions, commitments, events } = record;
  return { document: facts, actions, phases: phases.all(), activities, decisions, commitments, warnings, events };
}
