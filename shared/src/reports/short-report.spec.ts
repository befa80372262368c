import { aBoardRow, aDeadline, stands } from '../boards/board-examples';
import { composeReport } from './compose-report';
import { aReportSource } from './report-examples';
import { shortPaper } from './report-paper-of';
import { SHORT_ROOMS, shortReport } from './short-report';

const [ROOM = SHORT_ROOMS[0]!] = SHORT_ROOMS;
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aBoardRow({
      id: String(index),
      title: `Åtgärd ${String(index)}`,
      deadline: aDeadline('2018-04-30'),
      assessment: index === count - 1 ? stands('late', { code: 'deadline-passed', days: 2 }) : stands('ok'),
    }),
  );

describe('a short report', () => {
  it('has the open actions that stand worst, and says how many are left out', () => {
    const { content, omitted } = shortReport(composeReport(aReportSource(rows(15))), ROOM);
    expect(content.groups[0]?.actions.map(({ title }) => title).slice(0, 2)).toEqual(['Åtgärd 14', 'Åtgärd 0']);
    expect(content.groups[0]?.actions).toHaveLength(8);
    expect(omitted.actions).toBe('Och sju öppna åtgärder till, se den långa rapporten.');
    expect(JSON.stringify(shortPaper({ content, omitted }, '2018-02-26'))).toContain(omitted.actions);
  });

  it('leaves nothing out when there is room for all', () => {
    const { omitted } = shortReport(composeReport(aReportSource(rows(2))), ROOM);
    expect(omitted).toEqual({ proposal: '', decisions: '', actions: '', changes: '' });
  });

  it('cuts long texts at a word', () => {
    const long = composeReport(aReportSource([aBoardRow({ id: 'a', title: 'mycket långt ord '.repeat(50) })]));
    const title = shortReport(long, ROOM).content.groups[0]?.actions[0]?.title ?? '';
    expect(title.length).toBeLessThanOrEqual(300);
    expect(title.endsWith('ord…') || title.endsWith('långt…') || title.endsWith('mycket…')).toBe(true);
  });
});
