import { canonicalActor } from '../actors/canonical-actor';
import { sentenceCase } from '../words/sentence-case';
import type { ReportForm, ReportPurpose } from './body-report';

/** What a title in a timetable says of a report: to which bodies, how, and what for. */
export interface TitledReport {
  /** As the title names them, with a capital: "Äldrenämnden". */
  bodies: string[];
  form: ReportForm | null;
  purpose: ReportPurpose;
}

const ORAL = /(?:^|\s)(?:muntlig|mundtlig|oral|verbal)/iu;
const WRITTEN = /(?:^|\s)(?:skriftlig|written)/iu;
const DECISION = /(?<!\p{L})(?:beslut(?!sunderlag|at)|vedtak|decision)/iu;
const SHOWN = /(?<!\p{L})(?:present|föredrag|dragning)/iu;
const TOLD = /(?:redovisning|redovisa|informera|information|orientering|lägesbeskrivning|briefing)/iu;
/** A report that is decided is not reported. */
const REPORT = /(?:rapport|report)/iu;
const BODY =
  /(?:[\p{L}]+-\s(?:och|og)\s)?[\p{L}]*(?:nämnden|nämnderna|nämnd|utskottet|utskott|rådet|styrelsen|fullmäktige|styrgruppen|styrgrupp|ledningsgruppen|ledningsgrupp|samverkansgruppen|samverkansgrupp|utvalget|udvalget|kommunestyret|formannskapet|styringsgruppen|committee|council|cabinet|board)(?![\p{L}])|(?<![\p{L}])(?:KSAU|KS|KF|AU|CSG|FSG|LSG|KPR)(?![\p{L}])/giu;

/** The bodies that a title names, each once, in the order they stand; an abbreviation by its full name. */
export function bodiesInTitle(title: string): string[] {
  const names = [...title.matchAll(BODY)].map(([words]) => {
    const name = words.replace(/\s+/gu, ' ').trim();
    return /^\p{Lu}{2,}$/u.test(name) ? canonicalActor(name).name : sentenceCase(name);
  });
  return [...new Set(names)];
}

/** Whether a title speaks of something said aloud, or handed over in writing; null when it does not tell. */
export function reportFormIn(title: string): ReportForm | null {
  if (ORAL.test(title)) return 'oral';
  return WRITTEN.test(title) ? 'written' : null;
}

/**
 * The report that a title tells of ("Muntlig delrapport till äldrenämnden", "Presentation och beslut på äldrenämnden"); null
 * when it names no body or tells of no report. A decision alone ("Beslut i styrgrupp") is decided, not reported.
 */
export function readReportTitle(title: string): TitledReport | null {
  const bodies = bodiesInTitle(title);
  const form = reportFormIn(title);
  const isShown = SHOWN.test(title);
  const isDecided = DECISION.test(title);
  const isTold = TOLD.test(title) || (REPORT.test(title) && !isDecided);
  if (bodies.length === 0 || !(isShown || isTold || form !== null)) return null;
  if (isDecided) return { bodies, form, purpose: 'decision' };
  return { bodies, form, purpose: isShown ? 'presentation' : 'information' };
}
