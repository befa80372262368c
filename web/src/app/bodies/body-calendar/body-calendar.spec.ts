import type { BodyView, MeetingView, UserRole } from '@genomfor/shared';
import { aSession, TODAY } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { aBody, aMeeting } from '../a-body';
import { BodyCalendar } from './body-calendar';

const NOTHING = { actions: [], matters: [] };
const LOST = {
  actions: [
    {
      actionId: 'a1',
      title: 'Delegering',
      reviewTitle: 'Översyn av sektorn',
      deadline: '2018-04-30',
      decider: 'Socialnämnden',
      before: { meeting: '2018-04-18', papersDue: '2018-03-28' },
      after: { meeting: null, papersDue: null },
      lost: true,
    },
  ],
  matters: [{ id: 'x', title: 'Motion om seniorråd', registryNumber: 'KS 14/101' }],
};

describe('the calendar of a body', () => {
  async function opened(
    rows: MeetingView[],
    role: UserRole = 'secretary',
    body: BodyView = aBody({ nextMeeting: rows[0] ?? null }),
  ): Promise<Screen> {
    const screen = await show(BodyCalendar, aSession(role), { id: 'sn' });
    await screen.answer('GET', '/api/bodies/sn', body);
    await screen.answer('GET', '/api/meetings', { rows, today: TODAY });
    return screen;
  }

  it('asks for the year of the address', async () => {
    const screen = await show(BodyCalendar, aSession('reader'), { id: 'sn', ar: '2019' });
    const { request } = screen.http.expectOne((call) => call.url === '/api/meetings');
    expect(request.params.get('from')).toBe('2019-01-01');
    expect(request.params.get('to')).toBe('2019-12-31');
    expect(request.params.get('body')).toBe('sn');
  });

  it('shows a cancelled meeting struck through with its reason, and where a moved one was', async () => {
    const screen = await opened([
      aMeeting({ id: 'm0', date: '2018-03-07', state: 'cancelled', reason: 'För få ärenden' }),
      aMeeting({ movedFrom: '2018-04-11', reason: 'Påsklov' }),
    ]);
    const cancelled = screen.find('row', /7 mars 2018/);
    expect(cancelled.querySelector('del')?.textContent).toBe('7 mars 2018');
    expect(cancelled.textContent).toContain('Inställt');
    expect(cancelled.textContent).toContain('För få ärenden');
    const moved = screen.find('row', /18 april 2018/);
    expect(moved.textContent).toContain('flyttat från');
    expect(moved.textContent).toContain('onsdag, vecka 16, nästa');
    expect(moved.textContent).toContain('räknat 21 dagar före');
  });

  it('offers no changes to somebody who only reads', async () => {
    const screen = await opened([aMeeting()], 'reader');
    expect(screen.all('button').map((button) => button.textContent.trim())).toEqual(['Skriv ut']);
  });

  it('tells what loses its day before a meeting is moved, and saves only when asked again', async () => {
    const screen = await opened([aMeeting()]);
    await screen.press('button', /^Ändra sammanträdet/);
    await screen.write('Dag', '23 maj');
    await screen.write('Varför flyttas det? (frivilligt)', 'Krock med fullmäktige');
    await screen.press('button', 'Spara');
    const tried = await screen.answer('POST', '/api/meetings/m1/trial', LOST);
    expect(tried.body).toEqual({ date: '2018-05-23' });
    screen.http.expectNone('/api/meetings/m1');
    expect(screen.find('dialog').textContent).toContain('En åtgärd hinner inte längre till beslut');
    expect(document.activeElement).toBe(screen.find('group', 'Det här händer'));
    expect(screen.find('dialog').textContent).toContain('Motion om seniorråd');

    await screen.press('button', 'Flytta sammanträdet');
    const saved = await screen.answer('PATCH', '/api/meetings/m1', aMeeting());
    expect(saved).toEqual({ body: { date: '2018-05-23', reason: 'Krock med fullmäktige' }, ifMatch: '"5"' });
    expect(screen.all('dialog')).toHaveLength(0);
  });

  it('asks anew what would happen when another day is typed after the first was told', async () => {
    const screen = await opened([aMeeting()]);
    await screen.press('button', /^Ändra sammanträdet/);
    await screen.write('Dag', '23 maj 2018');
    await screen.press('button', 'Spara');
    await screen.answer('POST', '/api/meetings/m1/trial', LOST);
    await screen.write('Dag', '25 april 2018');
    expect(screen.find('dialog').textContent).not.toContain('hinner inte');
    await screen.press('button', 'Spara');
    expect((await screen.answer('POST', '/api/meetings/m1/trial', LOST)).body).toEqual({ date: '2018-04-25' });
  });

  it('saves at once when nothing leans on the meeting', async () => {
    const screen = await opened([aMeeting()]);
    await screen.press('button', /^Ändra sammanträdet/);
    await screen.write('Dag', '25 april 2018');
    await screen.press('button', 'Spara');
    await screen.answer('POST', '/api/meetings/m1/trial', NOTHING);
    const saved = await screen.answer('PATCH', '/api/meetings/m1', aMeeting());
    expect(saved.body).toEqual({ date: '2018-04-25' });
  });

  it('does not ask what happens when only the place changes', async () => {
    const screen = await opened([aMeeting()]);
    await screen.press('button', /^Ändra sammanträdet/);
    await screen.write('Plats (frivillig)', 'Folkets hus');
    await screen.press('button', 'Spara');
    expect((await screen.answer('PATCH', '/api/meetings/m1', aMeeting())).body).toEqual({ place: 'Folkets hus' });
  });

  it('demands a reason for a new day once the members have been called', async () => {
    const screen = await opened([aMeeting({ noticeDue: TODAY })]);
    await screen.press('button', /^Ändra sammanträdet/);
    await screen.write('Dag', '25 april 2018');
    await screen.press('button', 'Spara');
    expect(screen.find('alert').textContent).toContain('Kallelsen har redan gått ut.');
    screen.http.expectNone('/api/meetings/m1/trial');
  });

  it('tells what loses its day before a meeting is cancelled, and wants a reason', async () => {
    const screen = await opened([aMeeting()]);
    await screen.press('button', /^Ställ in sammanträdet/);
    const tried = await screen.answer('POST', '/api/meetings/m1/trial', LOST);
    expect(tried.body).toEqual({ cancelled: true });
    expect(screen.find('dialog').textContent).toContain('Det här ärendet förlorar sin dag:');
    const cancel = (): Promise<void> => screen.press('button', 'Ställ in sammanträdet');
    await cancel();
    expect(screen.find('dialog').textContent).toContain('Skriv ett skäl.');
    await screen.write('Varför ställs det in?', 'För få ärenden');
    await cancel();
    const sent = await screen.answer('POST', '/api/meetings/m1/cancel', aMeeting({ state: 'cancelled' }));
    expect(sent).toEqual({ body: { reason: 'För få ärenden' }, ifMatch: '"5"' });
  });

  it('says when somebody else has changed the meeting, and shows what stands when the dialog is closed', async () => {
    const screen = await opened([aMeeting()]);
    await screen.press('button', /^Ändra sammanträdet/);
    await screen.write('Plats (frivillig)', 'Folkets hus');
    await screen.press('button', 'Spara');
    await screen.refuse('PATCH', '/api/meetings/m1', 412, { code: 'changed-by-other', message: 'Någon hann före.' });
    expect(screen.find('alert').textContent).toContain('Någon hann före.');
    await screen.press('button', 'Avbryt');
    await screen.answer('GET', '/api/meetings', { rows: [aMeeting({ place: 'Biblioteket' })], today: TODAY });
    expect(screen.find('row', /18 april 2018/).textContent).toContain('Biblioteket');
  });

  it('takes back a cancelled meeting', async () => {
    const screen = await opened([aMeeting({ state: 'cancelled' })]);
    await screen.press('button', /^Ta tillbaka/);
    expect((await screen.answer('POST', '/api/meetings/m1/restore', aMeeting())).ifMatch).toBe('"5"');
  });

  it('says why a meeting that matters hang on cannot be taken away', async () => {
    const screen = await opened([aMeeting({ state: 'cancelled' })]);
    await screen.press('button', /^Ta bort/);
    await screen.press('button', 'Ta bort sammanträdet');
    await screen.refuse('DELETE', '/api/meetings/m1', 409, { code: 'meeting-in-use', message: 'Det har ärenden.' });
    expect(screen.find('alert').textContent).toContain('Det har ärenden.');
  });

  it('says that the body already meets on a day', async () => {
    const screen = await opened([]);
    await screen.press('button', 'Nytt sammanträde');
    await screen.write('Dag', '180516');
    await screen.press('button', 'Lägg till');
    await screen.refuse('POST', '/api/meetings', 409, { code: 'already-exists', message: 'Det finns redan.' });
    expect(screen.find('alert').textContent).toContain('Organet har redan ett sammanträde den dagen.');
  });

  it('adds a meeting, its day read as the form says', async () => {
    const screen = await opened([]);
    await screen.press('button', 'Nytt sammanträde');
    await screen.press('button', 'Lägg till');
    expect(screen.find('alert').textContent).toContain('Skriv sammanträdets dag.');
    await screen.write('Dag', '180516');
    expect(screen.find('dialog').textContent).toContain('Läses som 16 maj 2018, onsdag, vecka 20.');
    await screen.press('button', 'Lägg till');
    const { body } = await screen.answer('POST', '/api/meetings', aMeeting());
    expect(body).toMatchObject({ bodyId: 'sn', date: '2018-05-16', time: null, submissionDue: null });
  });
});
