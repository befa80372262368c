import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type Type } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { SessionView } from '@genomfor/shared';
import { refusalsInterceptor } from '../src/app/platform/refusals.interceptor';
import { Session } from '../src/app/platform/session';
import { allByRole, byRole, type Role } from './by-role';

/** A page as a person meets it: things are found by what they are and what they are called. */
export class Screen {
  readonly http = TestBed.inject(HttpTestingController);

  constructor(private readonly fixture: ComponentFixture<unknown>) {}

  get root(): HTMLElement {
    return this.fixture.nativeElement as HTMLElement;
  }

  get text(): string {
    return this.root.textContent.replace(/\s+/g, ' ').trim();
  }

  find(role: Role, name?: string | RegExp): HTMLElement {
    return byRole(this.root, role, name);
  }

  all(role: Role, name?: string | RegExp): HTMLElement[] {
    return allByRole(this.root, role, name);
  }

  async press(role: Role, name: string | RegExp): Promise<void> {
    this.find(role, name).click();
    await this.settle();
  }

  async write(name: string | RegExp, text: string): Promise<void> {
    const field = this.find('textbox', name) as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await this.settle();
  }

  /** Answers the one call that is waiting for `method` and `url`, and returns what was sent. */
  async answer(method: string, url: string, body: object | null): Promise<{ body: unknown; ifMatch: string | null }> {
    const call = this.http.expectOne((request) => request.method === method && request.url === url);
    call.flush(body);
    await this.settle();
    return { body: call.request.body, ifMatch: call.request.headers.get('If-Match') };
  }

  async refuse(method: string, url: string, status: number, body: object): Promise<void> {
    this.http
      .expectOne((request) => request.method === method && request.url === url)
      .flush(body, { status, statusText: 'Refused' });
    await this.settle();
  }

  /** Lets what follows from a press or an answer happen. Calls that nobody has answered stay waiting. */
  async settle(): Promise<void> {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
  }
}

/** Shows a page to the person of `session`, or to nobody. */
export async function show(
  page: Type<unknown>,
  session: SessionView | null,
  inputs: Readonly<Record<string, unknown>> = {},
): Promise<Screen> {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([refusalsInterceptor])),
      provideHttpClientTesting(),
      provideRouter([{ path: '**', children: [] }]),
    ],
  });
  if (session) {
    const known = TestBed.inject(Session).refresh();
    TestBed.inject(HttpTestingController).expectOne('/api/session').flush(session);
    await known;
  }
  const fixture = TestBed.createComponent(page);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  document.body.append(fixture.nativeElement as HTMLElement);
  const screen = new Screen(fixture);
  await screen.settle();
  return screen;
}
