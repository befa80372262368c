import { extractFrom, rowsOf } from '../../../test/extracted-rows';

/** What stands in the document, and its actions: number, title, when, who; "?" where a person must look. */
const LAYOUTS: [name: string, text: string, rows: string[]][] = [
  [
    'cells each on a line of its own, in groups',
    `
      Handlingsplan heltid som norm

      Aktivitet
      Ansvarig
      Start
      Slut

      Information till alla medarbetare
      HR-avdelningen
      2018-01-15
      2018-03-31

      Ny bemanningshandbok
      Bemanningschef
      2018-02-01
      2018-09-30

      Utbildning i schemaläggning
      Enhetschefer
      2018-04-01
      2018-12-31
    `,
    [
      'Information till alla medarbetare · 2018-03-31 · HR-avdelningen · ?',
      'Ny bemanningshandbok · 2018-09-30 · Bemanningschef · ?',
      'Utbildning i schemaläggning · 2018-12-31 · Enhetschefer · ?',
    ],
  ],
  [
    'cells each on a line of its own, with empty lines between',
    `
      Handlingsplan

      Åtgärd

      Ansvarig

      Klart

      Ta fram rutin för inköp

      Ekonomichef

      2020-05-31

      Utbilda alla attestanter

      Controller

      2020-09-30

      Följa upp avtalstrohet

      Upphandlare

      2020-12-15
    `,
    [
      'Ta fram rutin för inköp · 2020-05-31 · Ekonomichef · ?',
      'Utbilda alla attestanter · 2020-09-30 · Controller · ?',
      'Följa upp avtalstrohet · 2020-12-15 · Upphandlare · ?',
    ],
  ],
  [
    'a row that a line break in a cell has cut',
    `
      Handlingsplan IT-säkerhet

      Nr | Åtgärd | Beskrivning | Ansvarig | Klart | Status
      1 | Behörighetsgenomgång | Genomgång av behörigheter i
      alla verksamhetssystem | IT-chef | 2021-03-31 | Klar
      2 | Backup | Test av återläsning | IT-drift | 2021-05-31 | Pågår
    `,
    ['1 · Behörighetsgenomgång · 2021-03-31 · IT-chef', '2 · Backup · 2021-05-31 · IT-drift'],
  ],
];

describe('a layout that has come apart', () => {
  it.each(LAYOUTS)('%s', async (_name, text, rows) => {
    expect(rowsOf(await extractFrom(text))).toEqual(rows);
  });
});
