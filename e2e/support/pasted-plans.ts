/** The heading row of both tables, as it is repeated after a page break. */
const HEADINGS = 'Åtgärd\tAvslutas\tAnsvarig\tBeslutande\tBeroenden';

/**
 * Two tables of an implementation plan as they come from the clipboard of a word processor: seven and seven actions, the heading
 * row repeated after a page break, three without anybody who decides, and one row with two dates and two who answer for it.
 */
export const TWO_TABLES = [
  'Genomförandeplan för omsorg och välfärd',
  '2018-01-18',
  '8. Åtgärdsplan nämnder/sektor och i relation till andra sektorer',
  HEADINGS,
  'Delegering Ex. budgetansvariga chefer får besluta om sin organisation.\t180430\tKommundirektör\tKS/Nämnderna\t',
  'Budget och uppföljning\t180331\tSektorchef\tKommundirektör\tEkonomichef',
  'Se över externa stödfunktioner Se över vilka som ska finnas centralt\t180630\tKommundirektör\tKommundirektör\tKommunövergripande organisationsöversyn',
  'Förbättrad dialog mellan stödfunktioner och verksamheter\t180430\tSektorchef\t\tEkonomichef',
  HEADINGS,
  'Kvalitetssäkra sektorns ekonomistöd\t180430\tEkonomichef\tEkonomichefen\tSektorchef',
  'Översyn av arbetsmarknad/ekonomiskt bistånd Utreda om de kan föras samman\t180630\tKommundirektör\tKF\tKommunövergripande organisationsöversyn',
  'Samverkan mellan nämnderna och sektorns personal\t181231\tSektorchef\t\t',
  '',
  '9. Åtgärdsplan inom sektorn',
  HEADINGS,
  'Samverkan inom sektorn Samarbete i ledningsgruppen\t181031\tSektorchef\tSektorchef\t',
  'Tydliggöra roller och ansvar Lyfta samverkan till ledningsgruppen\t181230\tSektorchef\t\t',
  'Plan för kompetensutveckling ekonomi och förbättrad budget och uppföljningsprocess\t180228 180430\tSektorchef Sektorchef, controller\tSektorchef\tControllerenheten',
  'Introduktion av nya chefer\t180228\tSektorchef\tSektorchef\t',
  'Verksamhetsutveckling Verksamheterna prövar nya vägar\t181031\tSektorchef\tSektorchef\t',
  'Införa ett ledningssystem för kvalitetsarbetet\t190630\tSektorchef\tSektorchef\t',
  'Uppföljning av tidigare genomförda översynsrapporter\t180228\tSektorchef\tSektorchef\t',
].join('\n');

/** A timetable of phases and months, one month in each row, as they come from the clipboard. */
export const TIMETABLE = [
  'Utgångspunkter för översyn 2015-2016',
  '',
  'Fas I, verksamhetens ledning och personal',
  '',
  'Oktober till december 2015.',
  '',
  'Tidplan',
  '',
  'Oktober\tFas 1 oktober-december Fastställa projektdirektiv i styrgrupp Omvärldsbevakning',
  'November\tOmvärldsbevakning',
  'December\tReferensgrupp med handläggare Referensgrupp med anordnare Beslut om fas 1 i styrgrupp',
  'Januari\tFas 2 januari-mars Seminarium på SKE med inhämtning av åsikter Omvärldsbevakning',
  'Februari\tMuntlig delrapport till äldrenämnden och socialnämnden Remissutskick',
  'Mars\tFas 3 mars Referensgrupp med handläggare vid behov',
  'Maj\tPresentation och beslut på äldrenämnden Presentation på socialnämnden',
].join('\n');
