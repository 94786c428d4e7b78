/** Section 1: results of control events. Section 2: results of monitoring. */
export const CONTROL_EVENT_NUMBERS = [
  '1', '1.1', '1.2',
  '2', '2.1', '2.2', '2.3', '2.4',
  '3', '3.1', '3.2', '3.3', '3.4', '3.5',
  '4', '5', '6',
  '7', '7.1', '7.2', '7.3', '7.4', '7.5', '7.6',
  '8', '8.1', '8.2', '8.3',
  '9', '9.1', '9.2',
] as const; // prettier-ignore

export const MONITORING_NUMBERS = [
  '10', '10.1', '11',
  '12', '12.1', '12.2', '12.3',
  '13', '13.1', '13.1.1', '13.1.2', '13.2', '13.2.1', '13.2.2',
  '14', '14.1', '14.2', '15', '15.1', '15.2',
  '16', '16.1', '16.2', '16.3', '16.4', '16.5', '16.6', '16.7',
  '17', '17.1', '17.2', '18', '19', '20', '21', '22',
] as const; // prettier-ignore

export type IndicatorNumber = (typeof CONTROL_EVENT_NUMBERS)[number] | (typeof MONITORING_NUMBERS)[number];
export type IndicatorTitles = Readonly<Record<IndicatorNumber, string>>;

export const STOCK_NUMBERS: ReadonlySet<string> = new Set<IndicatorNumber>(['10', '11']);

export const BY_SERVICE_NUMBERS: ReadonlySet<string> = new Set<IndicatorNumber>([
  '10.1',
  '12.1',
  '12.2',
  '12.3',
  '14.1',
  '14.2',
  '15.1',
  '15.2',
  '17.1',
  '17.2',
]);

/** Rows that equal the sum of their parts. 10 is not one of them: 10.1 is only a part of it. */
export const SUMMED_NUMBERS: ReadonlySet<string> = new Set<IndicatorNumber>([
  '1',
  '2',
  '3',
  '7',
  '8',
  '9',
  '12',
  '13',
  '13.1',
  '13.2',
  '14',
  '15',
  '16',
  '17',
]);
