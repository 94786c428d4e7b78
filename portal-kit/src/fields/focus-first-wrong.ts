const MARKED = '[aria-invalid="true"], .field-error';
const CONTROL = ':is(input, select, textarea, button):not(:disabled)';

/** Where the keyboard mends what a mark speaks of: its field, or the words themselves where no one field is wrong. */
function placeOf(mark: HTMLElement): HTMLElement {
  if (!mark.matches('.field-error')) return mark;
  const control = mark.closest('.field')?.querySelector<HTMLElement>(CONTROL);
  if (!control) mark.setAttribute('tabindex', '-1');
  return control ?? mark;
}

/** Leads to the first thing of a form, in the order it is read, that is said to be wrong. @returns whether there was one */
export function focusFirstWrong(form: ParentNode | null | undefined): boolean {
  // A file that was not taken is no fault of the form: it stands in its field with an alert of its own.
  const marks = [...(form?.querySelectorAll<HTMLElement>(MARKED) ?? [])];
  const first = marks.find((mark) => !mark.matches('.field [role=alert]'));
  if (first) placeOf(first).focus();
  return first !== undefined;
}
