import { aBoardRow } from '../boards/board-examples';
import { mailHtml } from '../mail/mail-html';
import { mailText } from '../mail/mail-text';
import { reminderMail, type ReminderInput } from './reminder-mail';

function aReminder(fields: Partial<ReminderInput> = {}) {
  const left = [aBoardRow({ id: 'a', title: 'Delegering' }), aBoardRow({ id: 'b', title: 'Budget' })];
  return reminderMail({
    today: '2018-03-06',
    reviewTitle: 'Översyn av omsorgen',
    period: '2018-02',
    lastDay: '2018-03-09',
    roles: ['Sektorchef'],
    left,
    total: 10,
    reportUrl: 'https://genomfor.ekvik.se/uppfoljning/r1',
    unsubscribeUrl: 'https://genomfor.ekvik.se/api/mail/unsubscribe/x',
    ...fields,
  });
}

describe('the reminder of a round', () => {
  it('says what is left and until when, without a title or a name in its subject', () => {
    const mail = aReminder();
    expect(mail?.subject).toBe('Två åtgärder kvar i uppföljningen för februari 2018');
    expect(mail?.kicker).toBe('Genomför · tisdag 6 mars 2018, vecka 10');
    expect(mail?.preheader).toBe('Sista dag att rapportera är fredag 9 mars 2018.');
    expect(mail?.intro[0]).toContain('Du har två av tio åtgärder kvar.');
    expect(mail?.sections[0]?.items.map(({ title, url }) => [title, url])).toEqual([
      ['Delegering', 'https://genomfor.ekvik.se/uppfoljning/r1#rad-a'],
      ['Budget', 'https://genomfor.ekvik.se/uppfoljning/r1#rad-b'],
    ]);
    expect(mail?.sections[0]?.items[0]?.lines).toEqual(['Avslutas 30 april 2018. 30 dagar kvar.']);
  });

  it.each([
    ['2018-03-09', 'Sista dag att rapportera är i dag.'],
    ['2018-03-12', 'Sista dag att rapportera var fredag 9 mars 2018.'],
  ])('on %s says "%s"', (today, text) => {
    expect(aReminder({ today })?.preheader).toBe(text);
  });

  it('shows twenty and leads to the others', () => {
    const left = Array.from({ length: 23 }, (_, index) => aBoardRow({ id: `a${index}` }));
    const [section] = aReminder({ left, total: 23 })?.sections ?? [];
    expect(section?.items).toHaveLength(20);
    expect(section?.more?.text).toBe('Visa tre till');
  });

  it('is none when nothing is left', () => {
    expect(aReminder({ left: [] })).toBeNull();
  });

  it('is drawn with the same in both of its parts', () => {
    const mail = aReminder();
    for (const drawn of mail ? [mailHtml(mail), mailText(mail)] : []) {
      for (const words of [
        'Delegering',
        'Rapportera alla på en sida',
        'https://genomfor.ekvik.se/uppfoljning/r1#rad-b',
      ]) {
        expect(drawn).toContain(words);
      }
    }
    expect(mail).not.toBeNull();
  });
});
