/**
 * Names one row of a form: section, indicator and, for a row by service, the register's number of the service.
 * The text "15" is an indicator and a service: only the whole key tells them apart. `2/15`, `2/12.1/15`.
 */
export type RowKey = string & { readonly brand: 'RowKey' };

export interface RowAddress {
  readonly section: string;
  readonly indicator: string;
  readonly service: string | null;
}

export function rowKey(section: string, indicator: string, service: string | null = null): RowKey {
  return (service === null ? `${section}/${indicator}` : `${section}/${indicator}/${service}`) as RowKey;
}

export function readRowKey(key: RowKey): RowAddress {
  const [section = '', indicator = '', service = null] = key.split('/');
  return { section, indicator, service };
}

/** A number of the register of public services: `15`, `190-1`. */
export const SERVICE_NUMBER = /^\d{1,5}(-\d{1,3})?$/;

function parts(text: string): number[] {
  return text.split(/[.-]/).map(Number);
}

/** Orders numbers of indicators and services as a person does: 2 before 10, 30 before 30-2. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
