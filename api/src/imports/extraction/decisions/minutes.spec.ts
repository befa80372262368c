import { extractFrom } from '../../../../test/extracted-rows';

const head = (text: string): string => `
  Socialnämnden 2019-09-26

  § 45 Redovisning av statistik
  Dnr SN 2018/123

  ${text}
`;

describe('what a paragraph of minutes decides', () => {
  it.each([
    ['Socialnämnden beslutar att godkänna redovisningen.', 'approved', 'decides'],
    ['Nämnden beslutar att avslå begäran.', 'rejected', 'decides'],
    ['Nämnden beslutar att bordlägga ärendet.', 'tabled', 'decides'],
    [
      'Socialnämnden beslutar att återremittera ärendet med motiveringen att underlaget brister.',
      'referredBack',
      'decides',
    ],
    ['Nämnden beslutar att anse medborgarförslaget besvarat.', 'answered', 'decides'],
    ['Nämnden lägger redovisningen till handlingarna.', 'filed', 'decides'],
    ['Nämnden noterar informationen.', 'noted', 'decides'],
    ['Socialnämnden föreslår kommunfullmäktige besluta att anta planen.', 'approved', 'proposes'],
    ['Nämnden beslutar att föreslå kommunfullmäktige att anta planen.', 'approved', 'proposes'],
  ])('"%s" is %s, and the board %s', async (text, outcomeCode, role) => {
    const { decisions } = await extractFrom(head(text));
    expect(decisions[0]).toMatchObject({
      body: 'Socialnämnden',
      date: '2019-09-26',
      paragraph: '45',
      registryNumber: 'SN 2018/123',
      title: 'Redovisning av statistik',
      outcomeCode,
      role,
    });
  });

  it.each([
    'Socialnämnden beslutade 2018-02-01 att avslå en liknande begäran.',
    'Ett extra ärende läggs på bordet vid sammanträdet.',
    'Förvaltningen föreslår nämnden att godkänna redovisningen.',
    'Socialnämnden beslutar i ärenden av principiell betydelse.',
  ])('"%s" decides nothing', async (text) => {
    const { decisions } = await extractFrom(head(text));
    expect(decisions).toEqual([]);
  });

  it('keeps the clauses of a decision apart and the story after them out', async () => {
    const { decisions } = await extractFrom(
      head(
        'Beslut\n\n  Socialnämnden beslutar\n\n  1. att godkänna rapporten, samt\n  2. att ge socialchefen i uppdrag att ta fram en plan.\n\n  Rapporten bygger på enkäter från våren.',
      ),
    );
    expect(decisions).toHaveLength(1);
    expect(decisions[0]?.clauses).toEqual(['godkänna rapporten', 'ge socialchefen i uppdrag att ta fram en plan']);
  });

  it('takes the clauses of the proposal when the decision only follows it', async () => {
    const { decisions } = await extractFrom(
      head(
        'Arbetsutskottets förslag till beslut\n\n  Rapporten läggs till handlingarna.\n\n  Beslut\n\n  Nämnden beslutar enligt arbetsutskottets förslag.',
      ),
    );
    expect(decisions.map(({ body, role, outcomeCode }) => [body, role, outcomeCode])).toEqual([
      ['Arbetsutskottet', 'prepares', 'filed'],
      ['Socialnämnden', 'decides', 'filed'],
    ]);
  });

  it('reads the way of the matter from the list of earlier minutes', async () => {
    const { decisions } = await extractFrom(`
      Kommunfullmäktige
      Protokoll 2018-11-26

      KF § 145 Dnr KS 2018/231

      Motion om broddar

      Ärendets gång
      Socialnämnden 2018-06-14 § 66
      Kommunstyrelsens arbetsutskott 2018-10-16 § 201
      Kommunstyrelsen 2018-11-06 § 178

      Kommunfullmäktiges beslut

      Kommunfullmäktige avslår motionen.
    `);
    expect(decisions.map(({ body, date, paragraph, role }) => [body, date, paragraph, role])).toEqual([
      ['Socialnämnden', '2018-06-14', '66', 'proposes'],
      ['Kommunstyrelsens arbetsutskott', '2018-10-16', '201', 'prepares'],
      ['Kommunstyrelsen', '2018-11-06', '178', 'proposes'],
      ['Kommunfullmäktige', '2018-11-26', '145', 'decides'],
    ]);
  });

  it('has the day of the meeting and the day of posting from the certificate of posting', async () => {
    const { decisions } = await extractFrom(`
      SAMMANTRÄDESPROTOKOLL
      Sammanträdesdatum
      2019-09-17
      Kommunstyrelsens arbetsutskott
      Justeringens plats och tid | Stadshuset 2019-09-20
      Paragrafer | §§ 88–89
      Anslaget uppsättes | 2019-09-23
      Anslaget nedtages | 2019-10-15

      § 88 Lokaler

      Arbetsutskottets förslag till kommunstyrelsen
      Kommunen säger upp lokalen.

      § 89 Bredband

      Arbetsutskottet beslutar att notera informationen.
    `);
    expect(
      decisions.map(({ body, date, paragraph, role, postedOn }) => [body, date, paragraph, role, postedOn]),
    ).toEqual([
      ['Kommunstyrelsens arbetsutskott', '2019-09-17', '88', 'prepares', '2019-09-23'],
      ['Kommunstyrelsen', null, null, 'decides', null],
      ['Kommunstyrelsens arbetsutskott', '2019-09-17', '89', 'decides', '2019-09-23'],
    ]);
  });

  it('gives no decision for rules about who decides', async () => {
    const { decisions, commitments } = await extractFrom(`
      Delegationsordning för socialnämnden

      Antagen av socialnämnden 2018-12-12 § 150

      Socialnämnden beslutar att avgifter ska tas ut. Delegaten ska samråda med sin chef. Förvaltningschefen får i uppdrag att vidaredelegera.
    `);
    expect([decisions, commitments]).toEqual([[], []]);
  });
});
