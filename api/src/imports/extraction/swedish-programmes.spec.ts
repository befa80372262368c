import { extractFrom, rowsOf } from '../../../test/extracted-rows';

/** What stands in the document, and its actions: number, title, when, who; "?" where a person must look. */
const LAYOUTS: [name: string, text: string, rows: string[]][] = [
  [
    'commissions with the decision they stem from and a final report',
    `
      Kommunstyrelsens uppföljning av uppdrag 2020

      Bilaga 1

      Uppdrag | Ansvarig förvaltning | Beslut | Slutredovisning | Status | Kommentar
      Ge kommundirektören i uppdrag att utreda ett gemensamt servicecenter | Kommunledningsförvaltningen | KF 2019-11-25 § 201 | KS 2020-10-14 | Pågår enligt plan | Delrapport lämnad i maj.
      Se över avgifter inom äldreomsorgen | Vård- och omsorgsförvaltningen | KF 2019-11-25 § 202 | Nämnd sept 2020 | Försenat | Invänta statlig utredning
      Ta fram lokalförsörjningsplan 2021–2030 | Samhällsbyggnadsförvaltningen | KF 2018-06-18 § 88 | 2020-12-31 | Avslutat |
    `,
    [
      'Ge kommundirektören i uppdrag att utreda ett gemensamt servicecenter · 2020-10-14 · Kommunledningsförvaltningen · ?',
      'Se över avgifter inom äldreomsorgen · 2020-09-30 · Vård- och omsorgsförvaltningen · ?',
      'Ta fram lokalförsörjningsplan 2021–2030 · 2020-12-31 · Samhällsbyggnadsförvaltningen',
    ],
  ],
  [
    'goals over tables that follow each other, with how it is followed up',
    `
      Handlingsplan för ANDT 2019-2022

      Mål 1 Tillgången till alkohol ska minska
      Åtgärd | Ansvarig | Samverkan med | När | Hur följs det upp?
      Tillsyn enligt alkohollagen på samtliga serveringsställen. | Miljö- och byggnadsnämnden | Polisen, Skatteverket | Årligen | Tillsynsrapport
      Kontrollköp av folköl | ANDT-samordnare | Frivilligorganisationer | 1 gång/år | Antal köp

      Mål 2 Färre unga ska debutera tidigt
      Åtgärd | Ansvarig | Samverkan med | När | Hur följs det upp?
      Föräldramöten i åk 7 och 9 med information om droger | Rektor | ANDT-samordnare, polis | Ht varje år | Elevenkät
      ÖPP – metod införs på alla högstadieskolor | Barn- och utbildningschef |  | Senast ht 2020 | Andel skolor
    `,
    [
      'Tillsyn enligt alkohollagen på samtliga serveringsställen · ongoing · Miljö- och byggnadsnämnden',
      'Kontrollköp av folköl · ongoing · ANDT-samordnare',
      'Föräldramöten i åk 7 och 9 med information om droger · ongoing · Rektor',
      'ÖPP – metod införs på alla högstadieskolor · 2020-12-31 · Barn- och utbildningschef',
    ],
  ],
  [
    'improvements by unit, with abbreviations for roles',
    `
      Åtgärdsplan efter brukarundersökning 2019

      Enhet | Förbättringsområde | Åtgärd | Ansvarig | Klart datum | Uppföljt datum/sign
      Solgläntan | Måltidsmiljö | Dukning och lugn musik vid måltid | EC | 191001 | 191115 EC
      Solgläntan | Aktiviteter | Aktivitetsombud utses | EC | 190901 |
      Björken | Information | Informationsblad till anhöriga | EC tillsammans med kontaktpersonal | Dec -19 |
    `,
    [
      'Dukning och lugn musik vid måltid · 2019-10-01 · Enhetschef',
      'Aktivitetsombud utses · 2019-09-01 · Enhetschef',
      'Informationsblad till anhöriga · 2019-12-31 · Enhetschef',
    ],
  ],
  [
    'labelled lines, one of them with two months',
    `
      Plan mot diskriminering och kränkande behandling

      Insats: Trygghetsvandringar genomförs två gånger per läsår
      Ansvarig: Elevhälsan
      När: oktober och mars
      Uppföljning: Trygghetsgruppen

      Insats: Klassråd tar upp trivselregler
      Ansvarig: Mentorer
      När: augusti 2020
    `,
    [
      'Trygghetsvandringar genomförs två gånger per läsår · 2020-10-31 · Elevhälsan · ?',
      'Klassråd tar upp trivselregler · 2020-08-31 · Mentorer',
    ],
  ],
  [
    "a welfare plan in Finland's Swedish",
    `
      Välfärdsplan

      Målsättning | Åtgärder | Ansvarsinstans | Tidsplan | Mätare
      Ökat välbefinnande bland unga | Ungdomsverkstad inleds | Fritidssektorn | 2021-2022 | Antal deltagare
       | Uppsökande ungdomsarbete utvecklas | Fritidssektorn, Folkhälsan | fortgående | Antal kontakter
      Äldre klarar sig hemma | Hembesök för 75-åringar | Social- och hälsovårdsnämnden | årligen | Antal besök
    `,
    [
      'Ungdomsverkstad inleds · 2022-12-31 · Fritidssektorn',
      'Uppsökande ungdomsarbete utvecklas · ongoing · Fritidssektorn + Folkhälsan',
      'Hembesök för 75-åringar · ongoing · Social- och hälsovårdsnämnden',
    ],
  ],
  [
    'what, how, who and when, by week',
    `
      Likabehandlingsplan

      1. Kartläggning

      Vad | Hur | Vem | När
      Elevenkät | Webbenkät till alla elever i åk 4-9 | Skolkurator | v 45
      Husmodellen | Intervjuer i grupp | Mentor | v 46-47
      Analys | Sammanställning i elevhälsoteamet | Rektor | December

      2. Åtgärder

      Vad | Hur | Vem | När
      Rastvärdar | Schema med två vuxna ute | Biträdande rektor | Från och med januari 2021
    `,
    [
      'Elevenkät · 2020-11-06 · Skolkurator · ?',
      'Husmodellen · 2020-11-20 · Mentor · ?',
      'Analys · 2020-12-31 · Rektor · ?',
      'Rastvärdar · ongoing · Biträdande rektor',
    ],
  ],
  [
    'an answer with bullets in its cells',
    `
      Svar på granskning av ekonomistyrning

      | Rekommendation | Åtgärd | Ansvarig | Tid |
      | --- | --- | --- | --- |
      | Att säkerställa att nämnden får månadsrapporter | - Ny rapportmall tas fram - Rapport varje månad till nämnd | Controller | Infört från mars 2021 |
      | Att förtydliga attestordningen | Attestordningen revideras och beslutas i nämnd | Förvaltningschef | Nämnd 2021-05-20 |
    `,
    [
      'Ny rapportmall tas fram · ongoing · Controller · ?',
      'Attestordningen revideras och beslutas i nämnd · 2021-05-20 · Förvaltningschef · ?',
    ],
  ],
];

describe('a programme in Swedish', () => {
  it.each(LAYOUTS)('%s', async (_name, text, rows) => {
    expect(rowsOf(await extractFrom(text))).toEqual(rows);
  });
});
