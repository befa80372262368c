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
    const view: MyActionsView = { today: TODAY, roles: [aRole('Sektorchef')], rows, toApprove: [], ...change };
    await screen.answer('GET', '/api/my-actions', view);
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

  it('asks why it cannot be done before it is saved', async () => {
    const screen = await opened([late]);
    await screen.press('button', 'Kan ej');
    const why = screen.find('textbox', 'Varför går det inte?');
    expect(document.activeElement).toBe(why);
    await screen.press('button', /^Spara/);
    expect(screen.text).toContain('Skriv varför det inte går.');
    screen.http.expectNone(REPORTS);
    await screen.write('Varför går det inte?', 'Lokalerna saknas.');
    await screen.press('button', /^Spara/);
    const { body } = await screen.answer('POST', REPORTS, { ...late, version: 5 });
    expect(body).toEqual({ progress: late.progress, cannot: true, comment: 'Lokalerna saknas.' });
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
      toApprove: [],
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

  it('says which follow-up waits, and leads to where all is reported', async () => {
    const screen = await opened([late]);
    const round = { id: 'r1', reviewTitle: 'Översyn av omsorgen', period: '2018-02', lastDay: '2018-03-09' };
    await screen.answer('GET', '/api/follow-ups/awaited', [{ ...round, left: 3, total: 10 }]);
    expect(screen.text).toContain(
      'Uppföljningen för februari 2018 väntar på dig: tre av tio åtgärder kvar i Översyn av omsorgen. Sista dag 9 mars 2018.',
    );
    expect(screen.find('link', /^Rapportera/).getAttribute('href')).toBe('/uppfoljning/r1');
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

  describe('that are done and wait for the yes of a role of one’s own', () => {
    const pending = { decider: aRole('Sektorchef'), answer: 'pending' as const, decision: null, path: null };
    const done = anAction({
      id: 'done',
      title: 'Rutin för avvikelser',
      progress: 'done',
      reportedOn: '2018-02-20',
      deciderStates: [{ ...pending, decider: aRole('Ekonomichef') }, pending],
      version: 3,
    });
    const APPROVE = '/api/actions/done/approve';

    it('are approved with the day filled in, and can be taken back', async () => {
      const screen = await opened([], { toApprove: [done] });
      expect(screen.text).toContain('Klar 20 februari 2018 · Kommundirektör');
      expect(screen.all('heading', 'Inga åtgärder just nu')).toEqual([]);
      await screen.press('button', 'Godkänn … Rutin för avvikelser');
      await screen.write('Anteckning (frivillig)', 'Nr 12');
      await screen.press('button', 'Godkänn');
      const sent = await screen.answer('POST', APPROVE, { ...done, version: 4 });
      expect(sent).toEqual({
        body: { delegation: { deciderId: 'role-Sektorchef', on: TODAY, note: 'Nr 12' } },
        ifMatch: '"3"',
      });
      const nothing: MyActionsView = { today: TODAY, roles: [aRole('Sektorchef')], rows: [], toApprove: [] };
      await screen.answer('GET', '/api/my-actions', nothing);
      expect(screen.all('heading', 'Väntar på ditt beslut')).toEqual([]);
      expect(document.activeElement?.textContent).toBe('Mina åtgärder');

      await screen.press('button', 'Ångra');
      const back = await screen.answer('POST', '/api/actions/done/withdraw-approval', { ...done, version: 5 });
      expect(back).toEqual({ body: { deciderId: 'role-Sektorchef' }, ifMatch: '"4"' });
      await screen.answer('GET', '/api/my-actions', { ...nothing, toApprove: [{ ...done, version: 5 }] });
      expect(screen.find('heading', 'Väntar på ditt beslut')).toBeTruthy();
    });

    it('are shown as they stand now when somebody else came before', async () => {
      const screen = await opened([], { toApprove: [done] });
      await screen.press('button', /^Godkänn …/);
      await screen.press('button', 'Godkänn');
      await screen.refuse('POST', APPROVE, 409, { code: 'changed-by-other', message: 'Någon annan hann före.' });
      expect(screen.find('alert').textContent).toContain('Någon annan hann före.');
      const now: MyActionsView = {
        today: TODAY,
        roles: [aRole('Sektorchef')],
        rows: [],
        toApprove: [{ ...done, version: 9 }],
      };
      await screen.answer('GET', '/api/my-actions', now);
      await screen.press('button', 'Godkänn');
      expect((await screen.answer('POST', APPROVE, { ...done, version: 10 })).ifMatch).toBe('"9"');
    });
  });
});
