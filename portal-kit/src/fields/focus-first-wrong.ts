/** Leads to the first field of a form that is marked as wrong. @returns whether there was one */
export function focusFirstWrong(form: ParentNode | null | undefined): boolean {
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  field?.focus();
  return field !== null && field !== undefined;
}
