/** A Russian date ends with the stop of its abbreviation: the sentence’s own does not follow it. */
export function oneStop(text: string): string {
  return text.replaceAll('г..', 'г.');
}
