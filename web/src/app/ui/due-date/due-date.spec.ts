import { TestBed } from '@angular/core/testing';
import type { DeadlineView } from '@genomfor/shared';
import { DueDate } from './due-date';

function aDeadline(change: Partial<DeadlineView>): DeadlineView {
  return { text: null, date: null, precision: 'day', start: null, approximate: false, openKind: null, ...change };
}

function shown(inputs: Record<string, unknown>): HTMLElement {
  const fixture = TestBed.createComponent(DueDate);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}
const textOf = (element: HTMLElement): string => element.textContent.replace(/\s+/g, ' ').trim();

describe('a due date', () => {
  it.each<[string, Partial<DeadlineView>, string]>([
    ['a day in words', { date: '2018-04-30', text: '180430' }, '30 april 2018'],
    ['the weekend that it falls on', { date: '2018-06-30' }, '30 juni 2018 lördag'],
    ['the weekend and the holiday', { date: '2018-03-31' }, '31 mars 2018 lördag, påskafton'],
    ['no weekend for a whole month, which just ends on it', { date: '2018-03-31', precision: 'month' }, 'mars 2018'],
    ['work without an end', { precision: 'open', openKind: 'ongoing', text: 'löpande' }, 'löpande'],
    ['that it is missing', { precision: null }, 'saknas'],
  ])('tells %s', (_what, deadline, words) => {
    expect(textOf(shown({ deadline: aDeadline(deadline) }))).toBe(words);
  });

  it('strikes out the day that was first decided when it has been moved', () => {
    const element = shown({
      deadline: aDeadline({ date: '2018-04-30' }),
      original: aDeadline({ date: '2018-03-31' }),
    });
    expect(element.querySelector('del')?.textContent).toContain('31 mars 2018');
    expect(element.querySelector('ins')?.textContent).toContain('30 april 2018');
  });

  it('does not strike out a day that has not been moved', () => {
    const deadline = aDeadline({ date: '2018-04-30' });
    expect(shown({ deadline, original: deadline }).querySelector('del')).toBeNull();
  });

  it('tells the forecast when it is another day', () => {
    const deadline = aDeadline({ date: '2018-04-30' });
    expect(textOf(shown({ deadline, forecast: '2018-05-15' }))).toBe('30 april 2018 prognos 15 maj 2018');
    expect(textOf(shown({ deadline, forecast: '2018-04-30' }))).toBe('30 april 2018');
  });

  it('quotes the plan when its words are others', () => {
    const deadline = aDeadline({ date: '2018-04-30', text: '180430' });
    expect(textOf(shown({ deadline, quotes: true }))).toBe('30 april 2018 ”180430” i planen');
  });

  it('quotes the plan, not whoever moved the day', () => {
    const deadline = aDeadline({ date: '2018-05-31', text: '31 maj' });
    const original = aDeadline({ date: '2018-04-30', text: '180430' });
    const words = textOf(shown({ deadline, original, quotes: true }));
    expect(words).toContain('”180430” i planen');
    expect(words).not.toContain('”31 maj”');
  });
});
