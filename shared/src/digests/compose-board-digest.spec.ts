import fc from 'fast-check';
import { STANDINGS } from '../assessment/assessment';
import { aBoardInput, aBoardRow, aDeadline, CARE_BOARD, isToDecide, stands } from '../boards/board-examples';
import { composeBoardPage } from '../boards/compose-board-page';
import { mailText } from '../mail/mail-text';
import { composeBoardDigest } from './compose-board-digest';
import { BOARD_DIGEST_SECTIONS, type BoardDigest, type BoardDigestInput } from './digest';
import { digestLinks } from './digest-links';

const LINKS = digestLinks('https://vikby.example', {
  answer: () => 'https://vikby.example/svar',
  preferences: 'https://vikby.example/mejl',
});
const anInput = (
  fields: Parameters<typeof aBoardInput>[0] = {},
  other: Partial<BoardDigestInput> = {},
): BoardDigestInput => ({
  today: '2018-02-26',
  page: composeBoardPage(aBoardInput(fields)),
  papersDue: '2018-02-21',
  links: LINKS,
  ...other,
});
const composed = (...given: Parameters<typeof anInput>): BoardDigest => {
  const digest = composeBoardDigest(anInput(...given));
  if (digest === null) throw new Error('There was nothing to say');
  return digest;
};
const toDecide = (id: string, date: string) =>
  aBoardRow({
    id,
    title: `Ärende ${id}.`,
    deciderStates: [isToDecide(CARE_BOARD, { papersDue: '2018-02-21', meeting: { id: 'm', date } })],
  });
const COMMISSION = aBoardRow({
  id: 'u',
  reviewId: 'annan',
  title: 'Redovisning av rapporter',
  deadline: { ...aDeadline('2018-02-20'), text: 'februari 2018', precision: 'day' },
  reportBackTo: CARE_BOARD,
  assessment: stands('late', { code: 'deadline-passed', days: 6 }),
});
const ANOTHER = aBoardRow({
  ...COMMISSION,
  id: 'v',
  title: 'Stommar till ledningssystem',
  deadline: { ...aDeadline('2018-06-30'), text: 'halvårsskiftet 2018', precision: 'half-year' },
  assessment: stands('ok', { code: 'on-track', daysLeft: 124 }),
});

describe('The board’s mail before its meeting on 7 March 2018', () => {
  const digest = composed({
    rows: [toDecide('a', '2018-03-07'), toDecide('b', '2018-04-18'), COMMISSION, ANOTHER],
    changes: [
      {
        actionId: 'a',
        title: 'Ärende a',
        date: '2018-02-22',
        what: 'reported',
        changes: [{ field: 'progress', before: 'Ej påbörjad', after: 'Pågår' }],
      },
    ],
  });

  it('says which body and day, how much waits, and when the papers were due', () => {
    expect(digest.subject).toBe('Inför vård- och omsorgsnämnden 7 mars: ett beslut väntar och en redovisning väntar');
    expect(digest.preheader).toBe('Ett uppdrag är försenat.');
    expect(digest.heading).toBe('Inför vård- och omsorgsnämnden 7 mars 2018');
    expect(digest.intro[0]).toBe(
      'Sammanträdet börjar klockan 13:00, Kommunhuset. Handlingarna skulle ha varit inlämnade 21 februari.',
    );
  });

  it('tells of what waits at this meeting, and that more waits at another', () => {
    const [awaiting] = digest.sections;
    expect([awaiting?.heading, awaiting?.note]).toEqual(['Väntar på nämnden', '2 ärenden']);
    expect(awaiting?.items.map(({ title }) => title)).toEqual(['Ärende a', 'Redovisning av rapporter']);
    expect(awaiting?.more).toEqual({
      text: 'Och två vid andra sammanträden',
      url: 'https://vikby.example/namnder/von',
    });
  });

  it('tells of its commissions, how all stands, and what has changed since it last met', () => {
    expect(digest.sections.map(({ heading, note }) => [heading, note])).toEqual([
      ['Väntar på nämnden', '2 ärenden'],
      ['Nämndens övriga uppdrag', '1 uppdrag'],
      ['Så står det till', '2 åtgärder'],
      ['Ändrat sedan 31 januari', '2 åtgärder'],
    ]);
    expect(digest.sections[1]?.items[0]).toMatchObject({
      title: 'Stommar till ledningssystem',
      standing: { standing: 'ok', text: 'Enligt plan' },
      lines: ['Klart första halvåret 2018. Sektorchef ansvarar.'],
    });
    expect(digest.sections[2]?.table?.rows).toEqual([
      ['Enligt plan', '2', 'Den närmaste ska vara klar 30 april 2018.'],
    ]);
    expect(digest.sections[3]?.items.map(({ lines }) => lines)).toContainEqual(['Arbetet pågår. 22 februari.']);
    expect(digest.action).toEqual({ text: 'Öppna nämndens sida', url: 'https://vikby.example/namnder/von' });
  });
});

describe('A board’s mail', () => {
  it.each([
    ['there is no meeting', { meeting: null, rows: [toDecide('a', '2018-03-07')] }],
    ['it follows nothing and nothing waits', {}],
  ])('is none when %s', (_, fields) => expect(composeBoardDigest(anInput(fields))).toBeNull());

  it('says that papers are to come, and nothing of what is not known', () => {
    const meeting = { date: '2018-03-07', time: null, place: null };
    const rows = [aBoardRow({ id: 'a' })];
    expect(composed({ rows, meeting }, { papersDue: '2018-03-01' }).intro[0]).toBe(
      'Handlingarna ska vara inlämnade 1 mars.',
    );
    expect(composed({ rows, meeting }, { papersDue: null }).intro[0]).toMatch(/^Genomförandeplanen/u);
    expect(composed({ rows }).subject).toBe('Inför vård- och omsorgsnämnden 7 mars: så står det till');
  });

  it('shows at most fifteen of a kind', () => {
    const rows = Array.from({ length: 17 }, (_, index) => toDecide(`r${index}`, '2018-03-07'));
    const [awaiting] = composed({ rows }).sections;
    expect(awaiting?.items).toHaveLength(15);
    expect(awaiting?.more?.text).toBe('Och två till på nämndens sida');
  });

  it('has its sections in their order, none of them empty, and no name of a person', () => {
    const row = fc.record({
      title: fc.constantFrom('Delegering', 'Samtal med Anna Svensson'),
      standing: fc.constantFrom(...STANDINGS),
      meeting: fc.constantFrom('2018-03-07', '2018-04-18'),
      told: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (some) => {
        const rows = some.map(({ title, standing, meeting, told }, index) => ({
          ...toDecide(`r${index}`, meeting),
          title,
          assessment: stands(standing, { code: 'paused' }),
          reportBackTo: told ? CARE_BOARD : null,
        }));
        const digest = composeBoardDigest(anInput({ rows, personNames: ['Anna Svensson'] }));
        expect(digest === null).toBe(rows.length === 0);
        if (digest === null) return;
        const places = digest.sections.map(({ key }) => BOARD_DIGEST_SECTIONS.indexOf(key));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(digest.sections.filter(({ items, table }) => items.length === 0 && table === null)).toEqual([]);
        expect(mailText(digest) + digest.subject).not.toContain('Svensson');
      }),
    );
  });
});
