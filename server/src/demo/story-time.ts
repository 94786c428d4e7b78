type Resume = () => void;

interface Waiting {
  readonly at: number;
  readonly order: number;
  readonly resume: Resume;
}

/**
 * Lets several diaries be told as one: each waits for its next hour, and the earliest goes on alone until it waits again.
 * Between two hours `between` runs, for what happens by itself.
 */
export class StoryTime {
  private readonly waiting: Waiting[] = [];
  private running = 0;
  private order = 0;
  private current = Number.NEGATIVE_INFINITY;
  private idle: Resume | undefined;

  /** The hour that the story has reached. */
  get now(): Date {
    return new Date(this.current);
  }

  /** Waits until the story reaches an hour. Hours of one diary must not go back. */
  async at(hour: Date): Promise<void> {
    const at = hour.getTime();
    const order = (this.order += 1);
    this.running -= 1;
    await new Promise<void>((resume) => {
      this.waiting.push({ at, order, resume });
      this.idle?.();
    });
  }

  /** Tells all diaries to their ends. The first that throws ends the story. */
  async tell(
    diaries: readonly (() => Promise<void>)[],
    between: (hour: Date) => Promise<void>,
  ): Promise<void> {
    let failure: { error: unknown } | undefined;
    this.running = diaries.length;
    for (const diary of diaries) {
      void diary()
        .catch((error: unknown) => (failure ??= { error }))
        .then(() => {
          this.running -= 1;
          this.idle?.();
        });
    }
    for (;;) {
      while (this.running > 0) await new Promise<void>((resolve) => (this.idle = resolve));
      if (failure) throw failure.error;
      const next = this.waiting.sort((a, b) => a.at - b.at || a.order - b.order).shift();
      if (!next) return;
      if (next.at > this.current) {
        await between(new Date(next.at));
        this.current = next.at;
      }
      this.running += 1;
      next.resume();
    }
  }
}
