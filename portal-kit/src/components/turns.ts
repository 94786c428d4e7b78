/**
 * Parts of a long page come one after the other, each in a task of its own: between two of them the browser paints what is there
 * and hears the keyboard.
 */
const waiting: (() => void)[] = [];
let going = false;

function next(): void {
  const body = waiting.shift();
  going = body !== undefined;
  if (!body) return;
  // The next one comes also where this one fails.
  setTimeout(next);
  body();
}

/** Does `body` when its turn comes, in the order in which it was asked for; gives the way to do without it. */
export function inTurn(body: () => void): () => void {
  waiting.push(body);
  if (!going) {
    going = true;
    setTimeout(next);
  }
  return () => {
    const at = waiting.indexOf(body);
    if (at >= 0) waiting.splice(at, 1);
  };
}
