import { appendix1, appendix1Of2017 } from './appendix-1';
import { appendix2, appendix2Of2017 } from './appendix-2';
import {
  compareQuarters,
  FORM_CODES,
  type FormCode,
  type FormIndicator,
  type Quarter,
  type ReportForm,
} from './form';
import { compareNumbers, readRowKey, rowKey, SERVICE_NUMBER, type RowKey } from './row-key';

/** Every edition of every form, the newest of a form last. */
export const FORMS: readonly ReportForm[] = [appendix1Of2017, appendix1, appendix2Of2017, appendix2];

export function isFormCode(text: string): text is FormCode {
  return (FORM_CODES as readonly string[]).includes(text);
}

export function findForm(code: string, edition: string): ReportForm | undefined {
  return FORMS.find((form) => form.code === code && form.edition === edition);
}

/** @throws Error for an edition that was never loaded: a stored report always has one */
export function getForm(code: string, edition: string): ReportForm {
  const form = findForm(code, edition);
  if (!form) throw new Error(`No form ${code} of edition ${edition}`);
  return form;
}

/** The edition by which a quarter is filed. */
export function findFormFor(code: string, quarter: Quarter): ReportForm | undefined {
  return FORMS.find(
    (form) =>
      form.code === code &&
      compareQuarters(form.from, quarter) <= 0 &&
      (!form.to || compareQuarters(quarter, form.to) <= 0),
  );
}

const indexes = new WeakMap<ReportForm, Map<RowKey, { indicator: FormIndicator; position: number }>>();

function indexOf(form: ReportForm): Map<RowKey, { indicator: FormIndicator; position: number }> {
  let index = indexes.get(form);
  if (!index) {
    const indicators = form.sections.flatMap((section) => section.indicators);
    index = new Map(indicators.map((indicator, position) => [indicator.key, { indicator, position }]));
    indexes.set(form, index);
  }
  return index;
}

/** The indicator that a row belongs to, its own or the one above a row by service. */
export function findIndicator(form: ReportForm, key: RowKey): FormIndicator | undefined {
  const { section, indicator } = readRowKey(key);
  return indexOf(form).get(rowKey(section, indicator))?.indicator;
}

/** Whether a form has a place for this row. */
export function isRowOf(form: ReportForm, key: RowKey): boolean {
  const indicator = findIndicator(form, key);
  const { service } = readRowKey(key);
  return (
    indicator !== undefined && (service === null || (indicator.byService && SERVICE_NUMBER.test(service)))
  );
}

/** Orders rows as the form prints them, rows by service below their indicator. */
export function compareRows(form: ReportForm, a: RowKey, b: RowKey): number {
  const place = (key: RowKey) => {
    const { section, indicator, service } = readRowKey(key);
    return { position: indexOf(form).get(rowKey(section, indicator))?.position ?? -1, service };
  };
  const [left, right] = [place(a), place(b)];
  if (left.position !== right.position) return left.position - right.position;
  if (left.service === null || right.service === null)
    return left.service === right.service ? 0 : left.service === null ? -1 : 1;
  return compareNumbers(left.service, right.service);
}
