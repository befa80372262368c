import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { asRefusal } from './database-errors';
import { insideWrite } from './running-write';

/** The one way to write: all of it is saved, or none of it. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * What `work` returns, once everything it wrote through `tx` is safely stored; nothing is stored when it throws.
   * Inside `work`, only `tx` may be used. Throws Refused('already-exists') when a unique value is taken.
   */
  async write<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await this.dataSource.transaction((tx) => insideWrite(this.dataSource, () => work(tx)));
    } catch (error) {
      throw asRefusal(error);
    }
  }
}
