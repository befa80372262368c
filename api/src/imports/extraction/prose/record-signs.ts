import type { TextLine } from './text-lines';

const TOP = 25;
const ENOUGH = 2;
const HEAD = 3;
/** Rules and plans that a body has adopted speak of what it does, but record no meeting. */
const STANDING =
  /^(?:\p{L}*delegationsordning|\p{L}*reglemente|arbetsordning|riktlinjer?|policy|taxa|föreskrifter|strategi|styrdokument|genomförandeplan|handlingsplan|åtgärdsplan)(?!\p{L})/iu;

/** What shows that a document is the record of a meeting or a paper for one, and how much each sign weighs. */
const SIGNS: readonly { pattern: RegExp; weight: number; top?: true }[] = [
  { pattern: /protokoll|minnesanteckning|mötesanteckning|sammanträde|samverkansgrupp/iu, weight: 2, top: true },
  { pattern: /^(?:tjänsteskrivelse|tjänsteutlåtande|yttrande över)/iu, weight: 2, top: true },
  { pattern: /^dele(?:gations|gerings|gerat )beslut(?:\s|$)/iu, weight: 2, top: true },
  { pattern: /^§+\s*\d+|^(?:\p{Lu}{2,5}|Kf|Ks|Au|Sn)\s+§\s*\d+/u, weight: 1 },
  { pattern: /justerandes?|justeringsm[aä]n|justerare|vid protokollet|utdragsbestyrk/iu, weight: 1 },
  { pattern: /^(?:närvarande|beslutande|deltagare|övriga deltagande)\b/iu, weight: 1 },
  { pattern: /^dagordning|dagordningen (?:godkänn|fastställ)/iu, weight: 1 },
  {
    pattern:
      /(?:nämnden|styrelsen|fullmäktige|utskottet|gruppen|utskott)(?:s beslut$|\s(?:beslutar|föreslår)(?:\s|$))/iu,
    weight: 2,
  },
  { pattern: /^(?:beslutsunderlag|yrkanden?|reservation(?:er)?|propositionsordning|beslutsgång)\s*:?$/iu, weight: 1 },
  { pattern: /^(?:beslutet skickas till|expedieras till|kopia till|beslutet delges)/iu, weight: 1 },
  { pattern: /^(?:ärendebeskrivning|sammanfattning av ärendet|ärendet|förslag till beslut)\s*:?$/iu, weight: 1 },
  { pattern: /^(?:dnr|diarienummer)\b/iu, weight: 1 },
];

/** True when the lines are the minutes of a meeting, an extract from them or a paper that was written for one. */
export function isRecord(lines: readonly TextLine[]): boolean {
  if (lines.slice(0, HEAD).some(({ text }) => STANDING.test(text))) return false;
  let weight = 0;
  for (const { pattern, weight: worth, top } of SIGNS) {
    if ((top ? lines.slice(0, TOP) : lines).some(({ cells }) => cells.some((cell) => pattern.test(cell))))
      weight += worth;
  }
  return weight >= ENOUGH;
}
