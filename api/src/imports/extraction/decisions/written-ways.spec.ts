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
});
