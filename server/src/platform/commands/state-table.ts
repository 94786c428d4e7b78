/** State → the state after it, or those that an act may lead to. Acts that a state does not name are closed in it. */
export type Opens<State extends string> = Partial<Readonly<Record<State, State | readonly State[]>>>;

export function endsOf<State extends string>(opens: Opens<State>, state: State): readonly State[] {
  const ends: State | readonly State[] | undefined = opens[state];
  if (ends === undefined) return [];
  return typeof ends === 'string' ? [ends] : ends;
}

/** The end that a table names for an act: no command leads where its table does not. */
export function leadTo<State extends string>(opens: Opens<State>, from: State, to: State): State {
  if (!endsOf(opens, from).includes(to)) throw new Error(`no act leads from ${from} to ${to} by its table`);
  return to;
}
