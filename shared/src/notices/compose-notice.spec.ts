import fc from 'fast-check';
import type { ActionRow } from '../actions/action';
import { aDeadline, SECTOR_HEAD } from '../boards/board-examples';
import { aDigestInput, aRowToday, DIRECTOR, FINANCE_HEAD } from '../digests/digest-examples';
import { mailHtml } from '../mail/mail-html';
import { mailText } from '../mail/mail-text';
import { composeEscalation } from './compose-escalation';
import { composeLead } from './compose-lead';
import { composeNotice } from './compose-notice';
import { NOTICE_SUBJECTS, type NoticeInput, type NoticeNews } from './notice';

const news = (fields: Partial<NoticeNews>): NoticeNews => ({
  about: 'assigned',
  date: '2018-02-26',
  actionId: 'a',
  actorId: null,
  what: null,
  changes: [],
  ...fields,
});
const row = (fields: Partial<ActionRow> = {}): ActionRow =>
  aRowToday({ id: 'a', title: 'Introduktion av nya chefer', deadline: aDeadline('2018-10-31'), ...fields });
const moved = (before: string | null, after: string | null) =>
  news({ about: 'deadline', what: 'deadline-moved', changes: [{ field: 'deadline', before, after }] });

function input(fields: Partial<NoticeInput>): NoticeInput {
  const { today, links, hide } = aDigestInput();
  return { today, links, hide, roles: [SECTOR_HEAD], rows: [row()], news: [], ...fields };
}

describe('A direct mail', () => {
  it.each<[string, NoticeNews[], string]>([
    ['a new action', [news({})], 'En ny åtgärd för dig'],
    ['a mention', [news({ about: 'mention' })], 'Du nämns i en kommentar'],
    ['a moved deadline', [moved('31 mars 2018', '31 oktober 2018')], 'Ett slutdatum är ändrat'],
    ['what is not to be done', [news({ about: 'decision', what: 'dropped' })], 'Ett beslut rör dig'],
    [
      'what a body said',
      [news({ about: 'decision', changes: [{ field: 'outcome', before: null, after: 'Socialnämnden: avslag' }] })],
      'Ett beslut rör dig',
    ],
    ['several things about one action, as the first of them', [moved('mars', 'maj'), news({})], 'En ny åtgärd för dig'],
    [
      'a role, with what it owns',
      [news({ about: 'role', actionId: null, actorId: SECTOR_HEAD.id })],
      'En åtgärd för din roll',
    ],
  ])('tells of %s', (_, told, subject) => {
    const mail = composeNotice(input({ news: told }));
    expect([mail?.subject, mail?.sections.flatMap(({ items }) => items)]).toEqual([subject, [expect.anything()]]);
  });

  it('tells each action once, with what else was done beneath it', () => {
    const told = [news({}), moved('31 mars 2018', '31 oktober 2018'), news({ about: 'mention' })];
    const [section, ...others] = composeNotice(input({ news: told }))?.sections ?? [];
    expect([section?.heading, others]).toEqual(['Nytt för dig', []]);
    expect(section?.items[0]?.lines.slice(-2)).toEqual([
      ['Slutdatum: ', { before: '31 mars 2018', after: '31 oktober 2018' }, '. ', '26 februari.'],
      'Du nämns också i en kommentar.',
    ]);
  });

  it.each<[string, Partial<NoticeInput>]>([
    ['nothing', { news: [] }],
    ['an action that is gone', { rows: [], news: [news({})] }],
    ['one that somebody else has now', { rows: [row({ responsible: [DIRECTOR] })], news: [news({})] }],
    ['one that is done', { rows: [row({ progress: 'done' })], news: [news({})] }],
    ['a deadline that is back', { news: [moved('mars', 'maj'), moved('maj', 'mars')] }],
    [
      'a decision on what others answer for',
      { rows: [row({ responsible: [DIRECTOR] })], news: [news({ about: 'decision', what: 'dropped' })] },
    ],
    [
      'a role that one has left',
      { roles: [DIRECTOR], news: [news({ about: 'role', actionId: null, actorId: SECTOR_HEAD.id })] },
    ],
    [
      'a role without open actions',
      { rows: [], news: [news({ about: 'role', actionId: null, actorId: SECTOR_HEAD.id })] },
    ],
  ])('is not sent for %s', (_, fields) => expect(composeNotice(input(fields))).toBeNull());

  it('tells those who take part of a moved deadline, without asking them', () => {
    const rows = [row({ responsible: [DIRECTOR], involved: [SECTOR_HEAD] })];
    const mail = composeNotice(input({ rows, news: [moved('mars', 'maj')] }));
    expect(mail?.sections[0]?.items[0]?.answers).toBeNull();
  });

  it('shows fifteen of a role’s actions, the first to be done first, and where the rest are', () => {
    const rows = Array.from({ length: 20 }, (_, at) =>
      row({ id: `a${String(at)}`, deadline: aDeadline(`2018-12-${String(30 - at)}`) }),
    );
    const told = [news({ about: 'role', actionId: null, actorId: SECTOR_HEAD.id })];
    const mail = composeNotice(input({ rows, news: told }));
    expect(mail?.subject).toBe('20 åtgärder för din roll');
    const [section] = mail?.sections ?? [];
    expect([section?.items.length, section?.items[0]?.url]).toEqual([15, expect.stringContaining('a19')]);
    expect(section?.more).toMatchObject({
      text: 'Och fem till',
      url: expect.stringContaining('responsible=') as unknown,
    });
  });

  it('has neither titles, roles nor names in its subject, and no names anywhere, whatever happened', () => {
    const anyNews = fc.record({
      about: fc.constantFrom(...NOTICE_SUBJECTS),
      actionId: fc.constantFrom('a', 'b', null),
      actorId: fc.constantFrom(SECTOR_HEAD.id, FINANCE_HEAD.id, null),
      what: fc.constantFrom('edited', 'deadline-moved', 'dropped', 'approved', null),
      changes: fc.array(
        fc.record({
          field: fc.constantFrom('deadline', 'responsible', 'outcome', 'comment', 'description'),
          before: fc.constantFrom('Ann Berg', 'mars', null),
          after: fc.constantFrom('Ann Berg', 'maj', null),
        }),
        { maxLength: 3 },
      ),
    });
    const rows = [row({ title: 'Samtal med Ann Berg' }), row({ id: 'b', title: 'Delegering' })];
    const hide = (text: string) => text.replaceAll('Ann Berg', 'en medarbetare');
    fc.assert(
      fc.property(fc.array(anyNews, { maxLength: 6 }), (told) => {
        const mail = composeNotice(input({ rows, hide, news: told.map((one) => news(one as Partial<NoticeNews>)) }));
        if (mail === null) return;
        expect(mail.subject).not.toMatch(/Samtal|Delegering|Ann|Sektorchef/);
        expect(`${mailText(mail)}${mailHtml(mail)}`).not.toContain('Ann Berg');
        const ids = mail.sections.flatMap(({ items }) => items.map(({ url }) => url));
        expect(mail.sections.some(({ items }) => items.length > 0)).toBe(true);
        expect(new Set(ids).size).toBeGreaterThan(0);
      }),
    );
  });
});

