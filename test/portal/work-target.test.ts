import { workTarget } from '../../portal-agency/src/parts/work-target';

jest.mock('@qadagalau/portal-kit', () => ({ findFilingsLink: () => undefined }), { virtual: true });

const plan = { caseKind: 'control-plan', caseId: '7', caseNumber: '2027', inspectionId: null };

describe('where the Agency is led from its lists', () => {
  test('[clause 42] from an open term of a yearly plan to the plans that it reads: a draft is the body’s own', () => {
    expect(workTarget({ ...plan, code: 'P42_ANNUAL_PLAN' })).toEqual({ name: 'control-plans' });
    expect(workTarget({ ...plan, rule: 'P42_ANNUAL_PLAN' })).toEqual({ name: 'control-plans' });
    expect(workTarget({ ...plan, code: 'STEP_BUILD_CONTROL_PLAN', caseId: null })).toEqual({
      name: 'control-plans',
    });
    expect(workTarget(plan)).toEqual({ name: 'control-plan', params: { id: '7' } });
  });

  test('from what followed from a date that moved away to the decision on it, whatever case it is of', () => {
    const item = { caseKind: 'prescription', caseId: '4', caseNumber: 'A-1', inspectionId: '9' };
    const id = 'DECIDE_FOLLOWED_ACT-12';
    expect(workTarget({ ...item, id, code: 'STEP_DECIDE_FOLLOWED_LATE_MARK' })).toEqual({
      name: 'calendar',
      query: { act: '12' },
      hash: '#followed-acts',
    });
    expect(workTarget(item)).toMatchObject({ name: 'inspection' });
  });
});
