import { correctedEnd } from '../../portal-kit/src/components/corrected-end';

const suspension = { earlierEnd: '2026-06-17', newEnd: '2026-06-25' };
const extension = { newEnd: '2026-06-22', inForceAt: '2026-06-10T10:00:00+05:00' };

test('[clause 14] [clause 20] an end that was corrected after an extension or a suspension is told beside the one that they name', () => {
  const course = (endDate: string | null, more: object = {}) => ({
    endDate,
    extension: null,
    suspension: null,
    ...more,
  });
  expect(correctedEnd(course('2026-06-26', { suspension }))).toBe('2026-06-26');
  expect(correctedEnd(course('2026-06-23', { extension, suspension }))).toBe('2026-06-23');
  expect(correctedEnd(course('2026-06-19', { extension }))).toBe('2026-06-19');
});

test('what nothing has moved since is told once', () => {
  const course = { endDate: '2026-06-25', extension, suspension };
  expect(correctedEnd(course)).toBeNull();
  expect(correctedEnd({ ...course, suspension: { earlierEnd: '2026-06-25', newEnd: null } })).toBeNull();
  // An additional act that is not in force yet moves nothing.
  expect(
    correctedEnd({ endDate: '2026-06-17', extension: { ...extension, inForceAt: null }, suspension: null }),
  ).toBeNull();
  expect(correctedEnd({ endDate: null, extension: null, suspension: null })).toBeNull();
});
