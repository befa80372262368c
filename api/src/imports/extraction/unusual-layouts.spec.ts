import { extractFrom, rowsOf } from '../../../test/extracted-rows';

/** What stands in the document, and its actions: number, title, when, who; "?" where a person must look. */
const LAYOUTS: [name: string, text: string, rows: string[]][] = [
  [
    'headings with footnote marks and cut words',
    `
      Åtgärd1 | Ansv. | Tidpl.2 | Komm.
      Ny rutin för loggning | Systemägare | 2020-05-31 | Utkast finns
      Behovsanalys | IT-chef | juni 2020 |

      1 Finansieras inom ram.
    `,
    ['Ny rutin för loggning · 2020-05-31 · Systemägare', 'Behovsanalys · 2020-06-30 · IT-chef'],
  ],
  [
    'a column that only says to whom',
    `
      Uppdrag | Till | Senast
      Utreda gemensam växel | Kommundirektören | 2020-06-03
      Pröva försäljning av gamla skolan | Tekniska nämnden | kvartal 3 2020
    `,
    [
      'Utreda gemensam växel · 2020-06-03 · Kommundirektör',
      'Pröva försäljning av gamla skolan · 2020-09-30 · Tekniska nämnden',
    ],
  ],
  [
    'English start and end columns',
    `
      Action | Lead | Start | End | Target
      Replace the boilers at the leisure centre | Head of Property | Apr 2020 | Mar 2021 | 120 tonnes
      Staff travel plan | HR Manager | 2020 | 2021 | 15 tonnes
    `,
    [
      'Replace the boilers at the leisure centre · 2021-03-31 · Head of Property',
      'Staff travel plan · 2021-12-31 · HR Manager',
    ],
  ],
  [
    'quarters under their years',
    `
      Aktivitet | Ansvarig | 2020 | | | | 2021 |
       | | Q1 | Q2 | Q3 | Q4 | Q1 | Q2
      Kartlägga intressenter | Projektledare | x | | | | |
      Införa ny process | Verksamhetschef | | x | x | x | x |
    `,
    ['Kartlägga intressenter · 2020-03-31 · Projektledare', 'Införa ny process · 2021-03-31 · Verksamhetschef'],
  ],
  [
    'English dates that show their order',
    `
      Action | Owner | Due date
      Submit the planning application | Project Manager | 26/03/2020
      Appoint the contractor | Procurement Lead | 05/06/2020
    `,
    [
      'Submit the planning application · 2020-03-26 · Project Manager',
      'Appoint the contractor · 2020-06-05 · Procurement Lead',
    ],
  ],
  [
    'decisions under the number of their case',
    `
      Sak | Vedtaksdato | Vedtak | Ansvarlig | Frist
      PS 45/19 | 14.06.2019 | Utrede heldagsskole i kommunen | Oppvekstsjef | 30.09.2020
      PS 61/19 | 11.10.2019 | Utarbeide ny eierskapsmelding | Økonomisjef | 31.12.2020
    `,
    [
      'Utrede heldagsskole i kommunen · 2020-09-30 · Oppvekstsjef',
      'Utarbeide ny eierskapsmelding · 2020-12-31 · Økonomisjef',
    ],
  ],
  [
    'an agenda where only some matters lead to something',
    `
      Punkt | Diskussion | Åtgärd | Ansvarig | Klart
      1. Arbetsmiljö | Hög belastning | Tillfällig förstärkning | Enhetschef | 2020-05-01
      2. Semester | Alla önskemål inlämnade | - | - | -
      3. Rekrytering | Två tjänster vakanta | Annons publiceras | HR | 2020-04-17
    `,
    ['Tillfällig förstärkning · 2020-05-01 · Enhetschef', 'Annons publiceras · 2020-04-17 · HR'],
  ],
  [
    'a line of nothing but time among the labels',
    `
      Åtgärd: Ny journalvy
      Ansvarig: CIO
      Start 2020-02-01, slut 2020-12-31
      Läge: Pågår

      Åtgärd: Egenmonitorering
      Ansvarig: Verksamhetschef
      Start 2020-03-01, slut 2021-06-30
      Läge: Ej startad
    `,
    ['Ny journalvy · 2020-12-31 · CIO', 'Egenmonitorering · 2021-06-30 · Verksamhetschef'],
  ],
  [
    'headings that nobody knows over dates and actors',
    `
      Uppdragslista

      Ref | Vad det gäller | Organ | Besked väntas
      2019:1 | Utreda en ny infart till centrum | Kommunstyrelsen | 2020-03-31
      2019:2 | Minska kostnaderna för inhyrd personal | Socialnämnden | 2020-08-31
      2019:4 | Se över antalet vallokaler i kommunen | Valnämnden | 2020-05-31
    `,
    [
      'Utreda en ny infart till centrum · 2020-03-31 · Kommunstyrelsen · ?',
      'Minska kostnaderna för inhyrd personal · 2020-08-31 · Socialnämnden · ?',
      'Se över antalet vallokaler i kommunen · 2020-05-31 · Valnämnden · ?',
    ],
  ],
  [
    'one column for start and end',
    `
      Så gör vi | Ansvarigt område | Startar/slutar
      Närvaroteam i alla skolor | Elevhälsan | aug 2020 – juni 2021
      Avgiftsfria dagar | Kultur och fritid | mars 2020
    `,
    [
      'Närvaroteam i alla skolor · 2021-06-30 · Elevhälsan · ?',
      'Avgiftsfria dagar · 2020-03-31 · Kultur och fritid · ?',
    ],
  ],
  [
    'the responsible above each table',
    `
      # Mål 1 Fler företag

      Ansvarig: näringslivschefen

      Aktivitet | När | Klart ✓
      Starta-eget-dag | april 2020 | ✓
      Företagsbesök | juni 2020 |

      # Mål 2 Bättre service

      Ansvarig: bygglovschefen

      Aktivitet | När | Klart ✓
      En väg in för företag | 2020-09-01 |
      Utbildning i bemötande | november 2020 |
    `,
    [
      'Starta-eget-dag · 2020-04-30 · Näringslivschef',
      'Företagsbesök · 2020-06-30 · Näringslivschef',
      'En väg in för företag · 2020-09-01 · Bygglovschef',
      'Utbildning i bemötande · 2020-11-30 · Bygglovschef',
    ],
  ],
  [
    'rows parted by semicolons in the midst of text',
    `
      Uppföljning av uppdrag

      §;Ärende;Uppdrag till;Ska redovisas
      18;Utreda fritt inträde på simhallen;Kultur- och fritidsnämnden;september 2020
      44;Ta fram cykelstrategi;Samhällsbyggnadsnämnden;2020-06-20

      Listan är uppdaterad.
    `,
    [
      'Utreda fritt inträde på simhallen · 2020-09-30 · Kultur- och fritidsnämnden',
      'Ta fram cykelstrategi · 2020-06-20 · Samhällsbyggnadsnämnden',
    ],
  ],
  [
    'a chapter for each action, with a text before its labels',
    `
      # Handlingsplan

      ## Åtgärd 1 – Bilpool för tjänsteresor

      Kommunen ersätter privata bilar i tjänsten.

      - Ansvarig nämnd: Tekniska nämnden
      - Tidplan: 2020-2021

      ## Åtgärd 2 – Solceller på Hallarna

      - Ansvarig nämnd: Fastighetsnämnden
      - Tidplan: klart december 2020
    `,
    [
      '1 · Bilpool för tjänsteresor · 2021-12-31 · Tekniska nämnden',
      '2 · Solceller på Hallarna · 2020-12-31 · Fastighetsnämnden',
    ],
  ],
  [
    'numbered lines, each with a text and labels under it',
    `
      1. Utbilda all personal
      Samtliga handläggare går grundkursen.
      Ansvarig: Avdelningschef IFO
      Klart: 2020-12-31

      2. Informera allmänheten
      Ansvarig: Kommunikatör
      Klart: november 2020
    `,
    [
      '1 · Utbilda all personal · 2020-12-31 · Avdelningschef IFO',
      '2 · Informera allmänheten · 2020-11-30 · Kommunikatör',
    ],
  ],
  [
    'sentences, the date without a colon',
    `
      - Ta fram en strategi för samverkan (KF § 45, 2019-11-25). Ansvarig: kulturchefen. Återrapporteras i september 2020.
      - Pröva en gemensam nämnd (KS § 77, 2019-10-08). Ansvarig: kanslichefen. Klart senast 2020-12-16.
    `,
    [
      'Ta fram en strategi för samverkan · 2020-09-30 · Kulturchef',
      'Pröva en gemensam nämnd · 2020-12-16 · Kanslichef',
    ],
  ],
  [
    'everything in brackets after the title',
    `
      - Inventera lekplatser (ansvarig: parkchef, klart juni 2020)
      - Testa nya e-tjänster (ansvarig: kommunikationschef, löpande)
    `,
    ['Inventera lekplatser · 2020-06-30 · Parkchef', 'Testa nya e-tjänster · ongoing · Kommunikationschef'],
  ],
];

