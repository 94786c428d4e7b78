import {
  compareBodies,
  type BodyFigures,
} from '../../server/src/external-control/monitoring/figures/compare';
import {
  findColumns,
  readFigure,
  readMonth,
  type Columns,
} from '../../server/src/external-control/monitoring/figures/figure-row';
import {
  isHarmlessLink,
  isPastPeriod,
  judgeLookedOn,
  judgeMaterial,
  maySendLetter,
  maySubmit,
  mayTakeNote,
  type MonitoringRuleFacts,
} from '../../server/src/external-control/monitoring/rules';
import { calendarDate } from '../../server/src/law';

const facts = (more: Partial<MonitoringRuleFacts>): MonitoringRuleFacts => ({
  state: 'OPEN',
  sources: [],
  findings: [],
  ...more,
});
const outcomes = (findings: readonly { outcome: string }[]) => findings.map(({ outcome }) => outcome);
const body = (
  subjectId: number,
  late: number,
  rendered = 100,
  earlierLate = 0,
  earlierRendered = 0,
): BodyFigures => ({
  subjectId,
  rendered,
  late,
  earlierRendered,
  earlierLate,
});

test.each([
  ['https://egov.kz/services', true],
  ['HTTP://akimat.kz', true],
  ['www.akimat.kz/services', true],
  ['«Егемен Қазақстан», № 45', true],
  ['javascript:alert(1)', false],
  [' java\tscript:alert(1)', false],
  ['data:text/html,x', false],
  ['file:///etc/passwd', false],
  ['https:///x', false],
])('[clause 36.3] the address of what was looked at: %s', (link, harmless) => {
  expect(isHarmlessLink(link)).toBe(harmless);
});

test('[clause 36] one source is enough to submit, none is not', () => {
  expect(outcomes(maySubmit(facts({})))).toEqual(['notMet']);
  expect(outcomes(maySubmit(facts({ sources: ['ADDRESSES'] })))).toEqual(['met']);
});

test('[clause 36] what is recorded was looked at by today', () => {
  const today = calendarDate('2026-06-10');
  expect(outcomes(judgeLookedOn(today, today))).toEqual(['met']);
  expect(judgeLookedOn(calendarDate('2026-06-11'), today)).toMatchObject([
    { outcome: 'notMet', clause: '36', code: 'MONITORING_LOOKED_BY_TODAY' },
  ]);
});

test.each([
  [false, 0, ['MONITORING_MATERIAL_HAS_ADDRESS']],
  [true, 0, []],
  [false, 1, []],
])('[clause 36.4] addresses of persons are a complaint or a file: %s, %d', (hasComplaint, files, codes) => {
  const broken = judgeMaterial({ source: 'ADDRESSES', link: null, hasReport: false, hasComplaint, files });
  expect(broken.flatMap(({ outcome, code }) => (outcome === 'met' ? [] : [code]))).toEqual(codes);
});

test.each([
  [['bin', 'service', 'month', 'rendered', 'late', 'refused', 'late'], 'FIGURES_COLUMN_TWICE', ['late']],
  // By two of its names it is one column as well.
  [
    ['БИН', 'bin', 'service', 'month', 'Оказано', 'late', 'refused', 'rendered'],
    'FIGURES_COLUMN_TWICE',
    ['бин', 'bin', 'оказано', 'rendered'],
  ],
  [
    ['bin', 'service', 'month', 'rendered'],
    'FIGURES_COLUMNS_MISSING',
    [
      '«late» / «с нарушением срока» / «просрочено» / «мерзімі бұзылды» / «мерзімі өткен»',
      '«refused» / «отказано» / «бас тартылды»',
    ],
  ],
])('[clause 36.1] headings by which nothing can be read for sure: %j', (cells, code, columns) => {
  expect(findColumns({ line: 1, cells })).toEqual({ code, columns });
});

test('[clause 36.1] a heading that nobody reads may stand twice', () => {
  const cells = ['note', 'bin', 'service', 'month', 'rendered', 'late', 'refused', 'note'];
  expect(findColumns({ line: 1, cells })).toMatchObject({ bin: 1, refused: 6, width: 8 });
});

