import { aSession, TODAY } from '../../../../test/builders';
import { show } from '../../../../test/screen';
import { aBody, aMeeting } from '../a-body';
import { bodiesLead, bodyGroups } from './body-groups';
import { BodyList } from './body-list';

const council = aBody({ id: 'kf', name: 'Kommunfullmäktige', bodyKind: 'council', submissionLeadDays: null });
const executive = aBody({
  id: 'ks',
  name: 'Kommunstyrelsen',
  bodyKind: 'executive',
  nextMeeting: aMeeting({ date: '2018-04-23', submissionDue: '2018-03-05' }),
  comingMeetings: 5,
});
const board = aBody({
  nextMeeting: aMeeting({ date: '2018-03-07', submissionDue: '2018-02-14' }),
  preparedBy: { id: 'au', name: 'Arbetsutskottet', kind: 'body' },
});

describe('the bodies in groups', () => {
  it('stand in the order of the municipality, and a heading without bodies is left out', () => {
    const unnamed = aBody({ id: 'x', name: 'Gruppen', bodyKind: null });
    expect(bodyGroups([unnamed, board, council, executive], TODAY).map(({ title }) => title)).toEqual([
      'Fullmäktige',
      'Styrelse',
      'Nämnder',
      'Övriga organ',
    ]);
  });

  it('says who meets first, and the first papers that are still to come', () => {
    expect(bodiesLead([council, executive, board], TODAY)).toBe(
      'Socialnämnden sammanträder närmast, onsdag 7 mars 2018. Nästa papper ska in till Kommunstyrelsen 5 mars 2018, om sju dagar.',
    );
    expect(bodiesLead([council], TODAY)).toBe('Inget sammanträde är inlagt än.');
  });
});

describe('the page of bodies', () => {
  it('tells when each meets next, by when papers are due, and who prepares', async () => {
    const screen = await show(BodyList, aSession('reader'));
    await screen.answer('GET', '/api/bodies', [council, executive, board]);
    const row = screen.find('row', /^Socialnämnden/).textContent;
    expect(row).toContain('7 mars 2018');
    expect(row).toContain('14 februari 2018');
    expect(row).toContain('passerade för tolv dagar sedan');
    expect(row).toContain('Arbetsutskottet');
    expect(screen.find('row', /^Kommunfullmäktige/).textContent).toContain('inget inlagt');
    expect(screen.find('link', 'Socialnämnden').getAttribute('href')).toBe('/namnder/sn');
    expect(screen.all('link', /Lägg in årets/)).toHaveLength(0);
  });

  it('says what to do when there are no bodies', async () => {
    const screen = await show(BodyList, aSession('plan-lead'));
    await screen.answer('GET', '/api/bodies', []);
    expect(screen.find('link', 'Lägg till ett organ').getAttribute('href')).toBe('/installningar/roller');
  });
});
