import { aBoardRow, aDeadline, isToDecide, SECTOR_HEAD } from '../boards/board-examples';
import { mailHtml } from '../mail/mail-html';
import { mailText } from '../mail/mail-text';
import { composeDigest } from './compose-digest';
import type { Digest, DigestInput } from './digest';
import {
  aChange,
  aDigestInput,
  aMilestone,
  aRowToday,
  assessedOn,
  carePlan,
  composed,
  DIRECTOR,
  FINANCE_HEAD,
  itemsOf,
  waitsOn,
} from './digest-examples';

const TODAY = '2018-02-26';
const headings = (digest: Digest) => digest.sections.map(({ heading, note }) => [heading, note]);

describe('The sektorchef’s mail on Monday 26 February 2018', () => {
  const digest = composed({ rows: carePlan(TODAY) });

  it('tells of the three actions due on Wednesday, the plan for competence first', () => {
    expect(digest.subject).toBe('Vecka 9: tre ska vara klara på onsdag, två väntar på andra');
    expect(headings(digest)[0]).toEqual(['Denna vecka', '3 åtgärder, alla på onsdag']);
    expect(itemsOf(digest, 'week').map(({ title, standing }) => [title, standing?.text])).toEqual([
      ['Plan för kompetensutveckling ekonomi och förbättrad budget och uppföljningsprocess', 'Riskerar'],
      ['Introduktion av nya chefer', 'Riskerar'],
      ['Uppföljning av tidigare genomförda översynsrapporter', 'Riskerar'],
    ]);
    expect(itemsOf(digest, 'week')[0]?.lines).toEqual([
      'Delmålet ”Plan för kompetensutveckling ekonomi” ska vara klart 28 februari 2018, på onsdag. Avslutas 30 april 2018. ' +
        'Väntar på Controllerenheten.',
    ]);
  });

  it('says who it is for, and which day', () => {
    expect(digest.kicker).toBe('Genomför · måndag 26 februari 2018, vecka 9');
    expect(digest.intro[0]).toMatch(/^Till dig som är sektorchef\. Svara direkt ur mejlet/u);
  });

  it('sees that two wait for each other, and what lacks a decider', () => {
    expect(itemsOf(digest, 'others').map(({ title, lines }) => [title, lines[0]])).toEqual([
      ['Budget och uppföljning', 'Avslutas 31 mars 2018. Du väntar på Ekonomichef och Ekonomichef väntar på dig.'],
      [
        'Förbättrad dialog mellan stödfunktioner och verksamheter',
        'Avslutas 30 april 2018. Beslutande saknas. Du väntar på Ekonomichef och Ekonomichef väntar på dig.',
      ],
    ]);
    expect(headings(digest).at(-1)).toEqual(['Saknar uppgift', '2 åtgärder utan beslutande']);
  });

  it('says nothing of what others answer for', () => {
    expect(mailText(digest)).not.toMatch(/Delegering|Se över externa|Kvalitetssäkra/u);
  });

  it('is asked for answers where a day is near, by links that make sense alone', () => {
    expect(itemsOf(digest, 'week')[1]?.answers).toEqual({
      plain: { text: 'Svara', url: 'https://vikby.example/svar/r11' },
      buttons: [
        ['På gång', 'ongoing'],
        ['Klar', 'done'],
        ['Behöver mer tid', 'more-time'],
        ['Kan ej', 'cannot'],
      ].map(([text = '', answer = '']) => ({
        text,
        label: `${text}: Introduktion av nya chefer`,
        url: `https://vikby.example/svar/r11?svar=${answer}`,
      })),
    });
    expect(itemsOf(digest, 'others').map(({ answers }) => answers)).toEqual([null, null]);
  });
});

