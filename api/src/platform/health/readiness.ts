import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Whether the program can take calls just now. */
@Injectable()
export class Readiness {
  private stopping = false;

  constructor(private readonly dataSource: DataSource) {}

  /** From now on the program takes no new calls. */
  stop(): void {
    this.stopping = true;
  }

  get isStopping(): boolean {
    return this.stopping;
  }

  /** True when the database answers, and every migration has run. */
  async isReady(): Promise<boolean> {
    if (this.stopping) return false;
    try {
      const rows: { done: number }[] = await this.dataSource.query('SELECT COUNT(*) AS done FROM migrations');
      return rows[0]?.done === this.dataSource.migrations.length;
    } catch {
      // Whatever is wrong with the database, the answer is the same: not ready. The cause is logged by those who need it.
      return false;
    }
  }
}
