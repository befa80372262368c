/** The elements that have a role without being told, for what the pages use. */
const IMPLICIT: Readonly<Record<string, string>> = {
  alert: '[role=alert]',
  button: 'button, [role=button]',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  dialog: 'dialog[open]',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  option: 'option',
  radio: 'input[type=radio]',
  row: 'tr',
  status: '[role=status]',
  table: 'table',
  textbox: 'input:not([type=checkbox], [type=radio], [type=file]), textarea',
};

/** Every element under `root` with the role, and a name that contains or matches `name`; for tests, as a person finds things. */
export function allByRole(root: ParentNode, role: string, name: string | RegExp = ''): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(IMPLICIT[role] ?? `[role=${role}]`)];
  return found.filter((element) => {
    const words = nameOf(element);
    return typeof name === 'string' ? words.includes(name) : name.test(words);
  });
}

/** The one element with the role and the name; throws when there is none or more than one. */
export function byRole(root: ParentNode, role: string, name: string | RegExp = ''): HTMLElement {
  const [first, second] = allByRole(root, role, name);
  if (!first) throw new Error(`No ${role} is named ${String(name)}`);
  if (second) throw new Error(`More than one ${role} is named ${String(name)}`);
  return first;
}

/** Types `text` in a field, as a person would replace what stands there. */
export function typeIn(field: HTMLElement, text: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('Not a field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The words of an element with every run of blanks as one. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const labelledBy = element.getAttribute('aria-labelledby');
  const labelling = labelledBy
    ? element.ownerDocument.getElementById(labelledBy)
    : element.id
      ? element.ownerDocument.querySelector(`label[for="${element.id}"]`)
      : null;
  return wordsOf(labelling ?? element.closest('label') ?? element);
}
