import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });

// jsdom knows the element but cannot open it.
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
});

// jsdom lays nothing out, so there is nowhere to scroll.
Object.assign(Element.prototype, { scrollIntoView: () => undefined });

afterEach(() => document.body.replaceChildren());
