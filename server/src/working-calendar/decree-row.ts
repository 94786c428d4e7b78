import { type CalendarDate, type Decree } from '../law';

export const DECREE_KINDS = ['DAY_OFF', 'MOURNING', 'WORKING_DAY', 'TRANSFER', 'DECREED_UNTIL'] as const;
export type DecreeKindName = (typeof DECREE_KINDS)[number];

/** A decree as it is kept. */
export interface DecreeRow {
  readonly id: number;
  readonly kind: DecreeKindName;
  readonly date: CalendarDate;
  readonly workingDate: CalendarDate | null;
  readonly number: string;
  readonly decreedOn: CalendarDate;
  readonly source: string;
}

const KERNEL_KINDS = {
  DAY_OFF: 'dayOff',
  MOURNING: 'mourning',
  WORKING_DAY: 'workingDay',
  DECREED_UNTIL: 'decreedUntil',
} as const;

/** The same as the law kernel takes it. */
export function decreeOf(row: Omit<DecreeRow, 'id'>): Decree {
  const { kind, date, workingDate, number, decreedOn } = row;
  const source = `${row.source}, № ${number}, ${decreedOn.split('-').toReversed().join('.')}`;
  if (kind !== 'TRANSFER') return { kind: KERNEL_KINDS[kind], date, source };
  if (workingDate === null) throw new Error('a transfer without its working day');
  return { kind: 'transfer', dayOff: date, workingDay: workingDate, source };
}
