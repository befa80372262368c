import fc from 'fast-check';
import { HISTORY_KINDS, type ActionRow } from '../actions/action';
import { BODY_KINDS, type ActorRef } from '../actors/actor';
import { PROGRESS, STANDINGS, type Reason } from '../assessment/assessment';
import { addDays } from '../dates/iso-calendar';
import { DECIDER_ANSWERS } from '../decision-path/decision-path';
import { aBoardInput, aBoardRow, aDeadline, CARE_BOARD, isToDecide, SECTOR_HEAD } from './board-examples';
import type { BoardPageInput } from './board-rows';
import { composeBoardPage } from './compose-board-page';
import { withoutNames } from './without-names';

const NAMES = ['Anna Svensson', 'Bo Lind', 'Karin Åkerö-Holm', 'Å. Öst (tf)'];
const PERSONS: ActorRef[] = NAMES.map((name) => ({ id: name, name, kind: 'person' }));

const day = fc.integer({ min: -90, max: 200 }).map((days) => addDays('2018-02-26', days));
const actors = fc.uniqueArray(fc.constantFrom(SECTOR_HEAD, CARE_BOARD, ...PERSONS), { maxLength: 3 });
const reason: fc.Arbitrary<Reason> = fc.oneof(
  fc.record({ code: fc.constant('deadline-passed' as const), days: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ code: fc.constant('dependency-undated' as const), text: fc.constantFrom(...NAMES, 'HR') }),
  fc.record({ code: fc.constant('report-old' as const), days: fc.constant(40), on: day }),
  fc.record({ code: fc.constant('awaiting-approval' as const), deciders: fc.subarray(NAMES) }),
  fc.record({ code: fc.constant('on-track' as const), daysLeft: fc.nat({ max: 90 }) }),
);
const someRow: fc.Arbitrary<ActionRow> = fc
  .record({
    id: fc.uuid(),
    title: fc.constantFrom('Delegering', 'Samtal med Anna Svensson', 'Bo Linds uppdrag', 'Introduktion.'),
    reviewId: fc.constantFrom('plan', 'annan', 'tredje'),
    deadline: fc.option(day).map(aDeadline),
    progress: fc.constantFrom(...PROGRESS),
    responsible: actors,
    deciders: actors,
    reportBackTo: fc.constantFrom(null, CARE_BOARD),
    reportedOn: fc.option(day),
    standing: fc.constantFrom(...STANDINGS),
    reasons: fc.array(reason, { maxLength: 2 }),
    answer: fc.constantFrom(...DECIDER_ANSWERS),
    meeting: fc.option(day.map((date) => ({ id: 'm', date }))),
  })
  .map(({ standing, reasons, answer, meeting, ...fields }) =>
    aBoardRow({
      ...fields,
      assessment: { light: 'green', standing, reasons },
      deciderStates: fields.deciders.map((decider) => ({ ...isToDecide(decider, { meeting }), answer })),
    }),
  );
const someInput: fc.Arbitrary<BoardPageInput> = fc
  .uniqueArray(someRow, { maxLength: 8, selector: ({ id }) => id })
  .chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      bodyKind: fc.option(fc.constantFrom(...BODY_KINDS)),
      meetings: fc.array(day, { maxLength: 4 }),
      meeting: fc.option(day.map((date) => ({ date, time: null, place: 'Hos Anna Svensson' }))),
      previousMeeting: fc.option(day),
      ownedReviewIds: fc.subarray(['plan', 'annan']),
      personNames: fc.constantFrom(NAMES, []),
      changes: fc.array(
        fc.record({
          actionId: fc.constantFrom('borta', ...rows.map(({ id }) => id)),
          title: fc.constant('Borttagen'),
          date: day,
          what: fc.constantFrom(...HISTORY_KINDS),
          changes: fc.array(
            fc.record({
              field: fc.constantFrom('deadline', 'responsible', 'forecast', 'milestones', 'approval'),
              before: fc.option(fc.constantFrom('Sektorchef', 'mars 2018')),
              after: fc.option(fc.constantFrom('Controller', 'april 2018')),
            }),
            { maxLength: 3 },
          ),
        }),
        { maxLength: 5 },
      ),
    }),
  )
  .map(aBoardInput);

describe('the page of any body', () => {
  it('counts every action once: the lines and the headings both add up to all', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const page = composeBoardPage(input);
        expect(page.standings.reduce((sum, { count }) => sum + count, 0)).toBe(page.total);
        expect(page.groups.reduce((sum, { actions }) => sum + actions.length, 0)).toBe(page.total);
        expect(new Set(page.changes.map(({ actionId }) => actionId)).size).toBe(page.changes.length);
      }),
    );
  });

  it('holds no name of a person, wherever it stood', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const text = JSON.stringify(composeBoardPage({ ...input, personNames: NAMES }));
        expect(NAMES.filter((name) => text.includes(name))).toEqual([]);
      }),
    );
  });

  it('holds no name of an actor that is a person, even when nobody has listed it', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const known = input.rows.flatMap((row) => [...row.responsible, ...row.deciders]);
        const page = JSON.stringify(composeBoardPage({ ...input, personNames: [] }));
        expect(known.filter(({ kind, name }) => kind === 'person' && page.includes(name))).toEqual([]);
      }),
    );
  });

  it('is in the same order however the plans were read, but for the headings, which keep the order of the plan', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const page = composeBoardPage(input);
        expect(composeBoardPage(input)).toEqual(page);
        const { awaiting, commissions, changes } = composeBoardPage({ ...input, rows: [...input.rows].reverse() });
        expect({ awaiting, commissions, changes }).toEqual({
          awaiting: page.awaiting,
          commissions: page.commissions,
          changes: page.changes,
        });
        const meetings = page.awaiting.map(({ meeting }) => meeting ?? '9999');
        expect(meetings).toEqual([...meetings].sort());
      }),
    );
  });

  it('says everything in whole sentences', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const { summary, awaiting, standings, changes } = composeBoardPage(input);
        const texts = [...summary, ...[...awaiting, ...standings, ...changes].map(({ text }) => text)];
        for (const text of texts) {
          expect(text).toMatch(/^[\p{Lu}\d”].*\.$/u);
          expect(text).not.toMatch(/undefined|null|NaN| {2}|\.\./);
        }
      }),
    );
  });
});

describe('a name', () => {
  const page = composeBoardPage(aBoardInput());
  const hidden = (text: string) =>
    withoutNames({ ...page, summary: [text] }, ['Bo Lind', 'Bo Lindgren', ' ']).summary[0];

  it.each([
    ['Bo Lind redovisar.', 'En medarbetare redovisar.'],
    ['Samtal med bo lind', 'Samtal med en medarbetare'],
    ['Bo  Linds uppdrag. Bo Lindgren svarar.', 'En medarbetares uppdrag. En medarbetare svarar.'],
    ['Turbo Lindex', 'Turbo Lindex'],
    ['Bo Lindberg', 'Bo Lindberg'],
  ])('in "%s" is hidden as "%s"', (text, expected) => expect(hidden(text)).toBe(expected));
});
