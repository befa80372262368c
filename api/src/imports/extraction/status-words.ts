import type { NormalStatus } from '@genomfor/shared';
import { folded } from './words';

const TICK = /^(?:☑|☒|✓|✔|✅|\uf0fc|\uf0fe|x|\[x\])$/iu;
const EMPTY_BOX = /^(?:☐|□|\[\s*\])$/u;

/** Words for a status, the more particular first: "ej klar" must not be read as "klar". */
const STATUS_WORDS: readonly { norm: NormalStatus; pattern: RegExp }[] = [
  {
    norm: 'ej påbörjad',
    pattern:
      /^(?:(?:ej|inte|ännu (?:ej|inte)|icke|ikke|ikkje|not(?: yet)?)\s+(?:påbörja[dt]e?|starta|starta[dt]e?|startat|inledd|inlett|igångsatt|igångsatta|begyn[dt]|påbegynt|påbegyndt|startet|igangsat|igangsatt|initiated|started|begun|commenced)|planera[dt]e?|planeras|planlagt|planned|proposed|ny|nytt|new|to do|todo|idé|ei aloitettu|aloittamatta|suunniteltu|nej|nei|no|0 ?%)(?![\p{L}])/u,
  },
  {
    norm: 'pågår',
    pattern:
      /^(?:(?:ej|inte|ännu (?:ej|inte)|ikke|ikkje|not(?: yet)?)\s+(?:helt )?(?:klara?|klart|färdig[at]?|färdigt|genomförd[a]?|genomfört|utförd|utfört|avslutad|avslutat|slutförd|slutfört|ferdig|gjennomført|utført|fullført|afsluttet|gennemført|udført|complete|completed|done|finished|implemented)|(?:delvis|till viss del|i huvudsak|nästan|delvist|partly|partially)|påbörja[dt]e?|påbörjats|pågår|pågående|är pågående|igång|startad|startat|inledd|under arbete|under genomförande|under uppstart|under utredning|under beredning|arbete pågår|arbetet pågår|påbegynt|påbegyndt|pågår delvis|i gang|igangværende|igangsatt|igangsat|i arbeid|under arbeid|under arbejde|under gjennomføring|underveis|undervejs|startet|begonnen|in progress|on-?going work|work in progress|started|underway|under way|on track|in hand|commenced|käynnissä|kesken|aloitettu|i proces|försenad|försenat|forsinket|delayed|overdue|slipped)(?![\p{L}])/u,
  },
  {
    norm: 'löpande',
    pattern:
      /^(?:löpande|fortlöpande|kontinuerligt|kontinuerlig|genomförs (?:löpande|kontinuerligt)|pågår (?:löpande|kontinuerligt)|løpende|løbende|kontinuerlig|ongoing|on-going|continuous|continuing|jatkuva|jatkuvaa)(?![\p{L}])/u,
  },
  {
    norm: 'klar',
    pattern:
      /^(?:klar[at]?|är klart?|klarmarkerad|färdig[at]?|färdigställ[dt]a?|utförd[a]?|utfört|genomförd[a]?|genomfört|genomförts|är genomförd|helt genomförd|avslutad[e]?|avslutat|avslutats|slutförd[a]?|slutfört|verkställd[a]?|verkställt|uppfylld[a]?|uppfyllt|besvarad|åtgärdad[e]?|åtgärdat|fullført|ferdig|ferdigstilt|gjennomført|utført|avsluttet|lukket|gennemført|udført|afsluttet|færdig|complete|completed|done|closed|implemented|finished|delivered|achieved|valmis|toteutettu|toteutunut|ja|yes|kyllä|ok|100 ?%)(?![\p{L}])/u,
  },
  {
    norm: 'utgår',
    pattern:
      /^(?:utgår|utgått|utgår ur|avskriven|avskrivits|avskrivet|struken|struket|avbruten|avbrutet|inställd|inställt|ej aktuell[t]?|inte aktuell[t]?|ej relevant|inte längre aktuell[t]?|nedlagd|utgår\.|utgår ej|bortfallen|utgår pga|utgår p\.?g\.?a|utgår då|uaktuelt|uaktuell|bortfalt|utgår|droppad|cancelled|canceled|withdrawn|superseded|no longer (?:required|applicable|relevant)|not applicable|n\/a|deleted|dropped|udgår|udgået|annulleret|poistettu|peruttu)(?![\p{L}])/u,
  },
];

/**
 * The status in the product's words for what a plan writes; null when the words are not about progress. A bare colour says
 * nothing: it means progress in one municipality and trend in the next.
 */
export function statusNorm(text: string): NormalStatus | null {
  const words = folded(text).replace(/^[([]+/, '');
  if (!words) return TICK.test(text.trim()) ? 'klar' : null;
  if (TICK.test(words) || TICK.test(text.trim())) return 'klar';
  if (EMPTY_BOX.test(text.trim())) return 'ej påbörjad';
  const percent = /^(?:ca\.? )?(\d{1,3}) ?(?:%|procent|prosent|per ?cent)/.exec(words);
  if (percent) return ofPercent(Number(percent[1]));
  const plain = words
    .replace(/^(?:[✓✔✅☑🟢🟡🟠🔴⚪⬜●○]\ufe0f?\s*)+(?=\p{L})/u, '')
    .replace(/^(?:(?:grön|gul|röd|grønn|grøn|rød|green|amber|red|blue|blå)(?: |$)[-–—:,/(]*\s*)+/u, '');
  return STATUS_WORDS.find(({ pattern }) => pattern.test(plain))?.norm ?? null;
}

function ofPercent(percent: number): NormalStatus | null {
  if (percent > 100) return null;
  if (percent === 100) return 'klar';
  return percent === 0 ? 'ej påbörjad' : 'pågår';
}

/** True when a cell holds nothing but a mark: a tick, a cross or an empty box. */
export function isTickMark(text: string): boolean {
  const mark = text.trim();
  return mark !== '' && (TICK.test(mark) || EMPTY_BOX.test(mark));
}

/**
 * What single letters stand for under a heading that explains them: "Genomförd (G), pågår (P)" and "G = genomförd". Keys are
 * in small letters; empty when the heading explains none.
 */
export function statusLegend(heading: string): ReadonlyMap<string, string> {
  const legend = new Map<string, string>();
  for (const [, words = '', letter = ''] of heading.matchAll(/(\p{L}[\p{L} ]*?)\s*\((\p{Lu})\)/gu))
    legend.set(letter.toLowerCase(), words.trim());
  for (const [, letter = '', words = ''] of heading.matchAll(/(?<!\p{L})(\p{Lu})\s*[=:–-]\s*(\p{L}[\p{L} ]*)/gu))
    legend.set(letter.toLowerCase(), words.trim());
  return legend;
}
