import { randomUUID } from 'node:crypto';
import { addDays, type CalendarDate } from '../../law';
import type { Teller } from '../teller';
import { ALMATY, BODY, SUBDIVISION } from './people';

/** The quarter before the one of a day. */
function quarterBefore(day: CalendarDate, back: number): { year: number; quarter: number } {
  const index = Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3) - back;
  return { year: Math.floor(index / 4), quarter: (index % 4) + 1 };
}

async function open(teller: Teller, back: number, unit: string = ALMATY.control): Promise<string> {
  const { openInternalMonitoring } = await teller.run<{ openInternalMonitoring: { id: string } }>(
    unit,
    'mutation ($input: OpenInternalMonitoringInput!, $key: String!) { openInternalMonitoring(input: $input, idempotencyKey: $key) { id } }',
    { key: randomUUID(), input: quarterBefore(teller.today(), back) },
  );
  return openInternalMonitoring.id;
}

async function answer(
  teller: Teller,
  id: string,
  violated: number,
  points: number,
  unit: string = ALMATY.control,
): Promise<void> {
  for (let number = 1; number <= points; number += 1)
    await teller.quarter(unit, 'answerMonitoringPoint', id, {
      number,
      answer: number === violated ? 'VIOLATED' : 'MET',
      text: number === violated ? 'Мерзімдер бұзылған / Сроки нарушены' : 'Зерделенді / Изучено',
    });
}

/** A quarter with a violated point and two proposals: one was fulfilled, the other is awaited (clauses 58 to 60). */
export async function followedUp(teller: Teller): Promise<void> {
  await teller.at(-12, '10:00');
  const id = await open(teller, 2);
  await answer(teller, id, 7, 13);
  await teller.quarter(ALMATY.control, 'addInternalFinding', id, {
    point: 7,
    text: 'Балабақша кезегі бойынша он екі қызмет кеш көрсетілген / Двенадцать услуг по очереди в детский сад оказаны с опозданием',
  });
  const { id: findingId } = await teller.find<{ id: number }>(
    'select id from internal_monitoring_finding where monitoring_id = $1',
    [Number(id)],
  );
  const { id: objectId } = await teller.find<{ id: number }>(
    'select id from inspected_subject where bin = $1',
    [BODY.polyclinic],
  );
  const propose = (kind: number, text: string, more: object = {}) =>
    teller.quarter(ALMATY.control, 'addMonitoringProposal', id, {
      kind,
      findingId: String(findingId),
      text,
      addressee: 'Қалалық білім басқармасы / Городское управление образования',
      reportBy: addDays(teller.today(), 30),
      ...more,
    });
  await propose(3, 'Қызметті мерзімінде көрсету / Оказывать услугу в срок');
  await propose(4, 'Бақылау іс-шарасын өткізу / Провести контрольное мероприятие', {
    objectId: String(objectId),
  });
  await teller.quarter(ALMATY.control, 'submitMonitoringProposals', id);
  await teller.at(-10, '11:00');
  await teller.quarter(ALMATY.subject, 'sendMonitoringProposals', id, {});
  await teller.at(-3, '15:00');
  const { id: proposalId } = await teller.find<{ id: number }>(
    'select id from monitoring_proposal where monitoring_id = $1 and kind = 3',
    [Number(id)],
  );
  await teller.quarter(ALMATY.control, 'recordProposalOutcome', id, {
    proposalId: String(proposalId),
    proposalVersion: 1,
    fulfilled: true,
    informedAt: `${teller.today()}T14:00:00+05:00`,
    text: 'Қосымша маман бөлінді / Выделен дополнительный специалист',
  });
}

/** The quarter that ended last, half answered. */
export async function halfAnswered(teller: Teller): Promise<void> {
  await teller.at(-2, '16:00');
  await answer(teller, await open(teller, 1), 0, 6);
}

/** A territorial subdivision monitors too, and only that: its quarter awaits the word of its head (clauses 38, 60). */
export async function ofSubdivision(teller: Teller): Promise<void> {
  await teller.at(-4, '10:00');
  const id = await open(teller, 1, SUBDIVISION.control);
  await answer(teller, id, 8, 13, SUBDIVISION.control);
  await teller.quarter(SUBDIVISION.control, 'addInternalFinding', id, {
    point: 8,
    text: 'Стандартта жоқ құжат талап етілген / Потребован документ, которого нет в стандарте',
  });
  const { id: findingId } = await teller.find<{ id: number }>(
    'select id from internal_monitoring_finding where monitoring_id = $1',
    [Number(id)],
  );
  await teller.quarter(SUBDIVISION.control, 'addMonitoringProposal', id, {
    kind: 3,
    findingId: String(findingId),
    text: 'Стандарттан тыс құжат талап етпеу / Не требовать документов сверх стандарта',
    addressee: 'Рұқсат беру бөлімі / Отдел разрешений',
    reportBy: addDays(teller.today(), 30),
  });
  await teller.quarter(SUBDIVISION.control, 'submitMonitoringProposals', id);
}
