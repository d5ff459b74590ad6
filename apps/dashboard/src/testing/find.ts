type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const said = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The control whose label starts so. */
export function control<C extends Control = HTMLInputElement>(root: HTMLElement, label: string): C {
  const found = [...root.querySelectorAll('label')].find((one) => said(one).startsWith(label));
  const id = found?.htmlFor;
  const target = id ? root.querySelector(`#${id}`) : found?.querySelector('input');
  if (!target) throw new Error(`No control is labelled « ${label} »`);
  return target as C;
}

/** The button (or link) whose words start so. */
export function button(root: HTMLElement, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button, a')].find((one) => said(one).startsWith(name));
  if (!found) throw new Error(`No button says « ${name} »`);
  return found;
}

/** Types into a control, as a person would leave it. */
export function type(target: Control, text: string): void {
  target.value = text;
  target.dispatchEvent(new Event(target instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  target.dispatchEvent(new Event('blur'));
}

/** Chooses a radio button. */
export function choose(radio: HTMLInputElement): void {
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What assistive technologies read beside a control: its hint and what is wrong. */
export function description(root: HTMLElement, target: Element): string {
  const ids = target.closest('[aria-describedby]')?.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => root.querySelector(`#${id}`)?.textContent?.trim() ?? '').join(' ');
}
