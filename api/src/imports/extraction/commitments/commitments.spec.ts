import type { ExtractedCommitment } from '@genomfor/shared';
import { extractFrom } from '../../../../test/extracted-rows';

const minutes = (text: string): string => `
  Protokoll Socialnämnden 2021-03-08

  Närvarande: ledamöter och Socialförvaltningen

  § 12 Information

  ${text}
`;
const read = async (text: string): Promise<ExtractedCommitment[]> => (await extractFrom(minutes(text))).commitments;
const rowOf = ({ title, deadlineDate, openKind, responsible, kind }: ExtractedCommitment): string =>
  `${title} · ${deadlineDate ?? openKind ?? '–'} · ${responsible.join(' + ') || '–'} · ${kind}`;

describe('a sentence that promises', () => {
  it.each([
    [
      'Förvaltningen kommer att lägga fram en plan för boendet i juni.',
      'Lägga fram en plan för boendet · 2021-06-30 · Socialförvaltningen · task',
    ],
    ['En uppföljning av samverkan med facken kommer att göras.', 'Uppföljning av samverkan med facken · – · – · task'],
    [
      'Riskbedömningar ska göras för vikarier och mer information finns på intranätet.',
      'Riskbedömningar för vikarier · – · – · task',
    ],
    [
      'I Boendeprocessen kommer Resurs- och utveckling att sammanställa underlaget.',
      'Sammanställa underlaget i Boendeprocessen · – · Resurs- och utveckling · task',
    ],
    [
      'Ny chef på enheten Vuxen ska fortsätta arbetet och ta fram aktiviteter.',
      'Fortsätta arbetet och ta fram aktiviteter · – · Chef enheten Vuxen · task',
    ],
    ['Framöver ska nyckeltal för boendet också tas fram.', 'Ta fram nyckeltal för boendet · ongoing · – · task'],
    [
      'Arbetsbelastningen är hög på mottagningen och åtgärder planeras.',
      'Åtgärder (arbetsbelastningen är hög på mottagningen) · – · – · task',
    ],
    [
      'Den 17 mars hålls en digital informationsträff för alla chefer.',
      'Digital informationsträff för alla chefer · 2021-03-17 · Socialförvaltningen · event',
    ],
    [
      'Ledningsgruppen får miljörapporten av miljösamordnaren inom kort.',
      'Miljörapporten till ledningsgruppen · asap · Miljösamordnare · task',
    ],
    ['Socialchefen återkommer till nämnden i maj.', 'Återkomma till nämnden · 2021-05-31 · Socialchef · report-back'],
    [
      'Kvalitetsenheten tar fram en rutin senast den 1 juni.',
      'Ta fram en rutin · 2021-06-01 · Kvalitetsenheten · task',
    ],
    [
      'Avdelningschefen avser att utbilda alla handläggare före sommaren.',
      'Utbilda alla handläggare · 2021-05-31 · Avdelningschef · task',
    ],
    ['Resultatet redovisas för nämnden i september.', 'Redovisa resultatet för nämnden · 2021-09-30 · – · report-back'],
  ])('"%s" → %s', async (text, expected) => {
    expect((await read(text)).map(rowOf)).toEqual([expected]);
  });

  it.each([
    ['what the law says', 'Enligt socialtjänstlagen ska nämnden utreda behov.'],
    ['a state of things', 'Verksamheten kommer att vara viktig för alla.'],
    ['what a union wants', 'Vision framför att man ska använda nyckeltalen i samtal.'],
    ['a hope', 'Förvaltningen hoppas att dialogen kommer att fortsätta.'],
    ['a possibility', 'Delar av planen kan komma att ändras.'],
    ['what is no obligation', 'Avtalet innebär inte att förvaltningen förbinder sig att köpa något.'],
    ['what everybody is entitled to', 'Den enskilde ska få den hjälp som har beslutats.'],
    ['what took place', 'Målen togs fram på ett internat 1–2 november 2020.'],
    ['figures up to a day', 'Månadsrapporten per 28 februari visar ett underskott på 16 mnkr.'],
    ['the next meeting', 'Nästa möte är måndagen den 19 april kl. 08:30.'],
    ['what will not be done', 'Förvaltningen kommer inte att bygga ut boendet.'],
    ['an aim', 'Målet är att sjukfrånvaron ska minska till sex procent.'],
    ['a proposal', 'Förvaltningen föreslår att en ny plan ska tas fram.'],
  ])('is not %s', async (_, text) => {
    expect(await read(text)).toEqual([]);
  });

  it('is quoted as it stands, with its place', async () => {
    const [commitment] = await read('Ärendet är känt. Socialchefen återkommer till nämnden i maj.');
    expect(commitment).toMatchObject({
      quote: 'Socialchefen återkommer till nämnden i maj.',
      source: { line: 4, page: null },
    });
    expect(commitment).toMatchObject({ decider: ['Socialnämnden'], deadlineText: 'i maj', precision: 'month' });
  });

  it('has its effects, and waits for the decision that it leans on', async () => {
    const commitments = await read(
      'Förvaltningen kommer att lägga fram förslag till beslut till socialnämnden den 15 juni rörande Timpriser. Där uppdraget kommer ' +
        'att innebära omfattande förändringsarbete under 2022, i syfte att få ner antalet timmar, minska kostnaden samt förbättra kvaliteten.',
    );
    expect(commitments[1]).toMatchObject({
      title: 'Omfattande förändringsarbete',
      deadlineText: 'under 2022',
      startDate: '2022-01-01',
      responsible: ['Socialförvaltningen'],
      dependencies: [{ kind: 'decision', text: 'Socialnämndens beslut om Timpriser' }],
      effects: ['få ner antalet timmar', 'minska kostnaden', 'förbättra kvaliteten'],
    });
  });

  it('waits for the decision that the same sentence tells of', async () => {
    const [commitment] = await read(
      'Socialnämnden har fattat beslut om trygghetsmålet och en kartläggning ska göras kring våld.',
    );
    expect(commitment).toMatchObject({
      title: 'Kartläggning kring våld',
      dependencies: [{ kind: 'decision', text: 'Socialnämndens beslut om trygghetsmålet' }],
    });
  });

  it('is a commission when a body has given it, and a later report of it goes to that body', async () => {
    const commitments = await read(
      'Kommunstyrelsen beslutade i maj 2020 att uppdra åt förvaltningen att ta fram förslag mot fusk. I arbetet kommer förvaltningen senast i december 2021 återkomma med åtgärder.',
    );
    expect(commitments).toMatchObject([
      { title: 'Ta fram förslag mot fusk', responsible: ['Socialförvaltningen'], decider: ['Kommunstyrelsen'] },
      {
        title: 'Återkomma med åtgärder i arbetet',
        deadlineText: 'senast i december 2021',
        deadlineDate: '2021-12-31',
        decider: ['Kommunstyrelsen'],
        dependencies: [{ kind: 'decision', text: 'Kommunstyrelsens uppdrag i maj 2020' }],
      },
    ]);
  });

  it('is taken from the clause of a decision that gives a task, and not from a proposal', async () => {
    const commitments = await read(
      'Arbetsutskottets förslag till nämnden\n\n  - ge socialchefen i uppdrag att sälja bilarna.\n\n  Nämnden beslutar\n\n  - uppdra åt förvaltningschefen att återrapportera till nämnden senast i oktober 2021.',
    );
    expect(commitments).toMatchObject([
      {
        title: 'Återrapportera till nämnden',
        responsible: ['Förvaltningschef'],
        decider: ['Socialnämnden'],
        deadlineDate: '2021-10-31',
      },
    ]);
  });

  it('stays open whether its matter is filed or not', async () => {
    const { decisions, commitments } = await extractFrom(
      minutes('En uppföljning kommer att göras av enhetschefen.\n\n  Nämnden lägger informationen till handlingarna.'),
    );
    expect(decisions.map(({ outcomeCode }) => outcomeCode)).toEqual(['filed']);
    expect(commitments.map(rowOf)).toEqual(['Uppföljning · – · Enhetschef · task']);
  });

  it('never tells who by name: the role when the text gives one', async () => {
    const extraction = await extractFrom(
      minutes(
        'Anna Exempelsson, HR-chef, informerar. Anna Exempelsson återkommer i maj. Bo Provsson (M) ska ta fram en lista i juni.',
      ),
    );
    expect(JSON.stringify(extraction)).not.toMatch(/Exempelsson|Provsson/);
    expect(extraction.commitments[0]?.quote).toBe('HR-chef återkommer i maj.');
  });

  it('is not read out of a plan or a text that records no meeting', async () => {
    const plan = await extractFrom(
      'Handlingsplan 2020\n\nÅtgärd | Klart | Ansvarig\nEnheten ska ta fram rutin | 2020-05-31 | Chef\nUtbilda | 2020-06-30 | Chef',
    );
    const policy = await extractFrom(
      'Om boendet\n\nVi kommer att bygga fler bostäder under 2020. Enheten ska ta fram en plan.',
    );
    expect([...plan.commitments, ...policy.commitments]).toEqual([]);
    expect(plan.actions).toHaveLength(2);
  });

  it('is not looked for in what no writer would call a sentence, however long it is', async () => {
    const endless = `${'ska och '.repeat(4_000)}\n\n  ${'Nämnden beslutar att uppdra åt '.repeat(900)}\n\n  ${'x'.repeat(30_000)}förvaltningen`;
    expect(await read(endless)).toEqual([]);
  });
});
