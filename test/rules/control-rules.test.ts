import {
  daysOf,
  judgeHalfYear,
  judgeLine,
  judgeLongNotice,
} from '../../server/src/external-control/inspection/rules/control-rules';
import {
  hasAct,
  judgeProcedure,
  PROCEDURE_FACTS,
} from '../../server/src/external-control/inspection/procedures';
import { longestTerm } from '../../server/src/external-control/inspection/rules/appointment-rules';
import { longestExtension } from '../../server/src/external-control/inspection/rules/extension-rules';
import type { ListLineFacts } from '../../server/src/external-control/inspection/facts/inspection-facts';
import { termsOf } from '../../server/src/external-control/preventive-control/rules';
import { wordsOf } from '../../server/src/external-control/documents/words-of-control';
import { resultActTexts } from '../../server/src/external-control/documents/result-act.texts';
import { startNoticeTexts } from '../../server/src/external-control/documents/start-notice.texts';
import { refusalProtocolTexts } from '../../server/src/external-control/documents/refusal-protocol.texts';
import { prescriptionTexts } from '../../server/src/external-control/documents/prescription.texts';
import { DECISIONS, defaultCalendar, instant } from '../../server/src/law';
import { codesOf, day } from './inspection-facts';

const LINE: ListLineFacts = {
  subjectId: 50,
  listed: true,
  listState: 'APPROVED',
  year: 2026,
  half: 1,
  orderNumber: '15',
  orderDate: day('2025-12-05'),
};

test('[clause 7] the half-year of a list has its first and its last day', () => {
  expect(daysOf({ year: 2026, half: 1 })).toEqual({ from: '2026-01-01', to: '2026-06-30' });
  expect(daysOf({ year: 2026, half: 2 })).toEqual({ from: '2026-07-01', to: '2026-12-31' });
});

test.each([
  ['2025-12-31', ['START_OUTSIDE_HALF_YEAR']],
  ['2026-01-01', []],
  ['2026-06-30', []],
  ['2026-07-01', ['START_OUTSIDE_HALF_YEAR']],
])('[clause 7] a start of %s: %j', (start, codes) => {
  expect(codesOf(judgeHalfYear(LINE, day(start)))).toEqual(codes);
});

test.each<[Partial<ListLineFacts> | null, string[]]>([
  [{}, []],
  [{ listState: 'PUBLISHED' }, []],
  [{ listState: 'FROZEN' }, ['LIST_NOT_APPROVED']],
  [{ listState: 'DRAFT', listed: false }, ['LIST_NOT_APPROVED', 'LINE_NOT_ON_LIST']],
  [{ subjectId: 51 }, ['LINE_OF_OTHER_SUBJECT']],
  [null, ['CONTROL_WITHOUT_LINE']],
])('[clause 7] a line %j: %j', (more, codes) => {
  expect(codesOf(judgeLine(more && { ...LINE, ...more }, { id: 50 }))).toEqual(codes);
});

test.each([
  ['2026-07-01T10:00:00+05:00', []],
  ['2026-06-30T23:59:59+05:00', ['NOTICE_UNDER_THIRTY_DAYS']],
])('[clause 16] notice of 1 June, start %s: %j (D10)', (start, codes) => {
  expect(codesOf(judgeLongNotice(instant('2026-06-01T18:00:00+05:00'), instant(start)))).toEqual(codes);
});

test('[clause 13] [clause 14] ceilings of both procedures', () => {
  expect(longestTerm('2018-11-28', 'INSPECTION')).toBe(10);
  expect(longestTerm('2018-11-28', 'PREVENTIVE_CONTROL')).toBe(15);
  expect(longestExtension('2018-11-28', 'INSPECTION')).toBe(10);
  expect(longestExtension('2018-11-28', 'PREVENTIVE_CONTROL')).toBe(15);
});

test('[clause 6] each procedure refuses the acts of the other by their clauses', () => {
  for (const act of PROCEDURE_FACTS.PREVENTIVE_CONTROL.without) {
    expect(hasAct('INSPECTION', act)).toBe(true);
    expect(judgeProcedure(act, { procedure: 'PREVENTIVE_CONTROL' })).toMatchObject([
      { code: 'NOT_IN_PREVENTIVE_CONTROL', severity: 'VOID' },
    ]);
  }
  for (const act of PROCEDURE_FACTS.INSPECTION.without)
    expect(codesOf(judgeProcedure(act, { procedure: 'INSPECTION' }))).toEqual(['NOT_IN_INSPECTION']);
});

test('[clause 7-2] terms of a recommendation are off, and count from its day once they are known (D70)', () => {
  const on = day('2026-09-01');
  const calendar = defaultCalendar();
  expect(termsOf(DECISIONS.D70.value, on, calendar)).toEqual({ reportBy: null, objectionsUntil: null });
  expect(termsOf({ reportCalendarDays: 30, objectionWorkingDays: 3 }, on, calendar)).toEqual({
    reportBy: '2026-10-01',
    objectionsUntil: '2026-09-04',
  });
});

test('the papers of a control say its own name; the inspection that silence leads to keeps its own', () => {
  const of = { procedure: 'PREVENTIVE_CONTROL' } as const;
  const words = wordsOf(resultActTexts, of);
  expect(words.ru.title).toBe('Акт о результатах профилактического контроля с посещением');
  expect(words.kk.title).toBe(
    'Тексерілетін субъектіге бару арқылы профилактикалық бақылау нәтижелері туралы акт',
  );
  expect(words.kk.inspection).toBe(
    'Тексерілетін субъектіге бару арқылы профилактикалық бақылаудың өткізілген күні, орны және кезеңі',
  );
  expect(wordsOf(startNoticeTexts, of).kk.lawText).toContain(
    'тексерілетін субъект профилактикалық бақылаудың басталуы туралы',
  );
  expect(wordsOf(refusalProtocolTexts, of).kk.effectText).toContain(
    'Тексерілетін субъектіге бару арқылы профилактикалық бақылауды тағайындау туралы актіні алудан бас тарту профилактикалық бақылаудың күшін',
  );
  expect(words.kk.checklist).toBe(resultActTexts.kk.checklist);
  expect(wordsOf(prescriptionTexts, of).ru.silence).toContain('назначается проверка');
  expect(wordsOf(prescriptionTexts, of).kk.silence).toContain('тексеру тағайындалады');
  expect(wordsOf(resultActTexts, {})).toBe(resultActTexts);
});
