import { extractFrom } from '../../../../test/extracted-rows';

const decided = async (text: string) =>
  (await extractFrom(text)).decisions.map(({ body, date, paragraph, role, outcomeCode, clauses }) => ({
    body,
    date,
    paragraph,
    role,
    outcomeCode,
    clauses,
  }));

describe('other ways to write minutes', () => {
  it('takes what a board is to decide under the proposal of its committee for a proposal', async () => {
    const [committee, ...others] = await decided(`
      Kommunstyrelsens arbetsutskott
      Sammanträdesdatum 2024-05-14

      § 61 Dnr KS 2024/118

      Bidrag till bygdegård

      Arbetsutskottets förslag till beslut
      Kommunstyrelsen beslutar att avslå ansökan.
    `);
    expect(committee).toMatchObject({ date: '2024-05-14', paragraph: '61', role: 'prepares', outcomeCode: 'rejected' });
    expect(committee?.clauses).toEqual(['avslå ansökan']);
    expect(others).toEqual([]);
  });

  it('reads clauses that only the width of the page broke as they were meant', async () => {
    const [decision] = await decided(`
      Omsorgsnämnden 2019-11-20

      § 90 Boende för äldre

      Omsorgsnämnden beslutar
      att godkänna förstudien om ett nytt boende i kommunens norra del,
      att ge förvaltningschefen i uppdrag att redovisa vad alternativen kostar den 15 januari
      2021 samt lämna en kopia till
      kommunstyrelsen.
    `);
    expect(decision?.clauses).toEqual([
      'godkänna förstudien om ett nytt boende i kommunens norra del',
      expect.stringMatching(/den 15 januari 2021 samt lämna en kopia till/u),
    ]);
  });

  it.each([
    ['"beslutade" over the clauses', 'Socialnämnden beslutade\n\n1. att anta planen'],
    ['the clauses in points after a colon', 'Socialnämnden beslutar att:\n- anta planen'],
    ['what it decides for itself', 'Socialnämndens eget beslut\nSocialnämnden antar planen.'],
  ])('knows a decision by %s', async (_, text) => {
    const decisions = await decided(
      `Socialnämnden\nSammanträdesdatum 2018-03-14\n\nParagraf 21\n\nPlan för boende\n\n${text}`,
    );
    expect(decisions).toMatchObject([
      { body: 'Socialnämnden', date: '2018-03-14', paragraph: '21', role: 'decides', outcomeCode: 'approved' },
    ]);
  });
});

describe('the head of minutes', () => {
  it.each([
    ['the municipality after the body', 'Omsorgsnämnden i Ekby     Protokoll     2021-11-22     Sid 34\n\n§ 5 Taxa'],
    ['the municipality before the body', 'Ekby kommun – Omsorgsnämnden\nSammanträdesdatum: 2021-11-22\n\n§ 5 Taxa'],
    ['"Datum" and no more', 'SAMMANTRÄDESPROTOKOLL\nOmsorgsnämnden\nDatum: 22 november 2021\n\n§ 5 Taxa'],
    ['"Beslut från" the body and its day', 'Beslut från omsorgsnämnden 2021-11-22\nDnr ON 2021/3\n\n§ 5 Taxa'],
    [
      'a row with all of it',
      'Protokollsutdrag\n\nNämnd\tSammanträdesdatum\tParagraf\nOmsorgsnämnden\t2021-11-22\t§ 5\n\nTaxa',
    ],
  ])('tells the body and the day by %s', async (_, head) => {
    const decisions = await decided(`${head}\n\nBeslut\nTaxan antas.`);
    expect(decisions).toMatchObject([
      { body: 'Omsorgsnämnden', date: '2021-11-22', paragraph: '5', outcomeCode: 'approved' },
    ]);
  });

  it('does not take the day an extract was written for the day of the meeting', async () => {
    const [decision] = await decided(
      'PROTOKOLLSUTDRAG\nOmsorgsnämnden\nDatum: 2021-12-01\n\n§ 5 Taxa\n\nBeslut\nTaxan antas.',
    );
    expect(decision).toMatchObject({ body: 'Omsorgsnämnden', date: null });
  });

  it('takes who decides on delegation for the decider', async () => {
    const decisions = await decided(
      'Ekby kommun\nDELEGATIONSBESLUT\nBeslutsdatum: 2023-02-07\nDnr ON 2023/31\nBeslutsfattare: Socialchef\n\nFörlängt avtal\n\nBeslut\nAvtalet förlängs till och med den 31 maj 2023.',
    );
    expect(decisions).toMatchObject([{ body: 'Socialchef', date: '2023-02-07', role: 'decides' }]);
  });

  it('leaves out what a meeting settles about itself', async () => {
    const decisions = await decided(
      'Tekniska nämnden\nSammanträdesdatum 2020-12-09\n\n§ 1 Utser justerare\nNämnden utser vice ordföranden.\n\n§ 2 Fastställande av dagordning\nNämnden fastställer dagordningen.\n\n§ 3 Cykelplan\nNämnden antar planen.',
    );
    expect(decisions.map(({ paragraph }) => paragraph)).toEqual(['3']);
  });

  it('reads what a steering group has decided without a paragraph', async () => {
    const decisions = await decided(
      'STYRGRUPPSPROTOKOLL\nMöte nr 6, 2020-09-23 kl. 13.00\n\n3. Utbildning\nStyrgruppen beslutade att godkänna utbildningsplanen.',
    );
    expect(decisions).toMatchObject([
      { body: 'Styrgruppen', date: '2020-09-23', clauses: ['godkänna utbildningsplanen'] },
    ]);
  });
});

describe('commissions of other ways to write minutes', () => {
  it.each([
    [
      'uppdra åt förvaltningschefen att senast till nämndens sammanträde den 18 september\n2019 redovisa kostnaderna',
      '2019-09-18',
    ],
    ['uppdra till förvaltningschefen att redovisa kostnaderna senast den 15 maj 2019', '2019-05-15'],
    [
      'ge förvaltningschefen i uppdrag att redovisa kostnaderna för alla alternativ till\nnämndens sammanträde den 12 juni 2019',
      '2019-06-12',
    ],
  ])('"%s" is due %s', async (clause, deadlineDate) => {
    const { commitments } = await extractFrom(
      `Omsorgsnämnden 2019-01-23\n\n§ 7 Boende för äldre\n\nOmsorgsnämnden beslutar\natt ${clause}.`,
    );
    expect(commitments).toMatchObject([{ deadlineDate, responsible: ['Förvaltningschef'] }]);
  });

  it.each([
    ['Trafikingenjören får i uppdrag att ta fram en plan. Klart senast 2021-04-01.', '2021-04-01', 'Trafikingenjör'],
    ['En handlingsplan tas fram av enhetscheferna före den 31 mars 2021.', '2021-03-31', 'Enhetschef'],
  ])('"%s" is due %s and is for %s', async (sentence, deadlineDate, who) => {
    const { commitments } = await extractFrom(
      `Sammanträdesprotokoll\nTekniska nämnden 2020-12-09\n\n§ 7 Cykelplan\n\nDiskussion\n${sentence}`,
    );
    expect(commitments).toMatchObject([{ deadlineDate, responsible: [expect.stringContaining(who)] }]);
  });
});
