import type { SeedPlan } from './seed-plan';

/**
 * A plan of fourteen actions in two sections, as a reader would meet it on Monday 26 February 2018.
 * Dates are written for that day and moved by whole months when they are put in.
 */
export const CARE_SECTOR_PLAN: SeedPlan = {
  writtenFor: '2018-02-26',
  title: 'Översyn av sektorn för omsorg och välfärd',
  orgUnit: 'Sektorn för omsorg och välfärd',
  commissioner: 'Kommundirektör',
  owner: 'Vård- och omsorgsnämnden',
  registryNumber: 'KS 2017/0311',
  planDate: '2018-01-18',
  planVersion: '4',
  followedUp: true,
  phases: [],
  sections: [
    {
      title: 'Nämnder, sektor och andra sektorer',
      actions: [
        {
          title: 'Delegering',
          description: 'Chefer med budgetansvar ska kunna besluta om sin egen organisation.',
          deadline: '2018-04-30',
          responsible: 'Kommundirektör',
          deciders: 'KS/Nämnderna',
          report: { daysAgo: 12, progress: 'ongoing', comment: 'Förslag till ny delegationsordning skrivs.' },
        },
        {
          title: 'Budget och uppföljning',
          deadline: '2018-03-31',
          responsible: 'Sektorchef',
          deciders: 'Kommundirektör',
          dependencies: 'Ekonomichef',
          report: {
            daysAgo: 4,
            progress: 'ongoing',
            forecast: '2018-04-30',
            assessment: 'yellow',
            comment: 'Årshjulet är klart, men rollerna mot ekonomifunktionen återstår.',
          },
        },
        {
          title: 'Se över externa stödfunktioner',
          description: 'Vilka stödfunktioner ska vara centrala och vilka lokala?',
          deadline: '2018-06-30',
          responsible: 'Kommundirektör',
          deciders: 'Kommundirektör',
          dependencies: 'Kommunövergripande organisationsöversyn',
          report: {
            daysAgo: 3,
            progress: 'ongoing',
            assessment: 'red',
            comment: 'Den kommunövergripande översynen har inget slutdatum.',
          },
        },
        {
          title: 'Förbättrad dialog mellan stödfunktioner och verksamheter',
          deadline: '2018-04-30',
          responsible: 'Sektorchef',
          dependencies: 'Ekonomichef',
          report: { daysAgo: 12, progress: 'ongoing' },
        },
        {
          title: 'Kvalitetssäkra sektorns ekonomistöd',
          deadline: '2018-04-30',
          responsible: 'Ekonomichef',
          deciders: 'Ekonomichef',
          dependencies: 'Sektorchef',
          report: { daysAgo: 14, progress: 'ongoing' },
        },
        {
          title: 'Översyn av arbetsmarknad/ekonomiskt bistånd',
          description: 'Utreda om verksamheterna bör föras samman.',
          deadline: '2018-06-30',
          responsible: 'Kommundirektör',
          deciders: 'KF',
          dependencies: 'Kommunövergripande organisationsöversyn',
          report: { daysAgo: 20, progress: 'ongoing', assessment: 'yellow' },
        },
        {
          title: 'Samverkan mellan nämnderna och sektorns personal',
          deadline: '2018-12-31',
          responsible: 'Sektorchef',
          report: { daysAgo: 20, progress: 'ongoing', assessment: 'green' },
        },
      ],
    },
    {
      title: 'Inom sektorn',
      actions: [
        {
          title: 'Samverkan inom sektorn',
          description: 'Samarbete i ledningsgruppen.',
          deadline: '2018-10-31',
          responsible: 'Sektorchef',
          deciders: 'Sektorchef',
          report: { daysAgo: 20, progress: 'ongoing', assessment: 'green' },
        },
        {
          title: 'Tydliggöra roller och ansvar',
          description: 'Samverkan tas upp i den utvidgade ledningsgruppen.',
          deadline: '2018-12-30',
          responsible: 'Sektorchef',
          report: { daysAgo: 38, progress: 'ongoing' },
        },
        {
          title: 'Plan för kompetensutveckling ekonomi och förbättrad budget och uppföljningsprocess',
          deadline: '2018-04-30',
          responsible: 'Sektorchef, controller',
          deciders: 'Sektorchef',
          dependencies: 'Controllerenheten',
          milestones: [
            { title: 'Plan för kompetensutveckling ekonomi', deadline: '2018-02-28', responsible: ['Sektorchef'] },
            {
              title: 'Förbättrad budget och uppföljningsprocess',
              deadline: '2018-04-30',
              responsible: ['Sektorchef', 'Controller'],
            },
          ],
        },
        {
          title: 'Introduktion av nya chefer',
          deadline: '2018-02-28',
          responsible: 'Sektorchef',
          deciders: 'Sektorchef',
          report: {
            daysAgo: 6,
            progress: 'ongoing',
            comment: 'Programmet är klart, två av tre tillfällen är genomförda.',
          },
        },
        {
          title: 'Verksamhetsutveckling',
          description: 'Enheterna prövar nya sätt att arbeta resurseffektivt.',
          deadline: '2018-10-31',
          responsible: 'Sektorchef',
          deciders: 'Sektorchef',
          report: { daysAgo: 20, progress: 'ongoing', assessment: 'green' },
        },
        {
          title: 'Införa ett ledningssystem för kvalitetsarbetet',
          deadline: '2019-06-30',
          responsible: 'Sektorchef',
          deciders: 'Sektorchef',
          milestones: [{ title: 'Stommar, en för varje nämnd', deadline: '2018-06-30', responsible: ['Sektorchef'] }],
          report: {
            daysAgo: 20,
            progress: 'ongoing',
            assessment: 'green',
            comment: 'Projektdirektivet är godkänt av ledningsgruppen.',
          },
        },
        {
          title: 'Uppföljning av tidigare genomförda översynsrapporter',
          deadline: '2018-02-28',
          responsible: 'Sektorchef',
          deciders: 'Sektorchef',
          report: {
            daysAgo: 5,
            progress: 'ongoing',
            assessment: 'green',
            comment: 'Två av tre rapporter är genomgångna.',
          },
        },
      ],
    },
  ],
};
