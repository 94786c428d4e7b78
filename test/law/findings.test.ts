import {
  assertLawful,
  blocking,
  breach,
  breaches,
  cite,
  computed,
  guard,
  isClauseReference,
  judge,
  LawRefusal,
  met,
  unclear,
  warnings,
} from '../../server/src/law';

const FINDINGS = [
  met('8', 'GROUND_GIVEN'),
  breach('16', 'NOTICE_LATE', 'VOID', { params: { hours: 20 } }),
  breach('22-1', 'SECOND_PRESCRIPTION', 'CURABLE'),
  breach('28', 'SECOND_REQUEST', 'WARNING', { decisions: ['D19'] }),
  unclear('8.3', 'RIGHT_NOT_NAMED'),
  computed('13', 'END_DATE', { inputs: { start: '2026-03-18' } }),
];

describe('findings and guards', () => {
  it('blocks an act on breaches that are more than warnings and on what a person must decide', () => {
    expect(blocking(FINDINGS).map(({ code }) => code)).toEqual([
      'NOTICE_LATE',
      'SECOND_PRESCRIPTION',
      'RIGHT_NOT_NAMED',
    ]);
    expect(warnings(FINDINGS).map(({ code }) => code)).toEqual(['SECOND_REQUEST']);
  });

  it('keeps breaches of every severity beside a fact, and nothing else', () => {
    expect(breaches(FINDINGS).map(({ severity }) => severity)).toEqual(['VOID', 'CURABLE', 'WARNING']);
  });

  it('allows an act that only warns', () => {
    const result = guard([met('8', 'GROUND_GIVEN'), breach('28', 'SECOND_REQUEST', 'WARNING')]);
    expect(result).toMatchObject({ allowed: true, refusals: [] });
    expect(result.warnings).toHaveLength(1);
    expect(guard(FINDINGS).allowed).toBe(false);
  });

  it('refuses with every finding that stands in the way', () => {
    expect(() => assertLawful([met('8', 'GROUND_GIVEN')])).not.toThrow();
    let refusal: unknown;
    try {
      assertLawful(FINDINGS);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(LawRefusal);
    expect((refusal as LawRefusal).findings).toEqual(blocking(FINDINGS));
  });

  it('judges a demand into met or a breach, with the same facts in both', () => {
    const details = { inputs: { members: 4 }, params: { least: 5 } };
    expect(judge(false, '26', 'MEMBERS', 'VOID', details)).toEqual({
      outcome: 'notMet',
      code: 'MEMBERS',
      clause: '26',
      edition: '2018-11-28',
      severity: 'VOID',
      inputs: { members: 4 },
      params: { least: 5 },
      decisions: [],
    });
    expect(judge(true, '26', 'MEMBERS', 'VOID', details)).not.toHaveProperty('severity');
  });

  it('cites a clause and a sub-paragraph as values', () => {
    expect(cite('8.2')).toEqual({ edition: '2018-11-28', clause: '8', subParagraph: 2 });
    expect(cite('28-2')).toEqual({ edition: '2018-11-28', clause: '28-2' });
    expect(['8.2', '28-2', '66', '7-1'].filter((text) => !isClauseReference(text))).toEqual([]);
    expect(['67', '8.0', '8.2.1', '28-4', '', 'toString'].filter(isClauseReference)).toEqual([]);
  });
});
