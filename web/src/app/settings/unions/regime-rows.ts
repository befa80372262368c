import { formatIsoDate, type IsoDate, UNION_MODE_NAME, type UnionRegime } from '@genomfor/shared';

/** A line of how a union is consulted. */
export interface RegimeRow {
  regime: UnionRegime;
  mode: string;
  /** "från 1 januari 2018". */
  from: string;
  /** Whether it holds today, has been replaced, or is to come. */
  state: 'gäller nu' | 'har gällt' | 'kommer att gälla';
}

const swedish = new Intl.Collator('sv');

/** The lines by union, the latest first; the latest day on or before `today` is the one that holds. */
export function regimeRows(regimes: readonly UnionRegime[], today: IsoDate): RegimeRow[] {
  return [...regimes]
    .sort((a, b) => swedish.compare(a.union, b.union) || b.from.localeCompare(a.from))
    .map((regime) => ({
      regime,
      mode: UNION_MODE_NAME[regime.mode],
      from: `från ${formatIsoDate(regime.from)}`,
      state: stateOf(regime, regimes, today),
    }));
}

function stateOf({ union, from }: UnionRegime, regimes: readonly UnionRegime[], today: IsoDate): RegimeRow['state'] {
  if (from > today) return 'kommer att gälla';
  const replaced = regimes.some((other) => other.union === union && other.from > from && other.from <= today);
  return replaced ? 'har gällt' : 'gäller nu';
}
