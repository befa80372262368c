import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { MatterRow, UserRole } from '@genomfor/shared';
import { aSession, TODAY } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { aMatter, aMatterRow } from '../a-matter';
import { BodyMatters } from './body-matters';
import { Matters } from './matters';

const BODY = { id: 'sn', name: 'Socialnämnden', kind: 'body' };

/** Answers the two lists of the page: how many are late, and the one that is shown. */
async function answerLists(screen: Screen, rows: MatterRow[], late = 0, total = rows.length): Promise<string> {
  const calls = screen.http.match((call) => call.method === 'GET' && call.url === '/api/matters');
  let asked = '';
  for (const call of calls) {
    const isLead = call.request.params.get('limit') === '1';
    if (!isLead) asked = call.request.params.toString();
    call.flush(isLead ? { rows: [], total: late, today: TODAY } : { rows, total, today: TODAY });
  }
  await screen.settle();
  return asked;
}

describe('the list of matters', () => {
  async function opened(role: UserRole, rows: MatterRow[], inputs: Record<string, string> = {}): Promise<Screen> {
    const screen = await show(Matters, aSession(role), inputs);
    await screen.answer('GET', '/api/bodies', [BODY]);
    await answerLists(screen, rows, 1);
    return screen;
  }

  it('tells where each stands, how its clock runs and what was said last', async () => {
    const screen = await opened('reader', [
      aMatterRow({
        clock: { kind: 'motion', due: '2018-02-14', daysLeft: -12, late: true, reasonMissing: true },
        latest: { body: 'Kommunstyrelsen', date: '2018-02-19', paragraph: '31', outcome: 'answered' },
        openActions: 2,
      }),
    ]);
    const row = screen.find('row', /^Motion om hemtjänsten/).textContent.replace(/\s+/g, ' ');
    for (const words of [
      'KS 2016/0287',
      'Väntar på kommunfullmäktige',
      '1 år har gått, 12 dagar sen',
      'Anses besvarad',
      'Kommunstyrelsen 19 februari 2018 § 31',
      '2 åtgärder',
    ])
      expect(row).toContain(words);
    expect(screen.find('link', 'Motion om hemtjänsten').getAttribute('href')).toBe('/arenden/x');
    expect(screen.text).toContain('Ett ärende har gått över sin tid.');
    expect(screen.all('button', 'Nytt ärende')).toHaveLength(0);
  });

  it('asks for what its address says', async () => {
    const screen = await show(Matters, aSession('reader'), { q: 'KS 2016', kind: 'motion', open: 'false' });
    const asked = await answerLists(screen, []);
    expect(asked).toBe('q=KS%202016&kind=motion&open=false');
    expect(screen.text).toContain('Inget ärende stämmer');
    expect(screen.find('link', 'Avslutade').getAttribute('aria-current')).toBe('true');
  });

  it('keeps the search and what is chosen in the address', async () => {
    const screen = await opened('reader', [aMatterRow()]);
    const go = jest.spyOn(TestBed.inject(Router), 'navigate');
    const kind = screen.find('combobox', 'Slag') as HTMLSelectElement;
    kind.value = 'motion';
    kind.dispatchEvent(new Event('change'));
    (screen.find('textbox', 'Sök ärende') as HTMLInputElement).value = ' 2016-287 ';
    screen.root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(go.mock.calls.map(([, extras]) => [extras?.queryParams, extras?.replaceUrl])).toEqual([
      [{ kind: 'motion' }, false],
      [{ q: '2016-287' }, true],
    ]);
  });

  it('adds the rest when it is asked for', async () => {
    const screen = await show(Matters, aSession('reader'));
    await answerLists(screen, [aMatterRow()], 0, 2);
    await screen.press('button', 'Visa fler');
    const call = screen.http.expectOne((request) => request.params.get('offset') === '1');
    call.flush({ rows: [aMatterRow({ id: 'y', title: 'Informationen' })], total: 2, today: TODAY });
    await screen.settle();
    expect(screen.all('row')).toHaveLength(3);
    expect(screen.all('button', 'Visa fler')).toHaveLength(0);
  });

  it('opens the matter that a secretary has added', async () => {
    const screen = await opened('secretary', []);
    const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await screen.press('button', 'Nytt ärende');
    await screen.answer('GET', '/api/reviews', []);
    await screen.press('button', 'Lägg till');
    expect(screen.find('alert').textContent).toContain('Skriv vad ärendet gäller.');
    await screen.write('Vad ärendet gäller', 'Motion om seniorråd');
    await screen.write('Inkommet (frivilligt)', '121122');
    await screen.press('button', 'Lägg till');
    const { body } = await screen.answer('POST', '/api/matters', aMatter({ id: 'new' }));
    expect(body).toMatchObject({ title: 'Motion om seniorråd', kind: 'other', submittedOn: '2012-11-22' });
    expect(go).toHaveBeenCalledWith(['/arenden', 'new']);
  });

  it('says what is wrong, and asks again', async () => {
    const screen = await show(Matters, aSession('reader'));
    for (const call of screen.http.match((request) => request.url === '/api/matters'))
      call.flush({ code: 'unavailable', message: 'Tjänsten startar.' }, { status: 503, statusText: 'Refused' });
    await screen.settle();
    await screen.press('button', 'Försök igen');
    await answerLists(screen, [aMatterRow()]);
    expect(screen.all('row')).toHaveLength(2);
  });
});

describe('the matters of a body', () => {
  it('are the same list narrowed to it, among its pages', async () => {
    const screen = await show(BodyMatters, aSession('reader'), { id: 'sn', open: 'true' });
    await screen.answer('GET', '/api/bodies/sn', BODY);
    await screen.answer('GET', '/api/bodies', [BODY]);
    expect(await answerLists(screen, [aMatterRow()])).toBe('body=sn&open=true');
    expect(screen.find('heading', 'Socialnämnden')).toBeTruthy();
    expect(screen.all('combobox', 'Organ')).toHaveLength(0);
    expect(screen.find('link', 'Sammanträden').getAttribute('href')).toBe('/namnder/sn/sammantraden');
  });

  it('can be none, which is no failed search', async () => {
    const screen = await show(BodyMatters, aSession('reader'), { id: 'sn' });
    await screen.answer('GET', '/api/bodies/sn', BODY);
    await answerLists(screen, []);
    expect(screen.text).toContain('Här finns inga ärenden än');
  });
});