describe('A reminder', () => {
  it('tells the most urgent first, each action once', () => {
    const rows = [
      row({ id: 'a', deadline: aDeadline('2018-03-20') }),
      row({ id: 'b', deadline: aDeadline('2018-02-27') }),
    ];
    const leads = [
      { actionId: 'a', kind: 'deadline' as const, day: '2018-03-20', lead: 30 as const },
      { actionId: 'b', kind: 'deadline' as const, day: '2018-02-27', lead: 1 as const },
    ];
    const mail = composeLead({ ...input({ rows }), leads });
    expect(mail?.subject).toBe('Påminnelse: en åtgärd senast i morgon och en inom 30 dagar');
    expect(mail?.sections.map(({ heading }) => heading)).toEqual(['Senast i morgon', 'Inom 30 dagar']);
    expect(mail?.sections[0]?.items[0]?.answers?.buttons).toHaveLength(4);
    expect(composeLead({ ...input({ rows }), leads: [] })).toBeNull();
  });
});

describe('An escalation', () => {
  it('tells by role what is late, and asks for no answer', () => {
    const rows = [row({ deadline: aDeadline('2018-01-31'), responsible: [FINANCE_HEAD] })];
    const mail = composeEscalation(input({ rows, roles: [DIRECTOR] }));
    expect(mail?.subject).toBe('En åtgärd är försenad sedan länge');
    const [item] = mail?.sections[0]?.items ?? [];
    expect([item?.standing?.text, item?.answers]).toEqual(['Försenad 26 dagar', null]);
    expect(item?.lines).toEqual([expect.stringContaining('Ekonomichef ansvarar.')]);
    expect(composeEscalation(input({ rows: [] }))).toBeNull();
  });
});
