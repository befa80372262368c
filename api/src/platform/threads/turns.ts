/** Lets a few do their work at a time, and the others wait in the order they came. */
export class Turns {
  private waiting: (() => void)[] = [];
  private busy = 0;

  constructor(private readonly atOnce: number) {}

  /** Does `work` when it is its turn; gives the turn on when it is done or has failed. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    await this.turn();
    try {
      return await work();
    } finally {
      this.release();
    }
  }

  private turn(): Promise<void> | undefined {
    if (this.busy < this.atOnce) {
      this.busy += 1;
      return undefined;
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private release(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.busy -= 1;
  }
}
