import type { Procedure } from '../../documents';
import type { CaseColumn } from './columns';
import type { Cells } from './read-cells';
import type { RunningCase } from './running-case';

const KINDS: Readonly<Record<string, Procedure>> = {
  INSPECTION: 'INSPECTION',
  PREVENTIVE: 'PREVENTIVE_CONTROL',
  PREVENTIVE_CONTROL: 'PREVENTIVE_CONTROL',
};

/** What a control stands on and says beside (6-1, 7). */
const OF_CONTROLS = [
  'list',
  'list_order_number',
  'list_order_date',
  'objects',
  'business_support',
] as const satisfies readonly CaseColumn[];

/** What a control has not: grounds (8), a suspension (19 to 21), a letter on measures and what comes of it (30 to 35). */
const OF_INSPECTIONS = [
  'ground',
  'ground_number',
  'ground_date',
  'ground_text',
  'person_name',
  'violated_right',
  'service',
  'fact_date',
  'origin_number',
  'criminal_article',
  'suspension_number',
  'suspended_on',
  'suspension_cause',
  'suspension_reason',
  'suspension_expected_on',
  'suspension_days_left',
  'resumed_on',
  'resumption_reason',
  'letter_number',
  'letter_sent_on',
  'letter_report_by',
  'letter_demands',
  'letter_received_at',
  'plan_received_at',
  'plan_rows',
  'letter_reported_at',
  'not_fulfilled_on',
  'not_fulfilled_text',
  'escalated_on',
] as const satisfies readonly CaseColumn[];

/** An inspection where nothing is said, as every file of the time before said nothing. */
export function procedureOf(cells: Cells): Procedure {
  const word = (cells.text('kind') ?? 'INSPECTION').toUpperCase();
  const procedure = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
  if (!procedure) cells.fault('kind', 'TAKE_IN_NO_KIND');
  const foreign = procedure === 'PREVENTIVE_CONTROL' ? OF_INSPECTIONS : OF_CONTROLS;
  for (const column of procedure ? foreign : [])
    if (cells.text(column) !== null) cells.fault(column, 'TAKE_IN_NOT_OF_KIND');
  return procedure ?? 'INSPECTION';
}

/** `2026-1`: the half-year list that the control stands on; its order, where the list was approved before it could be kept here (7). */
export function controlOf(cells: Cells): RunningCase['control'] {
  const [, year = '', half = ''] = /^(\d{4})-([12])$/.exec(cells.needed('list')) ?? [];
  if (year === '') cells.fault('list', 'TAKE_IN_NO_LIST');
  const orderDate = cells.pastDay('list_order_date');
  const orderNumber = cells.text('list_order_number');
  if (orderDate !== null) cells.needed('list_order_number');
  else if (orderNumber !== null) cells.needed('list_order_date');
  const mark = (cells.text('business_support') ?? 'NO').toUpperCase();
  if (mark !== 'YES' && mark !== 'NO') cells.fault('business_support', 'TAKE_IN_NO_MARK');
  return {
    list: { year: Number(year), half: half === '2' ? 2 : 1 },
    order: orderNumber === null || orderDate === null ? null : { number: orderNumber, date: orderDate },
    objects: cells.many('objects'),
    businessSupport: mark === 'YES',
  };
}
