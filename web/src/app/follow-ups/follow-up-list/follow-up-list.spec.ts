import { aSession, TODAY } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { aRoundView } from '../a-round';
import { FollowUpList } from './follow-up-list';

const ADDRESS = '/api/reviews/review/follow-ups';
const closed = aRoundView({
  round: { id: 'r0', period: '2018-01', state: 'closed', closedOn: '2018-02-09', closedBy: 'Maria Lind', deviating: 2 },
}).round;

describe('the rounds of a review', () => {
  async function opened(rounds = [closed], role: 'plan-lead' | 'reader' = 'plan-lead'): Promise<Screen> {
    const screen = await show(FollowUpList, aSession(role), { id: 'review' });
    const review = { id: 'review', title: 'Översyn av omsorgen' };
    await screen.answer('GET', ADDRESS, { review, today: TODAY, rounds });
    return screen;
  }

  it('are told with how far they have come', async () => {
    const screen = await opened([aRoundView().round, closed]);
    expect(screen.text).toContain(
      'Uppföljningen för februari 2018 pågår. Sista dag är fredag 9 mars 2018, 11 dagar kvar.',
    );
    const rows = screen.all('row').map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(rows.slice(1)).toEqual([
      'Februari 2018Öppen till fredag 9 mars 2018, 11 dagar kvar0 av 10',
      'Januari 2018Stängd 9 februari 2018 av Maria Lind0 av 12',
    ]);
  });

  it('are none to begin with, and are opened only by who leads them', async () => {
    const screen = await opened([], 'reader');
    expect(screen.find('heading', 'Planen har inte följts upp här än')).toBeTruthy();
    expect(screen.all('button')).toEqual([]);
  });

  it('are opened for the next period, with its usual last day, without those that have one', async () => {
    const screen = await opened();
    await screen.press('button', 'Öppna uppföljning …');
    const field = screen.find('combobox', 'Period') as HTMLSelectElement;
    expect(field.value).toBe('2018-02');
    expect([...field.options].map(({ value }) => value)).not.toContain('2018-01');
    const day = screen.find('textbox', 'Sista dag att rapportera') as HTMLInputElement;
    expect(day.value).toBe('9 mars 2018');

    field.value = '2018-T1';
    field.dispatchEvent(new Event('change'));
    await screen.settle();
    expect(day.value).toBe('9 maj 2018');
    await screen.press('button', 'Öppna uppföljningen');
    const { body } = await screen.answer('POST', ADDRESS, aRoundView({ round: { period: '2018-T1' } }));
    expect(body).toEqual({ period: '2018-T1', lastDay: '2018-05-09' });
  });

  it('say which field is wrong', async () => {
    const screen = await opened();
    await screen.press('button', 'Öppna uppföljning …');
    await screen.write('Sista dag att rapportera', 'snart');
    await screen.press('button', 'Öppna uppföljningen');
    expect(screen.text).toContain('Skriv en dag.');
    await screen.write('Sista dag att rapportera', '1 februari 2018');
    await screen.press('button', 'Öppna uppföljningen');
    const fields = [{ field: 'lastDay', message: 'Dagen har passerat. Välj i dag eller en senare dag.' }];
    await screen.refuse('POST', ADDRESS, 400, { code: 'invalid-input', message: 'Rätta det som är markerat.', fields });
    expect(screen.find('alert').textContent).toContain('Dagen har passerat.');
  });
});
