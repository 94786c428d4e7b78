/** Told to a section when somebody comes to it by a link: what is folded opens. */
export const ARRIVAL = 'arrival';

/** The section that the address names, until it is there: it may come only once its part of the page has been read. */
let awaited = '';

export function awaitPlace(hash: string): void {
  awaited = hash.slice(1);
}

/** Leads the keyboard and the eye to a section that was waited for, unless somebody has begun elsewhere meanwhile. */
export function reachPlace(section: HTMLElement | undefined): void {
  if (!section?.id || section.id !== awaited) return;
  awaited = '';
  const { activeElement } = document;
  if (activeElement && activeElement !== document.body && !activeElement.matches('h1, main')) return;
  arriveAt(section);
}

/** Leads the keyboard and the eye to a section of this page, by a link that names it. */
export function leadTo(id: string): void {
  const section = document.getElementById(id);
  if (section) arriveAt(section);
}

function arriveAt(section: HTMLElement): void {
  section.dispatchEvent(new Event(ARRIVAL));
  const heading = section.querySelector<HTMLElement>('h2, h3') ?? section;
  heading.setAttribute('tabindex', '-1');
  heading.focus({ preventScroll: true });
  section.scrollIntoView();
}
