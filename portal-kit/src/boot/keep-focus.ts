// What holds a place of its own on a page: a row stands for itself, the rest is stood for by its heading.
const ROW = 'li, tr';
const PLACE = `${ROW}, section, form.dialog, main`;
const HEADING = 'h1, h2, h3';

/** The keyboard's place and everything around it, from the inside out. */
let around: readonly HTMLElement[] = [];

function isGone(element: HTMLElement): boolean {
  return !element.isConnected || element.matches(':disabled');
}

/** The nearest place that still stands around what has gone. */
function nearestPlace(): HTMLElement | undefined {
  const place = around.slice(1).find((element) => element.isConnected && element.matches(PLACE));
  return place?.matches(ROW) ? place : (place?.querySelector<HTMLElement>(HEADING) ?? place);
}

function putBack(byPointer: boolean): void {
  const [last] = around;
  // Whoever leads the keyboard on by themselves has done so by now.
  if (!last || !isGone(last) || document.activeElement !== document.body) return;
  const place = nearestPlace();
  if (!place) return;
  place.setAttribute('tabindex', '-1');
  // Who points sees the page where it stands; who types needs to see where they are.
  place.focus({ preventScroll: byPointer });
}

/**
 * Keeps the keyboard on the page where a pressed button goes away with its work done: the focus would fall to the
 * page itself, and the next Tab would begin at its top.
 */
export function keepFocus(): void {
  let byPointer = false;
  document.addEventListener('keydown', () => (byPointer = false), true);
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      byPointer = true;
      // A click beside everything takes the keyboard away on purpose.
      if (!(target instanceof Node) || !around[0]?.contains(target)) around = [];
    },
    true,
  );
  document.addEventListener('focusin', ({ target }) => {
    const path: HTMLElement[] = [];
    for (let at = target instanceof HTMLElement ? target : null; at; at = at.parentElement) path.push(at);
    around = path;
  });
  new MutationObserver(() => {
    if (around[0] && isGone(around[0])) window.setTimeout(putBack, 0, byPointer);
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}
