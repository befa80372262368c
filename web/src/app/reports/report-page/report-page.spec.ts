import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { ReportView, UserRole } from '@genomfor/shared';
import { aSession } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { aReport, aReportContent } from '../a-report';
import { ReportPage } from './report-page';

const REPORT = '/api/reports/r1';
const FROZEN = { publishedOn: '2018-02-26', publishedAt: '2018-02-26T11:00:00.000Z', version: 3 };

describe('a report', () => {
  async function opened(report: ReportView, role: UserRole = 'secretary'): Promise<Screen> {
    const screen = await show(ReportPage, aSession(role), { id: 'r1' });
    await screen.answer('GET', REPORT, report);
    return screen;
  }

  it('is read in the order of the paper, with tables and a picture that says what it shows', async () => {
    const screen = await opened(aReport(FROZEN), 'reader');
    expect(screen.all('heading').map(({ tagName, textContent }) => `${tagName} ${textContent.trim()}`)).toEqual([
      'H1 Uppföljning av översynen av omsorgen',
      'H2 Förslag till beslut',
      'H2 Det här väntar på nämnden',
      'H2 Läget för åtgärden',
      'H2 Nyckeltal',
      'H2 Tidslinje',
      'H2 Läget för varje åtgärd',
      'H3 Inom sektorn',
      'H2 Ändrat sedan sammanträdet 31 januari 2018',
      'H2 Så läser du rapporten',
    ]);
    expect(screen.find('row', /^Delegering/).textContent).toContain('Först beslutat: 31 mars 2018');
    const picture = screen.root.querySelector('svg[role="img"]');
    expect(picture?.getAttribute('aria-label')).toMatch(/^Tidslinje från 1 februari 2018/);
    expect(picture?.querySelectorAll('path')).toHaveLength(2);
    expect(screen.text).toContain('att lägga rapporten till handlingarna');
  });

  it('that is published is fetched as four files, and changed by nobody', async () => {
    const screen = await opened(aReport(FROZEN));
    const group = screen.find('group', 'Hämta rapporten');
    expect([...group.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      `${REPORT}/files/pdf`,
      `${REPORT}/files/short`,
      `${REPORT}/files/docx`,
      `${REPORT}/files/xlsx`,
    ]);
    expect(screen.all('button').map(({ textContent }) => textContent.trim())).toEqual(['Skriv ut']);
  });

  it('that is a draft is written in, and shows what was saved', async () => {
    const screen = await opened(aReport());
    await screen.write('Inledning (frivilligt)', ' Inför mars. ');
    await screen.write('Förslag till beslut (frivilligt)', 'att lägga till handlingarna\n\natt ge ett uppdrag');
    await screen.press('button', 'Spara utkastet');
    const content = aReportContent({ introduction: 'Inför mars.' });
    const sent = await screen.answer('PATCH', REPORT, aReport({ version: 2, introduction: 'Inför mars.', content }));
    expect(sent.body).toEqual({
      introduction: 'Inför mars.',
      proposal: ['att lägga till handlingarna', 'att ge ett uppdrag'],
    });
    expect(sent.ifMatch).toBe('"1"');
    expect(screen.root.querySelector('.introduction')?.textContent).toBe('Inför mars.');
  });

  it('tells at the field why something that is written is refused', async () => {
    const screen = await opened(aReport());
    await screen.press('button', 'Spara utkastet');
    const message = 'Skriv rollen i stället för ”Maria Lind”.';
    const fields = [{ field: 'proposal', message }];
    await screen.refuse('PATCH', REPORT, 400, { code: 'invalid-input', message: 'Något går inte att läsa.', fields });
    expect(screen.root.querySelector('#draft-proposal-fault')?.textContent).toContain(message);
  });

  it('is frozen when somebody has said yes twice', async () => {
    const screen = await opened(aReport());
    await screen.press('button', 'Fastställ rapporten …');
    await screen.press('button', 'Fastställ rapporten');
    await screen.answer('POST', `${REPORT}/publish`, aReport(FROZEN));
    expect(screen.find('link', 'PDF').getAttribute('href')).toBe(`${REPORT}/files/pdf`);
    expect(screen.text).not.toContain('Det här är ett utkast');
  });

  it('is saved as it is written before it is frozen, and not frozen when what is written is refused', async () => {
    const screen = await opened(aReport());
    await screen.write('Inledning (frivilligt)', 'Maria Lind skriver');
    await screen.press('button', 'Fastställ rapporten …');
    await screen.refuse('PATCH', REPORT, 422, { code: 'invalid-input', message: 'Skriv rollen i stället.' });
    expect(screen.all('dialog')).toEqual([]);
    await screen.write('Inledning (frivilligt)', 'Chefen skriver');
    await screen.press('button', 'Fastställ rapporten …');
    const sent = await screen.answer('PATCH', REPORT, aReport({ version: 2, introduction: 'Chefen skriver' }));
    expect(sent.body).toEqual({ introduction: 'Chefen skriver', proposal: [] });
    await screen.press('button', 'Fastställ rapporten');
    const frozen = await screen.answer('POST', `${REPORT}/publish`, aReport(FROZEN));
    expect(frozen.ifMatch).toBe('"2"');
  });

  it('that is a draft can be thrown away', async () => {
    const screen = await opened(aReport());
    await screen.press('button', 'Ta bort utkastet');
    await screen.answer('DELETE', REPORT, null);
    expect(TestBed.inject(Router).url).toBe('/namnder/von/rapporter');
  });

  it('that cannot be fetched says why', async () => {
    const screen = await show(ReportPage, aSession('reader'), { id: 'r1' });
    await screen.refuse('GET', REPORT, 404, { code: 'not-found', message: 'Det du söker finns inte.' });
    expect(screen.find('heading', 'Rapporten kan inte visas').tagName).toBe('H1');
    expect(screen.text).toContain('Det du söker finns inte.');
  });
});
