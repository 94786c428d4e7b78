import { isPressedAgain } from '../../portal-subject/src/reports/table/pressed-again';

describe('a press upon a cell', () => {
  const body = { name: 'body' } as unknown as Element;
  const cell = { name: 'cell' } as unknown as Element;
  const field = { name: 'field in the cell' } as unknown as Element;
  const place = { contains: (other: Element | null) => other === cell || other === field };

  test('opens the current cell only where somebody stands in it already', () => {
    expect(isPressedAgain(true, place, cell)).toBe(true);
    expect(isPressedAgain(true, place, field)).toBe(true);
  });

  test('only chooses the cell that is current since the page was opened, as it chooses any other', () => {
    expect(isPressedAgain(true, place, body)).toBe(false);
    expect(isPressedAgain(true, place, null)).toBe(false);
    expect(isPressedAgain(false, place, cell)).toBe(false);
  });
});
