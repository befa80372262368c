import fc from 'fast-check';
import { HISTORY_KINDS, type ActionRow } from '../actions/action';
import type { ActorRef } from '../actors/actor';
import { hidingNames } from '../actors/names-in-text';
import { PROGRESS } from '../assessment/assessment';
import { aBoardRow, aDeadline, CARE_BOARD, isToDecide, SECTOR_HEAD } from '../boards/board-examples';
import { addDays } from '../dates/iso-calendar';
import { DECIDER_ANSWERS, PATH_STATES } from '../decision-path/decision-path';
import { mailHtml } from '../mail/mail-html';
import { mailText } from '../mail/mail-text';
import { composeDigest } from './compose-digest';
import { DIGEST_SECTIONS, type DigestInput } from './digest';
import {
  aDigestInput,
  aMilestone,
  assessedOn,
  DIRECTOR,
  FINANCE_HEAD,
  itemsOf,
  waitsOn,
  waitsOnProcess,
} from './digest-examples';

const NAMES = ['Anna Svensson', 'Bo Lind'];
const PERSONS: ActorRef[] = NAMES.map((name) => ({ id: name, name, kind: 'person' }));
const ORDER: readonly string[] = [...DIGEST_SECTIONS, 'load'];

const day = fc.integer({ min: -60, max: 200 }).map((days) => addDays('2018-02-26', days));
const actors = fc.uniqueArray(fc.constantFrom(SECTOR_HEAD, DIRECTOR, CARE_BOARD, ...PERSONS), { maxLength: 3 });
const someRow: fc.Arbitrary<ActionRow> = fc
  .record({
    id: fc.uuid(),
    title: fc.oneof(fc.constantFrom('Delegering', 'Samtal med Anna Svensson', '<b>Bo Linds</b> & Co'), fc.string()),
    deadline: fc.option(day).map(aDeadline),
    progress: fc.constantFrom(...PROGRESS),
    responsible: actors,
    deciders: actors,
    reportedOn: fc.option(day),
    forecast: fc.option(day),
    milestones: fc.array(
      day.map((date) => aMilestone(`Del ${date}`, date)),
      { maxLength: 2 },
    ),
    dependencies: fc.subarray([waitsOn(FINANCE_HEAD), waitsOn(SECTOR_HEAD), waitsOnProcess('Bo Linds översyn')]),
    answer: fc.constantFrom(...DECIDER_ANSWERS),
    path: fc.record({
      state: fc.constantFrom(...PATH_STATES),
      papersDue: fc.option(day),
      meeting: fc.option(day.map((date) => ({ id: 'm', date }))),
    }),
  })
  .map(({ answer, path, ...fields }) =>
    assessedOn(
      '2018-02-26',
      aBoardRow({
        ...fields,
        deciderStates: fields.deciders.map((decider) => ({
          ...isToDecide(decider, decider.kind === 'body' ? path : null),
          answer,
        })),
      }),
    ),
  );
const someInput: fc.Arbitrary<DigestInput> = fc
  .uniqueArray(someRow, { maxLength: 20, selector: ({ id }) => id })
  .chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      roles: fc.subarray([SECTOR_HEAD, CARE_BOARD]),
      watch: fc.constantFrom(null, { total: 1, load: [{ actor: PERSONS[0]!, open: 1, atRisk: 0, late: 0 }] }),
      changes: fc.array(
        fc.record({
          actionId: fc.constantFrom('borta', ...rows.map(({ id }) => id)),
          title: fc.constant('Anna Svenssons uppdrag'),
          date: day,
          what: fc.constantFrom(...HISTORY_KINDS),
          changes: fc.array(
            fc.record({
              field: fc.constantFrom('deadline', 'responsible', 'forecast', 'comment'),
              before: fc.option(fc.constantFrom('Sektorchef', 'Bo Lind')),
              after: fc.option(fc.constantFrom('Controller', 'april 2018')),
            }),
            { maxLength: 3 },
          ),
          by: fc.constantFrom(null, 'Ekonomichef'),
          byRecipient: fc.boolean(),
        }),
        { maxLength: 5 },
      ),
    }),
  )
  .map((fields) => aDigestInput({ ...fields, hide: hidingNames(NAMES) }));

