import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type PhaseView, type ReviewDetail } from '@genomfor/shared';
import { refusalsInterceptor } from '../../platform/refusals.interceptor';
import { Session } from '../../platform/session';
import { allByRole, byRole, typeIn, wordsOf } from '../../ui/by-role/by-role';
import { ReviewPhases } from './review-phases';

const NO_GATE = {
  state: 'missing',
  action: null,
  answer: null,
  decidedOn: null,
  reason: null,
  proposed: null,
} as const;

function aPhase(fields: Partial<PhaseView>): PhaseView {
  return {
    id: 'f1',
    label: 'Fas 1',
    name: null,
    text: null,
    start: '2015-10-01',
    end: '2015-12-31',
    precision: 'month',
    position: 1,
    overlaps: [],
    gate: NO_GATE,
    warnings: [],
    ...fields,
  };
}

const STEERING = { id: 'styr', name: 'Styrgruppen', kind: 'body' as const };
const DEADLINE = { text: 'December', date: '2015-12-31', precision: 'month', start: null } as const;
const FIRST = aPhase({
  gate: {
    ...NO_GATE,
    state: 'pending',
    action: {
      id: 'b1',
      title: 'Beslut om fas 1 i styrgrupp',
      deadline: { ...DEADLINE, approximate: false, openKind: null },
      deciders: [STEERING],
    },
  },
});
const SECOND = aPhase({
  id: 'f2',
  label: 'Fas 2',
  text: 'Fas 2 januari-mars',
  start: '2016-01-01',
  end: '2016-03-31',
  overlaps: ['Fas 3'],
  gate: { ...NO_GATE, proposed: { id: 'b2', title: 'Beslut om slutrapport' } },
  warnings: [
    { code: 'begun-undecided', phase: 'Fas 1', bodies: ['Styrgruppen'], actionId: 'b1' },
    { code: 'gate-missing' },
  ],
});

function aReview(phases: PhaseView[]): ReviewDetail {
  return {
    id: 'r1',
    title: 'Kundvalet',
    organisation: null,
    orgUnit: null,
    commissioner: null,
    owner: null,
    registryNumber: null,
    planDate: null,
    planVersion: null,
    total: 2,
    standings: { late: 0, risk: 0, await: 0, unknown: 0, ok: 2, done: 0, approved: 0, dropped: 0 },
    nextDeadline: null,
    planId: 'p1',
    sections: [],
    phases,
    decisions: [
      { id: 'b1', title: 'Beslut om fas 1 i styrgrupp' },
      { id: 'b2', title: 'Beslut om slutrapport' },
    ],
    version: 3,
  };
}

describe('the phases of a review', () => {
  let http: HttpTestingController;
  let fixture: ComponentFixture<ReviewPhases>;
  let page: HTMLElement;
  let answered: ReviewDetail[];

  function show(phases: PhaseView[], mayEdit = true): void {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideHttpClient(withInterceptors([refusalsInterceptor])),
        provideHttpClientTesting(),
        { provide: Session, useValue: { may: () => mayEdit } },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(ReviewPhases);
    fixture.componentRef.setInput('review', aReview(phases));
    answered = [];
    fixture.componentInstance.changed.subscribe((review) => answered.push(review));
    page = fixture.nativeElement as HTMLElement;
    TestBed.tick();
  }

  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  }

  afterEach(() => http.verify());

  it('are told with their time, their decision and what somebody should know', () => {
    show([FIRST, SECOND]);
    expect(wordsOf(byRole(page, 'row', 'Fas 1'))).toContain('Beslut inte fattat');
    const second = wordsOf(byRole(page, 'row', 'Fas 2'));
    expect(second).toContain('januari–mars 2016');
    expect(second).toContain('Samtidigt som Fas 3');
    expect(second).toContain('Fas 2 har börjat, men beslutet om fas 1 i styrgruppen är inte fattat.');
    expect(second).toContain('Fas 2 saknar beslut.');
  });

  it('are not there for a plan without phases, and offer nothing to who only reads', () => {
    show([]);
    expect(page.textContent?.trim()).toBe('');
    TestBed.resetTestingModule();
    show([FIRST, SECOND], false);
    expect(allByRole(page, 'button')).toEqual([]);
  });

  it('take the decision that is proposed', async () => {
    show([FIRST, SECOND]);
    byRole(page, 'button', 'Ja, det är beslutet').click();
    const sent = http.expectOne({ method: 'PUT', url: '/api/phases/f2/gate' });
    expect(sent.request.body).toEqual({ actionId: 'b2' });
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    sent.flush(aReview([FIRST]));
    await settle();
    expect(answered).toHaveLength(1);
  });

  it('have no decision chosen for the person where none is proposed', async () => {
    show([FIRST, { ...SECOND, gate: NO_GATE }]);
    byRole(page, 'button', 'Välj beslut').click();
    TestBed.tick();
    const dialog = byRole(page, 'dialog', 'Beslut som avslutar Fas 2');
    expect(allByRole(dialog, 'option').map(wordsOf)).toEqual(['Välj beslut', 'Beslut om slutrapport']);
    byRole(dialog, 'button', 'Spara').click();
    await settle();
    http.expectNone('/api/phases/f2/gate');
    expect(wordsOf(dialog)).toContain('Välj vilket beslut som avslutar fasen.');
  });

  it('are said to have no decision planned, and show what another said first', async () => {
    show([FIRST, SECOND]);
    byRole(page, 'button', 'Välj beslut').click();
    TestBed.tick();
    const dialog = byRole(page, 'dialog', 'Beslut som avslutar Fas 2');
    expect(allByRole(dialog, 'option').map(wordsOf)).toEqual(['Beslut om slutrapport']);
    byRole(dialog, 'radio', 'Beslut ej planerat').click();
    TestBed.tick();
    typeIn(byRole(dialog, 'textbox', 'Varför inte?'), 'Redovisas med fas 3');
    byRole(dialog, 'button', 'Spara').click();
    const sent = http.expectOne('/api/phases/f2/gate');
    expect(sent.request.body).toEqual({ notPlanned: true, reason: 'Redovisas med fas 3' });
    const refusal = { code: 'changed-by-other', message: 'Någon annan hann före.', details: aReview([FIRST, SECOND]) };
    sent.flush(refusal, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(answered).toHaveLength(1);
    expect(wordsOf(byRole(page, 'alert'))).toContain('Någon annan hann före.');
  });
});
