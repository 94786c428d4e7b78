const INTERVAL_MS = 250;

/**
 * Tells when the process that started this one is gone. `npm start` does not hand every signal on, so without
 * this watch a stopped npm would leave the server behind.
 */
export function watchParent(onGone: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, INTERVAL_MS);
  timer.unref();
}
