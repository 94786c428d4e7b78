type Close = () => Promise<void>;

/** What has been opened so far, to be closed in reverse, once, whatever fails on the way. */
export class ClosingStack {
  private readonly parts: Close[] = [];
  private closing: Promise<void> | undefined;

  constructor(private readonly onError: (error: unknown) => void) {}

  get closed(): boolean {
    return this.closing !== undefined;
  }

  /** Adds a part; one that was opened while everything closes is closed at once. */
  async push(close: Close): Promise<void> {
    this.parts.push(close);
    if (this.closing !== undefined) await (this.closing = this.closing.then(() => this.closeAll()));
  }

  close(): Promise<void> {
    return (this.closing ??= this.closeAll());
  }

  private async closeAll(): Promise<void> {
    for (let part = this.parts.pop(); part !== undefined; part = this.parts.pop()) {
      await part().catch(this.onError);
    }
  }
}
