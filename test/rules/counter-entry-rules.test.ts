import { addDays, instant } from '../../server/src/law';
import type {
  ExtensionFacts,
  InspectionFacts,
} from '../../server/src/external-control/inspection/facts/inspection-facts';
import {
  endDatesFromCorrected,
  judgeCorrected,
  judgeUndecidedEntries,
} from '../../server/src/external-control/inspection/rules/counter-entry-rules';
import { day, LAWFUL } from './inspection-facts';

/** Told on Monday, planned for Wednesday 3 June and begun on it; ten working days end on the 17th as counted from it. */
const STARTED: InspectionFacts = {
  ...LAWFUL,
  state: 'IN_PROGRESS',
  registeredAt: instant('2026-06-01T09:00:00+05:00'),
  noticeSentAt: instant('2026-06-01T10:00:00+05:00'),
  handedOverAt: instant('2026-06-03T10:00:00+05:00'),
  acquaintedAt: instant('2026-06-03T10:00:00+05:00'),
  startDate: day('2026-06-03'),
  endDate: day('2026-06-17'),
};
const EXTENSION: ExtensionFacts = {
  number: '1',
  date: day('2026-06-15'),
  workingDays: 2,
  earlierEnd: day('2026-06-17'),
  newEnd: day('2026-06-19'),
  signedAt: instant('2026-06-15T10:00:00+05:00'),
  registeredAt: instant('2026-06-15T11:00:00+05:00'),
  noticeSentAt: instant('2026-06-15T12:00:00+05:00'),
  inForce: true,
};
const broken = (findings: ReturnType<typeof judgeCorrected>) =>
  findings.filter(({ outcome }) => outcome === 'notMet').map(({ code }) => code);

describe('a corrected fact', () => {
  test('[clause 13] [clause 14] the end follows the start, with the days of an extension in force', () => {
    expect(endDatesFromCorrected(day('2026-06-03'), STARTED).endDate).toBe('2026-06-17');
    expect(endDatesFromCorrected(day('2026-06-02'), STARTED).endDate).toBe('2026-06-16');
    // A later start is never past the end date of the act (D12).
    expect(endDatesFromCorrected(day('2026-06-04'), STARTED).endDate).toBe('2026-06-17');
    const extended = { ...STARTED, extension: EXTENSION };
    expect(endDatesFromCorrected(day('2026-06-02'), extended).endDate).toBe('2026-06-18');
    const pending = { ...STARTED, extension: { ...EXTENSION, inForce: false } };
    expect(endDatesFromCorrected(day('2026-06-02'), pending).endDate).toBe('2026-06-16');
  });

  test('[clause 19] [clause 20] the days that a suspension gave back are given back to the corrected end', () => {
    const suspension: NonNullable<InspectionFacts['suspension']> = {
      cause: 'TESTS',
      reason: 'Tests',
      number: '2',
      date: day('2026-06-08'),
      suspendedOn: day('2026-06-08'),
      earlierEnd: day('2026-06-17'),
      daysLeft: 7,
      resumedOn: day('2026-06-15'),
      resumption: null,
      noticeSentAt: null,
      draftedResumption: null,
      signedAt: instant('2026-06-08T10:00:00+05:00'),
    };
    const of = { ...STARTED, suspension };
    const kept = endDatesFromCorrected(day('2026-06-03'), of).endDate;
    expect(kept > STARTED.endDate!).toBe(true);
    expect(endDatesFromCorrected(day('2026-06-02'), of).endDate).toBe(addDays(kept, -1));
    // It had ended before it was suspended: there is nothing to give back.
    const early = { ...of, suspension: { ...suspension, suspendedOn: day('2026-06-17') } };
    expect(endDatesFromCorrected(day('2026-06-02'), early).endDate).toBe('2026-06-16');
  });

  test('[clause 16] [clause 17] twenty-four hours by the minute: in time, and a minute too late', () => {
    const at = (time: string) => instant(`2026-06-02T${time}:00+05:00`);
    expect(broken(judgeCorrected(STARTED, 'START_NOTICE', at('10:00')))).toEqual([]);
    expect(broken(judgeCorrected(STARTED, 'START_NOTICE', at('10:01')))).toEqual(['NOTICE_TOO_LATE']);
    // Half a start is none: nothing is judged yet (17).
    const half = { ...STARTED, acquaintedAt: null, startDate: null };
    expect(judgeCorrected(half, 'APPOINTMENT_HANDING_OVER', at('10:00'))).toEqual([]);
  });

  test('[clause 16] [clause 18] a start by a protocol of refusal is judged by the corrected hour of the protocol (D11)', () => {
    const refused = { ...STARTED, handedOverAt: null, acquaintedAt: null };
    const judged = (time: string) =>
      broken(judgeCorrected(refused, 'START_REFUSAL_PROTOCOL', instant(`2026-06-02T${time}:00+05:00`)));
    expect(judged('10:00')).toEqual(['START_BEFORE_PLANNED']);
    expect(judged('09:59')).toEqual(['NOTICE_TOO_LATE', 'START_BEFORE_PLANNED']);
  });

  test('[clause 23] [clause 22-1] a completion after the end, and too few days to remedy, are breaches', () => {
    const of = { ...STARTED, remedyBy: [day('2026-06-26')] };
    const judgedOf = (fact: 'RESULT_ACT_HANDING_OVER' | 'RESULT_ACT_REGISTRY_MARK', on: string) =>
      broken(judgeCorrected(of, fact, instant(`${on}T12:00:00+05:00`)));
    const judged = (on: string) => judgedOf('RESULT_ACT_HANDING_OVER', on);
    // After a refusal the mark of the registry stands in its place (24; D14).
    expect(judgedOf('RESULT_ACT_REGISTRY_MARK', '2026-06-18')).toEqual(judged('2026-06-18'));
    expect(judged('2026-06-16')).toEqual([]);
    expect(judged('2026-06-17')).toEqual(['REMEDY_TIME_TOO_SHORT']);
    expect(judged('2026-06-18')).toEqual(['COMPLETED_AFTER_END_DATE', 'REMEDY_TIME_TOO_SHORT']);
    // A start that proves earlier ends the inspection earlier: what was completed in time no longer is.
    const completed = { ...STARTED, completedOn: day('2026-06-17') };
    expect(
      broken(judgeCorrected(completed, 'CHECKLIST_ACQUAINTANCE', instant('2026-06-03T09:00:00+05:00'))),
    ).toEqual([]);
    const both = { ...completed, handedOverAt: instant('2026-06-02T12:00:00+05:00') };
    expect(
      broken(judgeCorrected(both, 'CHECKLIST_ACQUAINTANCE', instant('2026-06-02T12:00:00+05:00'))),
    ).toEqual(expect.arrayContaining(['START_BEFORE_PLANNED', 'COMPLETED_AFTER_END_DATE']));
  });

  test('[clause 12] a case is not closed over an entry that waits for the head', () => {
    expect(judgeUndecidedEntries(STARTED)).toEqual([]);
    expect(judgeUndecidedEntries({ ...STARTED, pendingCounterEntries: 1 })).toMatchObject([
      { code: 'COUNTER_ENTRY_UNDECIDED', severity: 'CURABLE' },
    ]);
  });
});
