import { LIGHTS, type Light } from './assessment';
import { isBetterThanComputed, OWN_ASSESSMENTS, refusalToAssess, type OwnAssessment } from './own-assessment';

describe('an assessment of one’s own', () => {
  it.each<[own: OwnAssessment, betterThan: Light[]]>([
    ['green', ['red', 'yellow']],
    ['yellow', ['red']],
    ['red', []],
  ])('%s is better than a computed %j', (own, betterThan) => {
    expect(LIGHTS.filter((light) => isBetterThanComputed(own, light))).toEqual(betterThan);
  });

  it.each(OWN_ASSESSMENTS)('%s needs a comment exactly when it is better than what is computed', (own) => {
    for (const light of LIGHTS) {
      const refused = refusalToAssess(own, light, null) === 'assessment-needs-comment';
      expect(refused).toBe(isBetterThanComputed(own, light));
      expect(refusalToAssess(own, light, 'Avtalet är skrivet.')).toBeNull();
    }
  });

  it('that nobody has made needs none', () => {
    for (const light of LIGHTS) expect(refusalToAssess(null, light, null)).toBeNull();
  });
});
