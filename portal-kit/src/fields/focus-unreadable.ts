/**
 * Leads to the first field whose words could not be read (a day that does not exist), so that a form never goes off
 * without what somebody typed. @returns whether there was one
 */
export function focusUnreadable(form: ParentNode | null | undefined): boolean {
  const field = form?.querySelector<HTMLElement>('[data-unreadable]');
  // Leaving a field is what makes it say its error.
  field?.focus();
  field?.blur();
  field?.focus({ preventScroll: true });
  return field !== null && field !== undefined;
}
