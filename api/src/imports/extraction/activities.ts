import { bodiesInTitle, reportFormIn, type ActivityKind, type ExtractedActivity } from '@genomfor/shared';

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
const CONDITIONAL =
  /(?:vid behov|eventuell|(?:^|\s)ev\.\s|om behov finns|ved behov|efter behov|if (?:needed|required|necessary))/iu;
/** What an activity is, which bodies it goes to and under which conditions, as its words tell. */
export function describeActivity(
  title: string,
): Pick<ExtractedActivity, 'kind' | 'body' | 'gate' | 'oral' | 'conditional'> {
  const kind = KINDS.find(({ pattern }) => pattern.test(title))?.kind ?? 'other';
  const bodies = kind === 'reference-group' ? [] : bodiesInTitle(title);
  const [first] = bodies;
  return {
    kind,
    ...(first === undefined ? {} : { body: bodies.length === 1 ? first : bodies }),
    ...(GATE.test(title) ? { gate: true } : {}),
    ...(reportFormIn(title) === 'oral' ? { oral: true } : {}),
    ...(CONDITIONAL.test(title) ? { conditional: true } : {}),
  };
}
