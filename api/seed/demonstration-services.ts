import type { INestApplication } from '@nestjs/common';
import { ActionApprovalService } from '../src/actions/action-approval.service';
import { BoardsService } from '../src/boards/boards.service';
import { BodiesService } from '../src/bodies/bodies.service';
import { MeetingsService } from '../src/bodies/meetings.service';
import { UnionRegimesService } from '../src/bodies/union-regimes.service';
import { DelegationRulesService } from '../src/matters/delegation-rules.service';
import { GivenActionsService } from '../src/matters/given-actions.service';
import { UnitOfWork } from '../src/platform/database/unit-of-work';
import { PlanWriterService } from '../src/reviews/plan-writer.service';
import type { CalendarServices } from './seed-calendars';
import type { MatterServices } from './seed-matters';

/** What the demonstration is put in by. */
export interface DemonstrationServices {
  unitOfWork: UnitOfWork;
  writer: PlanWriterService;
  calendars: CalendarServices;
  matters: MatterServices;
  boards: BoardsService;
}

/** What the program fills an empty database with the demonstration by. */
export function demonstrationServices(app: INestApplication): DemonstrationServices {
  const found = { strict: false };
  return {
    unitOfWork: app.get(UnitOfWork),
    writer: app.get(PlanWriterService, found),
    calendars: {
      bodies: app.get(BodiesService, found),
      meetings: app.get(MeetingsService, found),
      unions: app.get(UnionRegimesService, found),
    },
    matters: {
      given: app.get(GivenActionsService, found),
      approvals: app.get(ActionApprovalService, found),
      rules: app.get(DelegationRulesService, found),
    },
    boards: app.get(BoardsService, found),
  };
}
