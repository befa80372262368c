import { answerAddress, answerInAddress, REPORT_ANSWERS } from './report-answer';

describe('An answer in an address', () => {
  it.each(REPORT_ANSWERS)('%s comes back as it was', (answer) => {
    const [page, word] = answerAddress('https://vikby.example/svar/abc', answer).split('?svar=');
    expect([page, answerInAddress(word)]).toEqual(['https://vikby.example/svar/abc', answer]);
  });

  it.each([undefined, null, '', 'done', 'KLAR', 'klar '])('is none when it says %j', (word) => {
    expect(answerInAddress(word)).toBeNull();
  });
});
