import { extractFrom, rowsOf } from '../../../test/extracted-rows';

/** What stands in the document, and its actions: number, title, when, who; "?" where a person must look. */
const LAYOUTS: [name: string, text: string, rows: string[]][] = [
  [
    'a Norwegian plan with status',
    `
      Tiltaksplan for kvalitet i hjemmetjenesten

      Vestfjord kommune

      Tiltak | Ansvar | Frist | Status
      Utarbeide ny prosedyre for legemiddelhåndtering | Virksomhetsleder hjemmetjenesten | 01.03.2023 | Gjennomført
      Opplæring av alle ansatte i avvikssystemet | Avdelingsledere | 30.6.2023 | Under arbeid
      Evaluere turnusordningen | Kommunalsjef helse og omsorg | 4. kvartal 2023 | Ikke startet
    `,
    [
      'Utarbeide ny prosedyre for legemiddelhåndtering · 2023-03-01 · Virksomhetsleder hjemmetjenesten',
      'Opplæring av alle ansatte i avvikssystemet · 2023-06-30 · Avdelingsledere',
      'Evaluere turnusordningen · 2023-12-31 · Kommunalsjef helse og omsorg',
    ],
  ],
  [
    'a Danish plan with effort and activity',
    `
      Handleplan for sygefravær

      Indsats | Aktivitet | Ansvarlig | Tidsfrist
      Tidlig opfølgning | Omsorgssamtale efter 14 dages fravær | Nærmeste leder | Løbende
      Lederudvikling | Kursus i den svære samtale | HR | 1. marts 2021
      Data | Månedlig fraværsstatistik til alle ledere | Økonomiafdelingen | ultimo 2020
    `,
    [
      'Tidlig opfølgning · ongoing · Nærmeste leder',
      'Lederudvikling · 2021-03-01 · HR',
      'Data · 2020-12-31 · Økonomiafdelingen',
    ],
  ],
  [
    "a programme in Finland's Swedish",
    `
      Åtgärdsprogram för hållbar utveckling 2021–2025

      Borgå stad

      Åtgärd | Ansvarig instans | Tidtabell | Uppföljning
      Energieffektivisering av stadens fastigheter | Lokalitetsledningen | 2021–2025 | Energiförbrukning kWh/m2
      Utveckla kollektivtrafiken i centrum | Stadsplaneringen | 31.12.2022 | Antal resor
      Minska matsvinnet i skolköken | Kost- och städtjänster | fortlöpande | Svinn i kg
    `,
    [
      'Energieffektivisering av stadens fastigheter · 2025-12-31 · Lokalitetsledningen',
      'Utveckla kollektivtrafiken i centrum · 2022-12-31 · Stadsplaneringen',
      'Minska matsvinnet i skolköken · ongoing · Kost- och städtjänsterna',
    ],
  ],
  [
    'Norwegian goals, partners and costs',
    `
      Handlingsprogram folkehelse 2022–2025

      Mål | Tiltak | Ansvarlig | Samarbeidspartnere | Tidsrom | Kostnad
      Flere skal være fysisk aktive | Etablere turløyper i nærmiljøet | Teknisk sektor | Idrettsrådet | 2022-2023 | Innenfor ramme
       | Fysisk aktivitet i skolen hver dag | Rektorene | FAU | Løpende | 0
      God psykisk helse | Lavterskeltilbud for unge | Helse og mestring | Frivilligsentralen | 2023 | 500 000
    `,
    [
      'Etablere turløyper i nærmiljøet · 2023-12-31 · Teknisk sektor',
      'Fysisk aktivitet i skolen hver dag · ongoing · Rektorene',
      'Lavterskeltilbud for unge · 2023-12-31 · Helse og mestring',
    ],
  ],
  [
    'Danish questions for headings',
    `
      Handleplan for arbejdsmiljø

      Hvad skal gøres? | Hvem? | Hvornår? | Status
      Ny lokal til pauser | Driftschef | 1/9-2021 | Udført
      APV-opfølgning i alle teams | Arbejdsmiljørepræsentant | 2. kvartal 2022 | I gang
    `,
    [
      'Ny lokal til pauser · 2021-09-01 · Driftschef',
      'APV-opfølgning i alle teams · 2022-06-30 · Arbejdsmiljørepræsentant',
    ],
  ],
  [
    'a plan in Finnish',
    `
      Hyvinvointisuunnitelma 2021

      Toimenpide | Vastuutaho | Aikataulu | Seuranta
      Liikuntaneuvonnan käynnistäminen | Liikuntapalvelut | 31.12.2021 | Asiakasmäärä
      Nuorten työpajatoiminnan kehittäminen | Nuorisopalvelut | jatkuva | Osallistujat
    `,
    [
      'Liikuntaneuvonnan käynnistäminen · 2021-12-31 · Liikuntapalvelut',
      'Nuorten työpajatoiminnan kehittäminen · ongoing · Nuorisopalvelut',
    ],
  ],
  [
    'a Danish numbered plan with areas',
    `
      Handleplan

      Nr. | Indsatsområde | Handling | Tovholder | Deadline | Status
      1 | Kommunikation | Ny intranetside | Kommunikationskonsulent | 15.08.2022 | Færdig
      2 | Kommunikation | Nyhedsbrev hver måned | Kommunikationskonsulent | Løbende | I gang
      3 | Trivsel | Trivselsmåling | HR-chef | Q1 2023 | Ikke startet
    `,
    [
      '1 · Ny intranetside · 2022-08-15 · Kommunikationskonsulent',
      '2 · Nyhedsbrev hver måned · ongoing · Kommunikationskonsulent',
      '3 · Trivselsmåling · 2023-03-31 · HR-chef',
    ],
  ],
  [
    'a plan in nynorsk',
    `
      Tiltaksplan mot mobbing

      Nr | Kva | Kven | Når | Merknad
      1 | Utarbeide ny plan for skulemiljø | Rektor | Haust 2022 |
      2 | Foreldremøte på alle trinn | Kontaktlærarar | Innan 1. november 2022 |
    `,
    [
      '1 · Utarbeide ny plan for skulemiljø · 2022-11-30 · Rektor',
      '2 · Foreldremøte på alle trinn · 2022-11-01 · Kontaktlærarar · ?',
    ],
  ],
];

describe('a plan from Norway, Denmark or Finland', () => {
  it.each(LAYOUTS)('%s', async (_name, text, rows) => {
    expect(rowsOf(await extractFrom(text))).toEqual(rows);
  });
});
