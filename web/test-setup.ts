import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });

// jsdom knows the element but cannot open it.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};

afterEach(() => document.body.replaceChildren());

// jsdom lays nothing out, so there is nowhere to scroll.
Element.prototype.scrollIntoView ??= () => undefined;
