import {
  ACTION_GROUPS,
  ACTION_SORTS,
  DECISION_FILTER_NAME,
  DECISION_FILTERS,
  MISSING_FIELDS,
  STANDINGS,
  type ActionFilter,
  type ActionGroup,
  type ActionSort,
  type DecisionFilter,
  formatIsoDate,
} from '@genomfor/shared';

/** The words after the question mark in a page's address. */
export type Address = Readonly<Record<string, string | undefined>>;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const TEXT_KEYS = ['review', 'q', 'responsible', 'decider', 'actor'] as const;
const DAY_KEYS = ['from', 'to', 'changedSince'] as const;
const YES_KEYS = ['open', 'undated', 'descending'] as const;
/** What narrows the list; the rest only arranges it. */
const NARROWING = [...TEXT_KEYS, 'standing', 'missing', 'decision', 'open', 'undated', ...DAY_KEYS] as const;

/** The filter that a page's address asks for. Words that are not understood are left out, never guessed. */
export function filterOf(address: Address): ActionFilter {
  const filter: ActionFilter = {};
  for (const key of TEXT_KEYS) {
    const text = address[key]?.trim();
    if (text) filter[key] = text;
  }
  for (const key of DAY_KEYS) {
    const day = address[key];
    if (day && ISO_DAY.test(day)) filter[key] = day;
  }
  filter.standing = oneOf(STANDINGS, address['standing']);
  filter.missing = oneOf(MISSING_FIELDS, address['missing']);
  filter.decision = oneOf(DECISION_FILTERS, address['decision']);
  filter.sort = oneOf(ACTION_SORTS, address['sort']);
  filter.group = oneOf(ACTION_GROUPS, address['group']);
  for (const key of YES_KEYS) if (address[key] === 'true') filter[key] = true;
  return withoutEmpty(filter);
}

/** The address's words for a change of filter; null takes a word away when it is merged with those that stand. */
export function changedAddress(change: Partial<ActionFilter>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(change).map(([key, value]) => [key, isEmpty(value) ? null : String(value)]));
}

/** Whether anything but the review narrows the list, so that "Rensa" has something to clear. */
export function isNarrowed(filter: ActionFilter): boolean {
  return NARROWING.some((key) => key !== 'review' && !isEmpty(filter[key]));
}

/** The change that clears every narrowing but keeps review, order and grouping. */
export function cleared(): ActionFilter {
  return Object.fromEntries(NARROWING.filter((key) => key !== 'review').map((key) => [key, undefined]));
}

/** A narrowing that no field on the page shows, told in words so that a person sees it and can let it go. */
export interface QuietNarrowing {
  key: keyof ActionFilter;
  words: string;
}

/** The narrowings that only the address holds. `nameOf` gives the name of an actor. */
export function quietNarrowings(filter: ActionFilter, nameOf: (id: string) => string): QuietNarrowing[] {
  const { from, to, changedSince, open, undated, decider, actor, decision } = filter;
  const told: (QuietNarrowing | false | undefined)[] = [
    decision && { key: 'decision', words: decisionWords(decision) },
    open && { key: 'open', words: 'bara öppna' },
    undated && { key: 'undated', words: 'utan slutdag' },
    !!from && { key: 'from', words: `avslutas tidigast ${formatIsoDate(from)}` },
    !!to && { key: 'to', words: `avslutas senast ${formatIsoDate(to)}` },
    !!changedSince && { key: 'changedSince', words: `ändrade sedan ${formatIsoDate(changedSince)}` },
    !!decider && { key: 'decider', words: `beslutande ${nameOf(decider)}` },
    !!actor && { key: 'actor', words: `berör ${nameOf(actor)}` },
  ];
  return told.filter((each) => each !== false && each !== undefined);
}

/** "Väntar på beslut" is also a standing, which fewer actions have: this one is told otherwise. */
function decisionWords(decision: DecisionFilter): string {
  return decision === 'awaiting' ? 'beslut väntas' : DECISION_FILTER_NAME[decision].toLocaleLowerCase('sv');
}

/** The next order when the heading of `sort` is pressed: rising, then falling, then the plan's own. */
export function nextSort(filter: ActionFilter, sort: ActionSort): Pick<ActionFilter, 'sort' | 'descending'> {
  if (filter.sort !== sort) return { sort, descending: undefined };
  return filter.descending ? { sort: undefined, descending: undefined } : { sort, descending: true };
}

/** How the rows are grouped: by the plan's sections unless the address says otherwise. */
export function groupingOf(filter: ActionFilter): ActionGroup {
  return filter.group ?? 'section';
}

/** Whether the rows stand exactly as in the plan, so that one can be moved up or down. */
export function isPlanOrder(filter: ActionFilter): boolean {
  return (
    !isNarrowed(filter) && groupingOf(filter) === 'section' && (filter.sort ?? 'plan') === 'plan' && !filter.descending
  );
}

function oneOf<T extends string>(allowed: readonly T[], text: string | undefined): T | undefined {
  return allowed.find((value) => value === text);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === false;
}

function withoutEmpty(filter: ActionFilter): ActionFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => !isEmpty(value)));
}
