/**
 * One key for one submission: the same input sent again (a retry after a lost answer) carries the same key,
 * and another input another one.
 */
export class SubmissionKey {
  private input: string | undefined;
  private key = '';

  /** @param input the submission without its key, serialised */
  for(input: string): string {
    if (input !== this.input) {
      this.input = input;
      this.key = randomKey();
    }
    return this.key;
  }

  /** The submission was answered: the next one is another, even with the same words. */
  settle(): void {
    this.input = undefined;
  }
}

function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
