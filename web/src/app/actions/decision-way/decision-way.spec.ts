import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { type ActionDetail, may, type Permission, type UserRole } from '@genomfor/shared';
import { refusalsInterceptor } from '../../platform/refusals.interceptor';
import { Session } from '../../platform/session';
import { allByRole, byRole, typeIn, wordsOf } from '../../ui/by-role/by-role';
import { aList, anOpenedAction } from '../an-action';
import { PlanPage } from '../plan-page/plan-page';
import { A_YES, aDecider, aPath, aRoleDecider } from './a-decider';

const aMeeting = (id: string, date: string, submissionDue: string) => ({ id, date, submissionDue, state: 'planned' });
const matter = { id: 'x1', registryNumber: 'KS 2018/0042', title: 'Delegeringsordning' };

describe('the way to a decision on an opened action', () => {
  let http: HttpTestingController;
  let panel: HTMLElement;
  let page: HTMLElement;

  async function settle(): Promise<void> {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  }

  async function open(change: Partial<ActionDetail>, role: UserRole = 'plan-lead'): Promise<void> {
    const session = {
      may: (permission: Permission) => may(role, permission),
      today: signal('2018-02-26'),
      view: signal({ roles: [aRoleDecider('Sektorchef').decider] }),
    };
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'oversyner/:id', component: PlanPage },
          { path: '**', children: [] },
        ]),
        provideHttpClient(withInterceptors([refusalsInterceptor])),
        provideHttpClientTesting(),
        { provide: Session, useValue: session },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    const action = anOpenedAction(change);
    const harness = await RouterTestingHarness.create();
    await harness.navigateByUrl('/oversyner/r1?atgard=a1');
    page = harness.fixture.nativeElement as HTMLElement;
    TestBed.tick();
    http.expectOne('/api/actors').flush([]);
    http.expectOne((request) => request.url === '/api/actions').flush(aList([action]));
    http.expectOne('/api/actions/a1').flush(action);
    await settle();
    panel = page.querySelector('aside')!;
  }

  it('counts backwards from the meeting to the day of the papers', async () => {
    await open({ deciderStates: [aDecider()] });
    expect(wordsOf(panel)).toContain('Kommunfullmäktige 18 juni ← , före det Kommunstyrelsen 28 maj');
    expect([...panel.querySelectorAll('.path li')].map(wordsOf)).toEqual([
      'Papper in till kommunstyrelsen senast 3 maj 2018, om 66 dagar',
      'Kommunstyrelsen bereder 28 maj 2018',
      'Kommunfullmäktige beslutar 18 juni 2018',
    ]);
  });

  it('says why no meeting makes it, and when it can be decided', async () => {
    const obstacle = {
      code: 'no-meeting',
      body: 'Kommunfullmäktige',
      after: '2018-06-18',
      before: '2018-09-24',
    } as const;
    const next = { meeting: '2018-09-24', papersDue: '2018-08-20' };
    await open({ deciderStates: [aDecider({ path: aPath({ state: 'impossible', steps: [], obstacle, next }) })] });
    expect(wordsOf(panel)).toContain('Kommunfullmäktige sammanträder inte mellan 18 juni och 24 september 2018.');
    expect(wordsOf(panel)).toContain(
      'Nästa möjliga beslut är 24 september 2018, med papper in senast 20 augusti 2018.',
    );
  });

  it('tells what has been answered apart from what is awaited', async () => {
    await open({ deciderStates: [aDecider(A_YES), aRoleDecider('Sektorchef')] });
    expect(wordsOf(panel)).toContain('1 av 2 har beslutat.');
    expect(wordsOf(panel)).toContain('Bifall 18 juni 2018 § 55');
    expect(byRole(panel, 'link', 'Öppna ärendet').getAttribute('href')).toBe('/arenden/x1');
  });

  it('keeps klar and godkänd apart', async () => {
    const reasons = [{ code: 'reported-done' as const, on: '2018-02-14' }];
    await open({
      progress: 'done',
      deciderStates: [aDecider()],
      assessment: { light: 'green', standing: 'done', reasons },
    });
    const facts = wordsOf(panel.querySelector('.facts')!);
    expect(facts).toMatch(/Läge\s*Klar, rapporterat 14 februari 2018/);
    expect(facts).toMatch(/Godkänd\s*Inte än/);
  });

  it('tells in the table when it was done, and when and by which § it was approved', async () => {
    await open({
      progress: 'done',
      reportedOn: '2018-06-12',
      approval: { on: '2018-06-18', by: 'Kommunfullmäktige', note: null },
      deciderStates: [aDecider(A_YES)],
      assessment: { light: 'green', standing: 'approved', reasons: [{ code: 'approved', on: '2018-06-18' }] },
    });
    const cell = wordsOf(page.querySelector('td.state')!);
    expect(cell).toMatch(/^Godkänd\s*Klar 12 juni 2018\s*Godkänd 18 juni 2018 § 55$/);
  });

  it('flags a decider who is not competent, with where it stands', async () => {
    const reason = {
      code: 'decider-not-competent' as const,
      decider: 'Ekonomichef',
      competent: ['Kommunstyrelsen'],
      source: 'Delegationsordning 2017, punkt 3.2',
    };
    await open({
      deciderStates: [aRoleDecider('Ekonomichef')],
      assessment: { light: 'green', standing: 'ok', reasons: [{ code: 'on-track', daysLeft: 63 }, reason] },
    });
    expect(wordsOf(panel.querySelector('.notice')!)).toBe(
      'Rätt nivå? Ekonomichef får inte besluta detta enligt Delegationsordning 2017, punkt 3.2; rätt beslutande är Kommunstyrelsen.',
    );
  });

  it('puts the action on the agenda of a meeting that makes it', async () => {
    await open({ deciderStates: [aDecider()], deadline: { ...anOpenedAction().deadline, date: '2018-06-30' } });
    byRole(panel, 'button', 'Anmäl till sammanträde').click();
    await settle();
    const asked = http.expectOne((request) => request.url === '/api/meetings');
    expect(asked.request.params.toString()).toBe('body=kf&from=2018-02-26');
    const rows = [
      aMeeting('m-kf', '2018-06-18', '2018-05-28'),
      aMeeting('m-late', '2018-09-24', '2018-09-03'),
      { ...aMeeting('m-off', '2018-04-23', '2018-04-02'), state: 'cancelled' },
    ];
    asked.flush({ rows, today: '2018-02-26' });
    await settle();
    const dialog = byRole(page, 'dialog', 'Anmäl till kommunfullmäktige');
    expect([...dialog.querySelectorAll('optgroup')].map((group) => `${group.label}: ${wordsOf(group)}`)).toEqual([
      'Hinner före slutdatum 30 juni 2018: 18 juni 2018, papper in senast 3 maj 2018',
      'Efter slutdatum: 24 september 2018, papper in senast 3 september 2018',
    ]);
    byRole(dialog, 'button', 'Anmäl till sammanträde').click();
    const sent = http.expectOne('/api/actions/a1/schedule');
    expect(sent.request.body).toEqual({ bodyId: 'kf', meetingId: 'm-kf' });
    expect(sent.request.headers.get('If-Match')).toBe('"1"');
    sent.flush(anOpenedAction({ deciderStates: [aDecider({ path: aPath({ state: 'on-agenda' }) })], version: 2 }));
    await settle();
    expect(allByRole(page, 'dialog')).toEqual([]);
    expect(wordsOf(panel)).toContain('På dagordningen');
  });

  it('lets a role say yes by delegation, but not on a day to come', async () => {
    await open({ deciderStates: [aRoleDecider('Sektorchef')] }, 'responsible');
    byRole(panel, 'button', 'Godkänn').click();
    await settle();
    const dialog = byRole(page, 'dialog', 'Godkänn åtgärden');
    const day = byRole(dialog, 'textbox', 'Vilken dag') as HTMLInputElement;
    expect(day.value).toBe('26 februari 2018');
    typeIn(day, '1 mars 2018');
    byRole(dialog, 'button', 'Godkänn').click();
    await settle();
    expect(wordsOf(dialog)).toContain('Den dagen har inte varit än.');
    typeIn(day, '22 februari 2018');
    byRole(dialog, 'button', 'Godkänn').click();
    const sent = http.expectOne('/api/actions/a1/approve');
    expect(sent.request.body).toEqual({ delegation: { deciderId: 'role-Sektorchef', on: '2018-02-22', note: null } });
    sent.flush(anOpenedAction({ version: 2 }));
    await settle();
  });

  it('does not let anybody answer for a role that is not their own', async () => {
    await open({ deciderStates: [aRoleDecider('Ekonomichef'), aDecider()] }, 'responsible');
    expect(allByRole(panel, 'button', /Godkänn|Anmäl till/)).toEqual([]);
  });

  it('lets a body say yes by a decision that is registered in the matter', async () => {
    await open({ deciderStates: [aDecider()], matter }, 'secretary');
    byRole(panel, 'button', 'Godkänn').click();
    await settle();
    const decided = { id: 'd7', body: { id: 'kf' }, role: 'decides', outcome: 'approved', date: '2018-02-12' };
    const decisions = [
      { ...decided, paragraph: '55' },
      { ...decided, id: 'd8', body: { id: 'ks' }, role: 'proposes', paragraph: '31' },
    ];
    http.expectOne('/api/matters/x1').flush({ decisions });
    await settle();
    const dialog = byRole(page, 'dialog', 'Godkänn åtgärden');
    expect([...dialog.querySelectorAll('.tick')].map(wordsOf)).toEqual(['12 februari 2018 § 55, bifall']);
    byRole(dialog, 'button', 'Godkänn').click();
    const sent = http.expectOne('/api/actions/a1/approve');
    expect(sent.request.body).toEqual({ decisionId: 'd7' });
    sent.flush(
      { code: 'changed-by-other', message: 'Någon annan hann ändra samma sak.', details: anOpenedAction() },
      CONFLICT,
    );
    await settle();
    expect(wordsOf(byRole(dialog, 'alert'))).toBe('Någon annan hann ändra samma sak.');
  });

  it('asks who has decided before an action with deciders is let go', async () => {
    const decider = aRoleDecider('Sektorchef');
    await open({ deciders: [decider.decider], deciderStates: [decider] });
    byRole(panel, 'button', 'Låt utgå').click();
    await settle();
    const dialog = byRole(page, 'dialog', 'Låt åtgärden utgå');
    typeIn(byRole(dialog, 'textbox', 'Varför'), 'Ersatt av ny organisation');
    byRole(dialog, 'button', 'Låt utgå').click();
    const sent = http.expectOne('/api/actions/a1/drop');
    expect(sent.request.body).toEqual({
      reason: 'Ersatt av ny organisation',
      delegation: { deciderId: 'role-Sektorchef', on: '2018-02-26', note: null },
    });
    sent.flush(anOpenedAction({ progress: 'dropped', version: 2 }));
    await settle();
  });

  it('saves what surrounds the decision, and takes empty goals for none', async () => {
    await open({ matter, effectGoals: [{ title: 'Beviljade timmar', direction: 'down', year: 2015 }] });
    byRole(panel, 'button', 'Ärende och beslutsväg').click();
    await settle();
    const dialog = byRole(page, 'dialog', 'Ärende och beslutsväg');
    byRole(dialog, 'checkbox', 'Viktig förändring').click();
    byRole(dialog, 'button', 'Koppla bort').click();
    byRole(dialog, 'button', 'Lägg till effektmål').click();
    await settle();
    byRole(dialog, 'button', 'Spara').click();
    const sent = http.expectOne('/api/actions/a1');
    expect(sent.request.body).toEqual({
      important: true,
      conditional: false,
      proposedById: null,
      reportBackToId: null,
      matterId: null,
      effectGoals: [{ title: 'Beviljade timmar', direction: 'down', year: 2015 }],
    });
    sent.flush(anOpenedAction({ important: true, version: 2 }));
    await settle();
    expect(wordsOf(panel.querySelector('.facts')!)).toContain('Viktig: samverkan och riskbedömning före beslut');
  });
});

const CONFLICT = { status: 409, statusText: 'Conflict' };
