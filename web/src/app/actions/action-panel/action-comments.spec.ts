import { TestBed } from '@angular/core/testing';
import { signal } from '@angular/core';
import { type ActorView } from '@genomfor/shared';
import { aSession } from '../../../../test/builders';
import { show, type Screen } from '../../../../test/screen';
import { ActorsKnown } from '../actors-known';
import { PlanChanges } from '../plan-changes';
import { anAction } from '../an-action';
import { ActionComments } from './action-comments';

const HELD = [{ id: 'h', userId: 'u', userName: 'Maria Lind', from: '2017-10-01', to: null, acting: false }];
const ACTORS = [
  { name: 'Ekonomichef', kind: 'role', holdings: HELD },
  { name: 'Sektorchef', kind: 'role', holdings: HELD },
  { name: 'Sekreterare', kind: 'role', holdings: [] },
  { name: 'Servicenämnden', kind: 'body', holdings: HELD },
] as unknown as ActorView[];

describe('a comment', () => {
  async function opened(): Promise<Screen> {
    TestBed.configureTestingModule({
      providers: [
        { provide: ActorsKnown, useValue: { all: signal(ACTORS) } },
        { provide: PlanChanges, useValue: { comment: () => Promise.resolve(null) } },
      ],
    });
    return show(ActionComments, aSession('plan-lead'), { action: { ...anAction(), comments: [] } });
  }

  it('is offered the roles that somebody holds, once a mention is begun', async () => {
    const screen = await opened();
    await screen.write('Skriv en kommentar', 'Hinner ni?');
    expect(screen.all('button').map(({ textContent }) => textContent)).toEqual(['Kommentera']);
    await screen.write('Skriv en kommentar', 'Hinner ni, @se');
    expect(screen.all('button').map(({ textContent }) => textContent)).toEqual(['@Sektorchef', 'Kommentera']);
    expect(screen.find('status').textContent).toBe('1 roll att nämna. Välj med tabb.');
  });

  it('gets the whole name, and the writing goes on after it', async () => {
    const screen = await opened();
    await screen.write('Skriv en kommentar', '@ek');
    await screen.press('button', '@Ekonomichef');
    const field = screen.find('textbox', 'Skriv en kommentar') as HTMLTextAreaElement;
    expect([field.value, field.selectionEnd, document.activeElement]).toEqual(['@Ekonomichef ', 13, field]);
    expect(screen.all('button').map(({ textContent }) => textContent)).toEqual(['Kommentera']);
  });
});
