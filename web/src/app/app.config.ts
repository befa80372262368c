import { registerLocaleData } from '@angular/common';
import { provideHttpClient, withInterceptors, withXsrfConfiguration } from '@angular/common/http';
import sv from '@angular/common/locales/sv';
import { LOCALE_ID, inject, type ApplicationConfig, provideBrowserGlobalErrorListeners } from '@angular/core';
import {
  RedirectCommand,
  Router,
  TitleStrategy,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { APP_ROUTES } from './app.routes';
import { PageTitle } from './platform/page-title';
import { refusalsInterceptor } from './platform/refusals.interceptor';

registerLocaleData(sv);

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    { provide: LOCALE_ID, useValue: 'sv' },
    { provide: TitleStrategy, useExisting: PageTitle },
    provideRouter(
      APP_ROUTES,
      withComponentInputBinding(),
      // The address stays, so that reading the page in again leads to what was asked for.
      withNavigationErrorHandler(
        () => new RedirectCommand(inject(Router).createUrlTree(['/ur-funktion']), { skipLocationChange: true }),
      ),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    provideHttpClient(
      withXsrfConfiguration({ cookieName: 'XSRF-TOKEN', headerName: 'X-XSRF-TOKEN' }),
      withInterceptors([refusalsInterceptor]),
    ),
  ],
};
