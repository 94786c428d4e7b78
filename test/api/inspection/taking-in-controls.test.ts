import { dutiesOf } from '../../builders/prescription';
import { CENTRAL, lineOf, listOf } from '../preventive-control/control';
import { ALMATY_CITY, HEAD, INSPECTOR, SUBJECT } from './support/course';
import { CONTROL, LETTER, STARTED, SUSPENDED, TODAY, type Row } from './support/running-cases';
import { caseFile, takeInFile } from './support/taking-in';
import { openWorld, type World } from './support/world';

const SEEN = `procedure number state scope objects businessSupport endDate earlierList listLine { id } grounds { id }
  deadlines { rule dueDate state } findings { clause code outcome } letterOnMeasures { id } prescription { id number reportBy }`;

interface Seen {
  readonly number: string;
  readonly endDate: string;
  readonly listLine: { readonly id: string } | null;
  readonly deadlines: readonly { rule: string; dueDate: string; state: string }[];
  readonly findings: readonly { clause: string; code: string; outcome: string }[];
  readonly prescription: { readonly id: string } | null;
}

describe('controls with a visit that run already are taken in from a file', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    world.at(TODAY);
  });
  afterAll(() => world?.stop());

  const WITHOUT_ORDER: Row = { ...CONTROL, list_order_number: '', list_order_date: '' };
  const rowOf = (row: Row, prescription: string): Row => ({ ...row, prescription_number: prescription });
  const take = (rows: readonly Row[], prefix: string) => takeInFile(world, caseFile(rows, prefix));
  const idOf = (number = '') =>
    world.value<string>('select id::text as value from inspection where number = $1', [number]);
  async function seenBy(email: string, id: string): Promise<Seen> {
    const seen = await world.read<Seen>(email, id, SEEN);
    if (!seen) throw new Error('not found');
    return seen;
  }
  const breachesOf = ({ findings }: Seen) =>
    findings.filter(({ outcome }) => outcome === 'NOT_MET').map(({ clause, code }) => `${clause} ${code}`);

  test('[clause 6-1] [clause 6-2] [clause 7] a control on a list of the time before comes with its results, its prescription and what they lead to', async () => {
    const { taken, faults } = await take([rowOf(CONTROL, 'PR-C1')], 'CONTROL');
    expect(faults).toEqual([]);
    expect(taken).toMatchObject([{ state: 'HANDED_OVER', number: expect.stringMatching(/^P-75-2026-/) }]);
    const id = await idOf(taken[0]?.number);
    for (const email of [INSPECTOR, SUBJECT]) {
      const seen = await seenBy(email, id);
      expect(seen).toMatchObject({
        procedure: 'PREVENTIVE_CONTROL',
        scope: 'WHOLE_ACTIVITY',
        objects: ['Front office of the Bostandyk district', 'Archive'],
        businessSupport: true,
        grounds: [],
        listLine: null,
        earlierList:
          'List of the first half of 2026, order No. 41-А of 08.12.2025 (approved before the system)',
        letterOnMeasures: null,
        prescription: { number: 'PR-C1', reportBy: '2026-07-10' },
      });
      expect(breachesOf(seen)).toEqual(['16 NOTICE_UNDER_THIRTY_DAYS']);
      expect(seen.deadlines.map(({ rule, dueDate, state }) => `${rule} ${dueDate} ${state}`)).toEqual(
        expect.arrayContaining(['P23_COMPLETION 2026-06-24 MET', 'P28_1_REMEDIATION 2026-07-10 OVERDUE']),
      );
    }
    // Which points were met lies with the papers of that time: said plainly, and no breach of clause 3.
    const said = await world.read<{ findings: { code: string; outcome: string; message: string }[] }>(
      SUBJECT,
      id,
      'findings { code outcome message }',
    );
    expect(said?.findings).toContainEqual({
      code: 'CHECKLIST_FILLED_BEFORE',
      outcome: 'COMPUTED',
      message: expect.stringMatching(
        /only the violated points are marked here, the answers to the others \(\d+\)/,
      ),
    });
    // A gross violation demands an inspection.
    const { prescription } = await seenBy(INSPECTOR, id);
    const duties = await dutiesOf(world, prescription ?? { id: '' });
    expect(duties.map(({ code }) => code)).toContain('DUTY_GROSS_OF_CONTROL');
    const since = `select (since at time zone 'Asia/Almaty')::date::text as value from duty where case_id = $1 and code = 'DUTY_GROSS_OF_CONTROL'`;
    expect(await world.value(since, [prescription?.id])).toBe('2026-06-17');
  });

  test('[clause 6] [clause 14] [clause 23] what came late in a control is said of a control, never of an inspection', async () => {
    const late = {
      ...CONTROL,
      extension_number: 'E-1',
      extension_date: '2026-06-22',
      extension_days: '5',
      extension_reason: 'Archive',
      extension_registration_number: 'R-2',
      extension_registered_at: '2026-06-26',
      result_handed_over_at: '2026-07-03 10:00',
    };
    const { taken, faults } = await take([rowOf(late, 'PR-C10')], 'LATE-END');
    expect(faults).toEqual([]);
    const id = await idOf(taken[0]?.number);
    const told = await world.read<{ findings: { code: string; message: string }[] }>(
      SUBJECT,
      id,
      'findings { code message }',
    );
    expect(told?.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['COMPLETED_AFTER_END_DATE', 'EXTENSION_REGISTERED_LATE']),
    );
    expect(told?.findings.map(({ message }) => message).join(' ')).not.toMatch(/inspect/i);
  });

  test('[clause 7] a control stands on the line of a list that is kept here, once; and what was against the list is said of the case', async () => {
    const list = await listOf(world, [ALMATY_CITY], { orderDate: '2025-12-05' });
    world.at(TODAY);
    const line = await lineOf(world, list, ALMATY_CITY, CENTRAL);
    const bin = await world.value<string>(
      `select bin as value from inspected_subject where bin <> $1 and authority_id = (
         select authority_id from inspected_subject where bin = $1) order by id limit 1`,
      [ALMATY_CITY],
    );
    const notListed = {
      ...CONTROL,
      subject_bin: bin,
      list_order_number: '2026-1',
      list_order_date: '2025-12-05',
    };
    const rows = [
      rowOf(WITHOUT_ORDER, 'PR-C3'),
      rowOf(WITHOUT_ORDER, 'PR-C4'),
      rowOf(CONTROL, 'PR-C5'),
      rowOf({ ...CONTROL, list: '2026-2' }, 'PR-C6'),
      rowOf(notListed, 'PR-C7'),
    ];
    const { taken, faults } = await take(rows, 'LINE');
    expect(faults.map(({ line: at, column, code }) => [at, column, code])).toEqual([
      [3, 'list', 'TAKE_IN_LINE_TAKEN'],
      [4, 'list_order_number', 'TAKE_IN_OTHER_ORDER'],
    ]);
    const [onLine, ofOtherHalf, onNoLine] = await Promise.all(taken.map(({ number }) => idOf(number)));
    const seen = await seenBy(HEAD, onLine ?? '');
    expect(seen).toMatchObject({ listLine: { id: line.id }, earlierList: null });
    expect(breachesOf(seen)).not.toContain('7 LINE_NOT_ON_LIST');
    const outside = breachesOf(await seenBy(HEAD, ofOtherHalf ?? '')).filter((of) => of.startsWith('7 '));
    expect(outside).toEqual(['7 START_OUTSIDE_HALF_YEAR']);
    expect(breachesOf(await seenBy(HEAD, onNoLine ?? ''))).toContain('7 LINE_NOT_ON_LIST');
  });

  test('[clause 7] a list that was approved after the act of appointment is said of the case, in words that fit a control', async () => {
    const late = { ...CONTROL, list: '2027-1', list_order_date: '2026-06-10' };
    const unregistered = { registration_number: '', registered_at: '', notice_sent_at: '' };
    const { taken, faults } = await take(
      [
        rowOf({ ...late, ...unregistered }, 'PR-C8'),
        rowOf({ ...late, list_order_date: '2026-06-01' }, 'PR-C9'),
      ],
      'LATE-LIST',
    );
    expect(faults).toEqual([]);
    const [after, sameDay] = await Promise.all(taken.map(({ number }) => idOf(number)));
    expect(breachesOf(await seenBy(HEAD, sameDay ?? ''))).not.toContain('7 LIST_APPROVED_AFTER_ACT');
    expect(breachesOf(await seenBy(SUBJECT, after ?? ''))).toEqual(
      expect.arrayContaining(['7 LIST_APPROVED_AFTER_ACT', '12 REGISTRATION_MISSING', '16 NOTICE_MISSING']),
    );
    const told = await world.read<{ findings: { outcome: string; message: string }[] }>(
      HEAD,
      after ?? '',
      'findings { outcome message }',
    );
    const words = told?.findings.filter(({ outcome }) => outcome === 'NOT_MET').map(({ message }) => message);
    expect(words?.join(' ')).toMatch(/was approved by an order of .*2026.*after the act of appointment/);
    expect(words?.join(' ')).not.toMatch(/inspect/);
  });

  test('[clause 8] [clause 19] [clause 30] what a control has not, and a control without its list, are refused by their cells', async () => {
    const rows: Row[] = [
      { ...WITHOUT_ORDER, list: '2025-2' },
      { ...CONTROL, list: '' },
      { ...CONTROL, list: '2026' },
      { ...CONTROL, list_order_date: '' },
      { ...CONTROL, kind: 'RAID' },
      { ...CONTROL, business_support: 'perhaps' },
      { ...CONTROL, ground: '8.4' },
      { ...CONTROL, ...SUSPENDED },
      { ...CONTROL, ...LETTER },
      { ...STARTED, list: '2026-1' },
      { ...STARTED, ground: '' },
    ].map((row, i) => rowOf(row, `PR-BAD-${i}`));
    const { taken, faults } = await take(rows, 'BAD');
    expect(taken).toEqual([]);
    const first = rows.map((_, i) => faults.find(({ line }) => line === i + 2));
    expect(first.map((fault) => [fault?.column, fault?.code])).toEqual([
      ['list_order_number', 'TAKE_IN_NEEDED'],
      ['list', 'TAKE_IN_NEEDED'],
      ['list', 'TAKE_IN_NO_LIST'],
      ['list_order_date', 'TAKE_IN_NEEDED'],
      ['kind', 'TAKE_IN_NO_KIND'],
      ['business_support', 'TAKE_IN_NO_MARK'],
      ['ground', 'TAKE_IN_NOT_OF_KIND'],
      ['suspension_number', 'TAKE_IN_NOT_OF_KIND'],
      ['letter_number', 'TAKE_IN_NOT_OF_KIND'],
      ['list', 'TAKE_IN_NOT_OF_KIND'],
      ['ground', 'TAKE_IN_NEEDED'],
    ]);
  });
});
