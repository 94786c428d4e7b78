import { writtenProof } from '../../portal-kit/src/components/written-proof';

test.each([
  ['portal', null, ''],
  ['portal; portal', null, ''],
  ['portal; Stamp 12 of 3 November', 'A. Serik', 'Stamp 12 of 3 November'],
  ['A. Serik', 'A. Serik', ''],
  ['Registered letter 7; receipt', null, 'Registered letter 7; receipt'],
  [null, null, ''],
])('of %p, received by %p, is told: %p', (proof, receivedBy, told) => {
  expect(writtenProof(proof, receivedBy)).toBe(told);
});
