import type { DeadlineCase } from './deadline-case';

export const PLAN_AND_REPORT_CASES: readonly DeadlineCase[] = [
  {
    title: '[clause 7] the list for the first half of 2026 by 10 December 2025',
    rule: 'P7_LIST_H1',
    from: '2026-01-01',
    due: '2025-12-10',
    dueAt: '2025-12-10T19:00:00.000Z',
  },
  {
    title: '[clause 7] 10 December 2022 was a Saturday and does not move',
    rule: 'P7_LIST_H1',
    from: '2023-01-01T00:00:00+06:00',
    due: '2022-12-10',
    dueAt: '2022-12-10T18:00:00.000Z',
  },
  {
    title: '[clause 7] the list for the second half of 2026 by 10 May, a Sunday',
    rule: 'P7_LIST_H2',
    from: '2026-07-01T00:00:00+05:00',
    due: '2026-05-10',
  },
  {
    title: '[clause 7] the list for the second half of 2022 by 10 May, a moved holiday',
    rule: 'P7_LIST_H2',
    from: '2022-07-01',
    due: '2022-05-10',
  },
  {
    title: '[clause 36] the first quarter by 10 April',
    rule: 'P36_QUARTERLY',
    from: '2026-01-01T00:00:00+05:00',
    due: '2026-04-10',
  },
  {
    title: '[clause 36] the fourth quarter by 10 January of the next year, a Sunday, not provisional',
    rule: 'P36_QUARTERLY',
    from: '2026-10-01T00:00:00+05:00',
    due: '2027-01-10',
  },
  {
    title: '[clause 36] midnight in Kazakhstan is the evening before in Greenwich',
    rule: 'P36_QUARTERLY',
    from: '2026-06-30T19:00:00Z',
    due: '2026-10-10',
  },
  {
    title: '[clause 36] a minute earlier still belongs to the second quarter',
    rule: 'P36_QUARTERLY',
    from: '2026-06-30T18:59:00Z',
    due: '2026-07-10',
  },
  {
    title: '[clause 42] the plan of 2027 by 25 December 2026',
    rule: 'P42_ANNUAL_PLAN',
    from: '2027-01-01',
    due: '2026-12-25',
  },
  {
    title: '[clause 42] 25 December 2021 was a Saturday and does not move',
    rule: 'P42_ANNUAL_PLAN',
    from: '2022-01-01',
    due: '2021-12-25',
  },
  {
    title: '[clause 62] the second quarter by 5 July, a Sunday',
    rule: 'P62_DISTRICT_REPORT',
    from: '2026-04-01',
    due: '2026-07-05',
  },
  {
    title: '[clause 62] the fourth quarter by 5 January of the next year',
    rule: 'P62_DISTRICT_REPORT',
    from: '2025-10-01',
    due: '2026-01-05',
  },
  {
    title: '[clause 63] the third quarter by 25 October, Republic Day',
    rule: 'P63_INFORMATIZATION',
    from: '2026-07-01',
    due: '2026-10-25',
  },
  {
    title: '[clause 63] the fourth quarter by 25 January of the next year',
    rule: 'P63_INFORMATIZATION',
    from: '2026-10-01',
    due: '2027-01-25',
  },
  {
    title: '[clause 63] a date named by the Rules needs no calendar, however far',
    rule: 'P63_INFORMATIZATION',
    from: '2031-01-01',
    due: '2031-04-25',
  },
];
