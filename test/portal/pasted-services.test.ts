import type { PastedCell } from '../../portal-subject/src/reports/grid/paste-block';
import type { GridRow } from '../../portal-subject/src/reports/grid/grid-row';
import { withAddedRows, withServiceRow } from '../../portal-subject/src/reports/grid/read-rows';
import { headOf, shownRows } from '../../portal-subject/src/reports/table/grid-lines';
import { useGridClipboard } from '../../portal-subject/src/reports/table/use-grid-clipboard';
import { useGridCursor } from '../../portal-subject/src/reports/table/use-grid-cursor';

const row = (number: string, title: string, more: Partial<GridRow> = {}): GridRow => ({
  key: `2/${number}`,
  section: '2',
  indicator: number,
  service: null,
  number,
  title,
  level: 0,
  stock: false,
  computedFrom: [],
  standing: null,
  months: [null, null, null],
  ...more,
});
const FORM = [
  row('11', 'Control events'),
  row('12.1', 'Services rendered'),
  row('12.2', 'Services refused'),
  row('22', 'Objects of control'),
];
const REGISTER = new Map([
  ['21', 'Change of name'],
  ['22', 'Registration of death'],
  ['49', 'Passport'],
  ['124', 'Social help'],
]);
const KAZAKH = new Map([['22', ['Қайтыс болуды тіркеу']]]);

/** A grid that takes services under 12.1 and 12.2. */
function openGrid({ has = [] as string[], folded = [] as string[], find = '' } = {}) {
  const name = (code: string) => ({ code, name: REGISTER.get(code) ?? '' });
  let rows: GridRow[] = FORM;
  const parentOf = (head: string) => rows.find(({ key }) => key === head) ?? row('', '');
  for (const code of has) rows = withServiceRow(rows, parentOf('2/12.1'), name(code));
  const hidden = new Set(folded);
  const shown = (heads: ReadonlySet<string>, text = '') =>
    shownRows(rows, {
      find: text,
      onlyMarked: false,
      marked: new Set(),
      folded: new Set([...hidden].filter((head) => !heads.has(head))),
    });
  const flat = () => shown(new Set(), find);
  const cursor = useGridCursor(
    { value: undefined } as Parameters<typeof useGridCursor>[0],
    flat,
    3,
    () => false,
  );
  const written: string[] = [];
  const asked: (readonly string[])[] = [];
  const edit = (cells: readonly PastedCell[]): number => {
    written.push(...cells.map(({ cell, text }) => `${cell}=${text}`));
    return 0;
  };
  const nothing = () => undefined;
  const grid = useGridClipboard(
    {
      cursor,
      desk: () => ({ edit }),
      rows: flat,
      head: () => ({ months: ['January', 'February', 'March'], year: 2026 }),
      readOnly: () => false,
      hasCell: () => true,
      textAt: () => '',
      drop: nothing,
      services: {
        mayAdd: (head) => head.startsWith('2/12.'),
        isFolded: (head) => hidden.has(head),
        unfolded: (heads) => shown(heads),
        fromRegister: (codes) => {
          asked.push(codes);
          return Promise.resolve(
            new Map(
              [...REGISTER].map(([code, name]) => [
                code,
                { name, titles: [name, ...(KAZAKH.get(code) ?? [])] },
              ]),
            ),
          );
        },
        unfold: (head) => void hidden.delete(head),
        add: ({ parent, after, ...service }) => {
          rows = withServiceRow(rows, parent, service, after);
        },
        shown: () => Promise.resolve(),
      },
    },
    { noCell: nothing, pasted: nothing, copied: nothing, cut: nothing, notCut: nothing },
  );
  /** Pastes on the row of this key, and tells what is offered. */
  const paste = async (key: string, ...lines: string[]) => {
    await cursor.go({ row: flat().findIndex((one) => one.key === key), column: 0 });
    const getData = (type: string) => (type === 'text/plain' ? lines.join('\r\n') : '');
    grid.paste({ clipboardData: { getData }, preventDefault: nothing } as unknown as ClipboardEvent);
    await new Promise(setImmediate);
    return grid.offer.value?.services.map(({ parent, code, name: called }) => [parent.number, code, called]);
  };
  return {
    paste,
    asked,
    written,
    misfits: grid.misfits,
    named: grid.named,
    take: async () => grid.offer.value?.take(),
    services: () =>
      rows.filter(({ service }) => service !== null).map((one) => `${headOf(one)}/${one.number}`),
  };
}

