import { httpResource } from '@angular/common/http';
import { Injectable } from '@angular/core';
import type { PersonView } from '@genomfor/shared';

/** The only file in web that knows /api/people. */
@Injectable({ providedIn: 'root' })
export class PeopleClient {
  /** Everybody who can be given a role. */
  people() {
    return httpResource<PersonView[]>(() => '/api/people');
  }
}
