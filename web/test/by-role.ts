const SELECTOR = {
  alert: '[role=alert]',
  button: 'button',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  dialog: 'dialog',
  group: '[role=group], fieldset',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  listitem: 'li',
  radio: 'input[type=radio]',
  row: 'tr',
  status: '[role=status]',
  textbox: 'input:not([type]), input[type=text], input[type=email], input[type=password], input[type=search], textarea',
} as const;
export type Role = keyof typeof SELECTOR;

/** The only element of a role with a name; throws, and lists what there is, when it is not exactly one. */
export function byRole(root: HTMLElement, role: Role, name?: string | RegExp): HTMLElement {
  const found = allByRole(root, role, name);
  const [only] = found;
  if (only && found.length === 1) return only;
  const names = allByRole(root, role).map((element) => `"${nameOf(element)}"`);
  throw new Error(`${found.length} elements are a ${role} called ${String(name)}; there are: ${names.join(', ')}`);
}

/** The elements of a role that are shown, in the order of the page. A text must be the whole name. */
export function allByRole(root: HTMLElement, role: Role, name?: string | RegExp): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(SELECTOR[role])].filter(
    (element) => isShown(element) && isCalled(nameOf(element), name),
  );
}

function isCalled(actual: string, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? actual === wanted : wanted.test(actual);
}

function isShown(element: HTMLElement): boolean {
  return element.closest('[hidden], [aria-hidden=true]') === null;
}

/** What a screen reader would call it: its label, or else its text. */
function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const pointed = element.getAttribute('aria-labelledby');
  if (pointed) return spoken(document.getElementById(pointed));
  const labels = (element as HTMLInputElement).labels;
  return labels ? [...labels].map(spoken).join(' ') || spoken(element) : spoken(element);
}

function spoken(element: Element | null): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll('[aria-hidden=true]')) silent.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
