import { httpResource } from '@angular/common/http';
import { Injectable } from '@angular/core';
import type { OverviewView } from '@genomfor/shared';

/** The only file in web that knows /api/overview. */
@Injectable({ providedIn: 'root' })
export class OverviewClient {
  overview() {
    return httpResource<OverviewView>(() => '/api/overview');
  }
}
