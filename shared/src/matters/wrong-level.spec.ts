import type { ActorRef } from '../actors/actor';
import type { DelegationRuleView } from './matter';
import { wrongLevel } from './wrong-level';

const board: ActorRef = { id: 'ks', name: 'Kommunstyrelsen', kind: 'body' };
const director: ActorRef = { id: 'sd', name: 'Stadsdirektör', kind: 'role' };
const head: ActorRef = { id: 'fc', name: 'Förvaltningschef', kind: 'role' };

const rule = (fields: Partial<DelegationRuleView>): DelegationRuleView => ({
  id: 'rule',
  subject: 'Inre organisation',
  words: ['enhet', 'inre organisation'],
  competent: [director, head],
  source: 'Delegationsordning 2017, punkt 3.2',
  version: 1,
  ...fields,
});
const units = { title: 'Inrätta en enhet för kvalitetsuppföljning', description: null };

describe('the level of a decision', () => {
  it('is wrong when the executive board decides which units there are, which lies with the officials', () => {
    expect(wrongLevel(units, [board], [rule({})])).toEqual({
      decider: 'Kommunstyrelsen',
      competent: ['Stadsdirektör', 'Förvaltningschef'],
      source: 'Delegationsordning 2017, punkt 3.2',
    });
  });

  it.each<[what: string, title: string, description: string | null, deciders: ActorRef[], rules: DelegationRuleView[]]>(
    [
      ['the decider is competent', units.title, null, [head], [rule({})]],
      ['there are no rules', units.title, null, [board], []],
      ['nobody is to decide', units.title, null, [], [rule({})]],
      ['no word of the rule occurs', 'Plan för kompetensutveckling', null, [board], [rule({})]],
      ['the word is only the end of another', 'Översyn av helhet och nyenhet', null, [board], [rule({})]],
      ['å and ä are not a', 'Åtgärder för ånger', null, [board], [rule({ words: ['anger', 'atgard'] })]],
      ['the rule has no words but blank ones', units.title, null, [board], [rule({ words: [' ', '§'] })]],
      ['the rule names nobody', units.title, null, [board], [rule({ competent: [] })]],
      [
        'another rule that applies makes it competent',
        units.title,
        null,
        [board],
        [rule({}), rule({ competent: [board] })],
      ],
    ],
  )('is not questioned when %s', (_, title, description, deciders, rules) =>
    expect(wrongLevel({ title, description }, deciders, rules)).toBeNull(),
  );

  it.each([
    ['ENHETERNA slås samman', null],
    ['Resurs- och enhetsplan', null],
    ['Ny ledning', 'Gäller förvaltningens inre\norganisationen.'],
    ['Översyn (enheten vuxen)', null],
  ])('is questioned for "%s" – %s', (title, description) =>
    expect(wrongLevel({ title, description }, [board], [rule({})])?.decider).toBe('Kommunstyrelsen'),
  );

  it('tells the one among several who may not, and everybody who may', () => {
    const rules = [rule({ source: null }), rule({ competent: [head], source: 'Punkt 4' })];
    expect(wrongLevel(units, [director, board], rules)).toEqual({
      decider: 'Kommunstyrelsen',
      competent: ['Stadsdirektör', 'Förvaltningschef'],
      source: 'Punkt 4',
    });
  });
});
