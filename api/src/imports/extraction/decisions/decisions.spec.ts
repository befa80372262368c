import type { ExtractedDecision } from '@genomfor/shared';
import { extractFrom } from '../../../../test/extracted-rows';

/** A decision on one line: body, day, paragraph, pages, role and outcome. */
const rowOf = ({ body, date, paragraph, pages, role, outcomeCode }: ExtractedDecision): string =>
  `${body} · ${date ?? '–'} · § ${paragraph ?? '–'} · s. ${pages ?? '–'} · ${role} · ${outcomeCode ?? '–'}`;

const FILED = `
   | Beslutsdatum | Paragraf | Sida
  Beredningen |  |  |
  Allmänna utskottet | 2012-11-13 | 80 | 17
  Socialnämnden | 2012-11-22 | 188 | 19

  Dnr 2012/503-70

  Information från förvaltningschefen om hemtjänsten

  Ärendebeskrivning

  Förvaltningschefen lyfter några frågor som rör hemtjänsten.

  Allmänna utskottet förslag

  Socialnämndens allmänna utskott föreslår socialnämnden besluta

  - lägga informationen till handlingarna.

   | Beslutsdatum | Paragraf | Sida
  Beredningen |  |  |
  Allmänna utskottet | 2012-11-13 | 80 | 18
  Socialnämnden | 2012-11-22 | 188 | 20

  Socialnämndens beslut

  Socialnämnden beslutar

  - informationen om hemtjänsten läggs till handlingarna.
`;

describe('a paper with a table of the bodies that have handled the matter', () => {
  it('gives one decision for each body, however often the head of the page is repeated', async () => {
    const { decisions } = await extractFrom(FILED);
    expect(decisions.map(rowOf)).toEqual([
      'Allmänna utskottet · 2012-11-13 · § 80 · s. 17–18 · prepares · filed',
      'Socialnämnden · 2012-11-22 · § 188 · s. 19–20 · decides · filed',
    ]);
  });

  it('has the registry number, the heading, the parent of a committee and the words of the decision', async () => {
    const { decisions, warnings } = await extractFrom(FILED);
    expect(decisions).toMatchObject([
      { parentBody: 'Socialnämnden', outcome: 'föreslår socialnämnden: lägga informationen till handlingarna' },
      { registryNumber: '2012/503-70', title: 'Information från förvaltningschefen om hemtjänsten' },
    ]);
    expect(decisions[1]?.outcome).toBe('läggs till handlingarna');
    expect(decisions[1]?.clauses).toEqual(['informationen om hemtjänsten läggs till handlingarna']);
    expect(warnings).toEqual([]);
  });
});

const MOTION = `
  § 94 Svar på motion om en enhet för kvalitet

  Dnr: KS 14/101

  Sammanfattning av ärendet

  Partiets grupp har i en motion daterad den 27 januari 2014 föreslagit en ny enhet.

  Motionen remitterades till Stadsdirektören för yttrande.

  Beslutsunderlag

  Stadsdirektörens yttrande den 22 maj 2015

  Yrkanden

  Kommunstyrelsens ordförande Anna Exempelsson (S) yrkar bifall till förslaget.

  Bo Provdahl (C) yrkar bifall till motionen.

  Kommunstyrelsens förslag till kommunfullmäktige

  Motionen anses besvarad.

  Reservation

  Bo Provdahl (C) reserverar sig till förmån för eget yrkande.

  Beslutet skickas till
  Akten

  Justerandes signum | Anslagsdatum 2017-05-08 | Utdragsbestyrkande
  --- | --- | ---

  2015-05-14/101

  Motion

  Till kommunfullmäktige

  2014-01-27

  Inrätta en enhet

  Enheten ska granska alla utförare. Att kommunfullmäktige ger kommunstyrelsen i uppdrag att inrätta en enhet.

  För Partiet

  Bo Provdahl, Cia Testgren
`;

describe('an answer to a motion that the executive board sends to the council', () => {
  it('proposes; the council is to decide, and nothing more is known of that', async () => {
    const { decisions } = await extractFrom(MOTION, '2017-06-01');
    expect(decisions.map(rowOf)).toEqual([
      'Kommunstyrelsen · – · § 94 · s. – · proposes · answered',
      'Kommunfullmäktige · – · § – · s. – · decides · –',
    ]);
    expect(decisions[1]).toMatchObject({ outcome: null, clauses: [], postedOn: null });
  });

  it('never takes the day the minutes were posted for the day of the meeting', async () => {
    const { decisions } = await extractFrom(MOTION, '2017-06-01');
    expect(decisions[0]).toMatchObject({ date: null, postedOn: '2017-05-08', registryNumber: 'KS 14/101' });
  });

  it('has who moved and dissented by role and party, and whom the decision is sent to', async () => {
    const { decisions } = await extractFrom(MOTION, '2017-06-01');
    expect(decisions[0]).toMatchObject({
      floorMotions: [
        { by: 'Kommunstyrelsens ordförande (S)', text: 'bifall till förslaget' },
        { by: 'ledamot (C)', text: 'bifall till motionen' },
      ],
      dissents: [{ by: 'ledamot (C), motionens författare' }],
      sentTo: ['Akten'],
    });
  });

  it('tells what happened to the motion before: submitted, referred, and answered by the official', async () => {
    const { events } = await extractFrom(MOTION, '2017-06-01');
    expect(events.map(({ kind, date }) => `${kind} ${date ?? '–'}`).sort()).toEqual([
      'referred –',
      'statement 2015-05-22',
      'submitted 2014-01-27',
    ]);
  });

  it('takes nothing that the motion wishes for a promise, and no name of a person comes out', async () => {
    const extraction = await extractFrom(MOTION, '2017-06-01');
    expect(extraction.commitments).toEqual([]);
    expect(JSON.stringify(extraction)).not.toMatch(/Exempelsson|Provdahl|Testgren/);
  });

  it('flags a day that has run together with a registry number instead of reading it', async () => {
    const { warnings } = await extractFrom(MOTION, '2017-06-01');
    expect(warnings).toContainEqual({ code: 'date-not-understood', text: '2015-05-14/101' });
  });
});
