import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { UserRole } from '@genomfor/shared';
import { aSession, TODAY } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { aReport, aReportRow } from '../a-report';
import { ReportList } from './report-list';

const LIST = '/api/boards/von/reports';
const FROZEN = aReportRow({ id: 'r2', publishedOn: '2018-02-26', publishedAt: '2018-02-26T11:00:00.000Z' });

describe('the reports to a body', () => {
  async function opened(role: UserRole, reports = [aReportRow(), FROZEN]): Promise<Screen> {
    const screen = await show(ReportList, aSession(role), { id: 'von' });
    await screen.answer('GET', '/api/bodies/von', { id: 'von', name: 'Vård- och omsorgsnämnden', kind: 'body' });
    await screen.answer('GET', LIST, reports);
    return screen;
  }

  it('lead to each report, and to the file of what is published', async () => {
    const screen = await opened('secretary');
    const links = screen.all('link').filter(({ textContent }) => textContent.includes('Uppföljning'));
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/namnder/rapporter/r1', '/namnder/rapporter/r2']);
    expect(screen.find('link', /^PDF/).getAttribute('href')).toBe('/api/reports/r2/files/pdf');
    expect(screen.text).toContain('Utkast av Maria Lind.');
    expect(screen.text).toContain('Fastställd 26 februari 2018 av Maria Lind.');
  });

  it('are made by those who may publish, for a meeting that is to be held and of chosen reviews', async () => {
    const screen = await opened('secretary', []);
    expect(screen.find('heading', 'Det finns ingen rapport än')).toBeTruthy();
    await screen.press('button', /^Ny rapport/);
    await screen.answer('GET', '/api/meetings', {
      rows: [
        { id: 'm0', date: '2018-03-01', time: null, state: 'cancelled' },
        { id: 'm1', date: '2018-03-07', time: '13:00', state: 'planned' },
      ],
      today: TODAY,
    });
    await screen.answer('GET', '/api/reviews', [{ id: 'plan', title: 'Översyn av omsorgen' }]);
    await screen.press('checkbox', 'Översyn av omsorgen');
    await screen.press('button', 'Gör ett utkast');
    const sent = await screen.answer('POST', '/api/reports', aReport());
    expect(sent.body).toEqual({ bodyId: 'von', meetingId: 'm1', reviewIds: ['plan'] });
    expect(TestBed.inject(Router).url).toBe('/namnder/rapporter/r1');
  });

  it('are not made by those who only read', async () => {
    expect((await opened('reader', [FROZEN])).all('button')).toEqual([]);
  });
});
