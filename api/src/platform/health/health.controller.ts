import { Controller, Get } from '@nestjs/common';
import { AllowAnyone } from '../auth/access.decorators';
import { Refused } from '../errors/refused';
import { Readiness } from './readiness';

interface Health {
  status: 'ok';
}

/** For whoever supervises the program. Says nothing about what is inside. */
@Controller('health')
@AllowAnyone()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  live(): Health {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(): Promise<Health> {
    if (!(await this.readiness.isReady())) throw new Refused('unavailable');
    return { status: 'ok' };
  }
}
