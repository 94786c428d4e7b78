import type { FormIndicator, ReportForm, RowKey } from '../../../server/src/reporting/form';
import { rowKey } from '../../../server/src/reporting/form/row-key';

/** A row of every report of a form: its figure is the sum of so many numbers drawn by lot, told apart by their leaves. */
export interface ReportLine {
  readonly key: RowKey;
  readonly section: string;
  readonly stock: boolean;
  readonly leaves: readonly number[];
}

/**
 * The rows of a form, those by service for the given services, drawn so that the form's control relations hold: what is a
 * sum of parts has the leaves of its parts, what equals another row has the other's.
 */
export function reportLines(form: ReportForm, services: readonly string[]): ReportLine[] {
  const indicators = form.sections.flatMap((section) => section.indicators);
  const sums = new Map(
    form.relations.filter(({ kind }) => kind === 'SUM_OF_CHILDREN').map(({ left, right }) => [left, right]),
  );
  const equals = new Map(
    form.relations.filter(({ kind }) => kind === 'EQUAL').map(({ left, right }) => [left, right[0]]),
  );
  const byKey = new Map(indicators.map((indicator) => [indicator.key, indicator]));
  const leaves = new Map<RowKey, readonly number[]>();
  let last = 0;
  const draw = () => [(last += 1)];

  function take(key: RowKey): readonly number[] {
    const known = leaves.get(key);
    if (known) return known;
    const own = leavesOf(key);
    leaves.set(key, own);
    return own;
  }

  function leavesOf(key: RowKey): readonly number[] {
    const parts = sums.get(key) ?? [];
    const equal = equals.get(key);
    if (equal !== undefined) {
      const whole = take(equal);
      parts.forEach((part, i) =>
        leaves.set(part, i < parts.length - 1 ? whole.slice(i, i + 1) : whole.slice(i)),
      );
      return whole;
    }
    if (parts.length > 0) return parts.flatMap(take);
    return byKey.get(key)?.byService ? services.flatMap((service) => take(ofService(key, service))) : draw();
  }

  function ofService(key: RowKey, service: string): RowKey {
    const { section, number } = byKey.get(key) as FormIndicator;
    const row = rowKey(section, number, service);
    if (!leaves.has(row)) leaves.set(row, draw());
    return row;
  }

  for (const { key } of indicators) take(key);
  return [...leaves].map(([key, own]) => {
    const section = key.slice(0, key.indexOf('/'));
    return { key, section, stock: byKey.get(key)?.stock ?? false, leaves: own };
  });
}
