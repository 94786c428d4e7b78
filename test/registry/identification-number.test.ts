import { DEMO_BODIES } from '../../server/src/people';
import { isIdentificationNumber } from '../../server/src/registry';

describe('BIN and IIN', () => {
  test.each([
    ['970440000014', true, 'a body of the demonstration'],
    ['970440000015', false, 'its last digit changed'],
    ['790440000014', false, 'two digits exchanged'],
    ['97044000001', false, 'eleven digits'],
    ['9704400000140', false, 'thirteen digits'],
    ['97044000001a', false, 'a letter'],
    ['', false, 'nothing'],
    ['٩٧٠٤٤٠٠٠٠٠١٤', false, 'digits of another script'],
    ['000000000000', false, 'zeros, whose sum would fit'],
  ])('%s: %p (%s)', (text, fits) => {
    expect(isIdentificationNumber(text)).toBe(fits);
  });

  test('the second row of weights is used when the first leaves ten', () => {
    // 1·1 + 9·1 = 10 modulo 11; with the second row 3·1 + 11·1 = 14, that is 3.
    expect(isIdentificationNumber('100000001003')).toBe(true);
    expect(isIdentificationNumber('100000001000')).toBe(false);
  });

  test.each(DEMO_BODIES.map(({ key, bin }) => [key, bin]))('the made-up number of %s fits', (_key, bin) => {
    expect(isIdentificationNumber(bin)).toBe(true);
  });
});
