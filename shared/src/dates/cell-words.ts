import { phraseTable } from './phrases';

/**
 * What words around a date do to it.
 * filler: nothing · before/until/from/start/earliest/after/onwards/then: where it lies · relative: it hangs on something
 * else · meeting: it is when a body meets · about: not exact · ongoing/asap/tbd: there is none · number: the digits that
 * follow are no date · label: a small number that follows belongs to it ("fas 3 mars" is March) · done: a status
 */
export type CellSense =
  | 'filler'
  | 'deadline'
  | 'before'
  | 'until'
  | 'from'
  | 'start'
  | 'after'
  | 'onwards'
  | 'then'
  | 'and'
  | 'relative'
  | 'meeting'
  | 'about'
  | 'ongoing'
  | 'asap'
  | 'tbd'
  | 'number'
  | 'label'
  | 'done';

/** Words in the date cells of Swedish, Danish, Norwegian and English plans. */
export const CELL_WORDS = phraseTable<CellSense>({
  filler: [
    'den|under|i|på|vid|om|dag|datum|dato|date|år|år|kl|klockan|the|on|in|by the|at|during|of|av|af|senast i|dock|for|för|ved|with|a|an|is|är',
    'våra|innevarande|tidplan|tidsplan|tid|hela|hele|all|ut|månad|månaden|month',
  ],
  deadline: [
    'senast|klart|klar|klara|klart senast|klar senast|färdigt|färdig|färdigställt|färdigställs|slutförs|slutfört|avslutas|avslutat|deadline',
    'sista dag|slutdatum|frist|senest|innen|inden|by|no later than|not later than|due|due by|complete|completed by|finished|ferdig|færdig|klar till',
    'viimeistään|levereras|leverans|redovisas|genomförs|genomfört|beslutas|slut|ska vara klart|skall vara klart|inom|within|seneste|forfall|at the latest|latest',
  ],
  before: ['före|innan|før|before|prior to|ahead of|inför'],
  until: ['till och med|t o m|tom|till|til|til og med|until|through|to|fram till|fram til|frem til|up to'],
  from: [
    'från och med|fr o m|from|från|fra|fra og med|from and including|med start i|med start|med början|med början i|gäller från|as of|since',
  ],
  start: [
    'start|startar|startas|påbörjas|påbörjad|påbörjat|inleds|inledas|börjar|starter|startes|påbegynnes|påbegyndes|begins|starts|starting|to start',
    'uppstart|oppstart|opstart|igångsätts|tidigast|earliest|tidligst|tidigast från|not before|startdatum|begynner|begynder',
  ],
  after: ['efter|etter|after|following|upon'],
  onwards: [
    'och framåt|framåt|och tills vidare|och fram|og fremover|og fremad|fremover|onwards|and onwards|and onward|onward|och senare|och därefter|och vidare',
  ],
  then: ['därefter|sedan|deretter|derefter|then|thereafter|och sedan|och därefter löpande'],
  and: ['och|samt|resp|respektive|og|and|plus|samt även'],
  relative: [
    'i samband med|i anslutning till|samtidigt som|beroende på|när|då|så snart|innan dess|når|da|when|once|depending on|in connection with|i forbindelse med|på sikt',
    'före jul|innan jul|till jul|efter jul|enligt|tidigast när|vid nästa|till nästa|nästa|efter det att',
  ],
  meeting: [
    'nämnd|nämnden|nämnderna|nämndens|nämndsammanträde|kommunstyrelsen|kommunfullmäktige|fullmäktige|ks|kf|ksau|au|arbetsutskottet|utskottet|styrelsen',
    'sammanträde|sammanträdet|möte|mötet|styrgrupp|styrgruppen|socialnämnden|meeting|board|council|committee|kommunestyret|kommunalbestyrelsen|byrådet|møde|mødet|møtet',
  ],
  about: [
    'ca|c a|cirka|circa|omkring|runt|ungefär|prel|preliminärt|preliminär|about|around|approx|approximately|omtrent|omkr|planerat|planerad|beräknat|beräknad|foreløbig|tentatively|estimated|est',
  ],
  ongoing: [
    'löpande|kontinuerligt|kontinuerlig|fortlöpande|fortgående|årligen|årlig|årligt|varje år|varje månad|varje vecka|varje kvartal|månadsvis|kvartalsvis|veckovis|halvårsvis',
    'vid behov|ständigt|framöver|pågår löpande|pågår kontinuerligt|pågående löpande|regelbundet|återkommande|terminsvis|varje termin|dagligen|tertialvis',
    'løpende|løbende|kontinuerlig|kontinuerligt|fortløpende|årlig|årligt|hvert år|hver måned|ved behov|ongoing|on going|continuous|continuously|continuing|annually|annual',
    'yearly|monthly|quarterly|every year|every month|as needed|permanent|varje halvår|hvert kvartal|hvert halvår|rolling|jatkuva',
  ],
  asap: [
    'snarast|snarast möjligt|så snart som möjligt|omgående|omedelbart|skyndsamt|inom kort|genast|snabbt|direkt|med omedelbar verkan|omg|så snart det går|närmaste tiden',
    'asap|as soon as possible|immediately|immediate|urgent|shortly|soon|snarest|snarest mulig|snarest muligt|straks|omgående|hurtigst muligt|så snart som mulig|umiddelbart|promptly',
  ],
  tbd: [
    'tills vidare|ej fastställt|ej fastställd|inte fastställt|inte fastställd|meddelas senare|meddelas|ej bestämt|inte bestämt|ej beslutat|ej klart|ej satt|datum saknas',
    'tbd|tba|tbc|to be decided|to be determined|to be confirmed|to be announced|not set|not decided|unknown|saknas|återkommer|återkommer om datum|bestäms senare|beslutas senare',
    'fastställs senare|oklart|okänt|ikke fastsatt|ikke fastsat|ikke bestemt|ikke avklart|ikke afklaret|avklares senere|inte satt|inte klart|utan datum|ännu ej fastställt|ännu inte fastställt|datum ej fastställt|tas fram senare|planeras senare|until further notice|indtil videre|inntil videre',
  ],
  number: [
    'nr|nummer|dnr|diarienr|diarienummer|ärende|ärendenr|kap|kapitel|sid|sida|s|punkt|tel|tfn|telefon|mobil|art|org|orgnr|personnr|id|ref|bilaga|no|rum|ver|konto|paragraf|sak|saksnr|jnr|arkivsak|journalnr',
  ],
  label: [
    'fas|etapp|steg|del|phase|stage|step|fase|trinn|trin|delmål|mål|aktivitet|åtgärd|grupp|version|omgång|insats',
  ],
  done: [
    'pågår|pågående|påbörjade|genomförd|genomförda|avslutad|avslutade|done|finished|in progress|ongoing work|pågår arbete|utfört|utförd|utgår|åtgärdat|åtgärdad|vilande|ej påbörjad|ej påbörjat|inte påbörjad|inte påbörjat|not started',
  ],
});

/** Lengths of time: after a number they say how long, never when. */
export const DURATION_WORDS: ReadonlySet<string> = new Set(
  (
    'dag dagar dagars dygn vecka veckor veckors mån månad månader månaders år års timmar ' +
    'dage dager uke uker uge uger måned måneder day days week weeks month months year years'
  ).split(' '),
);

/** Numbers in words, for lengths of time. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  (
    'en ett två tre fyra fem sex sju åtta nio tio elva tolv arton några ' +
    'et to fire seks syv sju otte åtte ni ti tolv noen nogle one two three four five six seven eight nine ten twelve few'
  ).split(' '),
);
