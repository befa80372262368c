import { answerAddress, answerInAddress, REPORT_ANSWERS } from './report-answer';

describe('An answer in an address', () => {
  it.each(REPORT_ANSWERS)('%s comes back as it was', (answer) => {
    const address = answerAddress('https://vikby.example/svar/abc', answer);
    expect(answerInAddress(new URL(address).searchParams.get('svar'))).toBe(answer);
  });

  it.each([undefined, null, '', 'done', 'KLAR', 'klar '])('is none when it says %j', (word) => {
    expect(answerInAddress(word)).toBeNull();
  });
});
