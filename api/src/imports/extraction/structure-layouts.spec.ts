import { extractFrom, rowsOf } from '../../../test/extracted-rows';

/** What stands in the document, and its actions: number, title, when, who; "?" where a person must look. */
const LAYOUTS: [name: string, text: string, rows: string[]][] = [
  [
    'one small table for each action',
    `
      Åtgärdsplan

      Åtgärd | Ta fram rutin för synpunktshantering
      Beskrivning | Rutinen ska omfatta alla enheter
      Ansvarig | Kvalitetschef
      Klart | 2019-05-31

      Åtgärd | Utbilda chefer i arbetsmiljö
      Ansvarig | HR-chef
      Klart | hösten 2019
    `,
    [
      'Ta fram rutin för synpunktshantering · 2019-05-31 · Kvalitetschef',
      'Utbilda chefer i arbetsmiljö · 2019-11-30 · HR-chef',
    ],
  ],
  [
    'bullets with labels',
    `
      Handlingsplan mot våld i nära relationer

      ## Fokusområde 1

      - Ta fram rutin för orosanmälan. Ansvarig: socialchef. Klart senast: 2021-06-30.
      - Utbilda personal i skolan. Ansvarig: rektorer. Klart: hösten 2021

      ## Fokusområde 2

      - Kartlägga behovet av skyddat boende. Ansvarig: IFO-chef. Klart: 2022.
    `,
    [
      'Ta fram rutin för orosanmälan · 2021-06-30 · Socialchef',
      'Utbilda personal i skolan · 2021-11-30 · Rektorer',
      'Kartlägga behovet av skyddat boende · 2022-12-31 · IFO-chef',
    ],
  ],
  [
    'labelled lines under numbered titles',
    `
      Handlingsplan tillgänglighet

      Åtgärd 1: Inventera entréer
      Ansvarig: Fastighetschef
      Tidplan: 2020-10-31

      Åtgärd 2: Ny skyltning i stadshuset
      Beskrivning: Skyltar med punktskrift och relief
      Ansvarig: Kommunikationschef
      Tidplan: december 2020
    `,
    [
      '1 · Inventera entréer · 2020-10-31 · Fastighetschef',
      '2 · Ny skyltning i stadshuset · 2020-12-31 · Kommunikationschef',
    ],
  ],
  [
    'a bar chart of marked months',
    `
      Tidsplan

      Aktivitet | jan | feb | mar | apr | maj | jun
      Nulägesanalys | x | x |  |  |  |
      Dialog med verksamheten |  | x | x | x |  |
      Förslag till ny organisation |  |  |  | x | x |
    `,
    [
      'Nulägesanalys · 2020-02-29 · – · ?',
      'Dialog med verksamheten · 2020-04-30 · – · ?',
      'Förslag till ny organisation · 2020-05-31 · – · ?',
    ],
  ],
  [
    'a heading repeated after a page, then rows without one',
    `
      Handlingsplan för digitalisering 2020

      Aktivitet | Ansvarig | Start | Slut | Status
      Införa e-arkiv | Kanslichef | 2020-01-01 | 2020-12-31 | Pågår

      Sida 3 av 7

      Aktivitet | Ansvarig | Start | Slut | Status
      E-tjänst för bygglov | Byggchef | 2020-03 | 2020-10 | Ej påbörjad

      4

      Digital signering | IT-chef | 2020-02 | 2020-06 | Klar
      Mobilt arbetssätt i hemtjänsten | Sektorchef | 2020-04 | 2021-03 | Ej påbörjad
    `,
    [
      'Införa e-arkiv · 2020-12-31 · Kanslichef',
      'E-tjänst för bygglov · 2020-10-31 · Byggchef',
      'Digital signering · 2020-06-30 · IT-chef',
      'Mobilt arbetssätt i hemtjänsten · 2021-03-31 · Sektorchef',
    ],
  ],
  [
    'ditto marks',
    `
      Handlingsplan

      Åtgärd | Ansvarig | Klart
      Upprätta register | Säkerhetschef | 2020-01-31
      Utbilda ombud | " | 2020-02-29
      Informera personal | - " - | dito
    `,
    [
      'Upprätta register · 2020-01-31 · Säkerhetschef',
      'Utbilda ombud · 2020-02-29 · Säkerhetschef',
      'Informera personal · 2020-02-29 · Säkerhetschef',
    ],
  ],
  [
    'two dates in a row, with bullets or with words',
    `
      Åtgärdsplan 2021

      Åtgärd | Klart | Ansvarig
      Kompetensutveckling - Ta fram utbildningsplan - Genomföra utbildning | 2021-03-31 2021-10-31 | HR-chef Enhetschef
      Delegationsordning revideras | Förslag 2021-02-15, beslut 2021-04-20 | Kanslichef
    `,
    [
      'Kompetensutveckling · 2021-10-31 · HR-chef + Enhetschef · ?',
      'Delegationsordning revideras · 2021-04-20 · Kanslichef · ?',
    ],
  ],
  [
    'headings and titles in lower case',
    `
      Handlingsplan för föräldrastöd

      aktivitet | ansvar | tid
      erbjuda föräldrautbildning | familjecentralen | vår och höst
      ta fram informationsmaterial | kommunikatör | maj 2020
      utvärdera | socialchef | dec 2020
    `,
    [
      'erbjuda föräldrautbildning · 2020-11-30 · Familjecentralen · ?',
      'ta fram informationsmaterial · 2020-05-31 · Kommunikatör',
      'utvärdera · 2020-12-31 · Socialchef',
    ],
  ],
  [
    'cells with several sentences',
    `
      Genomförandeplan

      Åtgärd | Tidplan | Ansvarig
      Rutiner för mottagande av nya elever behöver utvecklas. En arbetsgrupp tillsätts med representanter från samtliga skolor och elevhälsan. Arbetsgruppen lämnar förslag till ledningsgruppen. | Klart till höstterminen 2021 | Skolchef i samråd med rektorer
      Översyn av resursfördelningsmodellen | Inför budget 2022 | Ekonomichef
      Ny organisation för elevhälsan | 1 januari 2022 | Skolchef
    `,
    [
      'Rutiner för mottagande av nya elever behöver utvecklas · 2021-12-31 · Skolchef',
      'Översyn av resursfördelningsmodellen · – · Ekonomichef · ?',
      'Ny organisation för elevhälsan · 2022-01-01 · Skolchef',
    ],
  ],
  [
    'no headings at all',
    `
      Åtgärdslista

      1 | Ta fram rutin för inköp | Ekonomichef | 2020-05-31
      2 | Utbilda alla attestanter | Controller | 2020-09-30
      3 | Följa upp avtalstrohet | Upphandlare | 2020-12-15
    `,
    [
      '1 · Ta fram rutin för inköp · 2020-05-31 · Ekonomichef · ?',
      '2 · Utbilda alla attestanter · 2020-09-30 · Controller · ?',
      '3 · Följa upp avtalstrohet · 2020-12-15 · Upphandlare · ?',
    ],
  ],
  [
    'columns of spaces with a wrapped cell',
    `
      Handlingsplan för trygghet

      Åtgärd                              Ansvarig          Klart
      Belysning på gång- och cykelväg     Gatuchef          2020-10-01
      Trygghetsvandring i centrum         Säkerhets-        2020-05-15
                                          samordnare
      Klottersanering inom 24 timmar      Fastighetschef    Löpande
    `,
    [
      'Belysning på gång- och cykelväg · 2020-10-01 · Gatuchef',
      'Trygghetsvandring i centrum · 2020-05-15 · Säkerhetssamordnare',
      'Klottersanering inom 24 timmar · ongoing · Fastighetschef',
    ],
  ],
  [
    'a row that a page break cut',
    `
      Åtgärdsplan

      Åtgärd | Beskrivning | Ansvarig | Klart
      Utveckla arbetet med | En arbetsgrupp tillsätts för att | Skolchef | 2021-06-30
      närvaro i grundskolan | ta fram rutiner |  |
      Stärka elevhälsan | Rekrytera kurator | Elevhälsochef | 2021-08-15
    `,
    [
      'Utveckla arbetet med närvaro i grundskolan · 2021-06-30 · Skolchef · ?',
      'Stärka elevhälsan · 2021-08-15 · Elevhälsochef',
    ],
  ],
  [
    'two heading rows and merged cells',
    `
      <html><body><h1>Handlingsplan för äldreomsorgen 2019</h1>
      <table><tr><th rowspan=2>Åtgärd</th><th colspan=2>Tidplan</th><th rowspan=2>Ansvarig</th></tr><tr><th>Start</th><th>Klart</th></tr>
      <tr><td>Inventera boenden</td><td>jan 2019</td><td>april 2019</td><td>Enhetschef</td></tr>
      <tr><td colspan=4><b>Bemanning</b></td></tr>
      <tr><td>Ny schemamodell</td><td>2019-02-01</td><td>2019-09-30</td><td rowspan=2>Planerare</td></tr>
      <tr><td>Minska övertid</td><td></td><td>löpande</td></tr></table></body></html>
    `,
    [
      'Inventera boenden · 2019-04-30 · Enhetschef',
      'Ny schemamodell · 2019-09-30 · Planerare',
      'Minska övertid · ongoing · Planerare',
    ],
  ],
  [
    'measures merged over their activities',
    `
      <h1>Åtgärdsplan</h1><table><tr><th>Område</th><th>Åtgärd</th><th>Aktivitet</th><th>Ansvarig</th><th>Klart</th></tr>
      <tr><td rowspan=3>Ekonomi</td><td rowspan=2>Stärkt budgetprocess</td><td>Utbilda chefer i budget</td><td>Controller</td><td>2020-03-01</td></tr>
      <tr><td>Ta fram anvisningar</td><td>Ekonomichef</td><td>2020-04-01</td></tr>
      <tr><td>Ny uppföljning</td><td>Månadsrapport till nämnd</td><td>Ekonomichef</td><td>2020-05-01</td></tr></table>
    `,
    [
      'Utbilda chefer i budget · 2020-03-01 · Controller',
      'Ta fram anvisningar · 2020-04-01 · Ekonomichef',
      'Månadsrapport till nämnd · 2020-05-01 · Ekonomichef',
    ],
  ],
  [
    'several lines in a cell, a struck row and boxes',
    `
      <h1>Åtgärdsplan</h1><table><tr><th>Åtgärd</th><th>Klart</th><th>Ansvarig</th><th>Status</th></tr>
      <tr><td><p>Introduktion av chefer</p><p>Ett program tas fram och genomförs.</p></td><td>2020-05-01</td><td><p>HR-chef</p><p>Kommundirektör</p></td><td>☐</td></tr>
      <tr><td><s>Ny lokal</s></td><td>2020-05-01</td><td>Fastighetschef</td><td></td></tr>
      <tr><td>Delegering<ul><li>Ny ordning</li><li>Utbildning</li></ul></td><td>2020-03-01<br>2020-06-01</td><td>Kanslichef<br>HR-chef</td><td>✓</td></tr></table>
    `,
    [
      'Introduktion av chefer · 2020-05-01 · HR-chef + Kommundirektör',
      'Ny lokal · 2020-05-01 · Fastighetschef · ?',
      'Delegering · 2020-06-01 · Kanslichef + HR-chef · ?',
    ],
  ],
  [
    'one title over two described rows',
    `
      <h1>Plan</h1><table><tr><th>Åtgärd</th><th>Beskrivning</th><th>Ansvarig</th><th>Tid</th></tr>
      <tr><td rowspan=2>Digitalisering</td><td>Införa e-tjänst</td><td>IT-chef</td><td>2021-03</td></tr><tr><td>Utbilda personal</td><td>IT-chef</td><td>2021-06</td></tr>
      <tr><td>Ny webb</td><td>Upphandling</td><td>Kommunikationschef</td><td>2021-09</td></tr></table>
    `,
    ['Digitalisering · 2021-06-30 · IT-chef · ?', 'Ny webb · 2021-09-30 · Kommunikationschef'],
  ],
  [
    'headings down the first column',
    `
      <h1>Åtgärdsplan</h1><table><tr><td>Åtgärd</td><td>Ny rutin</td><td>Ny utbildning</td></tr><tr><td>Ansvarig</td><td>MAS</td><td>HR-chef</td></tr><tr><td>Klart</td><td>2020-01-31</td><td>2020-06-30</td></tr></table>
    `,
    ['Ny rutin · 2020-01-31 · Medicinskt ansvarig sjuksköterska', 'Ny utbildning · 2020-06-30 · HR-chef'],
  ],
  [
    'a title and a date above the headings',
    `
      <table><tr><td colspan=4>Handlingsplan för IFO 2021</td></tr><tr><td>Uppdaterad</td><td>2021-01-10</td><td></td><td></td></tr><tr><td>Vad ska göras?</td><td>Vem ansvarar?</td><td>När ska det vara klart?</td><td>Uppföljning</td></tr>
      <tr><td>Minska externa placeringar</td><td>Enhetschef</td><td>31/12-21</td><td>Påbörjat</td></tr><tr><td>Utveckla öppenvård</td><td>Enhetschef</td><td>Q3</td><td>Ej påbörjat</td></tr></table>
    `,
    ['Minska externa placeringar · 2021-12-31 · Enhetschef', 'Utveckla öppenvård · 2021-09-30 · Enhetschef'],
  ],
];

describe('a layout', () => {
  it.each(LAYOUTS)('%s', async (_name, text, rows) => {
    expect(rowsOf(await extractFrom(text))).toEqual(rows);
  });
});
