import { aPath } from './a-decider';
import { wayPoints } from './way-points';

describe('the steps to a decision', () => {
  it('tell what is to be done when, and how long is left for the papers', () => {
    expect(wayPoints(aPath(), '2018-02-26')).toEqual([
      { what: 'Papper in till kommunstyrelsen', when: 'senast 3 maj 2018, om 66 dagar', mark: 'next' },
      { what: 'Kommunstyrelsen bereder', when: '28 maj 2018', mark: 'ahead' },
      { what: 'Kommunfullmäktige beslutar', when: '18 juni 2018', mark: 'decision' },
    ]);
  });

  it('tell what has been done as past', () => {
    const [papers, prepared, decided] = aPath().steps;
    const steps = [{ ...papers!, settled: true }, { ...prepared!, settled: true }, decided!];
    expect(wayPoints({ steps }, '2018-06-01')).toEqual([
      { what: 'Papper in till kommunstyrelsen', when: '3 maj 2018, klart', mark: 'done' },
      { what: 'Kommunstyrelsen har berett', when: '28 maj 2018', mark: 'done' },
      { what: 'Kommunfullmäktige beslutar', when: '18 juni 2018', mark: 'decision' },
    ]);
  });

  it('give the last day of what no meeting does', () => {
    const steps = [{ kind: 'risk' as const, date: '2018-04-20', body: null, meetingId: null, settled: false }];
    expect(wayPoints({ steps }, '2018-02-26')).toEqual([
      { what: 'Riskbedömning inför ändringen', when: 'senast 20 april 2018', mark: 'next' },
    ]);
  });
});
