const GENERIC = /(?:fullmäktige|nämnden|styrelsen|utskottet|gruppen|rådet|beredningen|presidiet)$/u;
const CAPITAL_THEN_SMALL = /^\p{Lu}\p{Ll}/u;

/**
 * The name of a body as it is written inside a sentence: "kommunfullmäktige", "vård- och omsorgsnämnden". Abbreviations
 * and names that do not end as a Swedish body's name does stand as they are ("KSAU", "Styrgrupp Norr").
 */
export function bodyInText(name: string): string {
  if (!GENERIC.test(name) || !CAPITAL_THEN_SMALL.test(name)) return name;
  return name.charAt(0).toLocaleLowerCase('sv') + name.slice(1);
}
