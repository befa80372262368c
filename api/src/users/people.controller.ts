import { Controller, Get } from '@nestjs/common';
import type { PersonView } from '@genomfor/shared';
import { Allow } from '../platform/auth/access.decorators';
import { UsersService } from './users.service';

/** The names of those who can sign in, for whoever says who holds which role; the accounts are the administrator's. */
@Controller('people')
@Allow('actors.edit')
export class PeopleController {
  constructor(private readonly users: UsersService) {}

  @Get()
  async list(): Promise<PersonView[]> {
    const users = await this.users.list();
    return users.filter(({ active }) => active).map(({ id, name }) => ({ id, name }));
  }
}
