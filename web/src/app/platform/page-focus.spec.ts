import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, RouterOutlet, provideRouter } from '@angular/router';
import { PageFocus } from './page-focus';

const arrived = signal(false);

@Component({ selector: 'gf-first', changeDetection: ChangeDetectionStrategy.OnPush, template: '<h1>Första</h1>' })
class First {}

@Component({ selector: 'gf-second', changeDetection: ChangeDetectionStrategy.OnPush, template: '<h1>Andra</h1>' })
class Second {}

@Component({
  selector: 'gf-slow',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '@if (arrived()) {<h1>Sent</h1>}',
})
class Slow {
  protected readonly arrived = arrived;
}

@Component({
  selector: 'gf-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterOutlet],
  template: '<button>Meny</button><main tabindex="-1"><router-outlet /></main>',
})
class Frame {}

describe('the focus when a person goes to another page', () => {
  async function go(address: string): Promise<void> {
    await TestBed.inject(Router).navigateByUrl(address);
    await settle();
  }
  async function settle(): Promise<void> {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    await new Promise((done) => setTimeout(done));
  }
  const focused = (): string => document.activeElement?.textContent ?? '';

  beforeEach(async () => {
    arrived.set(false);
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'forsta', component: First },
          { path: 'andra', component: Second },
          { path: 'sent', component: Slow },
        ]),
      ],
    });
    const frame = TestBed.createComponent(Frame);
    document.body.append(frame.nativeElement as HTMLElement);
    TestBed.inject(PageFocus).follow();
    await go('/forsta');
  });

  it('is left alone on the first page', () => {
    expect(document.activeElement).toBe(document.body);
  });

  it('goes to the heading of the new page', async () => {
    await go('/andra');
    expect(focused()).toBe('Andra');
  });

  it('stays where it is when only the filter in the address changes', async () => {
    document.querySelector('button')?.focus();
    await go('/forsta?standing=late');
    expect(focused()).toBe('Meny');
  });

  it('waits in the page for a heading that comes with its data', async () => {
    await go('/sent');
    expect(document.activeElement?.tagName).toBe('MAIN');
    arrived.set(true);
    await settle();
    expect(focused()).toBe('Sent');
  });

  it('does not take the focus back from a person who has moved on meanwhile', async () => {
    await go('/sent');
    document.querySelector('button')?.focus();
    arrived.set(true);
    await settle();
    expect(focused()).toBe('Meny');
  });
});
