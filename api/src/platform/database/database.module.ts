import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import { UnitOfWork } from './unit-of-work';

/** Gives every feature the database and the one way to write to it. Whoever opened the database closes it. */
@Global()
@Module({})
export class DatabaseModule {
  /** `dataSource` is connected and migrated. Repositories come from `TypeOrmModule.forFeature`. */
  static with(dataSource: DataSource): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: DataSource, useValue: dataSource },
        { provide: EntityManager, useValue: dataSource.manager },
        UnitOfWork,
      ],
      exports: [DataSource, EntityManager, UnitOfWork],
    };
  }
}
