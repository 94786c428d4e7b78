/** The last work of each account that is not over. */
const last = new Map<number, Promise<void>>();

/** Does an account's works one after another: whoever sends many files at once waits for the own ones, and nobody else does. */
export function inTurn<Result>(accountId: number, work: () => Promise<Result>): Promise<Result> {
  const done = (last.get(accountId) ?? Promise.resolve()).then(work);
  const over = done.then(
    () => undefined,
    () => undefined,
  );
  last.set(accountId, over);
  void over.then(() => {
    if (last.get(accountId) === over) last.delete(accountId);
  });
  return done;
}
