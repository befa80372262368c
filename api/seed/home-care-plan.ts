import type { SeedAction, SeedPlan } from './seed-plan';

const done = (daysAgo: number): SeedAction['report'] => ({ daysAgo, progress: 'done' });

/** A timetable in phases and months, known to the month only, as a reader would meet it on Monday 22 February 2016. */
export const HOME_CARE_PLAN: SeedPlan = {
  writtenFor: '2016-02-22',
  title: 'Översyn av kundvalet för hemtjänst, ledsagning och avlösning',
  orgUnit: 'Sociala kvalitetsenheten',
  commissioner: 'Äldrenämnden',
  owner: 'Äldrenämnden',
  registryNumber: 'ÄN 2015/0088',
  planDate: '2015-10-01',
  planVersion: null,
  phases: [
    {
      label: 'Fas 1',
      name: 'Verksamhetens ledning och personalens utbildning',
      start: '2015-10-01',
      end: '2015-12-31',
    },
    { label: 'Fas 2', name: 'Kommersiella villkor och kvalificering', start: '2016-01-01', end: '2016-03-31' },
    { label: 'Fas 3', name: 'Uppföljning och övrigt', start: '2016-03-01', end: '2016-03-31' },
    { label: 'Analysfas', name: null, start: '2016-04-01', end: '2016-04-30' },
  ],
  sections: [
    {
      title: 'Tidplan',
      actions: [
        activity('Fas 1', '2015-10', 'Fastställa projektdirektiv i styrgrupp', 'decision', 'Styrgruppen', done(118)),
        activity('Fas 1', '2015-10', 'Omvärldsbevakning', 'activity', null, done(110)),
        activity('Fas 1', '2015-11', 'Omvärldsbevakning', 'activity', null, done(82)),
        activity('Fas 1', '2015-12', 'Referensgrupp med handläggare', 'activity', null, done(70)),
        activity('Fas 1', '2015-12', 'Referensgrupp med anordnare', 'activity', null, done(69)),
        activity('Fas 1', '2015-12', 'Presentation på seniorrådet och tillgänglighetsrådet', 'report', null, done(66)),
        activity('Fas 1', '2015-12', 'Beslut om fas 1 i styrgrupp', 'decision', 'Styrgruppen'),
        {
          ...activity('Fas 1', '2015-12', 'Muntlig delrapport till äldrenämnden', 'report', null, done(66)),
          given: [
            {
              body: 'Äldrenämnden',
              daysAgo: 66,
              said: 'Förslagen om ledning och utbildning gicks igenom. Nämnden ville veta vad de kostar.',
            },
          ],
        },
        activity('Fas 2', '2016-01', 'Seminarium på SKE med inhämtning av åsikter', 'activity', null, done(33)),
        activity('Fas 2', '2016-01', 'Omvärldsbevakning', 'activity', null, done(25)),
        {
          ...activity('Fas 2', '2016-02', 'Muntlig delrapport till äldrenämnden och socialnämnden', 'report', null, {
            daysAgo: 6,
            progress: 'ongoing',
            comment: 'Äldrenämnden är klar, socialnämnden återstår.',
          }),
          given: [
            {
              body: 'Äldrenämnden',
              daysAgo: 6,
              said: 'Läget för de kommersiella villkoren. Remissen skickas ut i slutet av månaden.',
            },
          ],
        },
        activity('Fas 2', '2016-02', 'Remissutskick', 'consultation', null),
        {
          ...activity('Fas 3', '2016-03', 'Referensgrupp med handläggare', 'activity', null),
          description: 'Hålls vid behov.',
          conditional: true,
        },
        activity('Fas 3', '2016-03', 'Referensgrupp med anordnare om begriplighet i villkor', 'activity', null),
        activity('Analysfas', '2016-04', 'Information till seniorrådet och tillgänglighetsrådet', 'report', null),
        activity('Analysfas', '2016-04', 'Beslut om slutrapport i styrgrupp', 'decision', 'Styrgruppen'),
        activity(null, '2016-05', 'Presentation och beslut på äldrenämnden', 'decision', 'Äldrenämnden'),
        activity(null, '2016-05', 'Presentation på socialnämnden', 'report', null),
      ],
    },
  ],
};

function activity(
  phase: string | null,
  month: string,
  title: string,
  kind: SeedAction['kind'],
  decider: string | null,
  report?: SeedAction['report'],
): SeedAction {
  return {
    title,
    deadline: month,
    responsible: 'Utredare',
    ...(phase ? { phase } : {}),
    ...(kind ? { kind } : {}),
    ...(decider ? { deciders: decider } : {}),
    ...(report ? { report } : {}),
  };
}
