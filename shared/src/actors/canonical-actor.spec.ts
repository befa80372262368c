import fc from 'fast-check';
import type { ActorKind, KnownActor } from './actor';
import { actorKey } from './actor-dictionary';
import { canonicalActor, sameActor } from './canonical-actor';

describe('the canonical name of an actor', () => {
  it.each<[text: string, name: string, kind: ActorKind]>([
    // Roles are indefinite and singular.
    ['Ekonomichefen', 'Ekonomichef', 'role'],
    ['Kommundirektören', 'Kommundirektör', 'role'],
    ['Kommundirektörens', 'Kommundirektör', 'role'],
    ['KOMMUNDIREKTÖREN', 'Kommundirektör', 'role'],
    ['sektorchef', 'Sektorchef', 'role'],
    ['controller', 'Controller', 'role'],
    ['Controllern', 'Controller', 'role'],
    ['Rektorn', 'Rektor', 'role'],
    ['utvecklingsledaren', 'Utvecklingsledare', 'role'],
    ['Ekonomen', 'Ekonom', 'role'],
    ['hr-chefen', 'HR-chef', 'role'],
    ['KD', 'Kommundirektör', 'role'],
    ['MAS', 'Medicinskt ansvarig sjuksköterska', 'role'],
    ['ekonomisk controller', 'Ekonomisk controller', 'role'],
    ['chefen för äldreomsorgen', 'Chef för äldreomsorgen', 'role'],
    ['Avdelningschefen äldreomsorg', 'Avdelningschef äldreomsorg', 'role'],
    ['Tekniska direktören', 'Teknisk direktör', 'role'],
    ['Enhetschef(er)', 'Enhetschef', 'role'],
    ['Säkerhetschef tf', 'Säkerhetschef', 'role'],
    ['tf förvaltningschef', 'Förvaltningschef', 'role'],
    ['T.f. kommundirektören', 'Kommundirektör', 'role'],
    ['bitr. rektorn', 'Biträdande rektor', 'role'],
    ['Kommunstyrelsens ordförande', 'Kommunstyrelsens ordförande', 'role'],
    ['KSO', 'Kommunstyrelsens ordförande', 'role'],
    // Bodies are definite.
    ['KS', 'Kommunstyrelsen', 'body'],
    ['ks', 'Kommunstyrelsen', 'body'],
    ['KF', 'Kommunfullmäktige', 'body'],
    ['KSAU', 'Kommunstyrelsens arbetsutskott', 'body'],
    ['Socialnämndens', 'Socialnämnden', 'body'],
    ['socialnämnd', 'Socialnämnden', 'body'],
    ['Kultur- och fritidsnämnd', 'Kultur- och fritidsnämnden', 'body'],
    ['Vård- och omsorgsnämnden', 'Vård- och omsorgsnämnden', 'body'],
    ['Styrgrupp', 'Styrgruppen', 'body'],
    ['Sektorns ledningsgrupp', 'Sektorns ledningsgrupp', 'body'],
    ['allmänna utskottet', 'Allmänna utskottet', 'body'],
    ['tillgänglighetsrådet', 'Tillgänglighetsrådet', 'body'],
    // Units keep the form they have.
    ['Controllerenheten', 'Controllerenheten', 'unit'],
    ['controllerenhetens', 'Controllerenheten', 'unit'],
    ['Socialförvaltningen', 'Socialförvaltningen', 'unit'],
    ['IFO', 'Individ- och familjeomsorgen', 'unit'],
    ['HR', 'HR', 'unit'],
    ['Housing Services', 'Housing Services', 'unit'],
    // Groups stand for several.
    ['Nämnderna', 'Nämnderna', 'group'],
    ['Samtliga enhetschefer', 'Samtliga enhetschefer', 'group'],
    ['Respektive chef', 'Respektive chef', 'group'],
    ['resp. chef', 'Respektive chef', 'group'],
    ['enhetscheferna', 'Enhetschefer', 'group'],
    ['Förvaltningarna', 'Förvaltningarna', 'group'],
    // Others outside the municipality.
    ['Region Stockholm', 'Region Stockholm', 'external'],
    ['Länsstyrelsen', 'Länsstyrelsen', 'external'],
    // Neighbours are not translated.
    ['Rådmannen', 'Rådmann', 'role'],
    ['Kommunedirektøren', 'Kommunedirektør', 'role'],
    ['Kommunalsjef', 'Kommunalsjef', 'role'],
    ['Virksomhetsleder', 'Virksomhetsleder', 'role'],
    ['Kommunestyret', 'Kommunestyret', 'body'],
    ['Formannskapet', 'Formannskapet', 'body'],
    ['Kommunaldirektøren', 'Kommunaldirektør', 'role'],
    ['Byrådet', 'Byrådet', 'body'],
    ['Borgmesteren', 'Borgmester', 'role'],
    ['Centerchef', 'Centerchef', 'role'],
    ['Direktionen', 'Direktionen', 'body'],
    ['Stadsdirektören', 'Stadsdirektör', 'role'],
    ['Samkommunstyrelsen', 'Samkommunstyrelsen', 'body'],
    ['Fullmäktige', 'Fullmäktige', 'body'],
    ['Chief Executive', 'Chief Executive', 'role'],
    ['Director of Adult Social Care', 'Director of Adult Social Care', 'role'],
    ['Head of Housing', 'Head of Housing', 'role'],
    ['Cabinet', 'Cabinet', 'body'],
    ['Audit Committee', 'Audit Committee', 'body'],
  ])('of “%s” is “%s”, a %s', (text, name, kind) => {
    expect(canonicalActor(text)).toMatchObject({ name, kind, text, known: true });
  });

  it.each(['Barn', 'Bygden', 'XYZ', 'Förråd', 'Målgruppen', 'Vattnet', 'Stöd', 'Utökad verksamhet'])(
    'does not bend the unknown word %s',
    (text) => {
      expect(canonicalActor(text)).toMatchObject({ name: text, known: false });
    },
  );

  it.each([
    ['Anna Andersson', 'Anna Andersson'],
    ['Per-Olof Öberg Lind', 'Per-Olof Öberg Lind'],
  ])('takes %s for a person who is not known', (text, name) => {
    expect(canonicalActor(text)).toMatchObject({ name, kind: 'person', known: false });
  });

  it('takes a company for an outside party that is asked about once', () => {
    expect(canonicalActor('Luleå Energi AB')).toMatchObject({ kind: 'external', known: false });
  });

  it('prefers the role to the person who holds it', () => {
    expect(canonicalActor('Ekonomichef Anna Andersson').name).toBe('Ekonomichef');
  });

  it('marks group actors as several', () => {
    expect(canonicalActor('Samtliga rektorer').many).toBe(true);
    expect(canonicalActor('Rektorn').many).toBeUndefined();
  });

  it('lets the municipality’s own names and aliases win over the dictionary', () => {
    const known: KnownActor[] = [{ name: 'Kultur- och samhällsnämnden', kind: 'body', aliases: ['KS'] }];
    expect(canonicalActor('ks', known)).toMatchObject({ name: 'Kultur- och samhällsnämnden', known: true });
    expect(canonicalActor('KF', known).name).toBe('Kommunfullmäktige');
  });

  it('gives the same name when it is given its own answer', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom(
            'tf',
            'bitr.',
            'resp.',
            'alla',
            'ekonomichefens',
            'KS',
            'nämnderna',
            'och',
            'för',
            'Anna',
            'HR-',
          ),
          {
            maxLength: 5,
          },
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (words) => {
        const { name } = canonicalActor(words);
        expect(canonicalActor(name).name).toBe(name);
      }),
      { numRuns: 500 },
    );
  });

  it('has a name for every text that is not blank', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(canonicalActor(`x${text}`).name).not.toBe('');
      }),
    );
  });
});

describe('a text that is no name', () => {
  it.each([':', ' ;', '/a', 'a,'])('of 100 000 characters “%s” is taken as it stands, at once', (piece) => {
    const text = `x${piece.repeat(100_000 / piece.length)}!`;
    expect(canonicalActor(text)).toMatchObject({ name: text.replace('x', 'X'), known: false });
  });
});

describe('comparing actors', () => {
  it('leaves case, spaces and hyphens aside in the key', () => {
    expect(actorKey('HR - chef')).toBe(actorKey('hr-Chef'));
    expect(actorKey('Vård- och omsorgsnämnden')).not.toBe(actorKey('Vårdnämnden'));
  });

  it.each([
    ['Ekonomichefen', 'ekonomichef', true],
    ['KS', 'Kommunstyrelsen', true],
    ['Sektorchef', 'Enhetschef', false],
  ])('%s and %s: the same is %s', (a, b, same) => {
    expect(sameActor(a, b)).toBe(same);
  });
});
