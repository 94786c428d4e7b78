import { withMeasures } from '../../server/src/external-control/inspection/documents/measures';

const violation = (pointNumber: string) => ({
  pointNumber,
  requirement: { kk: 'Кесте ілінсін', ru: 'График вывешен' },
  severity: 'MINOR' as const,
  description: 'No timetable',
  evidence: [],
  remedy: { kk: '', ru: '' },
  remedyBy: '2026-06-26',
});

test('[clause 22-1] the prescription names what the inspector prescribes, or the violation of the point', () => {
  const given = withMeasures(
    [violation('1'), violation('2'), violation('3')],
    ['Hang it up', ' ', undefined],
  );
  expect(given.map(({ remedy }) => remedy.ru)).toEqual([
    'Hang it up',
    'Устранить нарушение по пункту 2: График вывешен',
    'Устранить нарушение по пункту 3: График вывешен',
  ]);
  expect(given[2]?.remedy.kk).toBe('3-тармақ бойынша бұзушылықты жою: Кесте ілінсін');
});
