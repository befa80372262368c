import { listText } from '@genomfor/shared';

const MOST_TOLD = 10;

/** Where in the document something was found that stopped it: "Det gäller rad 3 och tabell 2 rad 4." Empty when not told. */
export function refusalPlaces(details: unknown): string {
  const places = placesIn(details)
    .map(placeWords)
    .filter((words) => words !== '');
  if (places.length === 0) return '';
  const more = places.length - MOST_TOLD;
  const told = more > 0 ? [...places.slice(0, MOST_TOLD), `${more} ställen till`] : places;
  return `Det gäller ${listText(told)}.`;
}

function placesIn(details: unknown): unknown[] {
  if (typeof details !== 'object' || details === null || !('places' in details)) return [];
  return Array.isArray(details.places) ? details.places : [];
}

function placeWords(place: unknown): string {
  const row = numberIn(place, 'row');
  const table = numberIn(place, 'table');
  const line = numberIn(place, 'line');
  if (table !== null && row !== null) return `tabell ${table} rad ${row}`;
  return line === null ? '' : `rad ${line}`;
}

function numberIn(place: unknown, key: string): number | null {
  if (typeof place !== 'object' || place === null || !(key in place)) return null;
  const value: unknown = (place as Record<string, unknown>)[key];
  return typeof value === 'number' ? value : null;
}