describe('the mail of anybody', () => {
  it('tells of each action at most once, in sections that stand in their order and are not empty', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const sections = composeDigest(input)?.sections ?? [];
        const ids = sections.flatMap(({ items }) => items.map(({ actionId }) => actionId));
        expect(new Set(ids).size).toBe(ids.length);
        const places = sections.map(({ key }) => ORDER.indexOf(key));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const { key, items, table } of sections) {
          expect(items.length <= 15 && (key === 'load' ? (table?.rows.length ?? 0) : items.length) > 0).toBe(true);
        }
      }),
    );
  });

  it('calls late all the open work of the recipient that the product calls late', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const digest = composeDigest(input);
        const items = digest === null ? [] : itemsOf(digest, 'late');
        const told = items.filter(({ standing }) => standing?.standing === 'late');
        const late = input.rows.filter(
          ({ assessment, responsible }) =>
            assessment.standing === 'late' &&
            (input.watch !== null || responsible.some(({ id }) => input.roles.some((role) => role.id === id))),
        );
        // A long section does not show all.
        if (items.length < 15) expect(told).toHaveLength(late.length);
      }),
    );
  });

  it('is one exactly when it tells of some action', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const digest = composeDigest(input);
        expect(digest === null || digest.sections.some(({ items }) => items.length > 0)).toBe(true);
      }),
    );
    expect(composeDigest(aDigestInput())).toBeNull();
  });

  it('is the same in whatever order the rows were read', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const shuffled = { ...input, rows: [...input.rows].reverse(), roles: input.roles };
        expect(JSON.stringify(composeDigest(shuffled))).toBe(JSON.stringify(composeDigest(input)));
      }),
    );
  });

  it('holds no name of a person, and in what a locked screen shows no title either', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const digest = composeDigest(input);
        const words = JSON.stringify(digest);
        expect(NAMES.filter((name) => words.includes(name))).toEqual([]);
        if (digest === null) return;
        expect(digest.subject).toMatch(/^Vecka 9: [a-zåäö0-9 ]+(?:, [a-zåäö0-9 ]+)?$/u);
        expect(digest.preheader).toMatch(/^$|^[A-ZÅÄÖ0-9][a-zåäö0-9, ]+\.$/u);
      }),
    );
  });

  it('says the same in HTML and in plain text', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const digest = composeDigest(input);
        if (digest === null) return;
        const inText = oneLine(mailText(digest));
        const inHtml = oneLine(wordsOf(mailHtml(digest)));
        for (const { items, heading } of digest.sections) {
          expect(inText).toContain(heading.toLocaleUpperCase('sv'));
          expect(inHtml).toContain(heading);
          for (const { title, standing } of items) {
            for (const words of [title, standing?.text ?? '']) {
              expect(inText).toContain(oneLine(words));
              expect(inHtml).toContain(oneLine(words));
            }
          }
        }
      }),
    );
  });

  it('says everything in whole sentences', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const lines = (composeDigest(input)?.sections ?? []).flatMap(({ items }) =>
          items.flatMap((item) => item.lines),
        );
        for (const line of lines) {
          const text =
            typeof line === 'string' ? line : line.map((span) => (typeof span === 'string' ? span : 'x')).join('');
          expect(text).toMatch(/^[\p{Lu}\d”].*\.$/u);
          expect(text).not.toMatch(/undefined|null|NaN| {2}|\.\./u);
        }
      }),
    );
  });
});

/** The words between the tags. */
function wordsOf(html: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ', amp: '&' };
  return html
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/gu, (_, name: string) => entities[name] ?? '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
