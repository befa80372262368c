import { extractFrom, rowsOf } from '../../../test/extracted-rows';

/** What stands in the document, and its actions: number, title, when, who; "?" where a person must look. */
const LAYOUTS: [name: string, text: string, rows: string[]][] = [
  [
    'a Norwegian follow-up of the auditors',
    `
      Oppfølging av forvaltningsrevisjon

      Anbefaling | Tiltak | Ansvarlig | Frist | Status per 01.09.2021
      Kommunen bør sikre skriftlige rutiner | Rutiner er utarbeidet og vedtatt i ledergruppen | Kommunedirektør | 31.12.2020 | Gjennomført
      Kommunen bør styrke internkontrollen | Nytt kvalitetssystem anskaffes | Kvalitetsleder | 1. halvår 2022 | Påbegynt
    `,
    [
      'Rutiner er utarbeidet og vedtatt i ledergruppen · 2020-12-31 · Kommunedirektør',
      'Nytt kvalitetssystem anskaffes · 2022-06-30 · Kvalitetsleder',
    ],
  ],
  [
    'a Danish health plan with its economy',
    `
      Sundhedspolitik – handleplan 2020-2021

      Indsats | Formål | Målgruppe | Tovholder | Samarbejdspartnere | Tidsplan | Økonomi
      Røgfri skoletid | Færre unge rygere | Elever i 7.-9. klasse | Sundhedsafdelingen | Skolerne | August 2020 | Inden for rammen
      Gå-fællesskaber | Mere bevægelse | Borgere 60+ | Forebyggelsen | Ældre Sagen | Forår 2021 | 25.000 kr.
    `,
    ['Røgfri skoletid · 2020-08-31 · Sundhedsafdelingen', 'Gå-fællesskaber · 2021-05-31 · Forebyggelsen'],
  ],
  [
    'an English climate plan with financial years',
    `
      Climate Emergency Action Plan

      Ref | Action | Lead | Partners | Timescale | Cost | RAG
      CE1.1 | Install solar panels on leisure centres | Head of Property | Leisure trust | 2021/22 | ££ | G
      CE1.2 | Develop an electric vehicle charging strategy | Transport Planning Manager | County Council | Short term (0-2 years) | £ | A
      CE2.1 | Plant 5,000 trees | Parks Manager | Schools, community groups | March 2023 | ££ | R
    `,
    [
      'CE1.1 · Install solar panels on leisure centres · 2022-12-31 · Head of Property · ?',
      'CE1.2 · Develop an electric vehicle charging strategy · – · Transport Planning Manager · ?',
      'CE2.1 · Plant 5,000 trees · 2023-03-31 · Parks Manager',
    ],
  ],
];

describe('a programme from a neighbour', () => {
  it.each(LAYOUTS)('%s', async (_name, text, rows) => {
    expect(rowsOf(await extractFrom(text))).toEqual(rows);
  });
});
