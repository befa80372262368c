import { answeredText, answerTold, REPORT_ANSWER_CHOICES } from './answer-text';

describe('An answer in words', () => {
  it('is offered in the order of the mail', () => {
    expect(REPORT_ANSWER_CHOICES.map(({ name }) => name)).toEqual(['På gång', 'Klar', 'Behöver mer tid', 'Kan ej']);
  });

  it('is told to others with the way it came', () => {
    expect(answerTold('cannot', true)).toBe('Kan ej, via länk i mejl');
    expect(answerTold('cannot', false)).toBe('Kan ej');
  });

  it('is told with the day it was given', () => {
    expect(answeredText('more-time', '2018-02-26')).toBe('Du svarade Behöver mer tid 26 februari 2018.');
  });
});