describe('The mail of one who watches the plans', () => {
  const load = [
    { actor: SECTOR_HEAD, open: 10, atRisk: 3, late: 0 },
    { actor: DIRECTOR, open: 3, atRisk: 2, late: 0 },
    { actor: { id: 'p', name: 'Bo Lind', kind: 'person' as const }, open: 1, atRisk: 0, late: 0 },
  ];
  const digest = composed({ rows: carePlan(TODAY), watch: { total: 14, load } });

  it('counts how much each role answers for, without names of persons', () => {
    const section = digest.sections.find(({ key }) => key === 'load');
    expect([section?.heading, section?.note]).toEqual(['Åtgärder per roll', '14 öppna åtgärder']);
    expect(section?.table).toEqual({
      columns: ['Roll', 'Öppna', 'Riskerar', 'Försenade'],
      rows: [
        ['Sektorchef', '10', '3', '0'],
        ['Kommundirektör', '3', '2', '0'],
        ['En medarbetare', '1', '0', '0'],
      ],
    });
    expect(digest.action?.text).toBe('Öppna översikten');
  });

  it('tells of all the plan and who answers, and asks only of their own', () => {
    const item = itemsOf(digest, 'others').find(({ title }) => title.startsWith('Se över'));
    expect(item?.lines).toEqual([
      'Avslutas 30 juni 2018. Kommundirektör ansvarar. ' +
        'Väntar på ”Kommunövergripande organisationsöversyn”, som saknar slutdatum.',
    ]);
    expect(item?.answers).toBeNull();
  });

  it('is nothing when there are only counts', () => {
    expect(composeDigest(aDigestInput({ watch: { total: 14, load } }))).toBeNull();
  });
});

describe('The mail on 4 February 2013', () => {
  const today = '2013-02-04';
  const report = assessedOn(
    today,
    aBoardRow({
      id: 'uppdrag',
      title: 'Uppdrag-Timpris-Uppföljning',
      deadline: aDeadline('2013-02-15'),
      reportedOn: '2013-01-30',
      reportBackTo: { id: 'sn', name: 'Socialnämnden', kind: 'body' },
    }),
  );
  const undated = assessedOn(
    today,
    aBoardRow({
      id: 'samverkan',
      title: 'Uppföljning av samverkan med fackliga företrädare',
      kind: 'activity',
      deadline: aDeadline(null),
      responsible: [],
      reportedOn: null,
      progress: 'notStarted',
      origin: {
        kind: 'commitment',
        decisionId: null,
        matterId: 'm',
        label: 'Socialnämnden 22 november 2012 § 188',
        quote: null,
      },
    }),
  );
  const digest = composed({ today, since: '2013-01-28', rows: [report, undated], watch: { total: 2, load: [] } });

  it('lists the report to Socialnämnden as eleven days left', () => {
    expect(itemsOf(digest, 'month')).toMatchObject([
      {
        title: 'Uppdrag-Timpris-Uppföljning',
        lines: [
          expect.stringMatching(/^Avslutas 15 februari 2013, 11 dagar kvar\. Ska redovisas till socialnämnden\./u),
        ],
      },
    ]);
  });

  it('lists what was promised without a day and anybody responsible', () => {
    expect(itemsOf(digest, 'missing')).toMatchObject([
      {
        title: 'Uppföljning av samverkan med fackliga företrädare',
        lines: ['Saknar slutdatum och ansvarig. Står i: Socialnämnden 22 november 2012 § 188.'],
      },
    ]);
  });
});

