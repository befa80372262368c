// The words that the made-up municipality's plans are put together from.

export const VERBS = [
  'Ta fram',
  'Se över',
  'Förankra',
  'Kvalitetssäkra',
  'Följ upp',
  'Inför',
  'Utbilda cheferna i',
  'Revidera',
  'Kartlägg',
  'Beskriv',
];

export const THINGS = [
  'rutin för budgetuppföljning',
  'plan för kompetensutveckling',
  'process för myndighetsutövning',
  'delegationsordning',
  'internkontrollplan',
  'modell för resursfördelning',
  'stöd till enhetschefer',
  'arbetssätt för avvikelser',
  'uppföljning av utförda timmar',
  'introduktion för nyanställda',
  'ledningssystem för kvalitet',
  'samverkan med äldreomsorgen',
  'lokalförsörjningsplan',
  'ärendehandläggning på Åsa vårdcentral',
];

export const REASONS = [
  'Granskningen visar att ansvaret är delat och att ingen följer upp helheten under året.',
  'Nuvarande arbetssätt skiljer sig mellan enheterna och ger olika svar på samma fråga.',
  'Underlaget ska redovisas för nämnden innan budgetarbetet börjar.',
  'Arbetet görs tillsammans med berörda enheter och stäms av med de fackliga organisationerna.',
];

export const SECTIONS = [
  'Ordning och reda',
  'Ekonomi och uppföljning',
  'Ledning och styrning',
  'Kvalitet i mötet med den enskilde',
  'Kompetens och bemanning',
  'Lokaler och stödsystem',
];

export const AREAS = [
  'Äldreomsorg',
  'Barn och unga',
  'Funktionshinder',
  'Vuxna',
  'Arbetsmarknad',
  'Kultur',
  'Teknik',
  'Miljö',
];

export const ROLES = [
  'Sektorchef',
  'Kommundirektör',
  'Ekonomichef',
  'Personalchef',
  'Kvalitetschef',
  'Controller',
  'Verksamhetschef hemtjänst',
  'Verksamhetschef särskilt boende',
  'Enhetschef myndighet',
  'Enhetschef öppenvård',
  'Utvecklingsledare',
  'Digitaliseringschef',
  'Fastighetschef',
  'Upphandlingschef',
  'Kommunikationschef',
  'Nämndsekreterare',
];

export const BODIES = [
  'Kommunfullmäktige',
  'Kommunstyrelsen',
  'Socialnämnden',
  'Äldrenämnden',
  'Vård- och omsorgsnämnden',
  'Utbildningsnämnden',
  'Kultur- och fritidsnämnden',
  'Tekniska nämnden',
];

export const OUTSIDE = ['Kommunövergripande organisationsöversyn', 'Upphandling av verksamhetssystem', 'Ny lokalplan'];
