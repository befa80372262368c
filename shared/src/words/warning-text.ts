import type { ExtractionWarning, WarningCode } from '../imports/extraction';

type Words = (quoted: string, raw: string) => string;

const plain =
  (text: string): Words =>
  () =>
    text;

/** The kinds of a day flag. */
const WEEKEND: Readonly<Record<string, string>> = { saturday: 'en lördag', sunday: 'en söndag' };

/** `quoted` is the warning's own text in Swedish quotation marks with a space before it, or nothing. */
const WARNING: Record<WarningCode, Words> = {
  'title-split': plain('Rubrik och beskrivning stod ihop och har delats. Kontrollera att delningen är rätt.'),
  'title-missing': plain('Raden saknar åtgärd.'),
  'several-dates': (quoted) => `Raden har flera datum${quoted}. Det sista är slutdatum, de andra är delmål.`,
  'stacked-actors': (quoted) => `Flera ansvariga stod på varsin rad${quoted} och har parats ihop med datumen.`,
  'date-not-understood': (quoted) => `Datumet${quoted} går inte att tolka. Skriv in det för hand.`,
  'no-such-day': (quoted) => `Datumet${quoted} finns inte i kalendern.`,
  'year-inferred': (quoted) => `Året står inte i planen${quoted}. Det är hämtat ur sammanhanget.`,
  'date-approximate': (quoted) => `Datumet är ungefärligt${quoted}.`,
  'date-ambiguous': (quoted) => `Datumet${quoted} kan betyda flera dagar. Kontrollera vilken som menas.`,
  'falls-on-weekend': (_, raw) => `Slutdatum infaller på ${WEEKEND[raw] ?? 'en helg'}.`,
  'falls-on-holiday': (_, raw) => (raw ? `Slutdatum infaller på ${raw}.` : 'Slutdatum infaller på en helgdag.'),
  'decider-missing': plain('Beslutande saknas.'),
  'decider-is-group': (quoted) => `Beslutande är flera organ${quoted}. Varje organ behöver fatta sitt eget beslut.`,
  'responsible-missing': plain('Ansvarig saknas.'),
  'responsible-vacant': (quoted) => `Ingen är utsedd som ansvarig${quoted}.`,
  'actor-unknown': (quoted) => `Namnet${quoted} är nytt. Kontrollera att det är rätt, så känns det igen nästa gång.`,
  'actor-alias': (quoted) => `Namnet${quoted} är ett annat ord för någon som redan finns.`,
  ditto: (quoted) => `Värdet${quoted} är hämtat från raden ovanför.`,
  'cell-merged': plain('Cellen är sammanslagen med andra och gäller flera rader.'),
  'row-wrapped': plain('Raden var bruten på flera rader och har satts ihop.'),
  'header-repeated': plain('Rubrikraden upprepas efter en sidbrytning och har hoppats över.'),
  'columns-guessed': plain('Kolumnerna saknar tydliga rubriker och har tolkats efter innehållet.'),
  'table-skipped': (quoted) => `En tabell${quoted} har hoppats över eftersom den inte är en plan.`,
  'no-plan-found': plain('Ingen plan hittades i dokumentet.'),
  'personal-data-masked': (_, raw) => `Ett personnummer har tagits bort${raw ? ` på ${raw}` : ''}. Det sparas inte.`,
  'near-duplicate': (quoted) => `Åtgärden liknar en annan${quoted} som har ett annat datum.`,
  'possible-typo': (quoted) =>
    `Datumet${quoted} ligger en dag från ett datum som används på andra rader. Kan det vara felskrivet?`,
};

/** What a person should look at in a document that was read, as a sentence in Swedish. */
export function warningText({ code, text }: ExtractionWarning): string {
  const raw = text?.trim() ?? '';
  return WARNING[code](raw ? ` ”${raw}”` : '', raw);
}
