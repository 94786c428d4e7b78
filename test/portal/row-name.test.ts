import { judgeName as inBlock } from '../../portal-subject/src/reports/grid/row-name';
import { judgeName as inFile } from '../../server/src/reporting/quarterly-report/year-form/row-name';

const rows = [
  { number: '2', titles: ['Количество объектов контрольных мероприятий, всего, из них:'] },
  { number: '2.1', titles: ['Местных исполнительных органов', 'Of local executive bodies'] },
  { number: '2.2', titles: ['Подведомственных организаций'] },
  { number: '2.3', titles: ['Физических лиц, оказывающих государственные услуги'] },
  { number: '7.2', titles: ['Выговор'] },
  { number: '7.3', titles: ['Строгий выговор'] },
  {
    number: '14.1',
    titles: ['Оказанных с нарушением установленных сроков в бумажном виде, всего, в том числе:'],
  },
  {
    number: '14.2',
    titles: ['Оказанных с нарушением установленных сроков в электронном виде, всего, в том числе:'],
  },
];

describe.each([
  ['a file', inFile],
  ['a pasted block', inBlock],
])('the name beside a number in %s', (_, judgeName) => {
  test.each([
    ['2.3', 'Физических лиц, оказывающих государственные услуги', 'SAME'],
    ['2.3', '  физических лиц — оказывающих  ГОСУДАРСТВЕННЫЕ услуги.', 'SAME'],
    ['2.3', '2.3. Физических лиц, оказывающих государственные услуги', 'SAME'],
    ['2.3', '', 'SAME'],
    ['2', 'Количество объектов контрольных мероприятий всего из них', 'SAME'],
    [
      '2.3',
      'Физических лиц, оказывающих государственные услуги в соответствии с законодательством Республики Казахстан',
      'SAME',
    ],
    ['2.1', 'of local executive bodies', 'SAME'],
    ['2.1', 'Подведомственных организаций', 'OTHER 2.2'],
    ['7.2', 'Строгий выговор:', 'OTHER 7.3'],
    ['14.2', 'Оказанных с нарушением установленных сроков в бумажном виде всего, в том числе', 'OTHER 14.1'],
    ['14.2', 'Оказанных с нарушением установленных сроков в бумажном виде — всего', 'UNKNOWN'],
    ['2.3', 'Совсем другое', 'UNKNOWN'],
    ['2.3', 'x', 'UNKNOWN'],
  ])('%s %j is %s', (number, name, expected) => {
    const own = rows.find((row) => row.number === number) ?? { number, titles: [] };
    const verdict = judgeName(name, own, rows);
    expect(verdict.kind === 'OTHER' ? `OTHER ${verdict.number}` : verdict.kind).toBe(expected);
  });
});
