import fc from 'fast-check';
import { preparingCircle, type PreparedBody } from './preparing-circle';

const body = (id: string, preparedById: string | null = null): PreparedBody => ({ id, name: id, preparedById });
const BODIES = [body('KF', 'KS'), body('KS', 'KSAU'), body('KSAU'), body('SN', 'AU'), body('AU')];

describe('bodies that would prepare for each other', () => {
  it.each([
    ['KSAU', 'KF', ['KSAU', 'KF', 'KS']],
    ['KS', 'KF', ['KS', 'KF']],
    ['SN', 'SN', ['SN']],
  ])('are told when %s were prepared by %s', (id, preparedById, circle) => {
    expect(preparingCircle(BODIES, { id, preparedById })).toEqual(circle);
  });

  it.each([
    ['KF', 'SN'],
    ['KSAU', null],
    ['AU', 'KF'],
    ['KSAU', 'a body that is gone'],
  ])('are none when %s is prepared by %s', (id, preparedById) => {
    expect(preparingCircle(BODIES, { id, preparedById })).toBeNull();
  });

  it('are found exactly when following the way from a body leads back to it', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const preparer = fc.option(fc.constantFrom(...ids));
    const bodies = fc.tuple(...ids.map((id) => preparer.map((by) => body(id, by))));
    fc.assert(
      fc.property(bodies, fc.constantFrom(...ids), preparer, (before, id, preparedById) => {
        const after = new Map(before.map((one) => [one.id, one.id === id ? preparedById : one.preparedById]));
        let at: string | null = preparedById;
        for (let steps = 0; steps < ids.length && at !== null && at !== id; steps += 1) at = after.get(at) ?? null;
        const circle = preparingCircle(before, { id, preparedById });
        expect(circle !== null).toBe(at === id);
        for (const [index, name] of (circle ?? []).entries()) {
          expect(after.get(name)).toBe(circle?.[(index + 1) % circle.length]);
        }
      }),
    );
  });
});
