import { inTurn } from '../../portal-kit/src/components/turns';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('parts come one after the other, each in a task of its own, in the order in which they asked', () => {
  const come: string[] = [];
  for (const part of ['acts', 'papers', 'journal']) inTurn(() => come.push(part));
  expect(come).toEqual([]);
  jest.advanceTimersToNextTimer();
  expect(come).toEqual(['acts']);
  jest.advanceTimersToNextTimer();
  expect(come).toEqual(['acts', 'papers']);
  jest.runAllTimers();
  expect(come).toEqual(['acts', 'papers', 'journal']);
});

test('a part that went away before its turn keeps nobody waiting, and the next page begins anew', () => {
  const come: string[] = [];
  const giveUp = inTurn(() => come.push('acts'));
  inTurn(() => come.push('papers'));
  giveUp();
  jest.advanceTimersToNextTimer();
  expect(come).toEqual(['papers']);
  jest.runAllTimers();
  inTurn(() => come.push('journal'));
  jest.runAllTimers();
  expect(come).toEqual(['papers', 'journal']);
});

test('a part that fails takes no turn from the others', () => {
  const come: string[] = [];
  inTurn(() => {
    throw new Error('a card that cannot be drawn');
  });
  inTurn(() => come.push('papers'));
  expect(() => jest.advanceTimersToNextTimer()).toThrow('a card that cannot be drawn');
  jest.runAllTimers();
  expect(come).toEqual(['papers']);
});
