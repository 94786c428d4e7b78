const CANDIDATES = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Where Tab stops of itself: of a group of radio buttons the chosen one stands for all. */
function isStop(element: HTMLElement): boolean {
  if (element.matches(':disabled') || element.tabIndex < 0 || !element.checkVisibility()) return false;
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked) return true;
  const group = element.form?.elements.namedItem(element.name);
  return !(group instanceof RadioNodeList) || group.value === '';
}

/**
 * Keeps Tab inside of a dialog, in both directions: after the last stop comes the first, not the page under it.
 * In between the browser knows best where to go next.
 */
export function cycleFocus(dialog: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab' || event.defaultPrevented) return;
  const stops = [...dialog.querySelectorAll<HTMLElement>(CANDIDATES)].filter(isStop);
  const [first, last] = [stops.at(0), stops.at(-1)];
  const focused = document.activeElement;
  const outside = !dialog.contains(focused);
  if (event.shiftKey ? outside || focused === first : outside || focused === last) {
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }
}
