/** How the text of a variable becomes a value. `read` answers undefined for a text that does not fit. */
export interface VariableKind<T> {
  readonly name: string;
  read(given: string): T | undefined;
}

function whole(given: string): number | undefined {
  return /^-?\d{1,15}$/.test(given) ? Number(given) : undefined;
}

export const text: VariableKind<string | undefined> & VariableKind<string> = {
  name: 'text',
  read: (given: string) => given,
};

export const wholeNumber: VariableKind<number> = { name: 'a whole number', read: whole };

/** A term of ours, in working days. */
export const workingDays: VariableKind<number | undefined> = {
  name: 'a number of working days from 1 to 250',
  read: (given) => {
    const number = whole(given);
    return number !== undefined && number >= 1 && number <= 250 ? number : undefined;
  },
};

export const port: VariableKind<number> = {
  name: 'a port number from 0 to 65535',
  read: (given) => {
    const number = whole(given);
    return number !== undefined && number >= 0 && number <= 65_535 ? number : undefined;
  },
};

export const flag: VariableKind<boolean> = {
  name: 'true or false',
  read: (given) => ({ true: true, '1': true, false: false, '0': false })[given.toLowerCase()],
};

export const instantText: VariableKind<string | undefined> = {
  name: 'an instant such as 2026-03-19T10:00:00+05:00',
  read: (given) => {
    const epoch = /T.*(Z|[+-]\d{2}:\d{2})$/.test(given) ? Date.parse(given) : Number.NaN;
    return Number.isNaN(epoch) ? undefined : new Date(epoch).toISOString();
  },
};

export function oneOf<const T extends string>(...values: T[]): VariableKind<T> {
  return { name: `one of ${values.join(', ')}`, read: (given) => values.find((value) => value === given) };
}

export function url(...protocols: string[]): VariableKind<string | undefined> {
  return {
    name: `an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    read: (given) => (URL.canParse(given) && protocols.includes(new URL(given).protocol) ? given : undefined),
  };
}
