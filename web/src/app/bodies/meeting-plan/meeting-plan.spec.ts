import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { DraftMeeting } from '@genomfor/shared';
import { aSession, TODAY } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { aBody, aDraftMeeting } from '../a-body';
import { MeetingPlan } from './meeting-plan';

const BODIES = [aBody(), aBody({ id: 'ks', name: 'Kommunstyrelsen', bodyKind: 'executive', abbreviation: 'KS' })];

describe('a year of meetings on its way in', () => {
  async function opened(): Promise<Screen> {
    const screen = await show(MeetingPlan, aSession('secretary'), { organ: 'sn', ar: '2018' });
    await screen.answer('GET', '/api/bodies', BODIES);
    return screen;
  }

  async function read(rows: DraftMeeting[]): Promise<Screen> {
    const screen = await opened();
    await screen.write(/^Kopiera dagarna/, '18/4, 16/5');
    await screen.press('button', 'Läs planen');
    await screen.answer('POST', '/api/meeting-plans/read', { rows, today: TODAY });
    return screen;
  }

  it('is read for the body and the year that the person came from', async () => {
    const screen = await opened();
    await screen.write(/^Kopiera dagarna/, '18/4, 16/5');
    await screen.press('button', 'Läs planen');
    const { body } = await screen.answer('POST', '/api/meeting-plans/read', { rows: [aDraftMeeting()], today: TODAY });
    expect(body).toEqual({ text: '18/4, 16/5', bodyId: 'sn', year: 2018 });
  });

  it('is not read when nothing was pasted or the year is no year', async () => {
    const screen = await opened();
    await screen.press('button', 'Läs planen');
    expect(screen.find('alert').textContent).toContain('Klistra in sammanträdesplanen');
    await screen.write(/^Kopiera dagarna/, '18/4');
    await screen.write(/^År/, '18');
    await screen.press('button', 'Läs planen');
    expect(screen.text).toContain('Skriv ett år med fyra siffror.');
    screen.http.expectNone('/api/meeting-plans/read');
  });

  it('is read from a file with the body and the year beside it', async () => {
    const screen = await opened();
    const field = screen.root.querySelector<HTMLInputElement>('#plan-file')!;
    Object.defineProperty(field, 'files', { value: [new File(['x'], 'plan.ics')] });
    field.dispatchEvent(new Event('change'));
    await screen.settle();
    const sent = await screen.answer('POST', '/api/meeting-plans/read-file', { rows: [aDraftMeeting()], today: TODAY });
    const form = sent.body as FormData;
    expect([form.get('bodyId'), form.get('year'), (form.get('file') as File).name]).toEqual(['sn', '2018', 'plan.ics']);
    expect(screen.all('button', 'Spara 1 sammanträde')).toHaveLength(1);
  });

  it('keeps what was pasted when it was refused or held no days', async () => {
    const screen = await opened();
    await screen.write(/^Kopiera dagarna/, 'inga dagar');
    await screen.press('button', 'Läs planen');
    await screen.answer('POST', '/api/meeting-plans/read', { rows: [], today: TODAY });
    expect(screen.find('alert').textContent).toContain('Inga sammanträdesdagar hittades.');
    expect((screen.find('textbox', /^Kopiera dagarna/) as HTMLTextAreaElement).value).toBe('inga dagar');
  });

  it('marks what is doubtful with words, and saves the rest', async () => {
    const screen = await read([
      aDraftMeeting(),
      aDraftMeeting({ date: '2018-05-16', known: true }),
      aDraftMeeting({ text: '31/4', date: null, problems: ['no-such-day'] }),
    ]);
    expect(document.activeElement?.textContent.trim()).toBe('Granska innan dagarna sparas');
    expect(screen.text).toContain('Tre sammanträden hittades. Ett behöver rättas och ett finns redan.');
    expect(screen.find('row', /16 maj 2018/).textContent).toContain('finns redan i kalendern');
    expect(screen.find('row', /31\/4/).textContent).toContain('Den dagen finns inte i kalendern.');
    await screen.press('button', 'Spara 1 sammanträde');
    const { body } = await screen.answer('POST', '/api/meeting-plans', { saved: 1, known: 0 });
    expect(body).toMatchObject({ rows: [{ bodyId: 'sn', date: '2018-04-18' }] });
    expect(TestBed.inject(Router).url).toBe('/namnder/sn/sammantraden?ar=2018');
  });

  it('is mended where a day was not understood', async () => {
    const screen = await read([aDraftMeeting({ text: '31/4', date: null, problems: ['no-such-day'] })]);
    await screen.press('button', 'Rätta 31/4');
    await screen.press('button', 'Rätta');
    expect(screen.find('alert').textContent).toContain('Skriv sammanträdets dag.');
    await screen.write('Dag', '30 april');
    await screen.press('button', 'Rätta');
    const row = screen.find('row', /30 april 2018/).textContent;
    expect(row).toContain('rättad');
    expect(row).toContain('31/4');
    expect(screen.all('button', 'Spara 1 sammanträde')).toHaveLength(1);
  });

  it('asks once which body is meant by a name that nobody knows', async () => {
    const unknown = { body: null, bodyText: 'Styrelsen', problems: ['body-unknown' as const] };
    const screen = await read([aDraftMeeting(unknown), aDraftMeeting({ ...unknown, date: '2018-05-16' })]);
    const choice = screen.root.querySelector<HTMLSelectElement>('#unknown-0')!;
    expect(screen.text).toContain('”Styrelsen”, 2 rader');
    choice.value = 'ks';
    expect(screen.all('button', 'Inget att spara')).toHaveLength(1);
    await screen.press('button', 'Använd för ”Styrelsen”');
    expect(document.activeElement?.tagName).toBe('TABLE');
    expect(screen.all('row', /Kommunstyrelsen/)).toHaveLength(2);
    expect(screen.all('button', 'Spara 2 sammanträden')).toHaveLength(1);
  });

  it('leads from what the server said of a row to the row', async () => {
    const screen = await read([aDraftMeeting({ date: null, problems: ['date-not-understood'] }), aDraftMeeting()]);
    await screen.press('button', 'Spara 1 sammanträde');
    await screen.refuse('POST', '/api/meeting-plans', 422, {
      code: 'invalid-input',
      message: 'Något går inte att läsa.',
      fields: [{ field: 'rows.0.date', message: 'Dagen går inte att läsa.' }],
    });
    expect(screen.find('link', 'Dagen går inte att läsa.').getAttribute('href')).toBe('#plan-row-1');
  });
});
