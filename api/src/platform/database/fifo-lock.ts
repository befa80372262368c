/** A lock that is given in the order it was asked for. */
export class FifoLock {
  private held = false;
  private readonly waiting: (() => void)[] = [];

  /** Waits for its turn and resolves to the function that gives the lock back; calling that twice changes nothing. */
  async acquire(): Promise<() => void> {
    if (this.held) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.held = true;
    let given = false;
    return () => {
      if (given) return;
      given = true;
      this.passOn();
    };
  }

  // The lock stays held while it passes to the next in line, so that a newcomer cannot slip in between.
  private passOn(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.held = false;
  }
}
