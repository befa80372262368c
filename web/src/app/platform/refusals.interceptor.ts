import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, throwError } from 'rxjs';
import { refusalOf } from './api-refusal';
import { Session } from './session';
import { signInPage } from './sign-in-page';

/** Turns every failed call into an ApiRefusal, and sends a person whose session has ended to the sign-in page. */
export const refusalsInterceptor: HttpInterceptorFn = (request, next) => {
  const session = inject(Session);
  const router = inject(Router);
  return next(request).pipe(
    catchError((error: unknown) => {
      const refusal = refusalOf(error);
      // Before anybody has signed in the guards lead the way; this is for a session that ends in the middle of work.
      if (refusal.code === 'not-signed-in' && session.view()) {
        session.forget();
        void router.navigateByUrl(signInPage(router, router.url));
      }
      return throwError(() => refusal);
    }),
  );
};
