import { type AnswerPageView } from '@genomfor/shared';
import { aDeadline } from '../../../test/builders';

/** What a link in a mail opens, for tests. */
export function anAnswerPage(change: Partial<AnswerPageView> = {}): AnswerPageView {
  return {
    organisation: 'Ekviks kommun',
    actionId: 'a1',
    reviewId: 'r1',
    reviewTitle: 'Översyn av hemtjänsten',
    title: 'Tydliggöra roller och ansvar',
    deadline: aDeadline('2018-04-30'),
    forecast: null,
    standing: 'ok',
    reasons: ['63 dagar kvar'],
    askedOf: ['Sektorchef'],
    lastReport: null,
    today: '2018-02-26',
    version: 3,
    ...change,
  };
}
