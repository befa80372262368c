import fc from 'fast-check';
import { parseActorCell } from './actor-cell';
import { splitStackedActors } from './stacked-actors';

const names = (text: string): string[] => parseActorCell(text).actors.map(({ name }) => name);
const involved = (text: string): string[] => parseActorCell(text).involved.map(({ name }) => name);

describe('the actors of a cell', () => {
  it.each<[text: string, names: string[]]>([
    ['', []],
    ['–', []],
    ['Sektorchef', ['Sektorchef']],
    ['KS/Nämnderna', ['Kommunstyrelsen', 'Nämnderna']],
    ['Sektorchef, controller', ['Sektorchef', 'Controller']],
    ['Sektorchef och ekonomichefen', ['Sektorchef', 'Ekonomichef']],
    ['Sektorchef samt HR', ['Sektorchef', 'HR']],
    ['Rektor; enhetschef + controller & HR', ['Rektor', 'Enhetschef', 'Controller', 'HR']],
    ['Sektorchef\nEkonomichef', ['Sektorchef', 'Ekonomichef']],
    ['Sektorchef Sektorchef, controller', ['Sektorchef', 'Controller']],
    ['Vård- och omsorgsnämnden', ['Vård- och omsorgsnämnden']],
    ['Vård- och\nomsorgsnämnden', ['Vård- och omsorgsnämnden']],
    ['Kultur-, fritids- och utbildningsnämnden, KS', ['Kultur-, fritids- och utbildningsnämnden', 'Kommunstyrelsen']],
    ['Resurs- och utveckling', ['Resurs- och utveckling']],
    ['HR/IT-stöd', ['HR/IT-stöd']],
    ['Hälso- och sjukvård', ['Hälso- och sjukvård']],
    ['Barn, unga och familj', ['Barn, unga och familj']],
    ['Vägar och vatten', ['Vägar och vatten']],
    ['Chef för vård och omsorg', ['Chef för vård och omsorg']],
    ['Director of Children, Families and Education', ['Director of Children, Families and Education']],
    ['Head of HR and Head of Finance', ['Head of HR', 'Head of Finance']],
    ['Förvaltnings-\nchef', ['Förvaltningschef']],
    ['Biträdande\nrektor', ['Biträdande rektor']],
    ['Verksamhetschef\nsärskilt boende', ['Verksamhetschef särskilt boende']],
    ['Rektor\nkurator', ['Rektor', 'Kurator']],
    ['Kommunstyrelsens förvaltning', ['Kommunstyrelsens förvaltning']],
    ['Kommunstyrelsens stab, KS', ['Kommunstyrelsens stab', 'Kommunstyrelsen']],
    ['Teknik og Miljø, Borgmester', ['Teknik og Miljø', 'Borgmester']],
    ['Rektor og Kommunaldirektør', ['Rektor', 'Kommunaldirektør']],
    ['Barnehagestyrere og kulturleiaren', ['Barnehagestyrere', 'Kulturleiar']],
    ['Anna Andersson, ekonomichef', ['Anna Andersson', 'Ekonomichef']],
    ['Kommunstyrelsen (KS)', ['Kommunstyrelsen']],
    ['1. Sektorchef\n2. Controller', ['Sektorchef', 'Controller']],
    ['Ansvarig: Sektorchef m.fl.', ['Sektorchef']],
    ['Kommunalsjef helse og omsorg', ['Kommunalsjef helse og omsorg']],
    ['Rådmannen og kommunestyret', ['Rådmann', 'Kommunestyret']],
    ['Enhetschef äldreomsorg och rektor', ['Enhetschef äldreomsorg', 'Rektor']],
    ['Chef för äldreomsorgen och Controllerenheten', ['Chef för äldreomsorgen', 'Controllerenheten']],
    ['Kommunstyrelsen genom kommunchefen', ['Kommunstyrelsen', 'Kommunchef']],
    ['Utvecklingsledare, IT- och digitaliseringschef', ['Utvecklingsledare', 'IT- och digitaliseringschef']],
    ['Projektledare (50 %)', ['Projektledare']],
    ['Rektor på respektive skola', ['Rektor på respektive skola']],
    ['Kultur och fritidsnämnden, KS', ['Kultur och fritidsnämnden', 'Kommunstyrelsen']],
    ['HR och ekonomiavdelningen', ['HR', 'Ekonomiavdelningen']],
    ['Ej aktuellt', []],
    ['Enhetschef/respektive chef', ['Enhetschef', 'Respektive chef']],
  ])('of %j are %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each<[text: string, names: string[], involved: string[]]>([
    ['Sektorchef i samråd med ekonomichefen', ['Sektorchef'], ['Ekonomichef']],
    ['Sektorchef i samråd\nmed HR och IT', ['Sektorchef'], ['HR', 'IT']],
    ['Rektor tillsammans med enhetschef', ['Rektor'], ['Enhetschef']],
    ['Rektor med stöd av HR', ['Rektor'], ['HR']],
    ['Rektor, stöd av HR', ['Rektor'], ['HR']],
    ['Rektor med hjälp av controllern; ekonomichef', ['Rektor', 'Ekonomichef'], ['Controller']],
    ['Sektorchef (avrop: Region Skåne)', ['Sektorchef'], ['Region Skåne']],
    ['Sektorchef (stöd: HR), controller', ['Sektorchef', 'Controller'], ['HR']],
    ['Sektorchef, deltar: enhetschefer', ['Sektorchef'], ['Enhetschefer']],
    ['Socialnämnden i samverkan med KS', ['Socialnämnden'], ['Kommunstyrelsen']],
  ])('%j: %j answer for it and %j take part', (text, actors, others) => {
    expect(names(text)).toEqual(actors);
    expect(involved(text)).toEqual(others);
  });

  it.each(['NN', 'N.N.', 'vakant', 'Utses senare', 'ej utsedd', '?'])('says that nobody holds it by %j', (text) => {
    expect(parseActorCell(text)).toEqual({ actors: [], involved: [], unassigned: true });
  });

  it('keeps the role of a vacant post', () => {
    expect(parseActorCell('Enhetschef (vakant)')).toMatchObject({ actors: [{ name: 'Enhetschef' }], unassigned: true });
  });

  it('keeps a whole sentence as one actor that nobody knows', () => {
    const text = 'Kommundirektören ansvarar för planen, och ska återkomma till KS under hösten';
    expect(parseActorCell(text).actors).toEqual([{ name: text, kind: 'role', text, known: false }]);
  });

  it('does not split a name that the municipality has', () => {
    const known = [{ name: 'Trafik, gata/park och drift', kind: 'unit' as const }];
    expect(parseActorCell('KS, Trafik, gata/park och drift', known).actors.map(({ name }) => name)).toEqual([
      'Kommunstyrelsen',
      'Trafik, gata/park och drift',
    ]);
  });

  it('keeps order and number however different actors are joined', () => {
    const actor = fc.constantFrom(
      'Sektorchef',
      'Ekonomichef',
      'Socialnämnden',
      'Vård- och omsorgsnämnden',
      'Controllerenheten',
      'Rektor',
    );
    const joiner = fc.constantFrom('/', ', ', '; ', ' + ', ' & ', '\n', ' och ', ' samt ');
    fc.assert(
      fc.property(fc.uniqueArray(actor, { minLength: 1 }), joiner, (actors, between) => {
        expect(names(actors.join(between))).toEqual(actors);
      }),
    );
  });

  it('never fails and never gives an empty name', () => {
    const words = fc.array(
      fc.constantFrom('Sektorchef', 'i samråd med', '(', ')', '/', ',', 'och', 'vakant', '\n', '-', 'm.fl.', '?'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          words.map((parts) => parts.join(' ')),
        ),
        (text) => {
          const cell = parseActorCell(text);
          for (const { name } of [...cell.actors, ...cell.involved]) expect(name.trim()).not.toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('actors stacked over each other', () => {
  it.each<[text: string, count: number, lines: string[][] | null]>([
    ['Sektorchef Sektorchef, controller', 2, [['Sektorchef'], ['Sektorchef', 'Controller']]],
    ['Sektorchef\nSektorchef, controller', 2, [['Sektorchef'], ['Sektorchef', 'Controller']]],
    ['Rektor, HR Ekonomichef', 2, null],
    ['Rektor, controller Ekonomichef', 2, [['Rektor', 'Controller'], ['Ekonomichef']]],
    ['Sektorchef', 2, null],
    ['Sektorchef, controller', 2, null],
    ['Sektorchef, controller', 1, [['Sektorchef', 'Controller']]],
    ['Socialnämnden Kommunstyrelsen', 2, [['Socialnämnden'], ['Kommunstyrelsen']]],
  ])('%j over %i dates is %j', (text, count, lines) => {
    expect(splitStackedActors(text, count)).toEqual(lines);
  });
});
