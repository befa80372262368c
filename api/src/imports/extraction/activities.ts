import { type ActivityKind, canonicalActor, type ExtractedActivity } from '@genomfor/shared';
import { capitalised, oneLine } from './words';

const KINDS: readonly { kind: ActivityKind; pattern: RegExp }[] = [
  {
    kind: 'interim-report',
    pattern: /(?:delrapport|lägesrapport|delredovisning|statusrapport|interim report|delrapportering)/iu,
  },
  {
    kind: 'decision',
    pattern:
      /(?:beslut(?!sunderlag)|fastställ|antagande|antas|vedtak|vedtas|besluttes|godkänn|decision|approv|adopt)/iu,
  },
  {
    kind: 'reference-group',
    pattern: /(?:referensgrupp|referansegruppe|referencegruppe|reference group|fokusgrupp)/iu,
  },
  { kind: 'consultation', pattern: /(?:remiss|høring|höring|consultation|samråd)/iu },
  { kind: 'seminar', pattern: /(?:seminari|workshop|konferens|utbildningsdag|temadag|seminar)/iu },
  {
    kind: 'analysis',
    pattern:
      /(?:omvärldsbevakning|analys|kartläggning|nulägesbeskrivning|utredning av|analyse|analysis|mapping|datainsamling|enkät|intervju)/iu,
  },
  {
    kind: 'information',
    pattern: /(?:presentation|information|informera|redovisning|föredragning|orientering|dialogmöte|briefing)/iu,
  },
];
const GATE = /(?:^|\s)(?:beslut|vedtak|beslutning|decision)(?!\p{L}*underlag)/iu;
const ORAL = /(?:^|\s)(?:muntlig|muntligt|mundtlig|oral|verbal)/iu;
const CONDITIONAL =
  /(?:vid behov|eventuell|(?:^|\s)ev\.\s|om behov finns|ved behov|efter behov|if (?:needed|required|necessary))/iu;
const BODY =
  /(?:[\p{L}]+-\s(?:och|og)\s)?[\p{L}]*(?:nämnden|nämnderna|nämnd|utskottet|utskott|rådet|styrelsen|fullmäktige|styrgruppen|styrgrupp|ledningsgruppen|ledningsgrupp|samverkansgruppen|samverkansgrupp|utvalget|udvalget|kommunestyret|formannskapet|styringsgruppen|committee|council|cabinet|board)(?![\p{L}])|(?<![\p{L}])(?:KSAU|KS|KF|AU|CSG|FSG|LSG|KPR)(?![\p{L}])/giu;

/** What an activity is, which bodies it goes to and under which conditions, as its words tell. */
export function describeActivity(
  title: string,
): Pick<ExtractedActivity, 'kind' | 'body' | 'gate' | 'oral' | 'conditional'> {
  const kind = KINDS.find(({ pattern }) => pattern.test(title))?.kind ?? 'other';
  const bodies = kind === 'reference-group' ? [] : bodiesIn(title);
  const [first] = bodies;
  return {
    kind,
    ...(first === undefined ? {} : { body: bodies.length === 1 ? first : bodies }),
    ...(GATE.test(title) ? { gate: true } : {}),
    ...(ORAL.test(title) ? { oral: true } : {}),
    ...(CONDITIONAL.test(title) ? { conditional: true } : {}),
  };
}

function bodiesIn(title: string): string[] {
  const names = [...title.matchAll(BODY)].map((match) => {
    const words = oneLine(match[0]);
    return /^\p{Lu}{2,}$/u.test(words) ? canonicalActor(words).name : capitalised(words);
  });
  return [...new Set(names)];
}