test('[clause 36] a period may end today and be one day long', () => {
  const today = calendarDate('2026-06-10');
  expect(isPastPeriod(today, today, today)).toBe(true);
  expect(isPastPeriod(today, calendarDate('2026-06-11'), today)).toBe(false);
});

test('[clause 37.1] [clause 37.2] a letter needs a violation; a cause alone is none', () => {
  expect(outcomes(maySendLetter(facts({ findings: ['CAUSE', 'NOTE'] })))).toEqual(['notMet']);
  expect(outcomes(maySendLetter(facts({ findings: ['VIOLATION'] })))).toEqual(['met']);
  expect(mayTakeNote(facts({ findings: ['VIOLATION'] }))).toMatchObject([{ severity: 'WARNING' }]);
});

describe('bodies compared', () => {
  test('[clause 36.1] one is pointed out above the median and three deviations, with the numbers', () => {
    const { bodies, median, threshold, compared } = compareBodies(
      [1, 2, 3, 2, 1, 20].map((late, i) => body(i, late)),
    );
    expect({ median, compared }).toEqual({ median: 2, compared: 6 });
    // The deviations from 2 are 1, 0, 1, 0, 1, 18: their median is 1.
    expect(threshold).toBe(6.45);
    expect(
      bodies.flatMap(({ subjectId, reasons }) =>
        reasons.map(({ kind, params }) => [subjectId, kind, params]),
      ),
    ).toEqual([[5, 'ABOVE_OTHERS', { share: 20, median: 2, threshold: 6.45 }]]);
  });

  test('[clause 36.1] where all are alike it takes a whole point to be pointed out', () => {
    const alike = [2, 2, 2, 2, 2].map((late, i) => body(i, late, 200));
    expect(compareBodies([...alike, body(9, 4, 200)]).bodies.at(-1)?.reasons).toEqual([]);
    expect(compareBodies([...alike, body(9, 5, 200)]).bodies.at(-1)?.reasons).toMatchObject([
      { kind: 'ABOVE_OTHERS' },
    ]);
  });

  test('[clause 36.1] few services, or few bodies, say nothing', () => {
    expect(compareBodies([body(1, 29, 29)]).bodies[0]).toMatchObject({ share: null, reasons: [] });
    expect(compareBodies([1, 2, 3, 90].map((late, i) => body(i, late)))).toMatchObject({
      median: null,
      threshold: null,
    });
  });

  test('[clause 36.1] a share that more than doubled is pointed out from five late services on', () => {
    const grown = (late: number, earlier: number) =>
      compareBodies([body(1, late, 100, earlier, 100)]).bodies[0]?.reasons;
    expect(grown(6, 3)).toEqual([]);
    expect(grown(7, 3)).toEqual([{ kind: 'GROWN', params: { share: 7, earlier: 3 } }]);
    expect(grown(4, 1)).toEqual([]);
  });
});

test.each([
  ['2026-03', '2026-03-01'],
  ['2026-03-15', '2026-03-01'],
  ['03.2026', '2026-03-01'],
  ['46082', '2026-03-01'],
  ['2026-13', undefined],
  ['1999-12', undefined],
  ['March', undefined],
])('[clause 36.1] the month of %s is %s', (text, month) => {
  expect(readMonth(text)).toBe(month);
});

test.each([' ', '\u00a0', '\u2007', '\u2009', '\u202f'])(
  '[clause 36.1] a count whose thousands %j parts is one number',
  (blank) => {
    const known = {
      subjects: new Map([['990140000000', { id: 1, authorityId: 2 }]]),
      services: new Map([['15', 3]]),
      thisMonth: '2026-04-01',
    };
    const columns: Columns = { bin: 0, service: 1, month: 2, rendered: 3, late: 4, refused: 5, width: 6 };
    const cells = ['990140000000', '15', '2026-03', `1${blank}234${blank}567`, '0', '0'];
    expect(readFigure({ line: 2, cells }, columns, known)).toMatchObject({ rendered: 1_234_567 });
  },
);
