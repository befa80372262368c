/** What a column of a plan holds. The last rows are columns that are known but say nothing about an action. */
export type ColumnField =
  | 'title'
  | 'description'
  | 'finding'
  | 'deadline'
  | 'originalDeadline'
  | 'start'
  | 'responsible'
  | 'involved'
  | 'decider'
  | 'dependencies'
  | 'status'
  | 'followUp'
  | 'comment'
  | 'number'
  | 'paragraph'
  | 'registryNumber'
  | 'priority'
  | 'section'
  | 'goal'
  | 'completedOn'
  | 'otherDate'
  | 'cost'
  | 'indicator'
  | 'foreign';

/**
 * Words for one kind of column. `rank` orders columns that claim the same field (1 goes first).
 * A weak word alone does not make a table a plan. `*` stands for any part of a word.
 */
export interface ColumnWords {
  field: ColumnField;
  rank: number;
  weak?: true;
  words: string;
}

/** Swedish (also in Finland), Norwegian, Danish, English and Finnish words for columns, separated by "|". */
export const COLUMN_WORDS: readonly ColumnWords[] = [
  {
    field: 'title',
    rank: 1,
    words:
      'åtgärd|åtgärder|åtg|*åtgärd|*åtgärder|åtgärden|åtgärderna|åtgärdspunkt|åtgärdsförslag|förslag till åtgärd*|beslutad åtgärd|beslutade åtgärder|planerad åtgärd|planerade åtgärder|föreslagen åtgärd|vad ska göras|vad skall göras|vad ska vi göra|vad behöver göras|att göra|tiltak|tiltaket|*tiltak|forslag til tiltak|hva skal gjøres|indsats|indsatser|tiltag|hvad skal gøres|hvad gør vi|konkret handling|konkrete handlinger|action|actions|agreed action|agreed actions|management action|action required|actions required|action to be taken|key action|key actions|action point|improvement action|what will we do|what we will do|what needs to be done|what are we going to do|toimenpide|toimenpiteet|toimenpide-ehdotus',
  },
  {
    field: 'title',
    rank: 2,
    words:
      'aktivitet|aktiviteter|*aktivitet|*aktiviteter|insats|insatser|*insats|*insatser|handling|handlinger|arbetsuppgift|uppgift|arbeidsoppgave|oppgave|oppgaver|opgave|opgaver|delopgave|activity|activities|task|tasks|initiative|intervention|initiativ|initiativer|tehtävä|tehtävät',
  },
  {
    field: 'title',
    rank: 3,
    words:
      'uppdrag|uppdraget|*uppdrag|uppdragets innehåll|formulering|uppdragets formulering|uppdragstext|lydelse|oppdrag|opdrag|assignment|vedtak|vedtaket|verbalforslag|vedtak oppfølging|beslut/uppdrag|uppdrag/beslut',
  },
  {
    field: 'title',
    rank: 4,
    words:
      'rekommendation|rekommendationer|*rekommendation|revisionens rekommendation*|revisorernas rekommendation*|anbefaling|anbefalinger|recommendation|recommendations|suositus|förslag|förslaget|förbättringsförslag|forslag|proposal',
  },
  {
    field: 'title',
    rank: 5,
    weak: true,
    words:
      'vad|hva|hvad|kva|kva skal gjerast|what|mikä|ärende|ärenden|sak|sag|projekt|prosjekt|project|delprojekt|leverans|leveranse|leverance|deliverable|milstolpe|milstolpar|milepæl|milepæler|milepæle|milestone|milestones|measure|measures|utvecklingsområde|förbättringsområde|delmål|delmal|moment|steg|arbetsmoment|punkt|rubrik|management response|response|item description',
  },
  {
    field: 'goal',
    rank: 1,
    words:
      'mål|målet|målsättning|effektmål|nämndmål|*mål|önskat läge|syfte|formål|målsetting|målsetning|delmålsetting|goal|goals|objective|objectives|outcome|outcomes|aim|tavoite|tavoitteet|förväntat resultat|förväntad effekt|ønsket resultat|purpose',
  },
  {
    field: 'description',
    rank: 1,
    words:
      'beskrivning|beskr|åtgärdsbeskrivning|beskrivning av åtgärd*|beskrivning av insats*|beskrivning av aktivitet*|hur|hur ska det göras|innehåll|kommentar till åtgärd*|konkretisering|tillvägagångssätt|arbetssätt|beskrivelse|beskrivelse av tiltak*|hvordan|innhold|indhold|description|how|details|detail|kuvaus|miten|förtydligande|utförlig beskrivning',
  },
  { field: 'description', rank: 2, weak: true, words: 'genomförande|metod|gjennomføring|metode|method|text' },
  {
    field: 'finding',
    rank: 1,
    words:
      'brist|brister|iakttagelse|iakttagelser|observation|observationer|avvikelse|avvik|problem|risk|risker|identifierad risk|identifierade risker|bakgrund|nuläge|funn|fund|udfordring|utfordring|finding|findings|issue|issues|issue identified|weakness|havainto|bedömning|revisionens bedömning|utvecklingsbehov|behov|utmaning|synpunkt|kommentar från revisionen|revisorernas iakttagelse*|orsak',
  },
  {
    field: 'deadline',
    rank: 1,
    words:
      'avslutas|start/slut|start/klart|start och slut|start och slutdatum|startar/slutar|från/till|klart|klar|klar senast|klart senast|ska vara klart|planerat klart|beräknas klart|klardatum|färdigt|färdig|färdig senast|färdigställs|färdigställande|färdigdatum|slutdatum|slutar|sluttid|sluttidpunkt|frist|tidsfrist|deadline|återrapporteras|återrapportering|återrapport|återredovisas|återredovisning|redovisas|redovisas senast|slutredovisning|slutredovisas|slutrapporteras|avrapporteras|avrapportering|rapporteras senast|återkoppling|genomförs|genomförs senast|genomfört senast|genomförd senast|åtgärdas senast|måldatum|förfallodatum|senast|när klart|när klar|ferdig|ferdig innen|gjennomføres|gjennomført innen|utført innen|sluttdato|innen|afsluttes|gennemføres|færdig|færdig senest|slutdato|due|due date|date due|due by|target date|by when|when by|completion date|target completion date|target completion|complete by|implementation date|target implementation date|agreed date|agreed implementation date|end date|finish date|finish|revised date|revised due date|revised target date|expected completion|expected completion date|määräaika|valmistuu|tavoiteaika|nytt datum|ny tidplan|nytt slutdatum|reviderad tidplan|reviderat datum|reviderat slutdatum|ny frist|slut|end|ends|stopp|till och med|tom',
  },
  {
    field: 'deadline',
    rank: 2,
    words:
      'tidplan|tidsplan|tidpl|tidtabell|tidsschema|tidpunkt|tidspunkt|tidsram|tidsramme|tidsrom|tidsperiod|tidshorisont|genomförandetid|planerad tid|när|når|hvornår|when|timescale|timescales|timeframe|time frame|timeline|timing|framdriftsplan|fremdriftsplan|aikataulu|milloin|gjennomføringsperiode',
  },
  {
    field: 'deadline',
    rank: 3,
    weak: true,
    words: 'datum|dato|date|tid|period|år|year|time|månad|vecka|päivämäärä|kvartal|framdrift|fremdrift',
  },
  {
    field: 'originalDeadline',
    rank: 1,
    words:
      'ursprungligt datum|ursprunglig tidplan|ursprungligt slutdatum|ursprunglig deadline|tidigare datum|tidigare tidplan|opprinnelig frist|oprindelig frist|original date|original due date|original target date|original implementation date|original deadline',
  },
  {
    field: 'start',
    rank: 1,
    words:
      'start|genomförs från|genomförande från|startar|starttid|startdatum|start datum|påbörjas|påbörjad senast|börjar|planerad start|uppstart|igångsättning|från|från och med|from|fr.o.m|oppstart|startdato|opstart|påbegyndes|start date|begin|begins|alkaa|aloitus',
  },
  {
    field: 'responsible',
    rank: 1,
    words:
      'ansvarig|ansvariga|ansvar|ansv|ansvarsperson|ansvarspersoner|ansvarig person|ansvarig roll|ansvarigt|*ansvarig|*ansvariga|*ansvar|ansvarig instans|ansvarsinstans|ansvarspart|ansvarande|ansvarsfördelning|ansvarlig|ansvarlige|ansvarleg|*ansvarleg|*ansvarlig|tovholder|tovholdere|tiltakseier|åtgärdsägare|responsible|responsibility|person responsible|responsible officer|responsible person|responsible owner|lead|lead officer|lead person|lead responsibility|owner|action owner|accountable|accountable officer|assigned to|assignee|assigned|vastuu|vastuutaho|vastuuhenkilö|vastuullinen|vastuut',
  },
  {
    field: 'responsible',
    rank: 2,
    words:
      'vem|kven|vem gör|uppdrag till|till vem|mottagare|uppdragsmottagare|vem ansvarar|av vem|vilka|utförare|utförs av|utförande|genomförare|genomförs av|handläggare|ägare|uppdragstagare|mottagare av uppdrag|hvem|utføres av|utfører|eier|ejer|udføres af|who|by whom|officer|saksbehandler|sagsbehandler|kuka|toteuttaja',
  },
  {
    field: 'involved',
    rank: 1,
    words:
      'medverkande|delaktiga|delaktig|berörda|berörda parter|i samverkan med|i samarbete med|samverkan|samverkan med|samverkanspart|samverkansparter|samarbetspartner|samarbetspartners|samarbetspart|samarbetsparter|stöd|stöd av|deltagare|involverade|intressenter|aktörer|övriga aktörer|andra aktörer|samarbeidspartner|samarbeidspartnere|samarbeidspart|involverte|medvirkende|deltakere|i samarbeid med|bidragsytere|samarbejdspartnere|samarbejdspartner|involverede|interessenter|partners|partner|partner organisations|stakeholders|involved|supported by|support|contributors|consulted|yhteistyötahot|osallistujat|involverade aktörer|medverkar',
  },
  {
    field: 'decider',
    rank: 1,
    words:
      'beslutande|beslut av|beslut tas av|beslut fattas av|beslutsfattare|beslutas av|beslutas i|beslutsinstans|beslutsorgan|beslutande organ|beslutsnivå|godkänns av|beslutes av|besluttes av|vedtas av|vedtas i|beslutningstaker|besluttende|besluttes af|godkendes af|beslutningstager|decision maker|decision-maker|decision by|decided by|approved by|approver|approval by|päättäjä|päätöksentekijä|beslutar',
  },
  {
    field: 'responsible',
    rank: 3,
    weak: true,
    words: 'till|til|to|nämnd|nämnd/styrelse|nämnd/bolag|förvaltning|forvaltning|sektor|afdeling|avdeling',
  },
  { field: 'decider', rank: 2, weak: true, words: 'beslut|godkännande|beslutning|decision|approval' },
  {
    field: 'dependencies',
    rank: 1,
    words:
      'beroende|beroenden|beroende av|förutsättning|förutsättningar|kräver|förutsätter|avhengighet|avhengigheter|avhengig av|forutsetning|forutsetninger|afhængighed|afhængigheder|forudsætninger|forudsætning|dependency|dependencies|depends on|dependent on|prerequisites|riippuvuudet|riippuvuus',
  },
  {
    field: 'status',
    rank: 1,
    words:
      'status|klart ✓|klar ✓|utfört ✓|✓|läge|statusläge|aktuell status|genomfört|genomförd|genomförts|utfört|utförd|klart ja/nej|klar ja/nej|genomfört ja/nej|trafikljus|% klart|klart %|klar %|färdiggrad|avslutad|avslutat|gjennomført|utført|udført|gennemført|rag|rag status|rag rating|bragg|progress status|complete|completed|% complete|percentage complete|implementation status|current status|tila|tilanne|toteutunut|framskridande',
  },
  {
    field: 'followUp',
    rank: 1,
    words:
      'uppföljning|*uppföljning|uppföljning av åtgärd*|hur följ*|lägesbeskrivning|lägesrapport|oppfølging|opfølgning|follow-up|follow up|update|updates|progress|progress update|latest update|progress to date|progress/update|current position|seuranta|resultat|utfall',
  },
  {
    field: 'comment',
    rank: 1,
    words:
      'kommentar|kommentarer|komm|anmärkning|anmärkningar|notering|noteringar|anteckning|anteckningar|övrigt|övriga upplysningar|merknad|merknader|bemærkning|bemærkninger|comment|comments|notes|note|remarks|huomautus|huomautukset|kommentti|kommentit|vidtagna åtgärder|vidtagen åtgärd|vidtagna åtgärder*|genomförda åtgärder|genomförd åtgärd|utförda åtgärder|vad har gjorts|actions taken|action taken',
  },
  {
    field: 'number',
    rank: 1,
    words:
      'nr|nummer|#|id|löpnr|löpnummer|åtgärd nr|åtgärdsnr|åtgärdsnummer|åtgärds-id|aktivitet nr|uppdrag nr|uppdragsnr|rek nr|rek. nr|rekommendation nr|tiltak nr|tiltaksnr|tiltaksnummer|no|ref|ref no|ref nr|rec no|rec. no|rec ref|action no|action ref|reference|item|item no|pkt|nro|nr/id|id-nr',
  },
  { field: 'paragraph', rank: 1, words: '§|paragraf|paragraf nr|protokollsparagraf|ks §|kf §|§ nr' },
  {
    field: 'registryNumber',
    rank: 1,
    words:
      'dnr|diarienr|diarienummer|ärendenr|ärendenummer|dnr/ärende|ks dnr|saksnr|saksnummer|sak nr|arkivsak|arkivsaksnr|sagsnr|sagsnummer|journalnr|asianumero|diaarinumero|registration number|case no|case number',
  },
  {
    field: 'priority',
    rank: 1,
    words:
      'prioritet|prioritering|prio|priority|prioritetsordning|prioriteringsgrad|prioriteetti|risk rating|risk level',
  },
  {
    field: 'section',
    rank: 1,
    words:
      'område|områden|*område|*områden|tema|delområde|process|kapitel|kategori|fas|etapp|perspektiv|strategi|strategiområde|satsning|områdesrubrik|avsnitt|satsingsområde|innsatsområde|indsatsområde|fokusområde|area|theme|category|priority area|workstream|section|strategic objective|strategic priority|audit|audit title|audit report|report title|osa-alue|teema|painopiste|painopistealue|fase',
  },
  {
    field: 'completedOn',
    rank: 1,
    words:
      'avslutat datum|avslutad datum|datum avslutad|slutfört|slutförd|slutfört datum|date completed|completed on|date complete|faktiskt slutdatum|actual completion|actual completion date|klarmarkerad|utfört datum|genomfört datum|avslutades|datum genomfört|datum klart|dato utført|dato gjennomført',
  },
  {
    field: 'otherDate',
    rank: 1,
    words:
      'beslutsdatum|datum för beslut|datum beslut|beslutat datum|beslut datum|beslutad|beslutat|datum uppdrag|uppdragsdatum|datum för uppdrag|uppdrag givet|inkom|inkommen|uppdaterad|senast uppdaterad|mötesdatum|sammanträdesdatum|möte|sammanträde|date raised|date added|date opened|meeting date|date of meeting|meeting|report date|vedtaksdato|beslutningsdato|opprettet|last updated|uppföljningsdatum|nästa uppföljning|datum för uppföljning|review date|rapportdatum',
  },
  {
    field: 'cost',
    rank: 1,
    words:
      'kostnad|kostnader|*kostnad|*kostnader|budget|*budget|resurser|resurs|resursbehov|finansiering|ekonomi|tkr|mnkr|belopp|summa|anslag|økonomi|ressurser|ressursbehov|cost|costs|resources|resource|resource implications|funding|savings|besparing|kustannukset|resurssit|ekonomiska konsekvenser|prislapp|kr',
  },
  {
    field: 'indicator',
    rank: 1,
    words:
      'indikator|indikatorer|mått|mätetal|nyckeltal|måltal|målvärde|target|baseline|målnivå|uppföljningsmått|success measure|success measures|measure of success|measures of success|kpi|kpis|performance measure|performance indicator|mittari|mittarit|effekt|effekter|evidence|how will we know|sannolikhet|konsekvens|riskvärde|väsentlighet|likelihood|impact|sannsynlighet',
  },
  {
    field: 'foreign',
    rank: 1,
    words:
      'fastighet|fastighetsbeteckning|sökande|söker|leverantör|telefon|tfn|tel|telefonnummer|mobil|e-post|epost|e-postadress|mail|email|e-mail|phone|adress|version|utgåva|rev|revision|ändring|ändringar|ändring avser|versjon|lagrum|delegat|ersättare|ledamot|ledamöter|parti|närvarande|närvaro|attendance|apologies|sida|sid|page|föredragande|manusstopp|kallelse|sammanträdesdag|kontrollmoment|giltig*|gäller till|gäller från|dokumenttyp|dokumentnamn|styrdokument|dokument|valid until',
  },
];
