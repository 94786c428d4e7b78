import { remarkRowsOf } from '../../portal-kit/src/reports/remark-rows';

test('[clause 62] a remark is offered every row of the report, one by service with the row that it is a part of', () => {
  const rows = [
    { key: '1/1', indicator: '1', service: null, number: '1', title: 'Events' },
    { key: '1/1.1', indicator: '1.1', service: null, number: '1.1', title: 'Of them planned' },
    { key: '1/1.1/672', indicator: '1.1', service: '672', number: '672', title: 'Housing aid' },
    { key: '1/2/672', indicator: '2', service: '672', number: '672', title: 'Housing aid '.repeat(20) },
  ];
  const offered = remarkRowsOf(rows);
  expect(offered.map(({ value }) => value)).toEqual(rows.map(({ key }) => key));
  expect(offered.map(({ label }) => label).slice(1, 3)).toEqual([
    '1.1 Of them planned',
    '1.1 / 672 Housing aid',
  ]);
  expect(offered[3]?.label).toMatch(/^2 \/ 672 Housing aid/);
  expect(offered[3]?.label).toHaveLength(120);
});
