/** Refuses a file as a whole; nothing of it is taken. The code is worded in the catalogue of messages. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'UnreadableFile';
  }
}
