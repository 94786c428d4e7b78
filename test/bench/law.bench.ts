import { defaultCalendar, computeDeadline, fromDayNumber } from '../../server/src/law';

const ROUNDS = 5;

/** Best of a few rounds: operations a second. The sum is used, so that nothing can be optimised away. */
function perSecond(operations: number, run: () => number): number {
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const begin = process.hrtime.bigint();
    const sum = run();
    const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
    if (!Number.isFinite(sum)) throw new Error('the count went wrong');
    best = Math.max(best, operations / seconds);
  }
  return Math.round(best);
}

/** The way without tables: one day at a time. */
function naiveAdd(dayNumber: number, count: number): number {
  const calendar = defaultCalendar();
  let at = dayNumber;
  for (let left = count; left > 0;) {
    at += 1;
    if (calendar.dayAt(at).working) left -= 1;
  }
  return at;
}

/** Every day from 2016 to the autumn of 2027, times 1 to 60 days. */
function sweep(
  count: (dayNumber: number, days: number) => number,
  repeat: number,
): { operations: number; sum: number } {
  const { firstDay, lastDay } = defaultCalendar();
  let operations = 0;
  let sum = 0;
  for (let round = 0; round < repeat; round += 1) {
    for (let days = 1; days <= 60; days += 1) {
      for (let from = firstDay + 100; from <= lastDay - 100; from += 1) {
        sum += count(from, days);
        operations += 1;
      }
    }
  }
  return { operations, sum };
}

export async function bench(): Promise<Record<string, number>> {
  const calendar = defaultCalendar();
  const { operations } = sweep(() => 0, 40);
  const add = perSecond(operations, () => sweep((day, days) => calendar.addWorkingDays(day, days), 40).sum);
  const subtract = perSecond(
    operations,
    () => sweep((day, days) => calendar.subtractWorkingDays(day, days), 40).sum,
  );
  const naive = perSecond(operations / 40, () => sweep(naiveAdd, 1).sum);
  const certificates = 20_000;
  const certificate = perSecond(certificates, () => {
    let days = 0;
    for (let index = 0; index < certificates; index += 1) {
      const from = fromDayNumber(calendar.firstDay + 1200 + (index % 2900));
      days += computeDeadline({ rule: 'P25_OBJECTION', from }).days.length;
    }
    return days;
  });
  const figures = {
    'law.add-working-days.per-second': add,
    'law.subtract-working-days.per-second': subtract,
    'law.naive-day-loop.per-second': naive,
    'law.compute-deadline.per-second': certificate,
  };
  console.table(figures);
  return figures;
}
