const PREFIXED =
  /\b(?:dnr|diarie(?:nummer|nr)|ärendenummer|ärendenr|beteckning|saksnr|saksnummer|arkivsak(?:snr)?|sagsnr|sagsnummer|journalnr|d\.?nr)\.?\s*[:.]?\s*([\p{Lu}\d][\p{L}\d/.:-]*(?:\s(?:\d{2,4}[/:-]\d[\d/.:-]*|Dpl\s\d+))?)/giu;
const BARE =
  /(?<![\p{L}\d/-])(?:\p{Lu}{2,6}(?:\s|-|\/)?\d{2,4}[/:-]\d{1,6}(?:[./-]\d{1,5})?|\p{Lu}{2,6}\s\d{4}-\d{5,6}|\d{4}\p{Lu}{2,4}\d{2,5})(?![\p{L}\d])/gu;
/** "ANDT 2019-2022" is a programme and its years. */
const YEARS = /(?:19|20)\d{2}[-–/](?:19|20)\d{2}$/;
const MOST = 20;

/** The registry numbers (diarienummer) that the text states, each once, as written. They are opaque: nothing is inferred. */
export function registryNumbersIn(text: string): string[] {
  const found: string[] = [];
  const add = (number: string | undefined): void => {
    const bare = number?.replace(/[.,:;/-]+$/, '').trim();
    if (!bare || !/\d/.test(bare) || bare.length < 4 || YEARS.test(bare)) return;
    if (!found.includes(bare) && found.length < MOST) found.push(bare);
  };
  for (const match of text.matchAll(PREFIXED)) add(match[1]);
  for (const match of text.matchAll(BARE)) add(match[0]);
  // "KS 14/101" is found twice when "Dnr" stands before it: the longer spelling stays.
  return found.filter((number) => !found.some((other) => other !== number && other.includes(number)));
}
