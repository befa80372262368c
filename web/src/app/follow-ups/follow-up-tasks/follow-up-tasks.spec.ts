import { type FollowUpTask, type FollowUpTasks, REFUSAL_TEXT } from '@genomfor/shared';
import { aRole, aSession, aStatusReport, anAction, TODAY } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { FollowUpTasksPage } from './follow-up-tasks';

const aTask = (id: string, title: string, change: Partial<FollowUpTask> = {}): FollowUpTask => ({
  action: anAction({ id, title, version: 4 }),
  answer: null,
  before: null,
  ...change,
});
const TASKS = [aTask('a', 'Delegering'), aTask('b', 'Budget'), aTask('c', 'Introduktion')];
const ADDRESS = '/api/follow-ups/r1/tasks';
const reportsOn = (id: string) => `/api/follow-ups/r1/actions/${id}/reports`;

describe('the page where a round is reported', () => {
  const view = (change: Partial<FollowUpTasks> = {}): FollowUpTasks => ({
    round: {
      id: 'r1',
      reviewId: 'review',
      reviewTitle: 'Översyn av omsorgen',
      period: '2018-02',
      lastDay: '2018-03-09',
      state: 'open',
    },
    today: TODAY,
    roles: [aRole('Sektorchef')],
    mayReportAny: false,
    tasks: TASKS,
    ...change,
  });

  async function opened(change: Partial<FollowUpTasks> = {}): Promise<Screen> {
    const screen = await show(FollowUpTasksPage, aSession('responsible'), { id: 'r1' });
    await screen.answer('GET', ADDRESS, view(change));
    return screen;
  }

  it('says what is left and until when', async () => {
    const screen = await opened();
    expect(screen.find('heading', 'Rapportera för februari 2018')).toBeTruthy();
    expect(screen.text).toContain('Tre av tre åtgärder är kvar att rapportera. Sista dag är fredag 9 mars 2018');
    expect(screen.text).toContain('3 av 3 kvar');
  });

  it('says nothing new with one press, counts down, and goes on with the next', async () => {
    const screen = await opened();
    await screen.press('button', 'Inget nytt: Delegering');
    expect(screen.text).toContain('Sparar …');
    const answered = { ...TASKS[0]!, answer: aStatusReport({ comment: 'Inget nytt.' }) };
    expect(await screen.answer('POST', reportsOn('a'), answered)).toEqual({
      body: { progress: 'ongoing', assessment: null, comment: 'Inget nytt.' },
      ifMatch: '"4"',
    });
    expect(screen.text).toContain('2 av 3 kvar');
    expect(screen.text).toContain('Rapporterat 26 februari 2018');
    expect(document.activeElement?.textContent).toContain('Inget nytt: Budget');
  });

  it('takes how it goes, what is believed and why, in words', async () => {
    const screen = await opened();
    await screen.press('button', 'Rapportera: Budget');
    await screen.write(/^Prognos/, 'maj 2018');
    await screen.press('radio', 'Avvikelse, klaras');
    await screen.write('Kommentar (frivillig)', 'Två avdelningar återstår.');
    await screen.press('button', 'Spara: Budget');
    const { body } = await screen.answer('POST', reportsOn('b'), {
      ...TASKS[1]!,
      answer: aStatusReport({ assessment: 'yellow' }),
    });
    expect(body).toEqual({
      progress: 'ongoing',
      forecast: 'maj 2018',
      assessment: 'yellow',
      comment: 'Två avdelningar återstår.',
    });
    expect(screen.text).toContain('Avvikelse, klaras');
    expect(screen.all('button', 'Spara: Budget')).toEqual([]);
  });

  it('asks for a comment when what is believed is better than what is computed, and keeps what was written', async () => {
    const screen = await opened();
    await screen.press('button', 'Rapportera: Budget');
    await screen.press('radio', 'Går enligt plan');
    await screen.press('button', 'Spara: Budget');
    const code = 'assessment-needs-comment';
    await screen.refuse('POST', reportsOn('b'), 422, { code, message: REFUSAL_TEXT[code] });
    expect(screen.find('alert').textContent).toContain('Inte sparat. Din bedömning är bättre än det beräknade läget.');
    expect(document.activeElement).toBe(screen.find('textbox', 'Kommentar (behövs)'));
    expect((screen.find('radio', 'Går enligt plan') as HTMLInputElement).checked).toBe(true);
  });

  it('loses nothing when the connection breaks, and sends it again', async () => {
    const screen = await opened();
    await screen.press('button', 'Rapportera: Budget');
    await screen.write('Kommentar (frivillig)', 'Viktigt.');
    await screen.press('button', 'Spara: Budget');
    screen.http.expectOne(reportsOn('b')).error(new ProgressEvent('error'));
    await screen.settle();
    expect(screen.find('alert').textContent).toContain('Inte sparat.');
    await screen.press('button', 'Försök igen');
    const { body } = await screen.answer('POST', reportsOn('b'), { ...TASKS[1]!, answer: aStatusReport() });
    expect(body).toMatchObject({ comment: 'Viktigt.' });
    expect(screen.text).toContain('2 av 3 kvar');
  });

  it('shows what stands now when somebody else was first, and keeps what was written', async () => {
    const screen = await opened();
    await screen.press('button', 'Rapportera: Budget');
    await screen.write('Kommentar (frivillig)', 'Mitt.');
    await screen.press('button', 'Spara: Budget');
    await screen.refuse('POST', reportsOn('b'), 409, { code: 'changed-by-other', message: 'Någon annan hann före.' });
    await screen.press('button', 'Visa vad som gäller nu');
    const newer = TASKS.map((task) => ({ ...task, action: { ...task.action, version: 7 } }));
    await screen.answer('GET', ADDRESS, view({ tasks: newer }));
    expect((screen.find('textbox', 'Kommentar (frivillig)') as HTMLTextAreaElement).value).toBe('Mitt.');
    await screen.press('button', 'Spara: Budget');
    expect((await screen.answer('POST', reportsOn('b'), { ...TASKS[1]!, answer: aStatusReport() })).ifMatch).toBe(
      '"7"',
    );
  });

  it('that has been closed meanwhile says so, and lets what was written be read', async () => {
    const screen = await opened();
    await screen.press('button', 'Inget nytt: Delegering');
    await screen.refuse('POST', reportsOn('a'), 409, { code: 'round-closed', message: REFUSAL_TEXT['round-closed'] });
    const { round } = view();
    await screen.answer('GET', ADDRESS, view({ round: { ...round, state: 'closed' } }));
    expect(screen.text).toContain('Uppföljningen är stängd och ändras inte mer.');
    expect(screen.all('button', /^Inget nytt/)).toEqual([]);
    expect(screen.find('link', 'Visa uppföljningen')).toBeTruthy();
  });

  it('thanks when all is reported, and lets it be changed', async () => {
    const screen = await opened({
      tasks: [{ ...TASKS[0]!, answer: aStatusReport({ assessment: 'green', comment: 'Klart snart.' }) }],
    });
    expect(screen.text).toContain('Tack, allt är rapporterat.');
    await screen.press('button', 'Ändra: Delegering');
    expect((screen.find('radio', 'Går enligt plan') as HTMLInputElement).checked).toBe(true);
    expect((screen.find('textbox', 'Kommentar (frivillig)') as HTMLTextAreaElement).value).toBe('Klart snart.');
  });

  it('offers everybody’s actions to who may report on any, and says when nothing is one’s own', async () => {
    const screen = await opened({ mayReportAny: true, tasks: [], roles: [] });
    expect(screen.find('link', 'Allas åtgärder').getAttribute('href')).toContain('alla=ja');
    expect(screen.find('heading', 'Inget att rapportera')).toBeTruthy();
    expect(screen.text).toContain('Du har ingen roll som svarar för någon åtgärd här.');
  });
});
