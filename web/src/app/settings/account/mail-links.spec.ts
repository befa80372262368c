import { TestBed } from '@angular/core/testing';
import { show } from '../../../../test/screen';
import { Toasts } from '../../ui/toast/toasts';
import { MailLinks } from './mail-links';

describe('the links in one’s mails', () => {
  it('are ended all at once, and it is said that they are', async () => {
    const screen = await show(MailLinks, null);
    const told = jest.spyOn(TestBed.inject(Toasts), 'show');
    await screen.press('button', 'Avsluta alla länkar');
    await screen.answer('DELETE', '/api/answer-links', null);
    expect(told).toHaveBeenCalledWith('Länkarna i dina mejl gäller inte längre.');
  });

  it('still work when they could not be ended, and that is said', async () => {
    const screen = await show(MailLinks, null);
    await screen.press('button', 'Avsluta alla länkar');
    await screen.refuse('DELETE', '/api/answer-links', 503, { code: 'unavailable', message: 'Tjänsten startar.' });
    expect(screen.find('alert').textContent).toContain('Tjänsten startar.');
  });
});
