import { changedFigures, rowsShown } from '../../portal-kit/src/publication/publication-view';

const line = (at: number, before: (string | null)[] = []) => ({ head: `${at}`, cells: ['1', '2'], before });
const lines = (count: number) => Array.from({ length: count }, (_, at) => line(at));

describe('the table of a publication, page by page', () => {
  test('[clause 66] its first page stands there, and the next when asked for', () => {
    expect(rowsShown(lines(38), 20)).toHaveLength(20);
    expect(rowsShown(lines(38), 40)).toHaveLength(38);
    expect(rowsShown(lines(3), 20)).toHaveLength(3);
  });

  test('[clause 66] no row that is not what stands published is on a page that was not opened', () => {
    const rows = [...lines(45), line(45, [null, '7']), ...lines(30)];
    expect(rowsShown(rows, 20)).toHaveLength(60);
    expect(changedFigures({ columns: ['Row', 'All', 'Almaty'], rows })).toEqual([
      { row: '45', column: 'Almaty', before: '7', now: '2' },
    ]);
  });
});
