/** What was typed in each named field of a form, without the blanks around it; empty for a field that is not there. */
export function formText(form: HTMLFormElement): (name: string) => string {
  const entered = new FormData(form);
  return (name) => {
    const value = entered.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
}
