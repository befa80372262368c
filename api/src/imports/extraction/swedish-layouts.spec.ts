import { extractFrom, rowsOf } from '../../../test/extracted-rows';

/** What stands in the document, and its actions: number, title, when, who; "?" where a person must look. */
const LAYOUTS: [name: string, text: string, rows: string[]][] = [
  [
    "the executive board's list of commissions, with decision dates that are no deadlines",
    `
      Sammanställning av uppdrag från kommunfullmäktige

      Dnr KS 2019/214

      Beslutsdatum | § | Dnr | Uppdrag | Ansvarig | Återrapporteras | Status
      2018-11-26 | 187 | KS 2018/402 | Ta fram en strategi för kompetensförsörjning inom vård och omsorg | HR-chef | KS mars 2019 | Pågår
      2018-12-17 | § 201 | KS 2018/455 | Utreda förutsättningarna för ett gemensamt kontaktcenter | Kommundirektör | 2019-06-03 | Ej påbörjat
      2019-01-28 | 12 | KS 2019/31 | Redovisa kostnader för skolskjuts | Barn- och utbildningsnämnden | juni 2019 | Klart
    `,
    [
      'Ta fram en strategi för kompetensförsörjning inom vård och omsorg · 2019-03-31 · HR-chef · ?',
      'Utreda förutsättningarna för ett gemensamt kontaktcenter · 2019-06-03 · Kommundirektör',
      'Redovisa kostnader för skolskjuts · 2019-06-30 · Barn- och utbildningsnämnden',
    ],
  ],
  [
    'a follow-up of the auditors, where an empty measure leaves the recommendation',
    `
      Uppföljning av revisionens granskning av intern kontroll

      Brist | Rekommendation | Åtgärd | Ansvarig | Klart
      Rutiner saknas för attest | Upprätta skriftlig attestrutin | Ny attestrutin tas fram och beslutas av nämnden | Ekonomichef | 2020-03-31
      Otydlig ansvarsfördelning | Förtydliga ansvaret mellan KS och nämnder |  | Kommunchef | Q2 2020
      Uppföljning sker inte | Säkerställ årlig uppföljning | Årshjul införs | Controller | Löpande
    `,
    [
      'Ny attestrutin tas fram och beslutas av nämnden · 2020-03-31 · Ekonomichef',
      'Förtydliga ansvaret mellan KS och nämnder · 2020-06-30 · Kommunchef',
      'Årshjul införs · ongoing · Controller',
    ],
  ],
  [
    'an equality plan with a heading over each table and months without a year',
    `
      Plan för aktiva åtgärder 2022

      Område: Arbetsförhållanden

      Åtgärd | Ansvarig | Tidplan | Uppföljning
      Genomföra skyddsrond med fokus på ergonomi | Enhetschef | Mars | Samverkansgrupp i april
      Erbjuda höj- och sänkbara skrivbord | Närmaste chef | Löpande | Medarbetarsamtal

      Område: Rekrytering

      Åtgärd | Ansvarig | Tidplan | Uppföljning
      Kompetensbaserad rekrytering införs | HR-avdelningen | Hösten 2022 | HR-bokslut
    `,
    [
      'Genomföra skyddsrond med fokus på ergonomi · 2022-03-31 · Enhetschef',
      'Erbjuda höj- och sänkbara skrivbord · ongoing · Respektive chef',
      'Kompetensbaserad rekrytering införs · 2022-11-30 · HR-avdelningen',
    ],
  ],
  [
    'goals that stand once for several rows',
    `
      Handlingsplan bredband

      Mål | Åtgärd | Ansvarig | Medverkande | Tid | Kostnad
      Alla ska ha tillgång till bredband | Kartlägga vita fläckar | Bredbandssamordnare | Byalag, Länsstyrelsen | 2019 | 50 tkr
       | Söka statligt stöd | Bredbandssamordnare | Region Norrbotten | 2019-2020 | 0
      Robust nät | Inventera reservkraft | Teknisk chef | IT-enheten | Våren 2020 | 120 tkr
    `,
    [
      'Kartlägga vita fläckar · 2019-12-31 · Bredbandssamordnare',
      'Söka statligt stöd · 2020-12-31 · Bredbandssamordnare',
      'Inventera reservkraft · 2020-05-31 · Teknisk chef',
    ],
  ],
  [
    'numbered headings between the rows and an empty sum',
    `
      Åtgärdsplan

      Nr | Åtgärd | Ansvarig | Klart senast | Kommentar
      1 | Ekonomi
      1.1 | Se över avgifter | Ekonomichef | 2021-05-01 |
      1.2 | Digitalisera fakturaflödet | Redovisningschef | 2021-09-30 | Upphandling pågår
      2 | Personal
      2.1 | Ta fram lönestrategi | HR-chef | 2021-12-31 |
       | Summa |  |  |
    `,
    [
      '1.1 · Se över avgifter · 2021-05-01 · Ekonomichef',
      '1.2 · Digitalisera fakturaflödet · 2021-09-30 · Redovisningschef',
      '2.1 · Ta fram lönestrategi · 2021-12-31 · HR-chef',
    ],
  ],
  [
    'what, who and when, with weeks',
    `
      Handlingsplan

      Vad | Vem | När
      Boka lokal för utbildningsdag | Administratör | v. 12
      Skicka inbjudan till alla chefer | HR-specialist | v. 14
      Sammanställa utvärdering | HR-chef | 2021-06-15
    `,
    [
      'Boka lokal för utbildningsdag · 2020-03-20 · Administratör · ?',
      'Skicka inbjudan till alla chefer · 2020-04-03 · HR-specialist · ?',
      'Sammanställa utvärdering · 2021-06-15 · HR-chef',
    ],
  ],
  [
    'a risk assessment with measures',
    `
      Riskbedömning inför omorganisation

      Risk | Sannolikhet | Konsekvens | Åtgärd | Ansvarig | Klart
      Otydliga roller | 3 | 4 | Tydliggöra chefsuppdrag | Förvaltningschef | 2021-02-01
      Ökad arbetsbelastning | 4 | 4 | Extra resurs under införandet | Enhetschef | Löpande under 2021
    `,
    [
      'Tydliggöra chefsuppdrag · 2021-02-01 · Förvaltningschef',
      'Extra resurs under införandet · ongoing · Enhetschef · ?',
    ],
  ],
  [
    'commissions with nothing but a status',
    `
      Uppföljning av nämndens uppdrag 2019

      Uppdrag | Status | Kommentar
      Minska andelen timanställda | Pågår | Heltidsprojektet fortsätter
      Införa välfärdsteknik på särskilt boende | Klart | Digital tillsyn införd på två boenden
      Sammanlagt
    `,
    ['Minska andelen timanställda · – · –', 'Införa välfärdsteknik på särskilt boende · – · –'],
  ],
  [
    'an area that stands once, a board and an official, school terms',
    `
      Handlingsplan 2018–2020

      Nedan redovisas åtgärder. Dnr: SN 2018/77

      Insatsområde | Insats | Ansvarig nämnd | Ansvarig tjänsteperson | Start | Klart | Uppföljning
      Tidiga insatser | Föräldrastödsprogram | Socialnämnden | Avdelningschef IFO | 2018 | 2019 | Årlig
       | Fältverksamhet | Socialnämnden | Enhetschef | HT 2018 | VT 2019 | Delårsrapport
      Skola | Närvaroteam | Utbildningsnämnden | Skolchef | 2018-08-15 | 2019-06-15 | Läsårsvis
    `,
    [
      'Föräldrastödsprogram · 2019-12-31 · Socialnämnden + Avdelningschef IFO',
      'Fältverksamhet · 2019-06-30 · Socialnämnden + Enhetschef',
      'Närvaroteam · 2019-06-15 · Utbildningsnämnden + Skolchef',
    ],
  ],
  [
    'impossible days, vacancies and a bare row',
    `
      Åtgärder efter tillsyn

      Åtgärd | Ansvar | Klart
      Dokumentation i genomförandeplaner | Enhetschef | 180931
      Kontroll av basal hygien | Vakant | 180101-180630
      Samverkan med regionen | NN | Snarast
      Ny blankett | MAS | 2018-02-30
      Årlig genomgång |  |
    `,
    [
      'Dokumentation i genomförandeplaner · – · Enhetschef · ?',
      'Kontroll av basal hygien · 2018-06-30 · –',
      'Samverkan med regionen · asap · –',
      'Ny blankett · – · Medicinskt ansvarig sjuksköterska · ?',
      'Årlig genomgång · – · – · ?',
    ],
  ],
  [
    'decisions under a heading that also means who decides',
    `
      Uppdragslista

      Nr | Beslut | Datum | Ansvarig | Slutdatum | Status | Kommentar
      1 | Kommundirektören får i uppdrag att utreda lokalbehovet | 2019-02-11 | Kommundirektör | 2019-10-31 | Avslutad | Redovisat KS § 112
      2 | Samhällsbyggnadschefen får i uppdrag att ta fram en parkeringsstrategi | 2019-03-11 | Samhällsbyggnadschef | 2020-02-28 | Pågår |
    `,
    [
      '1 · Kommundirektören får i uppdrag att utreda lokalbehovet · 2019-10-31 · Kommundirektör',
      '2 · Samhällsbyggnadschefen får i uppdrag att ta fram en parkeringsstrategi · 2020-02-28 · Samhällsbyggnadschef',
    ],
  ],
  [
    'an answer to the auditors, where dashes are empty',
    `
      Svar på revisionsrapport

      Rekommendation | Kommunstyrelsens svar | Åtgärd | Tidplan | Ansvarig
      Säkerställ att styrdokument är aktuella. | Kommunstyrelsen delar bedömningen. | Översyn av samtliga styrdokument | 2022-12-31 | Kanslichef
      Inför systematisk uppföljning. | Instämmer. | - | - | -
    `,
    ['Översyn av samtliga styrdokument · 2022-12-31 · Kanslichef', 'Inför systematisk uppföljning · – · – · ?'],
  ],
  [
    'a checklist whose deadline column holds ticks',
    `
      Checklista

      Åtgärd | Ansvarig | Klart
      Beställa datorer | IT | x
      Skriva rutin | Enhetschef |
      Informera personal | Enhetschef | x
    `,
    ['Beställa datorer · – · IT', 'Skriva rutin · – · Enhetschef', 'Informera personal · – · Enhetschef'],
  ],
  [
    'marks under tertials',
    `
      Aktivitetsplan 2023

      Aktivitet | Ansvarig | T1 | T2 | T3 | Kommentar
      Genomlysning av avtal | Upphandlingschef | x |  |  |
      Ny inköpspolicy | Ekonomichef |  | x | x | Beslut i KF
    `,
    ['Genomlysning av avtal · 2023-04-30 · Upphandlingschef', 'Ny inköpspolicy · 2023-12-31 · Ekonomichef'],
  ],
  [
    'effects in money beside the plan, and their sum',
    `
      Åtgärdsplan ekonomi i balans

      Åtgärd | Effekt 2020 (tkr) | Effekt 2021 (tkr) | Ansvarig | Tidplan
      Minska vikariekostnader | -500 | -1 000 | Rektor | VT 2020
      Avveckla lokal på Storgatan | -200 | -400 | Fastighetschef | 200630
      Summa | -700 | -1 400 |  |
    `,
    ['Minska vikariekostnader · 2020-06-30 · Rektor', 'Avveckla lokal på Storgatan · 2020-06-30 · Fastighetschef'],
  ],
  [
    'footnotes under the table',
    `
      Handlingsplan

      Åtgärd* | Ansvarig | Klart**
      Ta fram riktlinjer | Säkerhetschef | 2020-10
      Öva krisledning | Beredskapssamordnare | årligen
      * Åtgärder beslutade av KS
      ** Preliminära datum
    `,
    ['Ta fram riktlinjer · 2020-10-31 · Säkerhetschef', 'Öva krisledning · ongoing · Beredskapssamordnare'],
  ],
  [
    'a follow-up of decisions, dated by when they were made',
    `
      Beslutsuppföljning kommunstyrelsen

      § | Datum | Ärende | Beslut | Ansvarig | Åtgärd/Status
      34 | 2019-02-05 | Medborgarförslag om gång- och cykelväg | Förvaltningen ska utreda | Samhällsbyggnadschef | Pågår
      51 | 2019-03-05 | Översyn av bolagsordningar | Kommundirektören får i uppdrag att återkomma senast juni 2019 | Kommundirektör | Klart
    `,
    [
      'Medborgarförslag om gång- och cykelväg · – · Samhällsbyggnadschef',
      'Översyn av bolagsordningar · – · Kommundirektör',
    ],
  ],
  [
    'two plans and a budget under headings',
    `
      Handlingsplan 2020

      ## 1. Ekonomi

      Åtgärd | Ansvarig | Klart
      Månadsuppföljning av alla enheter | Controller | Varje månad

      ## 2. Personal

      Aktivitet | Ansvarig | Tid
      Lönekartläggning | HR-chef | 2020-10-31

      ## Budget

      Post | 2020 | 2021
      Personal | 100 | 110
      Lokaler | 50 | 52
    `,
    ['Månadsuppföljning av alla enheter · ongoing · Controller', 'Lönekartläggning · 2020-10-31 · HR-chef'],
  ],
];

describe('a plan from a Swedish municipality', () => {
  it.each(LAYOUTS)('%s', async (_name, text, rows) => {
    expect(rowsOf(await extractFrom(text))).toEqual(rows);
  });
});
