import type { BodyView } from '@genomfor/shared';
import { aSession } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { BodyRules } from './body-rules';

const BOARD: BodyView = {
  id: 'sn',
  name: 'Socialnämnden',
  kind: 'body',
  bodyKind: 'board',
  abbreviation: 'SN',
  preparedBy: null,
  submissionLeadDays: null,
  noticeLeadDays: 7,
  nextMeeting: null,
  previousMeeting: null,
  comingMeetings: 0,
  version: 3,
};
const COMMITTEE: BodyView = {
  ...BOARD,
  id: 'au',
  name: 'Arbetsutskottet',
  bodyKind: 'committee',
  submissionLeadDays: 10,
};
const GROUP = {
  group: { id: 'g', name: 'Nämnderna', kind: 'group' },
  members: [{ id: 'sn', name: 'Socialnämnden', kind: 'body' }],
  listed: false,
};

describe('the rules of the bodies', () => {
  async function opened(): Promise<Screen> {
    const screen = await show(BodyRules, aSession('secretary'));
    await screen.answer('GET', '/api/bodies', [COMMITTEE, BOARD]);
    await screen.answer('GET', '/api/bodies/groups', [GROUP]);
    return screen;
  }

  it('say where days for papers are missing', async () => {
    const screen = await opened();
    expect(screen.text).toContain('Ett organ saknar dagar för papper');
    expect(screen.find('row', /^Socialnämnden/).textContent).toContain('saknas');
  });

  it('are changed against the version that was seen', async () => {
    const screen = await opened();
    await screen.press('button', 'Ändra Socialnämnden');
    const choice = screen.root.querySelector<HTMLSelectElement>('#rules-prepared')!;
    choice.value = 'au';
    choice.dispatchEvent(new Event('change'));
    await screen.write('Papper in', '21');
    await screen.press('button', 'Spara');
    const sent = await screen.answer('PUT', '/api/bodies/sn/rules', BOARD);
    expect(sent).toEqual({
      body: { bodyKind: 'board', preparedById: 'au', submissionLeadDays: 21, noticeLeadDays: 7 },
      ifMatch: '"3"',
    });
  });

  it('are refused in words with the whole circle', async () => {
    const screen = await opened();
    await screen.press('button', 'Ändra Socialnämnden');
    await screen.press('button', 'Spara');
    await screen.refuse('PUT', '/api/bodies/sn/rules', 422, {
      code: 'preparing-circle',
      message: 'Organen skulle bereda åt varandra i en cirkel.',
      details: ['Socialnämnden', 'Arbetsutskottet'],
    });
    expect(screen.find('dialog').textContent).toContain(
      'Socialnämnden bereds av Arbetsutskottet, som bereds av Socialnämnden.',
    );
  });

  it('take only whole days between 0 and 120', async () => {
    const screen = await opened();
    await screen.press('button', 'Ändra Socialnämnden');
    await screen.write('Papper in', 'tre veckor');
    await screen.press('button', 'Spara');
    expect(screen.find('alert').textContent).toContain('Skriv ett antal dagar mellan 0 och 120');
    screen.http.expectNone('/api/bodies/sn/rules');
  });

  it('let a group stand for the bodies that are ticked', async () => {
    const screen = await opened();
    expect(screen.find('row', /^Nämnderna/).textContent).toContain('alla nämnder, eftersom ingen har valt');
    await screen.press('button', 'Välj organ för Nämnderna');
    await screen.press('checkbox', 'Arbetsutskottet');
    await screen.press('checkbox', 'Socialnämnden');
    await screen.press('button', 'Spara');
    const sent = await screen.answer('PUT', '/api/bodies/groups/g', GROUP);
    expect(sent.body).toEqual({ memberIds: ['au'] });
  });
});
