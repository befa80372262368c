import { extractFrom } from '../../../test/extracted-rows';
import { THREE_PHASES } from '../../../test/three-phases';

describe('the timetable of a review in three phases', () => {
  it('has the phases with their times, years inferred after the turn of the year, and overlaps', async () => {
    const { phases } = await extractFrom(THREE_PHASES, '2015-10-01');
    expect(phases).toMatchObject([
      { label: 'Fas 1', aliases: ['Fas I'], start: '2015-10-01', end: '2015-12-31', precision: 'month' },
      { label: 'Fas 2', name: 'Kommersiella villkor', start: '2016-01-01', end: '2016-03-31', yearInferred: true },
      { label: 'Fas 3', start: '2016-03-01', end: '2016-03-31', yearInferred: true, overlaps: ['Fas 2'] },
      { label: 'Analysfas', name: null, start: '2016-04-01', end: '2016-04-30', yearInferred: true },
    ]);
    expect(phases[0]?.scope).toEqual([
      'Ansvarig för den dagliga ledningen.',
      'Krav på personalens utbildning.',
      'Anhöriganställningar.',
      'Arbetsmiljövillkor.',
    ]);
  });

  it('has an activity for each thing that stands in a month, in its phase', async () => {
    const { activities, actions } = await extractFrom(THREE_PHASES, '2015-10-01');
    expect(activities.map(({ when, phase, title, kind }) => `${when} · ${phase ?? '–'} · ${title} · ${kind}`)).toEqual([
      'Oktober · Fas 1 · Fastställa projektdirektiv i styrgrupp · decision',
      'Oktober · Fas 1 · Omvärldsbevakning · analysis',
      'November · Fas 1 · Omvärldsbevakning · analysis',
      'December · Fas 1 · Referensgrupp med handläggare · reference-group',
      'December · Fas 1 · Referensgrupp med anordnare · reference-group',
      'December · Fas 1 · Presentation på seniorrådet och tillgänglighetsrådet · information',
      'December · Fas 1 · Beslut om fas 1 i styrgrupp · decision',
      'December · Fas 1 · Muntlig delrapport till äldrenämnden · interim-report',
      'Januari · Fas 2 · Seminarium på SKE med inhämtning av åsikter · seminar',
      'Januari · Fas 2 · Omvärldsbevakning · analysis',
      'Februari · Fas 2 · Muntlig delrapport till äldrenämnden och socialnämnden · interim-report',
      'Februari · Fas 2 · Remissutskick · consultation',
      'Mars · Fas 3 · Referensgrupp med handläggare vid behov · reference-group',
      'Mars · Fas 3 · Referensgrupp med anordnare om begriplighet i villkor · reference-group',
      'April · Analysfas · Information till seniorrådet och tillgänglighetsrådet · information',
      'April · Analysfas · Beslut om slutrapport i styrgrupp · decision',
      'Maj · – · Presentation och beslut på äldrenämnden · decision',
      'Maj · – · Presentation på socialnämnden · information',
    ]);
    expect(actions).toEqual([]);
  });

  it('knows bodies, gates, oral reports and what happens only if needed', async () => {
    const { activities } = await extractFrom(THREE_PHASES, '2015-10-01');
    const titled = (start: string) => activities.filter(({ title }) => title.startsWith(start));
    expect(titled('Presentation på senior')[0]?.body).toEqual(['Seniorrådet', 'Tillgänglighetsrådet']);
    expect(titled('Beslut om fas 1')[0]).toMatchObject({ body: 'Styrgrupp', gate: true });
    expect(titled('Fastställa')[0]?.gate).toBeUndefined();
    expect(titled('Muntlig').every(({ oral }) => oral)).toBe(true);
    expect(activities.filter(({ conditional }) => conditional).map(({ when }) => when)).toEqual(['Mars']);
    expect(activities.filter(({ end }) => end === '2016-02-29')).toHaveLength(2);
  });

  it('is not unsure of years that follow from the first phase', async () => {
    const { activities } = await extractFrom(THREE_PHASES, '2015-10-01');
    expect(activities.some(({ needsReview }) => needsReview)).toBe(false);
  });
});
