import { standsForBoards } from './group-of-boards';

describe('a group whose members nobody has listed', () => {
  it.each(['Nämnderna', 'Berörda nämnder', 'Respektive nämnd', 'samtliga nämnder'])(
    '"%s" stands for the boards',
    (name) => {
      expect(standsForBoards(name)).toBe(true);
    },
  );

  it.each(['Samtliga enhetschefer', 'Förvaltningarna', 'Nämndsekreterarna'])('"%s" does not', (name) => {
    expect(standsForBoards(name)).toBe(false);
  });
});
