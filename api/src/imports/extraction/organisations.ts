import { capitalised } from './words';

const ORGANISATION =
  /(?<![\p{L}-])((?:(?:Region|Kommunförbundet)\s\p{Lu}[\p{Ll}]+)|(?:(?:\p{Lu}[\p{Ll}]+[-\s]){0,2}\p{Lu}[\p{Ll}]+(?:\s(?:kommun|kommune|stad|kommunförbund|välfärdsområde|landskapsförvaltning|fylkeskommune|kaupunki|kunta)))|(?:(?:City|Borough|Town|County) of \p{Lu}\p{Ll}+)|(?:\p{Lu}[\p{Ll}]+(?:\s\p{Lu}\p{Ll}+){0,3}\s(?:Council|Borough Council|City Council|County Council|District Council|Kommune)))(s?)(?![\p{L}])/u;

/** True when the text is the name of an organisation and nothing more. */
export function isOrganisation(text: string): boolean {
  return ORGANISATION.test(text) && text.replace(ORGANISATION, '').replace(/[\s.,:|–-]+/g, '') === '';
}

/** The first municipality, region or council that the lines name ("Nacka kommuns medborgare" names Nacka kommun). */
export function organisationIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const name = ORGANISATION.exec(line)?.[1];
    if (name) return name.replace(/^(?:I|För|Inom|Till|Av|Från|Och|Hela|Den|Om|Hos|Kommunstyrelsen|Denna|Vår)\s/u, '');
  }
  return null;
}

/** "Värmdö kommun - översyn av sektorn" is the title "Översyn av sektorn". */
export function withoutOrganisation(text: string): string {
  const match = new RegExp(`^${ORGANISATION.source}\\s*[-–—:,]\\s*(?=\\p{L})`, 'u').exec(text);
  return capitalised(match ? text.slice(match[0].length) : text);
}
