/** Without it the browser cannot open the page when there is no network; true once everything is kept. */
export async function keepShell(base: string): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
    await navigator.serviceWorker.ready;
    return true;
  } catch {
    return false;
  }
}
