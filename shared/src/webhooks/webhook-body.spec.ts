import fc from 'fast-check';
import { HISTORY_KINDS, type HistoryKind } from '../actions/action';
import { hidingNames } from '../actors/names-in-text';
import { type WebhookEvent } from './webhook';
import { webhookBody, webhookEventOf, type WebhookHappening } from './webhook-body';

const URL = 'https://genomfor.vikby.example';
const AT = '2018-02-26T09:00:00.000Z';
const plain = (text: string) => text;
const changed = (changes: Extract<WebhookHappening, { kind: 'action' }>['changes']): WebhookHappening => ({
  kind: 'action',
  id: 'e1',
  at: AT,
  actionId: 'a1',
  what: 'edited',
  changes,
});

describe('What other systems are told', () => {
  it.each<[HistoryKind, WebhookEvent | null]>([
    ['deadline-moved', 'action.deadline-moved'],
    ['reported', 'action.reported'],
    ['approved', 'action.approved'],
    ['approval-withdrawn', 'action.changed'],
    ['created', 'action.changed'],
    ['commissioned', 'action.changed'],
    ['dropped', 'action.changed'],
    ['imported', null],
    ['placed', null],
  ])('of %s is %s', (what, event) => {
    expect(webhookEventOf({ kind: 'action', what })).toBe(event);
  });

  it('is the words of days, states and roles, and of free text only that it was changed', () => {
    const changes = [
      { field: 'deadline', before: 'april 2018', after: 'maj 2018' },
      { field: 'responsible', before: null, after: 'Sektorchef' },
      { field: 'title', before: 'Ett', after: 'Ett annat' },
      { field: 'comment', before: null, after: 'Ring Anna' },
    ];
    expect(webhookBody(changed(changes), 'action.changed', URL, plain)).toEqual({
      id: 'e1',
      type: 'action.changed',
      timestamp: AT,
      data: {
        id: 'a1',
        url: `${URL}/atgarder?atgard=a1`,
        what: 'edited',
        changes: [
          { field: 'deadline', from: 'april 2018', to: 'maj 2018' },
          { field: 'responsible', from: null, to: 'Sektorchef' },
          { field: 'title' },
          { field: 'comment' },
        ],
      },
    });
  });

  it('never has a name that is to be hidden, whatever was changed', () => {
    const name = 'Vilhelmina Tjädermark';
    const words = fc.constantFrom(name, `${name}s chef`, `Samråd med ${name}`, 'Sektorchef', null);
    const field = fc.constantFrom('responsible', 'approval', 'title', 'comment', 'milestones', 'deciders', 'unknown');
    const change = fc.record({ field, before: words, after: words });
    fc.assert(
      fc.property(fc.array(change), fc.constantFrom(...HISTORY_KINDS), (changes, what) => {
        const happening = { ...changed(changes), what } as WebhookHappening;
        const body = webhookBody(happening, 'action.changed', URL, hidingNames([name]));
        expect(JSON.stringify(body)).not.toMatch(/Vilhelmina|Tjädermark/);
      }),
    );
  });

  it('of a decision is its outcome and where its matter is read', () => {
    const decided = { kind: 'decision', id: 'e1', at: AT, decisionId: 'd1', matterId: 'm1', before: 'tabled' } as const;
    const { data } = webhookBody({ ...decided, outcome: 'approved' }, 'decision.recorded', URL, plain);
    expect(data).toEqual({ id: 'd1', url: `${URL}/arenden/m1`, outcome: { from: 'tabled', to: 'approved' } });
  });

  it('of a published page is where it is read', () => {
    const { data } = webhookBody({ kind: 'board-page', id: 'p1', at: AT }, 'board-page.published', URL, plain);
    expect(data).toEqual({ id: 'p1', url: `${URL}/namnder/faststallda/p1` });
  });
});
