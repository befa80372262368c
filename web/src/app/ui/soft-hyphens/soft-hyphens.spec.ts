import * as fc from 'fast-check';
import { withSoftHyphens } from './soft-hyphens';

describe('places to break inside long compounds', () => {
  it.each([
    ['Kommunövergripande organisationsöversyn', 'Kommun|övergripande organisations|översyn'],
    ['Kommundirektör', 'Kommun|direktör'],
    ['Sektorchef', 'Sektorchef'],
    ['Kommunstyrelsen, KF', 'Kommun|styrelsen, KF'],
    ['budget- och uppföljningsprocess', 'budget- och uppföljnings|process'],
  ])('are put into %s', (text, broken) => {
    expect(withSoftHyphens(text).replaceAll('\u00ad', '|')).toBe(broken);
  });

  it('change nothing that is seen', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const seen = text.replaceAll('\u00ad', '');
        expect(withSoftHyphens(seen).replaceAll('\u00ad', '')).toBe(seen);
      }),
    );
  });
});
