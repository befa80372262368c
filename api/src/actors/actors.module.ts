import { Module } from '@nestjs/common';
import { ActorsController } from './actors.controller';
import { ActorsService } from './actors.service';
import { HoldingsService } from './holdings.service';

@Module({ controllers: [ActorsController], providers: [ActorsService, HoldingsService] })
export class ActorsModule {}
