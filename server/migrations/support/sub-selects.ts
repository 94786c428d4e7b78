const SETTING_READERS = new Set(['current_setting', 'coalesce', 'nullif']);
const OPENS = '( SELECT ';

/** Where the parenthesis that opens at `from` is closed. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i += 1) {
    if (text[i] === '(') depth += 1;
    else if (text[i] === ')' && (depth -= 1) === 0) return i;
  }
  throw new Error(`not closed: ${text}`);
}

/** Whether a condition asks no table and calls nothing but what reads the actor's settings. */
export const asksSettingsAlone = (condition: string): boolean =>
  !/\b(from|select)\b/i.test(condition) &&
  [...condition.matchAll(/(\w+)\(/g)].every(([, name]) => SETTING_READERS.has(name?.toLowerCase() ?? ''));

/**
 * A condition, as PostgreSQL prints it, without its sub-selects: each is one more plan to make and to begin.
 * @param which of them, by what stands in them
 */
export function withoutSubSelects(condition: string, which: (inner: string) => boolean = () => true): string {
  let text = condition.replace(/\s+/g, ' ');
  for (let at = text.indexOf(OPENS); at >= 0; at = text.indexOf(OPENS, at)) {
    const end = closing(text, at);
    const inner = text.slice(at + OPENS.length, end).replace(/ AS "?\w+"?$/, '');
    if (which(inner)) text = `${text.slice(0, at)}(${inner})${text.slice(end + 1)}`;
    else at += OPENS.length;
  }
  return text;
}
