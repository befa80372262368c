import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/actions.module';
import { ReviewsModule } from '../reviews/reviews.module';
import { CommissionsService } from './commissions.service';
import { DecisionsController } from './decisions.controller';
import { DecisionsService } from './decisions.service';
import { DelegationRulesController } from './delegation-rules.controller';
import { DelegationRulesService } from './delegation-rules.service';
import { GivenActionsService } from './given-actions.service';
import { MatterChangesService } from './matter-changes.service';
import { MattersController } from './matters.controller';
import { MattersService } from './matters.service';

@Module({
  imports: [ActionsModule, ReviewsModule],
  controllers: [MattersController, DecisionsController, DelegationRulesController],
  providers: [
    MattersService,
    MatterChangesService,
    DecisionsService,
    CommissionsService,
    GivenActionsService,
    DelegationRulesService,
  ],
  exports: [MattersService, DecisionsService, CommissionsService, DelegationRulesService],
})
export class MattersModule {}
