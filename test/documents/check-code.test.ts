import { newCheckCode, readCheckCode } from '../../server/src/platform/documents/check-code';
import { CheckThrottle } from '../../server/src/platform/documents/check-throttle';

test('a code is four groups of four, and no two are alike', () => {
  const codes = Array.from({ length: 2000 }, newCheckCode);
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each([
  ['K7M2-9QXR-4TWD-81HC', 'K7M2-9QXR-4TWD-81HC'],
  ['k7m29qxr4twd81hc', 'K7M2-9QXR-4TWD-81HC'],
  ['  K7M2 9QXR 4TWD 81HC ', 'K7M2-9QXR-4TWD-81HC'],
  ['O7M2–9QXR–4TWD–I1HC', '07M2-9QXR-4TWD-11HC'],
  ['К7М2-9QХR-4ТWD-81НС', 'K7M2-9QXR-4TWD-81HC'],
])('what a person types, %j, is understood', (typed, code) => {
  expect(readCheckCode(typed)).toBe(code);
});

test.each(['', 'K7M2', 'K7M2-9QXR-4TWD-81HC-0', 'K7M2-9QXR-4TWD-81H!', 'x'.repeat(100_000)])(
  'what cannot be a code is none',
  (typed) => {
    expect(readCheckCode(typed)).toBeUndefined();
  },
);

test('guessing is stopped after twenty wrong codes, for ten minutes, for that caller alone', () => {
  const throttle = new CheckThrottle();
  for (let i = 0; i < 20; i++) expect(throttle.attempt('a', 1000)).toBe(true);
  expect(throttle.attempt('a', 1000)).toBe(false);
  expect(throttle.attempt('b', 1000)).toBe(true);
  expect(throttle.attempt('a', 1000 + 599_999)).toBe(false);
  expect(throttle.attempt('a', 1000 + 600_000)).toBe(true);
});

test('right codes are not held against anybody', () => {
  const throttle = new CheckThrottle();
  for (let i = 0; i < 50; i++) {
    expect(throttle.attempt('a', 1000)).toBe(true);
    throttle.succeeded('a');
  }
  for (let i = 0; i < 20; i++) expect(throttle.attempt('a', 1000)).toBe(true);
  expect(throttle.attempt('a', 1000)).toBe(false);
});
