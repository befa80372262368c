import type { Light, Reason, Standing } from './assessment';

export type ReasonCode = Reason['code'];

/** Days left from which an action that has not started is at risk. */
export const START_DAYS = 14;
/** Days after which a report is too old to judge by. */
export const REPORT_DAYS = 30;
/** Days before its deadline from which an action that has not started must have been reported on. */
export const WATCH_DAYS = 30;
/** Days before the papers for a meeting are due from which the action waits for them. */
export const PAPER_DAYS = 30;

/** One line of the rule: what a reason does to the light and the word, and when it is given, in Swedish. */
export interface AssessmentRule {
  code: ReasonCode;
  /** Null for a remark, which changes neither light nor word. */
  light: Light | null;
  standing: Standing | null;
  when: string;
}

const rule = (code: ReasonCode, light: Light | null, standing: Standing | null, when: string): AssessmentRule => ({
  code,
  light,
  standing,
  when,
});

/**
 * The whole rule, gravest first: the first line that applies decides the light and the word, the others follow as reasons.
 *
 * | light  | word                | when                                                                          |
 * |--------|---------------------|-------------------------------------------------------------------------------|
 * | grey   | dropped             | dropped                                                                       |
 * | green  | approved            | reported as done, and all that must decide have said yes                      |
 * | green  | done                | reported as done; waits for a yes where there is a decider                    |
 * | red    | late                | the deadline has passed                                                       |
 * | red    | risk                | the responsible says that it cannot be done; waits for something that is      |
 * |        |                     | expected after the deadline                                                   |
 * | yellow | risk                | no meeting left makes the deadline; the papers' day has passed; the decider   |
 * |        |                     | has said no, tabled it or referred it back; forecast after the deadline; 14   |
 * |        |                     | days or less left and not started; paused; the same for a milestone, or one   |
 * |        |                     | has passed; what it waits for is overdue, or is outside the plan and has no   |
 * |        |                     | date; nobody is responsible                                                   |
 * | yellow | await               | papers for the decision are due within 30 days; on the agenda of a meeting;   |
 * |        |                     | waits for a decision                                                          |
 * | grey   | unknown             | no date, or one that no day can be read from; no report for 30 days           |
 * | green  | ok                  | none of these                                                                 |
 *
 * What is decided but not done is judged by its work.
 *
 * Source: the municipal auditors' wish for green, yellow and red, with grey for what cannot be judged.
 */
export const ASSESSMENT_RULES: readonly AssessmentRule[] = [
  rule('dropped', 'grey', 'dropped', 'Åtgärden utgår.'),
  rule('not-applicable', 'grey', 'dropped', 'Åtgärden är inte aktuell.'),
  rule('approved', 'green', 'approved', 'Åtgärden är klar och alla som ska besluta har sagt ja.'),
  rule('reported-done', 'green', 'done', 'Den ansvariga har rapporterat att åtgärden är klar.'),
  rule('awaiting-approval', null, null, 'Åtgärden är klar men den beslutande har inte godkänt den.'),
  rule('deadline-passed', 'red', 'late', 'Slutdatum har passerat och åtgärden är inte klar.'),
  rule('cannot', 'red', 'risk', 'Den ansvariga har svarat att åtgärden inte går att göra.'),
  rule('dependency-late', 'red', 'risk', 'Något som åtgärden väntar på blir klart först efter slutdatum.'),
  rule(
    'meeting-impossible',
    'yellow',
    'risk',
    'Inget sammanträde finns kvar där beslutet hinner fattas före slutdatum.',
  ),
  rule('papers-late', 'yellow', 'risk', 'Sista dagen att lämna in papper till sammanträdet har passerat.'),
  rule('decision-rejected', 'yellow', 'risk', 'Den beslutande har sagt nej.'),
  rule('decision-referred-back', 'yellow', 'risk', 'Ärendet är återremitterat och underlaget ska kompletteras.'),
  rule('decision-tabled', 'yellow', 'risk', 'Ärendet är bordlagt till ett senare sammanträde.'),
  rule('forecast-late', 'yellow', 'risk', 'Prognosen ligger efter slutdatum.'),
  rule('not-started', 'yellow', 'risk', `Högst ${START_DAYS} dagar återstår och åtgärden är inte påbörjad.`),
  rule(
    'milestone-near',
    'yellow',
    'risk',
    `Högst ${START_DAYS} dagar återstår till ett delmål och åtgärden är inte påbörjad.`,
  ),
  rule('milestone-passed', 'yellow', 'risk', 'Ett delmål har passerat utan att vara klart.'),
  rule('dependency-overdue', 'yellow', 'risk', 'Något som åtgärden väntar på skulle redan ha varit klart.'),
  rule('dependency-undated', 'yellow', 'risk', 'Åtgärden väntar på något utanför planen som saknar datum.'),
  rule('paused', 'yellow', 'risk', 'Åtgärden är pausad.'),
  rule('responsible-missing', 'yellow', 'risk', 'Ingen är ansvarig.'),
  rule('papers-due', 'yellow', 'await', `Högst ${PAPER_DAYS} dagar återstår tills papper ska in till sammanträdet.`),
  rule('on-agenda', 'yellow', 'await', 'Åtgärden står på dagordningen för ett sammanträde.'),
  rule('awaiting-decision', 'yellow', 'await', 'Åtgärden väntar på ett beslut.'),
  rule('deadline-missing', 'grey', 'unknown', 'Slutdatum saknas.'),
  rule('deadline-open', 'grey', 'unknown', 'Slutdatum är öppet, till exempel ”snarast”.'),
  rule('deadline-relative', 'grey', 'unknown', 'Slutdatum beror på något annat som inte har något datum.'),
  rule('report-old', 'grey', 'unknown', `Åtgärden pågår men har inte rapporterats på ${REPORT_DAYS} dagar.`),
  rule(
    'never-reported',
    'grey',
    'unknown',
    `Ingen har rapporterat på ${REPORT_DAYS} dagar, och åtgärden pågår eller ska vara klar inom ${WATCH_DAYS} dagar.`,
  ),
  rule('on-track', 'green', 'ok', 'Inget talar emot slutdatum.'),
  rule('decided-in-part', null, null, 'Några av dem som ska besluta har sagt ja.'),
  rule('decided', null, null, 'Beslutet är fattat men åtgärden är inte klar.'),
  rule('decider-not-competent', null, null, 'Enligt delegationsordningen ska någon annan besluta.'),
  rule('delay-reason-missing', null, null, 'Uppdraget är försenat och ingen har skrivit varför.'),
  rule('decider-missing', null, null, 'Ingen är utsedd att besluta om åtgärden.'),
  rule('falls-on-holiday', null, null, 'Slutdatum infaller på en helgdag.'),
  rule('falls-on-weekend', null, null, 'Slutdatum infaller på en lördag eller söndag.'),
];

/** The line of the rule for a reason, and its place: a lower place is graver. */
export const RULE_OF: ReadonlyMap<ReasonCode, AssessmentRule & { place: number }> = new Map(
  ASSESSMENT_RULES.map((line, place) => [line.code, { ...line, place }]),
);
