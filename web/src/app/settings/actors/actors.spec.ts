import type { ActorView, HoldingView } from '@genomfor/shared';
import { aSession } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { aliasesOf, isFound, isHeld, isVacant, periodText, possibleSuperiors } from './actor-rows';
import { Actors } from './actors';

const TODAY = '2018-02-26';

function aHolding(change: Partial<HoldingView> = {}): HoldingView {
  return { id: 'h1', userId: 'u1', userName: 'Maria Lind', from: '2017-10-01', to: null, acting: false, ...change };
}
function anActor(change: Partial<ActorView> = {}): ActorView {
  return {
    id: 'r1',
    name: 'Ekonomichef',
    kind: 'role',
    abbreviation: null,
    aliases: [],
    bodyKind: null,
    superiorId: null,
    holdings: [],
    version: 2,
    ...change,
  };
}

describe('who holds a role', () => {
  it.each([
    ['from the first day', aHolding({ from: TODAY }), true],
    ['to the last day', aHolding({ to: TODAY }), true],
    ['not before', aHolding({ from: '2018-02-27' }), false],
    ['not after', aHolding({ to: '2018-02-25' }), false],
  ])('holds it %s', (_when, holding, held) => {
    expect(isHeld(holding, TODAY)).toBe(held);
  });

  it('leaves it vacant when the only holding has ended, but a body is never vacant', () => {
    const holdings = [aHolding({ to: '2018-01-31' })];
    expect(isVacant(anActor({ holdings }), TODAY)).toBe(true);
    expect(isVacant(anActor({ holdings: [aHolding()] }), TODAY)).toBe(false);
    expect(isVacant(anActor({ kind: 'body' }), TODAY)).toBe(false);
  });

  it.each([
    [aHolding(), 'från 1 oktober 2017'],
    [aHolding({ to: '2018-03-31' }), '1 oktober 2017 – 31 mars 2018'],
  ])('holds %j in words', (holding, words) => {
    expect(periodText(holding)).toBe(words);
  });
});

describe('an actor', () => {
  const actor = anActor({ name: 'Kommunstyrelsen', abbreviation: 'KS', aliases: ['Styrelsen i kommunen'] });

  it.each([
    ['kommun', true],
    ['ks', true],
    [' STYRELSEN I ', true],
    ['', true],
    ['nämnd', false],
  ])('is found by "%s": %s', (sought, found) => {
    expect(isFound(actor, sought)).toBe(found);
  });

  it('is called by the words between the commas, each once', () => {
    expect(aliasesOf('Ekonomichefen, ekonomichef sektorn;\n, Ekonomichefen')).toEqual([
      'Ekonomichefen',
      'ekonomichef sektorn',
    ]);
  });
});

describe('a role above another', () => {
  const actors = [
    anActor({ id: 'kd', name: 'Kommundirektör' }),
    anActor({ id: 'sc', name: 'Sektorchef', superiorId: 'kd' }),
    anActor({ id: 'vc', name: 'Verksamhetschef', superiorId: 'sc' }),
    anActor({ id: 'ks', name: 'Kommunstyrelsen', kind: 'body' }),
  ];

  it.each([
    ['sc', ['Kommundirektör']],
    ['kd', []],
    ['vc', ['Kommundirektör', 'Sektorchef']],
    [null, ['Kommundirektör', 'Sektorchef', 'Verksamhetschef']],
  ])('of %s is never itself, one below or a body: %j', (id, names) => {
    const actor = actors.find((one) => one.id === id) ?? null;
    expect(possibleSuperiors(actor, actors).map(({ name }) => name)).toEqual(names);
  });
});

describe('the page of roles and bodies', () => {
  async function opened(actors: ActorView[]): Promise<Screen> {
    const screen = await show(Actors, aSession('administrator'));
    await screen.answer('GET', '/api/actors', actors);
    return screen;
  }

  it('shows who holds what today, and what is vacant', async () => {
    const screen = await opened([
      anActor(),
      anActor({ id: 'r2', name: 'Sektorchef', holdings: [aHolding({ acting: true })] }),
    ]);
    expect(screen.find('row', /Sektorchef/).textContent).toContain('Maria Lind, tf.');
    expect(screen.find('row', /Ekonomichef/).textContent).toContain('vakant');
    expect(screen.text).toContain('En roll är vakant: ingen får dess åtgärder under Mina åtgärder.');
  });

  it('tells which roles have nobody above them, and lets one be chosen', async () => {
    const screen = await opened([
      anActor({ id: 'r1', superiorId: 'r2' }),
      anActor({ id: 'r2', name: 'Kommundirektör' }),
      anActor({ id: 'r3', name: 'Sektorchef' }),
    ]);
    expect(screen.find('row', /^Ekonomichef/).textContent).toContain('Kommundirektör');
    expect(screen.text).toContain('Två roller saknar överordnad');
    await screen.press('button', 'Ändra Sektorchef');
    const choice = screen.find('combobox', /^Överordnad roll/) as HTMLSelectElement;
    expect([...choice.options].map(({ text }) => text)).toEqual(['ingen angiven', 'Ekonomichef', 'Kommundirektör']);
    choice.value = 'r2';
    choice.dispatchEvent(new Event('change'));
    await screen.press('button', 'Spara');
    const { body } = await screen.answer('PATCH', '/api/actors/r3', anActor({ id: 'r3', superiorId: 'r2' }));
    expect(body).toMatchObject({ superiorId: 'r2' });
  });

  it('changes a name against the version that was seen', async () => {
    const screen = await opened([anActor()]);
    await screen.press('button', 'Ändra Ekonomichef');
    await screen.write(/^Andra namn/, 'Ekonomichefen, ekonomiansvarig');
    await screen.press('button', 'Spara');
    const sent = await screen.answer('PATCH', '/api/actors/r1', anActor({ version: 3 }));
    expect(sent.ifMatch).toBe('"2"');
    expect(sent.body).toMatchObject({ name: 'Ekonomichef', aliases: ['Ekonomichefen', 'ekonomiansvarig'] });
  });

  it('ends a holding the day before today, so that the role is free', async () => {
    const screen = await opened([anActor({ holdings: [aHolding()] })]);
    await screen.press('button', 'Innehavare av Ekonomichef');
    await screen.answer('GET', '/api/people', [{ id: 'u2', name: 'Maria Lind' }]);
    await screen.press('button', 'Avsluta Maria Lind');
    const { body } = await screen.answer('PATCH', '/api/actors/r1/holdings/h1', anActor());
    expect(body).toEqual({ to: '2018-02-25' });
  });
});
