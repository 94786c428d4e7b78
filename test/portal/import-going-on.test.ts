import { goingOn } from '../../portal-subject/src/reports/import/going-on';

test('a file that was sent says that it waits, how far it is, and that it is being stopped', () => {
  expect(goingOn(undefined, false)).toBeUndefined();
  expect(goingOn({ rowsRead: 0 }, false)).toBe('waits');
  expect(goingOn({ rowsRead: 12 }, false)).toBe('rows');
  // Asked to stop it may still stand in the queue, or be no more among those that run.
  expect(goingOn({ rowsRead: 0 }, true)).toBe('stopping');
  expect(goingOn(undefined, true)).toBe('stopping');
});
