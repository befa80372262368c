import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { type ActionRow } from '@genomfor/shared';
import { refusalsInterceptor } from '../../platform/refusals.interceptor';
import { Session } from '../../platform/session';
import { allByRole, byRole, typeIn, wordsOf } from '../../ui/by-role/by-role';
import { aDeadline, aList, anAction, anOpenedAction, aRole } from '../an-action';
import { PlanPage } from './plan-page';

const rows = [
  anAction({ id: 'a1', title: 'Delegering', responsible: [aRole('Kommundirektör')] }),
  anAction({
    id: 'a2',
    title: 'Budget och uppföljning',
    position: 2,
    deadline: aDeadline('2018-03-31', '180331'),
    deciders: [aRole('Kommundirektör')],
    assessment: { light: 'yellow', standing: 'risk', reasons: [{ code: 'not-started', daysLeft: 9 }] },
  }),
  anAction({ id: 'a3', title: 'Samverkan inom sektorn', position: 3, sectionId: 's2', sectionTitle: 'Inom sektorn' }),
];

describe('the plan of a review', () => {
  let http: HttpTestingController;
  let page: HTMLElement;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: 'oversyner/:id', component: PlanPage }]),
        provideHttpClient(withInterceptors([refusalsInterceptor])),
        provideHttpClientTesting(),
        { provide: Session, useValue: { may: () => true, today: signal('2018-02-26'), view: signal(null) } },
      ],
    });
    http = TestBed.inject(HttpTestingController);
  });

  afterEach(() => http.verify());

  async function settle(): Promise<void> {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  }

  async function open(address: string, shown: ActionRow[] = rows): Promise<TestRequest> {
    const harness = await RouterTestingHarness.create();
    await harness.navigateByUrl(address);
    page = harness.fixture.nativeElement as HTMLElement;
    TestBed.tick();
    http.expectOne('/api/actors').flush([]);
    const asked = http.expectOne((request) => request.url === '/api/actions');
    asked.flush(aList(shown));
    await settle();
    return asked;
  }

  function rowOf(title: string): HTMLElement {
    return byRole(page, 'row', title);
  }

  /** Opens a cell, types, and presses a key. */
  async function type(title: string, cell: string, text: string, key: string): Promise<void> {
    byRole(rowOf(title), 'button', `Ändra ${cell}: `).click();
    await settle();
    const field = byRole(rowOf(title), 'textbox');
    typeIn(field, text);
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settle();
  }

  async function afterSave(): Promise<void> {
    await settle();
    http.match((request) => request.url === '/api/actions').forEach((asked) => asked.flush(aList(rows)));
    await settle();
  }

  it('reads like the paper: each section with its rows, dates in words and a missing decider as missing', async () => {
    await open('/oversyner/r1');
    expect(allByRole(page, 'heading').map(wordsOf)).toEqual(['Nämnder och andra sektorer', 'Inom sektorn']);
    expect(wordsOf(rowOf('Budget'))).toContain('31 mars 2018');
    expect(wordsOf(rowOf('Budget'))).toContain('lördag');
    expect(wordsOf(rowOf('Budget'))).toContain('Ej påbörjad och 9 dagar kvar');
    expect(wordsOf(rowOf('Delegering'))).toContain('saknas');
  });

  it('asks for no decider of an activity in a timetable', async () => {
    await open('/oversyner/r1', [anAction({ title: 'Omvärldsbevakning', kind: 'activity' })]);
    expect(wordsOf(rowOf('Omvärldsbevakning'))).not.toContain('saknas');
  });

  it('asks the server for what the address says', async () => {
    const asked = await open('/oversyner/r1?standing=risk&q=budget&sort=deadline&group=month');
    expect(asked.request.params.toString()).toBe(
      'q=budget&standing=risk&sort=deadline&group=month&review=r1&limit=200',
    );
  });

  it('narrows by a count and lets go by the same count, in the address', async () => {
    await open('/oversyner/r1');
    byRole(page, 'link', '1 riskerar').click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/oversyner/r1?standing=risk');
    http.expectOne((request) => request.params.get('standing') === 'risk').flush(aList(rows.slice(1, 2)));
    await settle();
    byRole(page, 'link', '1 riskerar').click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/oversyner/r1');
    http.expectOne((request) => !request.params.has('standing')).flush(aList(rows));
  });

  it('saves a cell with Enter and shows the new words while it is saved', async () => {
    await open('/oversyner/r1');
    await type('Delegering', 'ansvarig', 'Ekonomichef', 'Enter');
    expect(wordsOf(rowOf('Delegering'))).toContain('Ekonomichef');
    const saved = http.expectOne('/api/actions/a1');
    expect(saved.request.method).toBe('PATCH');
    expect(saved.request.body).toEqual({ responsible: 'Ekonomichef' });
    expect(saved.request.headers.get('If-Match')).toBe('"1"');
    saved.flush(anOpenedAction({ ...rows[0], responsible: [aRole('Ekonomichef')], version: 2 }));
    await afterSave();
  });

  it('takes the words back and tells why when they are refused', async () => {
    await open('/oversyner/r1');
    await type('Delegering', 'ansvarig', 'Ekonomichef', 'Enter');
    http
      .expectOne('/api/actions/a1')
      .flush({ code: 'forbidden', message: 'Du har inte behörighet.' }, { status: 403, statusText: 'Forbidden' });
    await settle();
    expect(wordsOf(byRole(rowOf('Delegering'), 'button', 'Ändra ansvarig'))).toContain('Kommundirektör');
    expect(wordsOf(byRole(rowOf('Delegering'), 'alert'))).toBe('”Ekonomichef” sparades inte. Du har inte behörighet.');
  });

  it('leaves a cell as it was with Esc', async () => {
    await open('/oversyner/r1');
    await type('Delegering', 'ansvarig', 'Ekonomichef', 'Escape');
    expect(wordsOf(rowOf('Delegering'))).not.toContain('Ekonomichef');
    expect(document.activeElement).toBe(byRole(rowOf('Delegering'), 'button', 'Ändra ansvarig'));
  });

  it('goes on to the next cell with Tab and saves nothing that was not changed', async () => {
    await open('/oversyner/r1');
    await type('Delegering', 'ansvarig', 'Kommundirektör', 'Tab');
    expect(byRole(rowOf('Delegering'), 'textbox', 'Beslutande')).toBe(document.activeElement);
  });

  it('asks for a reason before a deadline is moved', async () => {
    await open('/oversyner/r1');
    await type('Budget', 'avslutas', '180430', 'Enter');
    const dialog = byRole(page, 'dialog', 'Ändra datum');
    expect(wordsOf(dialog)).toContain('Läses som 30 april 2018, en måndag.');
    const move = byRole(dialog, 'button', 'Ändra datum');
    move.click();
    await settle();
    expect(wordsOf(byRole(dialog, 'alert'))).toContain('Skriv varför datumet ändras.');

    typeIn(byRole(dialog, 'textbox', 'Varför ändras datumet?'), 'Bokslutet dröjer');
    move.click();
    const moved = http.expectOne('/api/actions/a2/deadline');
    expect(moved.request.body).toEqual({ deadline: '180430', reason: 'Bokslutet dröjer' });
    const now = { ...rows[1], deadline: aDeadline('2018-04-30', '180430'), originalDeadline: rows[1]!.deadline };
    moved.flush(anOpenedAction({ ...now, version: 2 }));
    await settle();
    expect(rowOf('Budget').querySelector('del')?.textContent).toContain('31 mars 2018');
    await afterSave();
  });

  it('shows both values when somebody else came before, and writes only what the person chooses', async () => {
    await open('/oversyner/r1');
    await type('Delegering', 'ansvarig', 'Ekonomichef', 'Enter');
    const now = anOpenedAction({ ...rows[0], responsible: [aRole('Controller')], version: 2 });
    http
      .expectOne('/api/actions/a1')
      .flush({ code: 'changed-by-other', message: '', details: now }, { status: 409, statusText: 'Conflict' });
    await settle();

    const dialog = byRole(page, 'dialog', 'Ändrad av någon annan');
    const difference = [...byRole(dialog, 'row', 'Ansvarig').children].map(wordsOf);
    expect(difference).toEqual(['Ansvarig', 'Kommundirektör', 'Controller', 'Ekonomichef']);
    http.expectNone('/api/actions/a1');

    byRole(dialog, 'button', 'Spara mitt').click();
    const again = http.expectOne('/api/actions/a1');
    expect(again.request.headers.get('If-Match')).toBe('"2"');
    again.flush(anOpenedAction({ ...rows[0], responsible: [aRole('Ekonomichef')], version: 3 }));
    await afterSave();
  });

  it('keeps what the other one wrote when the person chooses so', async () => {
    await open('/oversyner/r1');
    await type('Delegering', 'ansvarig', 'Ekonomichef', 'Enter');
    const now = anOpenedAction({ ...rows[0], responsible: [aRole('Controller')], version: 2 });
    http
      .expectOne('/api/actions/a1')
      .flush({ code: 'changed-by-other', message: '', details: now }, { status: 409, statusText: 'Conflict' });
    await settle();
    byRole(byRole(page, 'dialog', 'Ändrad'), 'button', 'Behåll det som står nu').click();
    await settle();
    expect(wordsOf(rowOf('Delegering'))).toContain('Controller');
    expect(allByRole(page, 'dialog')).toEqual([]);
  });

  it('opens an action beside the table, with its history', async () => {
    await open('/oversyner/r1');
    byRole(page, 'link', 'Budget och uppföljning').click();
    await settle();
    http.expectOne('/api/actions/a2').flush(
      anOpenedAction({
        ...rows[1],
        history: [
          {
            id: 'h1',
            at: '2018-02-23T08:00:00.000Z',
            by: 'Planledare',
            what: 'deadline-moved',
            changes: [{ field: 'deadline', before: '28 februari 2018', after: '31 mars 2018' }],
            reason: 'Bokslutet dröjer',
          },
        ],
      }),
    );
    await settle();
    const panel = page.querySelector('aside')!;
    expect(document.activeElement).toBe(byRole(panel, 'heading', 'Budget och uppföljning'));
    expect(wordsOf(panel)).toContain('tidigare 28 februari 2018 nu 31 mars 2018');
    expect(wordsOf(panel)).toContain('”Bokslutet dröjer”');

    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await settle();
    expect(page.querySelector('aside')).toBeNull();
    expect(document.activeElement).toBe(byRole(page, 'link', 'Budget och uppföljning'));
  });

  it('moves a row with Alt and an arrow, and takes it home when that is refused', async () => {
    await open('/oversyner/r1');
    const link = byRole(page, 'link', 'Budget och uppföljning');
    link.focus();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true }));
    await settle();
    const order = () => allByRole(page, 'link', /Delegering|Budget/).map(wordsOf);
    expect(order()).toEqual(['Budget och uppföljning', 'Delegering']);
    const placed = http.expectOne('/api/actions/a2/placement');
    expect(placed.request.body).toEqual({ sectionId: 's1', beforeId: 'a1' });
    placed.flush({ code: 'unexpected', message: 'Något gick fel.' }, { status: 500, statusText: 'Error' });
    await settle();
    expect(order()).toEqual(['Delegering', 'Budget och uppföljning']);
  });
});
