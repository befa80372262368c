/** A source of numbers that gives the same ones for the same seed (mulberry32), so that every run measures the same plan. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
  return {
    /** A whole number, both ends counted. */
    whole,
    /** Whether something happens that does so with this chance, from 0 to 1. */
    chance: (share) => next() < share,
    /** One of the values. */
    pick: (values) => values[whole(0, values.length - 1)],
    /** A uuid of version 4, whose bits are not random enough for anything but a test. */
    uuid: () => {
      const hex = Array.from({ length: 4 }, () =>
        whole(0, 2 ** 32 - 1)
          .toString(16)
          .padStart(8, '0'),
      ).join('');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}
