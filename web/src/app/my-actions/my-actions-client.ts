import { httpResource } from '@angular/common/http';
import { Injectable } from '@angular/core';
import type { MyActionsView } from '@genomfor/shared';

/** The only file in web that knows /api/my-actions. What is reported goes through the actions' own client. */
@Injectable({ providedIn: 'root' })
export class MyActionsClient {
  mine() {
    return httpResource<MyActionsView>(() => '/api/my-actions');
  }
}
