import type { ActorView, DelegationRuleView } from '@genomfor/shared';
import { aSession } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { Delegation } from './delegation';

const RULE: DelegationRuleView = {
  id: 'd1',
  subject: 'Organisationen',
  words: ['organisation', 'enhet'],
  competent: [{ id: 'sn', name: 'Socialnämnden', kind: 'body' }],
  source: 'Punkt 3.2',
  version: 4,
};
const ACTORS = [
  { id: 'chief', name: 'Sektorchef', kind: 'role' },
  { id: 'sn', name: 'Socialnämnden', kind: 'body' },
  { id: 'unit', name: 'Controllerenheten', kind: 'unit' },
].map(
  (actor) =>
    ({
      ...actor,
      abbreviation: null,
      aliases: [],
      bodyKind: null,
      superiorId: null,
      holdings: [],
      version: 1,
    }) as ActorView,
);

describe('the delegationsordning', () => {
  async function opened(rules: DelegationRuleView[]): Promise<Screen> {
    const screen = await show(Delegation, aSession('secretary'));
    await screen.answer('GET', '/api/delegation-rules', rules);
    return screen;
  }

  it('says how a matter is known and who may decide it', async () => {
    const row = (await opened([RULE])).find('row', /^Organisationen/).textContent;
    expect(row).toContain('organisation, enhet');
    expect(row).toContain('Socialnämnden');
    expect(row).toContain('Punkt 3.2');
  });

  it('offers bodies and roles as deciders, bodies first, and nothing that cannot decide', async () => {
    const screen = await opened([]);
    await screen.press('button', 'Lägg till en regel');
    await screen.answer('GET', '/api/actors', ACTORS);
    expect(screen.all('checkbox').map((box) => box.closest('label')?.textContent.trim())).toEqual([
      'Socialnämnden',
      'Sektorchef',
    ]);
  });

  it('wants a subject, a word and somebody who may decide', async () => {
    const screen = await opened([]);
    await screen.press('button', 'Lägg till en regel');
    await screen.answer('GET', '/api/actors', ACTORS);
    await screen.press('button', 'Lägg till');
    expect(screen.find('alert').querySelectorAll('li')).toHaveLength(3);
    await screen.write('Vad regeln gäller', 'Upphandling');
    await screen.write(/^Ord i åtgärden/, 'upphandling, avtal, upphandling');
    await screen.press('checkbox', 'Sektorchef');
    await screen.press('button', 'Lägg till');
    const { body } = await screen.answer('POST', '/api/delegation-rules', RULE);
    expect(body).toEqual({
      subject: 'Upphandling',
      words: ['upphandling', 'avtal'],
      competentIds: ['chief'],
      source: null,
    });
  });

  it('is changed and taken away against the version that was seen', async () => {
    const screen = await opened([RULE]);
    await screen.press('button', 'Ändra Organisationen');
    await screen.answer('GET', '/api/actors', ACTORS);
    await screen.press('button', 'Spara');
    const changed = await screen.answer('PATCH', '/api/delegation-rules/d1', RULE);
    expect(changed.ifMatch).toBe('"4"');
    expect(changed.body).toMatchObject({ competentIds: ['sn'], words: ['organisation', 'enhet'] });
    await screen.answer('GET', '/api/delegation-rules', [RULE]);

    await screen.press('button', 'Ta bort Organisationen');
    await screen.press('button', 'Ta bort regeln');
    expect((await screen.answer('DELETE', '/api/delegation-rules/d1', null)).ifMatch).toBe('"4"');
  });
});
