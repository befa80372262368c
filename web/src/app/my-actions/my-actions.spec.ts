import { ChangeDetectionStrategy, Component } from '@angular/core';
import type { ActionRow, MyActionsView } from '@genomfor/shared';
import { TODAY, aDeadline, aRole, aSession, anAction } from '../../../test/builders';
import { type Screen, show } from '../../../test/screen';
import { ToastRegion } from '../ui/toast/toast-region';
import { MyActions } from './my-actions';

@Component({
  selector: 'gf-page-with-toasts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MyActions, ToastRegion],
  template: '<gf-my-actions /><gf-toast-region />',
})
class PageWithToasts {}

const late = anAction({
  id: 'late',
  title: 'Månadsuppföljning för januari',
  deadline: aDeadline('2018-02-20'),
  assessment: { light: 'red', standing: 'late', reasons: [{ code: 'deadline-passed', days: 6 }] },
  version: 4,
});
const calm = anAction({ id: 'calm', title: 'Introduktion av nya chefer', deadline: aDeadline('2018-02-28') });
const REPORTS = '/api/actions/late/reports';

describe('my actions', () => {
  async function opened(rows: ActionRow[], change: Partial<MyActionsView> = {}): Promise<Screen> {
    const screen = await show(PageWithToasts, aSession('responsible'));
    await screen.answer('GET', '/api/my-actions', { today: TODAY, roles: [aRole('Sektorchef')], rows, ...change });
    return screen;
  }

  it('begins with what is urgent', async () => {
    const screen = await opened([calm, late]);
    const order = screen.all('heading').map((heading) => heading.textContent.trim());
    expect(order).toEqual([
      'Mina åtgärder',
      'Börja här',
      'Månadsuppföljning för januari',
      'På gång',
      'Introduktion av nya chefer',
    ]);
    expect(screen.text).toContain('Du svarar för två åtgärder som sektorchef. En är försenad.');
  });

  it('reports with two presses, against the version that was seen', async () => {
    const screen = await opened([late]);
    await screen.press('button', 'Klar');
    expect(document.activeElement?.textContent).toContain('Spara');
    await screen.press('button', /^Spara/);

    const done: ActionRow = {
      ...late,
      progress: 'done',
      version: 5,
      assessment: { light: 'green', standing: 'done', reasons: [{ code: 'reported-done', on: TODAY }] },
    };
    const sent = await screen.answer('POST', REPORTS, done);
    expect(sent).toEqual({ body: { progress: 'done', forecast: null }, ifMatch: '"4"' });
    expect(screen.text).toContain('Rapporterad som klar 26 februari 2018');
    expect(screen.all('button', /^Spara/)).toHaveLength(0);
  });

  it('keeps the row in its place after a report, so that the list does not move under the finger', async () => {
    const screen = await opened([late, calm]);
    screen.all('button', 'Klar')[0]!.click();
    await screen.settle();
    await screen.press('button', /^Spara/);
    await screen.answer('POST', REPORTS, {
      ...late,
      version: 5,
      assessment: { light: 'green', standing: 'ok', reasons: [{ code: 'on-track', daysLeft: 3 }] },
    });
    expect(screen.all('heading').map((heading) => heading.textContent.trim())[2]).toBe('Månadsuppföljning för januari');
  });

  it('asks for a new date when more time is needed, and sends it in the words that were written', async () => {
    const screen = await opened([late]);
    await screen.press('button', 'Behöver mer tid');
    await screen.press('button', /^Spara/);
    expect(screen.text).toContain('Skriv när du tror att det blir klart.');
    screen.http.expectNone(REPORTS);

    await screen.write('När blir det klart?', 'mitten av maj');
    await screen.write('Kommentar (frivillig)', 'Två avdelningar har inte svarat.');
    await screen.press('button', /^Spara/);
    const { body } = await screen.answer('POST', REPORTS, { ...late, version: 5 });
    expect(body).toEqual({
      progress: 'ongoing',
      forecast: 'mitten av maj',
      comment: 'Två avdelningar har inte svarat.',
    });
  });

  it('loses nothing that was written when somebody else was first', async () => {
    const screen = await opened([late]);
    await screen.press('button', 'Pågår');
    await screen.write('Kommentar (frivillig)', 'Väntar på siffror.');
    await screen.press('button', /^Spara/);
    await screen.refuse('POST', REPORTS, 409, { code: 'changed-by-other', message: 'Någon annan hann före.' });
    expect(screen.find('alert').textContent).toContain('Någon annan hann före.');

    await screen.press('button', 'Visa vad som gäller nu');
    await screen.answer('GET', '/api/my-actions', {
      today: TODAY,
      roles: [aRole('Sektorchef')],
      rows: [{ ...late, progress: 'paused', version: 7 }],
    });
    expect(screen.text).toContain('Pausad');
    expect((screen.find('textbox', 'Kommentar (frivillig)') as HTMLTextAreaElement).value).toBe('Väntar på siffror.');
    await screen.press('button', /^Spara/);
    expect((await screen.answer('POST', REPORTS, { ...late, version: 8 })).ifMatch).toBe('"7"');
  });

  it('can be undone from the message that it was saved', async () => {
    const screen = await opened([late]);
    await screen.press('button', 'Klar');
    await screen.press('button', /^Spara/);
    await screen.answer('POST', REPORTS, { ...late, progress: 'done', version: 5 });

    await screen.press('button', 'Ångra');
    const sent = await screen.answer('POST', REPORTS, { ...late, version: 6 });
    expect(sent).toEqual({ body: { progress: 'ongoing', forecast: null }, ifMatch: '"5"' });
  });

  it('offers no answer on an action that the person may not report on', async () => {
    const screen = await opened([{ ...late, mayReport: false }]);
    expect(screen.all('button')).toHaveLength(0);
  });

  it('tells a person without a role whom to ask', async () => {
    const screen = await opened([], { roles: [] });
    expect(screen.find('heading', 'Du har ingen roll än')).toBeTruthy();
    expect(screen.text).toContain('Be en planledare eller administratör i kommunen att koppla dig till din roll.');
  });

  it('tells apart to have no role and to have nothing to do', async () => {
    const screen = await opened([]);
    expect(screen.find('heading', 'Inga åtgärder just nu')).toBeTruthy();
  });
});
