import { useKitText } from './i18n';

export interface NamedCase {
  readonly caseKind: string;
  readonly caseNumber: string;
}

const REPORT = /^appendix-(\d+) (\d{4})-([1-4])$/;
const LIST = /^(\d{4})-([12])$/;

/**
 * What a case is called. Inspections and orders have numbers of their own; a report and a list are known by their
 * period, which their number in the server's lists only encodes: `appendix-2 2026-3`, `2027-1`.
 */
export function useCaseName(): (known: NamedCase) => string {
  const t = useKitText();
  return ({ caseKind, caseNumber }) => {
    const [, appendix, year, quarter] = (caseKind === 'report' && REPORT.exec(caseNumber)) || [];
    if (appendix && year && quarter) return t('kit.case.report', { appendix, year, quarter });
    if (caseKind === 'year-score') return t('kit.case.yearScore', { year: caseNumber });
    if (caseKind === 'control-plan') return t('kit.case.controlPlan', { year: caseNumber });
    const [, listYear, half] = (caseKind === 'half-year-list' && LIST.exec(caseNumber)) || [];
    if (!listYear) return caseNumber;
    return t(half === '1' ? 'kit.case.firstHalf' : 'kit.case.secondHalf', { year: listYear });
  };
}
