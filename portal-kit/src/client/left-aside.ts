/** What a page reads of its address: whether a text can be shown. */
export type AddressReader = ReadonlyMap<string, (text: string) => boolean>;

/**
 * What of an address a page does not understand, as it is written there: a parameter that it does not have, that is given twice, or
 * whose value it cannot show. An empty one asks for nothing.
 */
export function leftAsideOf(query: Readonly<Record<string, unknown>>, fields: AddressReader): string[] {
  return Object.entries(query).flatMap(([name, given]) => {
    if (given === '' || given === null || given === undefined) return [];
    const known = fields.get(name);
    const understood = typeof given === 'string' && known?.(given);
    return understood ? [] : [given].flat().map((text) => `${name}=${String(text ?? '')}`.slice(0, 100));
  });
}
