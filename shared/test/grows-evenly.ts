/** What is used of Node here; the rules themselves run anywhere and know nothing of it. */
declare const process: { cpuUsage(before?: CpuUsage): CpuUsage };
interface CpuUsage {
  user: number;
  system: number;
}

const TRIES = 3;
/** What four times as much may cost: four times when it grows evenly, sixteen when it is quadratic. */
const MOST_GROWTH = 10;
/** Below this the machine's own unrest is larger than the work. */
const TOO_SHORT_TO_TELL = 40_000;

/**
 * Fails when four times as much work costs far more than four times the processor. `work` does as much as it is told.
 * The processor's time is measured, in microseconds, and the least of a few tries counts: a busy machine changes neither.
 */
export function expectToGrowEvenly(work: (size: number) => void, size: number): void {
  const much = leastCost(() => work(size * 4));
  const little = leastCost(() => work(size));
  expect(much).toBeLessThan(Math.max(TOO_SHORT_TO_TELL, little * MOST_GROWTH));
}

function leastCost(work: () => void): number {
  const costs = Array.from({ length: TRIES }, () => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user;
  });
  return Math.min(...costs);
}
