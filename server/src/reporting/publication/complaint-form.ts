import type { PublicComplaint, Region } from '../../external-control/complaint';
import { isBlank } from '../../law';
import type { SentForm } from '../../platform/files';
import { EARLIEST_FACT_DAY } from '../../platform/refusals/day-of-record';
import { COMPLAINT_FIELDS, type ComplaintField, type FieldFault } from './complaint-texts';

export const FORM_LIMITS = { fieldBytes: 64 * 1024, fileBytes: 5 * 1024 * 1024, files: 3 } as const;

const LONGEST: Readonly<Partial<Record<ComplaintField, number>>> = { text: 10_000, right: 10_000, phone: 60 };
const LINE = 500;
const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
const KEY = /^[0-9a-f]{32,64}$/;
/** What PostgreSQL keeps in no text, and what nobody types. */
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff]/gu;

export type FormValues = Readonly<Record<ComplaintField, string>>;
export type FormFaults = ReadonlyMap<ComplaintField, FieldFault>;

export const EMPTY_FORM = Object.fromEntries(COMPLAINT_FIELDS.map((name) => [name, ''])) as FormValues;

const wordsOf = (typed: string): string => {
  const text = typed.replace(UNSTORABLE, '').replaceAll('\r\n', '\n').trim();
  return isBlank(text) ? '' : text;
};

/** The fields as they were typed, trimmed, none where nothing is to be read in it; a key that no form of ours carries is none. */
export function valuesOf({ fields }: SentForm): { values: FormValues; formKey: string | undefined } {
  const values = COMPLAINT_FIELDS.map((name) => [name, wordsOf(fields.get(name) ?? '')]);
  const key = fields.get('key') ?? '';
  return { values: Object.fromEntries(values) as FormValues, formKey: KEY.test(key) ? key : undefined };
}

function isFactDay(text: string, today: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text) &&
    text >= EARLIEST_FACT_DAY &&
    text <= today
  );
}

/** What is wrong with which field. */
export function faultsOf(
  values: FormValues,
  { cut, regions, today }: { cut: ReadonlySet<string>; regions: readonly Region[]; today: string },
): FormFaults {
  const faults = new Map<ComplaintField, FieldFault>();
  for (const name of COMPLAINT_FIELDS)
    if (cut.has(name) || values[name].length > (LONGEST[name] ?? LINE)) faults.set(name, 'tooLong');
  for (const name of ['about', 'text'] as const) if (!values[name]) faults.set(name, 'missing');
  if (values.email && !EMAIL.test(values.email)) faults.set('email', 'wrongEmail');
  if (values.date && !isFactDay(values.date, today)) faults.set('date', 'wrongDate');
  if (values.kind !== 'NATURAL' && values.kind !== 'LEGAL') faults.set('kind', 'wrongChoice');
  if (values.region && !regions.some(({ id }) => String(id) === values.region))
    faults.set('region', 'wrongChoice');
  return faults;
}

/** The complaint that a form without faults gives. */
export function complaintOf(values: FormValues, formKey: string, { files }: SentForm): PublicComplaint {
  const orNull = (name: ComplaintField) => values[name] || null;
  return {
    formKey,
    person: {
      kind: values.kind === 'LEGAL' ? 'LEGAL' : 'NATURAL',
      name: orNull('name'),
      phone: orNull('phone'),
      email: orNull('email'),
      address: orNull('address'),
    },
    about: values.about,
    regionId: values.region ? Number(values.region) : null,
    service: orNull('service'),
    violatedRight: orNull('right'),
    factDate: orNull('date'),
    text: values.text,
    files,
  };
}
