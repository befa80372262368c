import fc from 'fast-check';
import { bodiesInTitle, readReportTitle } from './read-report-title';

describe('What a title says of a report', () => {
  it.each([
    ['Muntlig delrapport till äldrenämnden', ['Äldrenämnden'], 'oral', 'information'],
    [
      'Muntlig delrapport till äldrenämnden och socialnämnden',
      ['Äldrenämnden', 'Socialnämnden'],
      'oral',
      'information',
    ],
    ['Skriftlig delrapport till socialnämnden', ['Socialnämnden'], 'written', 'information'],
    [
      'Presentation på seniorrådet och tillgänglighetsrådet',
      ['Seniorrådet', 'Tillgänglighetsrådet'],
      null,
      'presentation',
    ],
    ['Information till seniorrådet', ['Seniorrådet'], null, 'information'],
    ['Presentation och beslut på äldrenämnden', ['Äldrenämnden'], null, 'decision'],
    ['Presentation på socialnämnden', ['Socialnämnden'], null, 'presentation'],
    ['Redovisning av beslutsunderlag för vård- och omsorgsnämnden', ['Vård- och omsorgsnämnden'], null, 'information'],
    ['Muntlig föredragning i KF', ['Kommunfullmäktige'], 'oral', 'presentation'],
  ])('”%s” is for %j, %s, %s', (title, bodies, form, purpose) => {
    expect(readReportTitle(title)).toEqual({ bodies, form, purpose });
  });

  it.each([
    'Beslut om fas 1 i styrgrupp',
    'Fastställa projektdirektiv i styrgrupp',
    'Beslut om slutrapport i styrgrupp',
    'Delrapport',
    'Omvärldsbevakning',
    'Remissutskick',
    '',
  ])('”%s” tells of none', (title) => {
    expect(readReportTitle(title)).toBeNull();
  });

  it('names each body once, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (noise) => {
        const bodies = bodiesInTitle(`${noise} äldrenämnden och äldrenämnden ${noise}`);
        expect(new Set(bodies).size).toBe(bodies.length);
      }),
    );
  });
});