describe('a block with rows of services that the report has not', () => {
  const BLOCK = ['12.1\tServices rendered\t9\t2\t3', '21\tChange of name\t5\t\t1', '49\tPassport\t4\t2\t2'];
  const CELLS = [
    ...['2/12.1@0=9', '2/12.1@1=2', '2/12.1@2=3'],
    ...['2/12.1/21@0=5', '2/12.1/21@1=', '2/12.1/21@2=1'],
    ...['2/12.1/49@0=4', '2/12.1/49@1=2', '2/12.1/49@2=2'],
  ];

  test('offers to add them by one question, and is pasted when that is answered', async () => {
    const grid = openGrid();
    expect(await grid.paste('2/12.1', ...BLOCK)).toEqual([
      ['12.1', '21', 'Change of name'],
      ['12.1', '49', 'Passport'],
    ]);
    expect([grid.written, grid.services(), grid.misfits.value]).toEqual([[], [], []]);
    await grid.take();
    expect([grid.written, grid.misfits.value]).toEqual([CELLS, []]);
    expect(grid.services()).toEqual(['2/12.1/21', '2/12.1/49']);
    // The second time they are there.
    expect([await grid.paste('2/12.1', ...BLOCK), grid.asked.length, grid.written.length]).toEqual([
      undefined,
      1,
      2 * CELLS.length,
    ]);
  });

  test.each([
    ['services alone', '2/12.1', BLOCK.slice(1), ['21', '49']],
    ['below the indicator, on a row that takes none', '2/22', BLOCK.slice(1), ['21', '49']],
    [
      'number and name in one cell',
      '2/12.1',
      ['21. Change of name\t5\t6\t7', '49 Passport\t1\t2\t3'],
      ['21', '49'],
    ],
    ['numbers alone, told by their totals', '2/12.1', ['21\t5\t6\t7\t18', '49\t1\t2\t3\t6'], ['21', '49']],
    ['names of another language', '2/12.1', ['21\tПеремена имени\t5\t6\t7'], ['21']],
    ['figures of one month', '2/12.1', ['21\tChange of name\t5', '49\tPassport\t4'], ['21', '49']],
    [
      'an empty row and a heading among them',
      '2/12.1',
      ['1. Passports and other\t\t\t', ...BLOCK.slice(1), '124\tSocial help\t\t\t'],
      ['21', '49'],
    ],
    ['months above', '2/12.1', ['№\tMeasure\tянварь\tфевраль\tмарт', ...BLOCK], ['21', '49']],
    [
      'in an order of its own',
      '2/12.1',
      ['124\tSocial help\t1\t2\t3', '21\tChange of name\t5\t6\t7'],
      ['124', '21'],
    ],
    ['rows of the form behind them', '2/12.1', [...BLOCK, '12.2\tServices refused\t1\t1\t1'], ['21', '49']],
    ['a number that a row of the form bears', '2/12.1', ['22\tRegistration of death\t1\t2\t3'], ['22']],
    ['the same in another language', '2/12.1', ['22\tҚайтыс болуды тіркеу\t1\t2\t3'], ['22']],
  ])('is known with %s', async (_, key, lines, codes) => {
    const grid = openGrid();
    expect((await grid.paste(key, ...lines))?.map(([, code]) => code)).toEqual(codes);
    await grid.take();
    expect(grid.misfits.value).toEqual([]);
    expect(grid.services()).toEqual(codes.map((code) => `${key === '2/22' ? '2/12.2' : '2/12.1'}/${code}`));
  });

  test('in another language is called as it is here, once its services are added', async () => {
    const grid = openGrid();
    await grid.paste('2/12.1', '22\tҚайтыс болуды тіркеу\t1\t2\t3');
    await grid.take();
    expect([grid.written.length, grid.named.value]).toEqual([3, []]);
  });

  test('may lack one of several, under more than one indicator', async () => {
    const grid = openGrid({ has: ['22', '124'] });
    const lines = [
      ...[
        '12.1\tServices rendered\t1\t1\t1',
        '21\tChange of name\t1\t1\t1',
        '22\tRegistration of death\t1\t1\t1',
      ],
      ...['124\tSocial help\t1\t1\t1', '12.2\tServices refused\t1\t1\t1', '49\tPassport\t1\t1\t1'],
    ];
    expect(await grid.paste('2/12.1', ...lines)).toEqual([
      ['12.1', '21', 'Change of name'],
      ['12.2', '49', 'Passport'],
    ]);
    await grid.take();
    expect(grid.services()).toEqual(['2/12.1/21', '2/12.1/22', '2/12.1/124', '2/12.2/49']);
    expect(grid.written.length).toBe(18);
  });

  test('unfolds the services that are folded away, and asks about none that is there', async () => {
    const grid = openGrid({ has: ['21', '49'], folded: ['2/12.1'] });
    expect(await grid.paste('2/12.1', ...BLOCK)).toBeUndefined();
    expect([grid.written, grid.misfits.value]).toEqual([CELLS, []]);
    const below = openGrid({ has: ['21'], folded: ['2/12.1'] });
    expect(await below.paste('2/12.1', ...BLOCK.slice(1))).toEqual([['12.1', '49', 'Passport']]);
    await below.take();
    expect(below.written).toEqual(CELLS.slice(3));
  });

  test.each([
    ['a service under a row that takes none', '2/11', ['21\tChange of name\t1\t2\t3']],
    ['a row of the form in the place of another', '2/12.2', ['22\tObjects of control\t1\t2\t3']],
    ['the number of a row alone', '2/12.1', ['12.1\t1\t2\t3\t6', '22\t1\t2\t3\t6']],
    ['another name beside the number of a row', '2/12.2', ['22\tPassport\t1\t2\t3']],
    ['a total that its months do not make', '2/12.1', [...BLOCK, '12.2\tServices refused\t1\t1\t1\t4']],
    ['months of another quarter', '2/12.1', ['№\tMeasure\tиюль\tавгуст\tсентябрь', ...BLOCK]],
    ['a service twice', '2/12.2', ['21\tChange of name\t1\t2\t3', '21\tChange of name\t1\t2\t3']],
  ])('is refused, and nothing is added, for %s', async (_, key, lines) => {
    const grid = openGrid();
    expect(await grid.paste(key, ...lines)).toBeUndefined();
    expect([grid.misfits.value.length > 0, grid.written, grid.services()]).toEqual([true, [], []]);
  });

  const refusal = async (key: string, lines: readonly string[], has: string[] = []) => {
    const grid = openGrid({ has });
    expect(await grid.paste(key, ...lines)).toBeUndefined();
    expect([grid.written, grid.services().length]).toEqual([[], has.length]);
    return grid.misfits.value;
  };

  test.each([
    ['with its name', ['9999\tNobody knows it\t1\t2\t3'], 1],
    ['in one cell', ['9999. Nobody knows it\t1\t2\t3'], 1],
    ['beside others', ['12.1\t\t\t\t', '21\tChange of name\t1\t2\t3', '9999\tNobody knows it\t1\t2\t3'], 3],
  ])('is refused by the name of the service that the register has not: %s', async (_, lines, line) => {
    expect(await refusal('2/12.1', lines)).toEqual([
      { kind: 'UNKNOWN_SERVICE', line, stands: '9999 Nobody knows it', under: '12.1' },
    ]);
    expect(await refusal('2/12.1', ['9999\t1\t2\t3\t6'])).toMatchObject([
      { kind: 'UNKNOWN_SERVICE', line: 1, stands: '9999', under: '12.1' },
    ]);
  });

  test('is refused by its rows’ names where the indicator takes no services', async () => {
    expect(await refusal('2/11', ['21\tChange of name\t4\t4\t4'])).toMatchObject([
      { kind: 'UNKNOWN_ROW', line: 1, stands: '21 Change of name' },
    ]);
  });

  test('is refused for a service that stands twice, which is told with both lines', async () => {
    const twice = [BLOCK[0] ?? '', ...BLOCK.slice(1, 2), ...BLOCK.slice(1)];
    const misfits = [{ kind: 'ROW_TWICE', line: 3, first: 2, stands: '21 Change of name' }];
    expect(await refusal('2/12.1', twice)).toEqual(misfits);
    expect(await refusal('2/12.1', twice, ['21', '49'])).toEqual(misfits);
    expect(await refusal('2/12.1', twice.slice(1), ['21', '49'])).toMatchObject([{ line: 2, first: 1 }]);
    const twiceAtTheEnd = ['22\tObjects of control\t1\t2\t3', '22\tObjects of control\t1\t2\t3'];
    expect(await refusal('2/22', twiceAtTheEnd)).toMatchObject([{ kind: 'ROW_TWICE', line: 2, first: 1 }]);
    // The same service stands under each indicator.
    const grid = openGrid();
    const both = [...BLOCK.slice(0, 2), '12.2\tServices refused\t1\t1\t1', ...BLOCK.slice(1, 2)];
    expect(await grid.paste('2/12.1', ...both)).toHaveLength(2);
  });

  test('is refused for services that stand here and are not in it, which are named', async () => {
    const [head = '', first = '', last = ''] = BLOCK;
    const death = '22\tRegistration of death\t1\t2\t3';
    const lacking = [
      { kind: 'ROWS_LACKING', line: 2, stands: '22 Registration of death', lacking: '21 Change of name' },
    ];
    expect(await refusal('2/12.1', [head, death], ['21', '22'])).toEqual(lacking);
    // Also beside a service that is new.
    expect(await refusal('2/12.1', [head, death, last], ['21', '22'])).toEqual(lacking);
    const next = '12.2\tServices refused\t1\t1\t1';
    expect(await refusal('2/12.1', [head, next], ['21', '22'])).toMatchObject([
      { line: 2, lacking: '21 Change of name, 22 Registration of death' },
    ]);
    expect(await refusal('2/12.1', [head, first, next], ['21', '22'])).toMatchObject([{ line: 3 }]);
  });

  test.each([
    ['none of them there', [], [], ['21', '49']],
    ['one of them there', ['49'], [], ['21']],
    ['all of them there, below another', ['5', '21', '49'], [], undefined],
    ['all of them there, folded away', ['5', '21', '49'], ['2/12.1'], undefined],
    ['one of them there, folded away', ['5', '21'], ['2/12.1'], ['49']],
  ])('with services alone is of the indicator that it is pasted on: %s', async (_, has, folded, codes) => {
    const grid = openGrid({ has, folded });
    expect((await grid.paste('2/12.1', ...BLOCK.slice(1)))?.map(([, code]) => code)).toEqual(codes);
    await grid.take();
    expect([grid.written, grid.misfits.value]).toEqual([CELLS.slice(3), []]);
  });

  test.each([
    ['figures that look like numbers of services', ['21\t5\t6', '49\t1\t2']],
    ['figures with words between them', ['21\tnone\t6', '49\tPassport of another\t2']],
  ])('is none where it fits as it is: %s', async (_, lines) => {
    const grid = openGrid();
    expect(await grid.paste('2/12.2', ...lines)).toBeUndefined();
    expect([grid.written.length, grid.services()]).toEqual([6, []]);
    // Where it reaches past the grid it is no block of services either.
    const long = openGrid();
    expect(await long.paste('2/12.2', ...lines, '124\t3\t4')).toBeUndefined();
    expect([long.misfits.value.map(({ kind }) => kind), long.services()]).toEqual([['TOO_LONG'], []]);
  });

  test('is refused among rows that were searched for: it does not stand there as in the form', async () => {
    const grid = openGrid({ find: 'services' });
    expect(await grid.paste('2/12.1', ...BLOCK)).toBeUndefined();
    expect([grid.misfits.value.length > 0, grid.asked]).toEqual([true, []]);
  });

  test('is forgotten when another block is pasted, also while the register is asked', async () => {
    const grid = openGrid();
    await grid.paste('2/12.1', ...BLOCK);
    expect(await grid.paste('2/12.2', '1\t2\t3')).toBeUndefined();
    const late = grid.paste('2/12.1', ...BLOCK);
    expect(await grid.paste('2/12.2', '4\t5\t6')).toBeUndefined();
    await late;
    expect(grid.written.slice(-3)).toEqual(['2/12.2@0=4', '2/12.2@1=5', '2/12.2@2=6']);
  });
});

test('a service that is added stands in the order of the services’ numbers', () => {
  const [, parent = row('', '')] = FORM;
  const codes = ['124', '21', '625-2', '49', '625', '21'];
  const rows = codes.reduce<readonly GridRow[]>(
    (list, code) => withServiceRow(list, parent, { code, name: code }),
    FORM,
  );
  expect(rows.map(({ number }) => number)).toEqual([
    '11',
    '12.1',
    '21',
    '49',
    '124',
    '625',
    '625-2',
    '12.2',
    '22',
  ]);
});

test('rows that are read anew without their names in all languages keep those that they were read with', () => {
  const before = FORM.map((one) => ({ ...one, titles: [one.title, `${one.title} kk`] }));
  const [, parent = row('', '')] = before;
  const added = withServiceRow(before, parent, {
    code: '22',
    name: 'Death',
    titles: ['Death', 'Қайтыс болу'],
  });
  const titles = withAddedRows(FORM, added).map((one) => one.titles?.[1]);
  expect(titles).toEqual([
    ...['Control events kk', 'Services rendered kk', 'Қайтыс болу'],
    ...['Services refused kk', 'Objects of control kk'],
  ]);
});
