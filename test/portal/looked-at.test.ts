import { firstAsked, isLookedAt, sourceOf } from '../../portal-kit/src/publication/looked-at';

describe('what is published is what was looked at', () => {
  const inspection = { kind: 'INSPECTION', caseId: '3' } as Parameters<typeof sourceOf>[0];
  const own = { kind: 'OWN_RESULT', caseId: '2' } as Parameters<typeof sourceOf>[0];

  test('[clause 66] words to be left out that came after the look close the publishing', () => {
    // First it is asked as the last publication left it, whose words are not known here.
    expect(firstAsked(inspection, '')).toEqual({ kind: 'INSPECTION', caseId: '3' });
    const asked = sourceOf(inspection, '', '');
    expect(asked).toEqual({ kind: 'INSPECTION', caseId: '3', leaveOut: [] });
    expect(isLookedAt(asked, sourceOf(inspection, '', 'стандарт'))).toBe(false);
    expect(isLookedAt(asked, sourceOf(inspection, '', ' \n\n'))).toBe(true);
    expect(isLookedAt(sourceOf(inspection, '', 'стандарт'), sourceOf(inspection, '', ' стандарт \n'))).toBe(
      true,
    );
    expect(isLookedAt(sourceOf(inspection, '', 'стандарт'), asked)).toBe(false);
  });

  test('[clause 66] so does another text of the own result', () => {
    const asked = sourceOf(own, 'All is mended', '');
    expect(isLookedAt(asked, sourceOf(own, 'Nothing is mended', ''))).toBe(false);
    expect(isLookedAt(asked, sourceOf(own, 'All is mended', ''))).toBe(true);
  });
});