describe('a layout that few plans have', () => {
  it.each(LAYOUTS)('%s', async (_name, text, rows) => {
    expect(rowsOf(await extractFrom(text))).toEqual(rows);
  });

  it('keeps the chapter, the text and the paragraph of a written action', async () => {
    const { actions } = await extractFrom(`
      # Plan

      ## Mål 1: Jämställd service

      Åtgärd: Analysera e-tjänster (KF § 45)
      Ansvarig: Digitaliseringschef

      Åtgärd: Kartlägga deltid
      Kartläggningen omfattar alla förvaltningar.
      Ansvarig: HR-chef
    `);
    expect(actions.map(({ section, paragraph }) => [section, paragraph])).toEqual([
      ['Mål 1: Jämställd service', '45'],
      ['Mål 1: Jämställd service', null],
    ]);
    expect(actions[1]?.description).toBe('Kartläggningen omfattar alla förvaltningar.');
  });

  it('reads letters that the heading of the status explains', async () => {
    const { actions } = await extractFrom(`
      Åtgärd | Ansvarig | Klart | Genomförd (G), pågår (P), ej påbörjad (E)
      Öva krisledningen | Beredskapssamordnare | 2020-05-31 | P
      Köpa in reservkraft | VA-chef | 2020-09-30 | E
      Uppdatera planen | Socialchef | 2020-03-31 | G
    `);
    expect(actions.map(({ status, statusNorm }) => [status, statusNorm])).toEqual([
      ['P', 'pågår'],
      ['E', 'ej påbörjad'],
      ['G', 'klar'],
    ]);
  });

  it('finds the time of a phase last in its line', async () => {
    const { phases } = await extractFrom(`
      Etapp 1: Kartläggning, v. 10–14 2020
      - Intervjuer
      Etapp 2: Förslag, december 2020–februari 2021
      - Workshop
    `);
    expect(phases.map(({ name, start, end }) => [name, start, end])).toEqual([
      ['Kartläggning', '2020-03-02', '2020-04-03'],
      ['Förslag', '2020-12-01', '2021-02-28'],
    ]);
  });
});
