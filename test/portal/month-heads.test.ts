import { readHead } from '../../portal-subject/src/reports/grid/block-head';
import { readMonths } from '../../server/src/reporting/quarterly-report/year-form/read-months';

const HERE = { months: ['Шілде', 'Тамыз', 'Қыркүйек'], year: 2026 };

/** What the head of a file says of the months that stand here, as a pasted head would be judged. */
function inFile(line: readonly string[]): string | undefined {
  const months = readMonths(line);
  if (months.every((one) => one === undefined)) return undefined;
  if (months.some((one, at) => one?.month !== at + 7)) return 'OTHER_MONTHS';
  return months.some((one) => (one?.year ?? HERE.year) !== HERE.year) ? 'OTHER_YEAR' : 'HERE';
}

function inBlock(line: readonly string[]): string | undefined {
  const read = readHead([], line, 0, HERE);
  return read && (read.misfit?.kind ?? 'HERE');
}

test.each([
  ['Шілде 2026', 'Тамыз 2026', 'Қыркүйек 2026', 'HERE'],
  ['2026 жылғы шілде', '2026 жылғы тамыз', '2026 жылғы қыркүйек', 'HERE'],
  ['июль 2026 г.', 'август 2026 г.', 'сентябрь 2026 г.', 'HERE'],
  ['ИЮЛ.', 'АВГ.', 'СЕНТ.', 'HERE'],
  ['шіл.26', "там'26", 'қыр-26', 'HERE'],
  ['Jul-26', 'Aug-26', 'Sep-26', 'HERE'],
  ['01.07.2026', '01.08.2026', '01.09.2026', 'HERE'],
  ['2026-07', '2026-08', '2026-09', 'HERE'],
  ['07.26', '08.26', '09.26', 'HERE'],
  ['7.2026', '8.2026', '9.2026', 'HERE'],
  ['15.07.2026', '31.08.2026', '30.09.26', 'HERE'],
  ['7/1/2026', '8/1/2026', '9/1/2026', 'HERE'],
  ['1/7/26', '1/8/26', '1/9/26', 'HERE'],
  ['31.07.2025', '31.08.2025', '30.09.2025', 'OTHER_YEAR'],
  ['шілде 2025', 'тамыз 2025', 'қыркүйек 2025', 'OTHER_YEAR'],
  ['июл.25', 'авг.25', 'сен.25', 'OTHER_YEAR'],
  ['01.07.2025', '01.08.2025', '01.09.2025', 'OTHER_YEAR'],
  ['қаңтар 2026', 'ақпан 2026', 'наурыз 2026', 'OTHER_MONTHS'],
  ['01.04.2026', '01.05.2026', '01.06.2026', 'OTHER_MONTHS'],
  ['07.26', '09.26', '08.26', undefined],
  ['26 июл', '26 авг', '26 сен', undefined],
  ['61', '62', '63', undefined],
  ['ию', 'ав', 'се', undefined],
])('%s | %s | %s is %s in the head of a file and of a pasted block', (first, second, third, expected) => {
  const line = [first, second, third];
  expect([inFile(line), inBlock(line)]).toEqual([expected, expected]);
});
