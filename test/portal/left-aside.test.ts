import { leftAsideOf } from '../../portal-kit/src/client/left-aside';

describe('what of an address a page does not understand', () => {
  const fields = new Map([
    ['year', (text: string) => /^20\d{2}$/.test(text)],
    ['row', (text: string) => ['1/1', '2/12'].includes(text)],
    ['territory', () => true],
  ]);

  it('is named as it is written: a row that is not drawn, a year too far, what the page does not have, what stands twice', () => {
    expect(leftAsideOf({ year: '2026', row: '2/10' }, fields)).toEqual(['row=2/10']);
    expect(leftAsideOf({ year: '20260', toYear: '2026', row: '1/1' }, fields)).toEqual([
      'year=20260',
      'toYear=2026',
    ]);
    expect(leftAsideOf({ row: ['1/1', '2/12'] }, fields)).toEqual(['row=1/1', 'row=2/12']);
  });

  it('nothing where all is understood or left empty', () => {
    expect(leftAsideOf({ year: '2026', row: '2/12', territory: '750000000' }, fields)).toEqual([]);
    expect(leftAsideOf({ year: '', row: null, more: '' }, fields)).toEqual([]);
  });
});
