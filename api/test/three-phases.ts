/** A review in three phases, with what happens month by month. */
export const THREE_PHASES = `
  Översyn av kundvalet för hemtjänst, ledsagning och avlösning

  Sociala kvalitetsenheten

  Utgångspunkter för översyn 2015-2016

  Nacka kommun ser över villkoren i kundvalet.

  Tre faser

  - Fas 1: Kompetens hos verksamhetens ledning
  - Fas 2: Kommersiella villkor.
  - Fas 3: Uppföljning och övrigt

  Fas I, verksamhetens ledning och personal

  Oktober till december 2015.

  - Ansvarig för den dagliga ledningen.
  - Krav på personalens utbildning.
  - Anhöriganställningar.
  - Arbetsmiljövillkor.

  Tidplan

  Oktober | Fas 1 oktober-december Fastställa projektdirektiv i styrgrupp Omvärldsbevakning
  November | Omvärldsbevakning
  December | Referensgrupp med handläggare Referensgrupp med anordnare Presentation på seniorrådet och tillgänglighetsrådet Beslut om fas 1 i styrgrupp Muntlig delrapport till äldrenämnden

  Tidplan forts

  Januari | Fas 2 januari-mars Seminarium på SKE med inhämtning av åsikter Omvärldsbevakning
  Februari | Muntlig delrapport till äldrenämnden och socialnämnden Remissutskick
  Mars | Fas 3 mars Referensgrupp med handläggare vid behov Referensgrupp med anordnare om begriplighet i villkor
  April | Analysfas Information till seniorrådet och tillgänglighetsrådet Beslut om slutrapport i styrgrupp
  Maj | Presentation och beslut på äldrenämnden Presentation på socialnämnden

  Remiss

  - Remissvaret vill vi ha i mitten av april.
`;
