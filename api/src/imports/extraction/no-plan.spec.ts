import { extractFrom } from '../../../test/extracted-rows';

const DOCUMENTS: [name: string, text: string][] = [
  [
    'minutes with those present and a list of matters',
    `
      Protokoll

      Närvarande | Funktion
      Ledamot A | Ordförande
      Ledamot B | Sekreterare

      § | Ärende | Beslut
      1 | Mötets öppnande | Godkänns
      2 | Budget 2020 | Bordläggs
    `,
  ],
  [
    'a budget by year',
    `
      Budget 2020

      Verksamhet | Budget 2019 | Budget 2020 | Plan 2021
      Förskola | 120 000 | 125 000 | 130 000
      Grundskola | 340 000 | 350 000 | 352 000
      Summa | 460 000 | 475 000 | 482 000
    `,
  ],
  [
    'a list of contacts',
    `
      Kontaktlista

      Namn | Ansvar | Telefon | E-post
      Ekonomienheten | Ekonomi | 0123-456 | ekonomi@kommunen.se
      Personalenheten | Personal | 0123-457 | personal@kommunen.se
    `,
  ],
  [
    'a calendar of meetings',
    `
      Sammanträdesplan 2020

      Nämnd | Januari | Februari | Mars
      Kommunstyrelsen | 14 | 11 | 10
      Socialnämnden | 22 | 19 | 18

      Datum | Sammanträde | Manusstopp
      2020-01-14 | Kommunstyrelsen | 2019-12-20
      2020-02-11 | Kommunstyrelsen | 2020-01-24
    `,
  ],
  [
    'the history of a document',
    `
      Dokumenthistorik

      Version | Datum | Ändring | Ansvarig
      1.0 | 2019-01-01 | Första utgåvan | Kanslichef
      1.1 | 2019-05-01 | Uppdaterat kapitel 3 | Kanslichef
    `,
  ],
  [
    'rules of delegation',
    `
      Delegationsordning

      Nr | Ärende | Delegat | Lagrum | Kommentar
      1.1 | Beslut om bistånd | Handläggare | 4 kap 1 § SoL |
      1.2 | Avvisa ombud | Enhetschef | 14 § FL |
    `,
  ],
  [
    'a table of contents',
    `
      Innehåll

      1 Inledning | 3
      2 Åtgärder | 5
      2.1 Ansvar | 6
      3 Uppföljning | 9
    `,
  ],
  [
    'statistics by year and month',
    `
      Statistik

      År | Antal brukare | Kostnad
      2017 | 120 | 12 000
      2018 | 131 | 13 400

      Januari | 120
      Februari | 130
      Mars | 140
    `,
  ],
  [
    'the legend of a risk assessment and of colours',
    `
      Riskvärdering

      Sannolikhet | Beskrivning | Åtgärd
      1 | Osannolik | Ingen åtgärd krävs
      2 | Möjlig | Åtgärd bör övervägas

      Status | Förklaring
      Grön | Åtgärden är genomförd
      Gul | Åtgärden pågår
    `,
  ],
  [
    'the agenda of a meeting',
    `
      Kallelse

      Nr | Ärende | Föredragande | Tid
      1 | Upprop | | 09.00
      2 | Budgetuppföljning | Ekonomichef | 09.15
      3 | Information om skolan | Skolchef | 10.00
    `,
  ],
  [
    'goals with indicators',
    `
      Uppföljning av nämndens mål

      Mål | Indikator | Utfall 2018 | Målvärde 2019 | Kommentar
      Nöjda brukare | NKI | 72 | 75 | Ökar
      Låg sjukfrånvaro | % | 8,2 | 7,5 | Minskar
    `,
  ],
  [
    'a plan of internal checks',
    `
      Internkontrollplan 2020

      Process | Kontrollmoment | Ansvarig | Metod | Frekvens | Rapporteras
      Inköp | Avtalstrohet | Controller | Stickprov | 2 ggr/år | Nämnd
      Lön | Utbetalningar | HR-chef | Stickprov | Månad | Chef
    `,
  ],
  [
    'running text with names, dates and what somebody is responsible for',
    `
      Svar på motion

      Motionären föreslår att kommunen inrättar en enhet. Stadsdirektören ansvarar för yttrandet senast 2015-05-22.

      Ansvarig: Kanslichef
      Telefon: 0123-45
    `,
  ],
  [
    'the head of an official letter',
    `
      Datum | Diarienummer | Sida
      2021-03-15 | SN 2021/45 | 1 (3)

      Handläggare | Beslutande
      Utredare | Socialnämnden

      Förslag till beslut

      Nämnden godkänner rapporten.
    `,
  ],
  [
    'a list of who receives the decision',
    `
      Beslutet skickas till

      Mottagare | Ansvarig | Sätt
      Ekonomiavdelningen | Registrator | E-post
      Akten | Registrator | Papper
    `,
  ],
  [
    'figures with their owners',
    `
      Measure | Owner | Target | Q1 | Q2 | Q3 | Status
      Calls answered in a minute | Customer Services Manager | 80% | 74% | 79% | 82% | Green
      Missed bins | Waste Manager | 50 | 61 | 55 | 57 | Red
    `,
  ],
  [
    'who does what in a crisis',
    `
      Roll | Uppgift | Ansvarig | Ersättare
      Stabschef | Leder stabens arbete | Säkerhetschef | Räddningschef
      Kommunikation | Informerar allmänheten | Kommunikationschef | Kommunikatör
    `,
  ],
  [
    'statements that came in, with their dates',
    `
      Inkommet från | Datum | Synpunkt | Kommunens kommentar
      Trafikverket | 2020-01-12 | Bullret behöver utredas mer | Utredningen kompletteras
      Länsstyrelsen | 2020-01-14 | Strandskyddet måste prövas | Planen ändras
      Polisen | 2020-01-15 | Belysningen bör bli bättre | Noteras
      Skolverket | 2020-01-19 | Skolvägen saknas på kartan | Kartan har rättats
    `,
  ],
  [
    'documents with the day they were adopted',
    `
      Styrdokument | Antaget | Giltigt till | Ansvarig
      Policy för representation | 2019-05-27 | 2024-12-31 | Ekonomichef
      Riktlinjer för distansarbete | 2019-02-01 | Tills vidare | HR-chef
      Plan för krisberedskap i kommunen | 2018-03-01 | 2022-12-31 | Säkerhetschef
    `,
  ],
  [
    'building permits',
    `
      Dnr | Fastighet | Åtgärd | Beslutsdatum | Handläggare
      BYGG 2020-0031 | Lärkan 4 | Tillbyggnad av enbostadshus | 2020-02-06 | Bygglovshandläggare
      BYGG 2020-0044 | Falken 12 | Nybyggnad av carport | 2020-02-13 | Bygglovshandläggare
    `,
  ],
];

describe('a document without a plan', () => {
  it.each(DOCUMENTS)('%s gives nothing and says so', async (_name, text) => {
    const extraction = await extractFrom(text);
    expect(extraction.actions).toEqual([]);
    expect(extraction.activities).toEqual([]);
    expect(extraction.warnings).toContainEqual({ code: 'no-plan-found' });
  });
});
