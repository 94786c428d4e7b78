import { actorSettings, isHeir, seesSingleCases, type Actor } from '../access/actor';
import { dependsOnReader } from './depends-on-reader';
import { elementOf } from './prepare-value';
import type { Statement } from './read-packet';

/** A statement that gives at most one row, written for several readers. */
export interface Together {
  readonly text: string;
  /** PostgreSQL refused it: it reads what is not open to the role that answers several (docs/adr/0038). */
  refused?: boolean;
}

const VALUE = /\$(\d+)(?:::(\w+)(\[\])?)?/g;
/** The settings of a reader that policies of the role ask for, in the order of `actorSettings`. */
const SETTINGS = ['scope', 'authority', 'subject', 'account'];

/** What stands for a reader who was answered: the place asked from, the place answered for, the answer, changes about people. */
export const ANSWERED = { asked: 0, as: 1, answer: 2, changes: 3 } as const;

/**
 * Writes a statement anew so that PostgreSQL makes it ready once and runs it for each reader in turn, as that reader:
 * half of what a case costs is making ready. A row of `asked` sets its reader's settings before its part is run, and the
 * part says at its end for whom it was. The arrays come out of sub-selects so that their length, which changes with every
 * call, is nothing that the plan could be chosen by: it is then kept.
 * @returns undefined where a value is an array or of no known type, or a part would not be asked anew for each reader
 */
export function togetherOf(text: string): Together | undefined {
  const types = new Map<number, string>();
  let possible = true;
  const ofOne = text.replaceAll(VALUE, (_, number: string, type?: string, array?: string) => {
    if (type === undefined || array !== undefined) possible = false;
    else types.set(Number(number), type);
    return `asked.own${number}`;
  });
  if (!possible || types.size === 0 || !dependsOnReader(ofOne)) return undefined;
  const places = Array.from({ length: Math.max(...types.keys()) }, (_, i) => i + 1);
  const arrays = [
    ...places.map((place) => `(select $${place}::${types.get(place) ?? 'text'}[])`),
    ...SETTINGS.map((_, i) => `(select $${places.length + 1 + i}::text[])`),
  ];
  const names = [...places.map((place) => `own${place}`), ...SETTINGS];
  const set = SETTINGS.map((name) => `set_config('app.${name}', ${name}, true)`).join(', ');
  return {
    text: `select asked.place, current_setting('app.asked'), told.answer, (select changes from people_change)
      from (select ${places.map((place) => `own${place}, `).join('')}place, ${set}, set_config('app.asked', place::text, true)
        from unnest(${arrays.join(', ')}) with ordinality as a(${names.join(', ')}, place) offset 0) asked
      left join lateral (${ofOne}) told(answer) on true`,
  };
}

/** Whether somebody can be answered beside others: neither the sight of single cases nor a succession is known to the role. */
export const canBeAnsweredTogether = (actor: Actor): boolean =>
  actor.scope !== 'system' && !seesSingleCases(actor) && !isHeir(actor);

const settings = new WeakMap<Actor, readonly string[]>();

/** An actor's settings as elements of arrays. */
function settingsOf(actor: Actor): readonly string[] {
  let elements = settings.get(actor);
  if (!elements) settings.set(actor, (elements = actorSettings(actor).map(elementOf)));
  return elements;
}

/** The values of readers of one text, for the text that is written for all of them: arrays, as texts. */
export function valuesTogether(
  readers: readonly { readonly actor: Actor; readonly statement: Statement }[],
): string[] {
  const own = readers[0]?.statement.values.length ?? 0;
  const lists = Array.from({ length: own + SETTINGS.length }, () => '');
  for (const { actor, statement } of readers) {
    const set = settingsOf(actor);
    for (const place of lists.keys()) {
      const element = place < own ? elementOf(statement.values[place]) : (set[place - own] ?? 'NULL');
      lists[place] += lists[place] === '' ? element : `,${element}`;
    }
  }
  return lists.map((list) => `{${list}}`);
}
