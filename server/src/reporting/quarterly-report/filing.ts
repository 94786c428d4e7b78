import type { ClauseReference } from '../../law';
import type { FormCode } from '../form';

export interface FilingFacts {
  readonly form: FormCode;
  readonly clause: ClauseReference;
  /** The rule that sets the term. */
  readonly rule: 'P36_QUARTERLY' | 'P62_DISTRICT_REPORT';
  /** Files with the body of the oblast or city, which accepts it, and not with the Agency (D34). */
  readonly throughHigherBody: boolean;
  /** Fills the monitoring section only (clause 38). */
  readonly monitoringOnly: boolean;
}

const central = {
  form: 'appendix-1',
  clause: '61',
  rule: 'P36_QUARTERLY',
  throughHigherBody: false,
} as const;
const regional = {
  form: 'appendix-2',
  clause: '62',
  rule: 'P36_QUARTERLY',
  throughHigherBody: false,
  monitoringOnly: false,
} as const;
// Districts of a city of republican significance file like districts of an oblast (D49).
const district = { ...regional, rule: 'P62_DISTRICT_REPORT', throughHigherBody: true } as const;

/** Which bodies file which form, by kind of inspected subject. Everybody else is counted in a body's report. */
export const FILERS = {
  CENTRAL_BODY: { ...central, monitoringOnly: false },
  TERRITORIAL_SUBDIVISION_OF_CENTRAL: { ...central, monitoringOnly: true },
  TERRITORIAL_SUBDIVISION_OF_DEPARTMENT: { ...central, monitoringOnly: true },
  OBLAST_EXECUTIVE: regional,
  REPUBLICAN_CITY_EXECUTIVE: regional,
  CAPITAL_EXECUTIVE: regional,
  DISTRICT_EXECUTIVE: district,
  OBLAST_CITY_EXECUTIVE: district,
  AKIM_CITY_DISTRICT: district,
} as const satisfies Record<string, FilingFacts>;

export function findFiling(kind: string): FilingFacts | undefined {
  return (FILERS as Readonly<Record<string, FilingFacts>>)[kind];
}

/** Kinds of bodies that file a form. */
export function kindsFiling(form: string): string[] {
  return Object.entries(FILERS).flatMap(([kind, filing]) => (filing.form === form ? [kind] : []));
}

/** Sections that a body of a kind may fill; clause 38 leaves subdivisions the monitoring section. */
export function mayFillSection(kind: string, section: string): boolean {
  return section !== '1' || findFiling(kind)?.monitoringOnly !== true;
}
