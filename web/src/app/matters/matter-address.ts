import { MATTER_KINDS, type MatterFilter } from '@genomfor/shared';

/** The words after the question mark in the address of a list of matters. */
export interface MatterAddress {
  q?: string;
  body?: string;
  kind?: string;
  open?: string;
  late?: string;
}

/** What narrows a list; how many rows are asked for does not. */
const NARROWING = ['q', 'body', 'kind', 'open', 'late'] as const;

/** The filter that an address asks for. Words that are not understood are left out, never guessed. */
export function filterOf({ q, body, kind, open, late }: MatterAddress): MatterFilter {
  const filter: MatterFilter = {};
  if (q?.trim()) filter.q = q.trim();
  if (body?.trim()) filter.body = body.trim();
  const known = MATTER_KINDS.find((each) => each === kind);
  if (known) filter.kind = known;
  if (open === 'true' || open === 'false') filter.open = open === 'true';
  if (late === 'true') filter.late = true;
  return filter;
}

/** The query that gives `filter`, for the API; "not open" is said, empty parts are not. */
export function queryOf(filter: MatterFilter): Record<string, string> {
  const said = Object.entries(filter).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(said.map(([key, value]) => [key, String(value)]));
}

/** The address's words for a change of filter; null takes a word away when it is merged with those that stand. */
export function changedAddress(change: Partial<MatterFilter>): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(change).map(([key, value]) => [key, value === undefined || value === '' ? null : String(value)]),
  );
}

/** Whether anything narrows the list; on the page of a body the body does not count. */
export function isNarrowed(filter: MatterFilter, ofBody: boolean): boolean {
  return NARROWING.some((key) => filter[key] !== undefined && !(ofBody && key === 'body'));
}

/** The address without any narrowing. */
export const CLEARED: Record<string, null> = Object.fromEntries(NARROWING.map((key) => [key, null]));

/** A narrowing that is pressed on and off. */
export interface MatterChip {
  label: string;
  chosen: boolean;
  query: Record<string, string | null>;
}

/** Open or closed, and late: each is let go when it is pressed again. */
export function chipsOf({ open, late }: MatterFilter): MatterChip[] {
  return [
    { label: 'Öppna', chosen: open === true, query: changedAddress({ open: open === true ? undefined : true }) },
    { label: 'Avslutade', chosen: open === false, query: changedAddress({ open: open === false ? undefined : false }) },
    { label: 'Över tiden', chosen: late === true, query: changedAddress({ late: late ? undefined : true }) },
  ];
}
