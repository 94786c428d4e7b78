import { computeDeadline, RULE_IDS } from '../../server/src/law';
import { INSPECTION_CASES } from './cases/inspection';
import { INTERNAL_CONTROL_CASES } from './cases/internal-control';
import { PLAN_AND_REPORT_CASES } from './cases/plans-and-reports';
import { REMEDIATION_AND_MEASURES_CASES } from './cases/remediation-and-measures';

const CASES = [
  ...PLAN_AND_REPORT_CASES,
  ...INSPECTION_CASES,
  ...REMEDIATION_AND_MEASURES_CASES,
  ...INTERNAL_CONTROL_CASES,
];

describe('deadlines of the edition of 28.11.2018', () => {
  it.each(CASES)('$title ($rule from $from)', ({ title, rule, from, due, dueAt, provisional, skipped }) => {
    const certificate = computeDeadline({ rule, from });
    expect(certificate.dueDate).toBe(due);
    expect(certificate.provisional).toBe(provisional ?? false);
    const named = [...title.matchAll(/\[clause ([\d-]+)\]/g)].map((match) => match[1]);
    expect(certificate.clause.split(';')).toEqual(expect.arrayContaining(named));
    if (dueAt) expect(certificate.dueAt).toBe(dueAt);
    if (skipped)
      expect(certificate.days.filter((day) => !day.counted).map((day) => day.date)).toEqual(skipped);
  });

  it('has at least two cases for every rule', () => {
    const thin = RULE_IDS.filter((id) => CASES.filter(({ rule }) => rule === id).length < 2);
    expect(thin).toEqual([]);
    expect(RULE_IDS).toHaveLength(35);
  });
});
