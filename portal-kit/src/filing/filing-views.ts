import type { Tone } from '../components/tones';

/** The report of one quarter: filed, or why not yet. */
export interface FilingCellView {
  readonly quarter: number;
  readonly state: string;
  readonly stateTitle: string;
  readonly dueDate: string;
  readonly begun: number | null;
  readonly late: boolean;
  readonly reportId: string | null;
  /** The first filing, by which the term is met, and the last one. */
  readonly firstSubmittedAt: string | null;
  readonly submittedAt: string | null;
}

/** A body and a form, with the quarters of a year. */
export interface FilingRowView {
  readonly id: string;
  readonly body: string;
  readonly form: string;
  readonly formTitle: string;
  readonly addressee: string;
  readonly cells: readonly FilingCellView[];
}

export interface FilingCountView {
  readonly quarter: number;
  readonly state: string;
  readonly count: number;
}

/** What the table is narrowed to; an empty text narrows nothing. */
export interface FilingChoice {
  year: string;
  quarter: string;
  state: string;
  form: string;
  territory: string;
  /** Id of a body; a link narrows to it. */
  body: string;
  /** Id of the body that others file through. */
  higher: string;
}

const FIRST_YEAR = 2019;

/** The years that the table is of, the last one first: duties begin with 2019. */
export function filingYears(today: string): { readonly value: string; readonly label: string }[] {
  const last = Number(today.slice(0, 4));
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, at) => String(last - at)).map((value) => ({
    value,
    label: value,
  }));
}

export const filingStates = [
  'NOT_DUE',
  'DUE',
  'OVERDUE',
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'ACCEPTED',
  'LATE',
] as const;

export const filingTones: Readonly<Record<string, Tone>> = {
  NOT_DUE: 'neutral',
  DUE: 'info',
  OVERDUE: 'bad',
  DRAFT: 'info',
  SUBMITTED: 'info',
  RETURNED: 'warn',
  ACCEPTED: 'good',
};

/** Waited for, and nobody has filled in a figure, whoever opened it. */
export const isNotBegun = ({ state, begun }: Pick<FilingCellView, 'state' | 'begun'>): boolean =>
  begun === null && (state === 'DUE' || state === 'OVERDUE');

/** How many reports of a quarter are owed: each is in one state, and one that is filed late is so beside its state. */
export const owedIn = (counts: readonly FilingCountView[], quarter: number): number =>
  counts
    .filter((one) => one.quarter === quarter && one.state !== 'LATE')
    .reduce((sum, { count }) => sum + count, 0);

/** The filter of the query, of the states that it knows. */
export function filingFilterOf({ quarter, state, form, territory, body, higher }: FilingChoice) {
  return {
    quarter: quarter ? Number(quarter) : null,
    state: filingStates.find((known) => known === state) ?? null,
    form: form || null,
    territoryCode: territory || null,
    bodyId: body || null,
    higherBodyId: higher || null,
  };
}

/** How the reports of the districts stand that are part of the report of an oblast or city (clause 62), the own one left out. */
export function districtsOf<Cell extends Pick<FilingCellView, 'quarter' | 'state'>>(
  rows: readonly { readonly body: string; readonly cells: readonly Cell[] }[],
  ownBody: string | undefined,
  quarter: number,
) {
  const districts = rows
    .filter(({ body }) => body !== ownBody)
    .flatMap(({ body, cells }) => {
      const cell = cells.find((one) => one.quarter === quarter);
      return cell ? [{ ...cell, body }] : [];
    });
  return {
    districts,
    missing: districts.filter(({ state }) => state !== 'ACCEPTED' && state !== 'SUBMITTED'),
  };
}
