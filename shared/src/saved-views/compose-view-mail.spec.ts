import { deadlineOf } from '../actions/deadline';
import { parsePlanDate } from '../dates/parse-plan-date';
import { mailHtml } from '../mail/mail-html';
import { mailText } from '../mail/mail-text';
import { composeViewMail, viewPath, type ViewMail } from './compose-view-mail';

const row = (title: string, deadline: string): ViewMail['rows'][number] => ({
  title,
  deadline: deadlineOf(parsePlanDate(deadline, { referenceDate: '2018-01-18' })),
  responsible: [{ id: 'chief', name: 'Sektorchef', kind: 'role' }],
  assessment: { light: 'red', standing: 'late', reasons: [] },
});

const aViewMail = (fields: Partial<ViewMail> = {}): ViewMail => ({
  view: { id: 'v1', name: 'Försenat hos Anna', filter: { standing: 'late', q: 'ledning & stöd' } },
  period: 'weekly',
  onlyChanged: false,
  rows: [row('Tydliggöra roller', 'april 2018'), row('Öppna brukarråd', '')],
  total: 2,
  today: '2018-02-26',
  publicUrl: 'https://genomfor.vikby.example',
  unsubscribeUrl: 'https://genomfor.vikby.example/api/mail/unsubscribe/x',
  ...fields,
});

describe('The mail of a saved view', () => {
  it('is a table with the deadline in the words of the plan, and leads to the same view', () => {
    const mail = composeViewMail(aViewMail());
    expect(mail.sections[0]?.table).toEqual({
      columns: ['Åtgärd', 'Avslutas', 'Ansvarig', 'Läge'],
      rows: [
        ['Tydliggöra roller', 'april 2018', 'Sektorchef', 'Försenad'],
        ['Öppna brukarråd', 'inget datum', 'Sektorchef', 'Försenad'],
      ],
    });
    expect(mail.action?.url).toBe(
      'https://genomfor.vikby.example/atgarder?standing=late&q=ledning%20%26%20st%C3%B6d&vy=v1',
    );
    expect(mail.sections[0]?.more).toBeNull();
  });

  it('has no word that somebody chose in its subject, nor before it is opened', () => {
    const { subject, preheader } = composeViewMail(aViewMail());
    expect([subject, preheader]).toEqual(['Sparad vy: 2 åtgärder', 'Så ser vyn ut 26 februari 2018.']);
  });

  it('says how many more there are than it holds', () => {
    const rows = Array.from({ length: 50 }, (_, at) => row(`Åtgärd ${at}`, '2018-05-01'));
    const [section] = composeViewMail(aViewMail({ rows, total: 73 })).sections;
    expect([section?.note, section?.more?.text, section?.table?.rows.length]).toEqual([
      'de 50 första',
      'och 23 till',
      50,
    ]);
  });

  it.each<[Partial<ViewMail>, string]>([
    [{ period: 'weekly' }, 'Du får den här vyn varje vecka.'],
    [{ period: 'monthly', onlyChanged: true }, 'Du får den här vyn varje månad, när något har ändrats.'],
  ])('of %j says why it came and how it ends', (fields, words) => {
    const mail = composeViewMail(aViewMail(fields));
    for (const part of [mailText(mail).replace(/\s+/g, ' '), mailHtml(mail)]) {
      expect(part).toContain(words);
      expect(part).toContain('https://genomfor.vikby.example/api/mail/unsubscribe/x');
    }
  });
});

it.each([
  [{}, '/atgarder?vy=v1'],
  [{ review: 'r1', open: true }, '/oversyner/r1?open=true&vy=v1'],
])('The path of the view of %j is %s', (filter, path) => {
  expect(viewPath({ id: 'v1', name: 'En vy', filter })).toBe(path);
});