describe('A long section', () => {
  const late = (count: number) =>
    Array.from({ length: count }, (_, index) => aRowToday({ id: `r${index}`, deadline: aDeadline('2018-02-20') }));
  const more = (fields: Partial<DigestInput>) => composed(fields).sections[0]?.more;

  it('shows fifteen, and where the rest are', () => {
    const digest = composed({ rows: late(27) });
    expect(itemsOf(digest, 'late')).toHaveLength(15);
    expect(digest.subject).toBe('Vecka 9: 27 försenade');
    expect(digest.sections[0]?.note).toBe('27 åtgärder');
    expect(digest.sections[0]?.more).toEqual({
      text: 'Och tolv till under Försenat',
      url: 'https://vikby.example/atgarder?standing=late&responsible=sektorchef',
    });
    expect(more({ rows: late(15) })).toBeNull();
  });

  it('leads one with several roles to their own page, and one who watches to all', () => {
    expect(more({ rows: late(16), roles: [SECTOR_HEAD, DIRECTOR] })?.url).toBe('https://vikby.example/mina-atgarder');
    expect(more({ rows: late(16), watch: { total: 16, load: [] } })?.url).toBe(
      'https://vikby.example/atgarder?standing=late',
    );
  });

  it.each<[string, Parameters<typeof aBoardRow>[0]['deadline'], Partial<Parameters<typeof aBoardRow>[0]>, string]>([
    ['this week', aDeadline('2018-03-01'), {}, 'open=true&sort=deadline&from=2018-02-26&to=2018-03-04'],
    ['within 30 days', aDeadline('2018-03-20'), {}, 'open=true&sort=deadline&from=2018-03-05&to=2018-03-28'],
    [
      'with milestones',
      aDeadline('2019-03-20'),
      { milestones: [aMilestone('x', '2018-03-01')] },
      'open=true&sort=deadline',
    ],
    ['without a decider', aDeadline('2019-03-20'), {}, 'open=true&missing=decider'],
    ['that wait', aDeadline('2018-04-20'), { dependencies: [waitsOn(FINANCE_HEAD)] }, 'open=true&sort=standing'],
    [
      'that are old',
      aDeadline('2018-12-20'),
      { deciders: [DIRECTOR], reportedOn: '2018-01-01' },
      'open=true&sort=standing',
    ],
  ])('of those %s leads to the list of them', (_, deadline, fields, query) => {
    const rows = Array.from({ length: 16 }, (_one, index) => aRowToday({ id: `r${index}`, deadline, ...fields }));
    expect(more({ rows })?.url).toBe(`https://vikby.example/atgarder?${query}&responsible=sektorchef`);
  });

  it('asks with every answer as a button ten times, then with one, and stays below what mail programs cut off', () => {
    const title = 'Plan för kompetensutveckling ekonomi och förbättrad budget';
    const rows = ['2018-02-20', '2018-03-01', '2018-03-20', '2018-06-20'].flatMap((date) =>
      Array.from({ length: 20 }, (_, index) => aRowToday({ id: `${date}-${index}`, title, deadline: aDeadline(date) })),
    );
    const links = { ...aDigestInput().links, answer: () => `https://vikby.example/svar/${'a'.repeat(120)}` };
    const digest = composed({ rows, links });
    const buttons = digest.sections.flatMap(({ items }) => items.map(({ answers }) => answers?.buttons.length ?? 0));
    expect(buttons).toEqual([...Array<number>(10).fill(4), ...Array<number>(35).fill(1), ...Array<number>(15).fill(0)]);
    expect(itemsOf(digest, 'month')[0]?.answers?.buttons[0]?.label).toBe(`Svara: ${title}`);
    expect(mailHtml(digest).length).toBeLessThan(100_000);
  });

  it('of decisions leads to what the role decides', () => {
    const fields = { progress: 'done' as const, responsible: [DIRECTOR], deciderStates: [isToDecide(SECTOR_HEAD)] };
    const rows = Array.from({ length: 16 }, (_, index) => aRowToday({ id: `r${index}`, ...fields }));
    expect(more({ rows })?.url).toBe('https://vikby.example/atgarder?standing=done&decider=sektorchef');
  });

  it('of changes leads to what has changed', () => {
    const changes = Array.from({ length: 17 }, (_, index) => aChange(`x${index}`));
    expect(more({ changes })).toEqual({
      text: 'Och två till under Ändrat sedan förra måndagen',
      url: 'https://vikby.example/atgarder?changedSince=2018-02-19&responsible=sektorchef',
    });
  });
});
