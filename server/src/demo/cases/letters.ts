import type { Teller } from '../teller';
import { ALMATY } from './people';

/** The letter on measures of an inspection, sent through the portal. */
export async function sendLetter(teller: Teller, inspectionId: string, reportBy: string): Promise<string> {
  const { id } = await teller.find<{ id: number }>(
    'select id from letter_on_measures where inspection_id = $1',
    [Number(inspectionId)],
  );
  await teller.letter(ALMATY.inspector, 'issueLetterOnMeasures', String(id), {
    demands: [
      { kind: 'REMEDY_VIOLATIONS' },
      { kind: 'REMOVE_CAUSES' },
      {
        kind: 'HOLD_TO_ACCOUNT',
        text: 'бөлім басшысының жауаптылығын қарау / рассмотреть ответственность руководителя отдела',
      },
    ],
    reportBy,
    way: 'ELECTRONIC',
  });
  return String(id);
}

export async function handInPlan(teller: Teller, letterId: string, dates: readonly string[]): Promise<void> {
  const rows = [
    ['Кезек кестесін жаңарту / Обновить график приема', 'Бұйрық / Приказ'],
    ['Қызметкерлерді оқыту / Обучить сотрудников', 'Оқыту тізімі / Список обученных'],
  ].map(([measure, completion], index) => ({
    measure,
    completion,
    responsible: 'Серікова А., бөлім басшысы / начальник отдела',
    dueDate: dates[index],
  }));
  await teller.letter(ALMATY.subject, 'submitActionPlan', letterId, { rows });
}

/** The letter is sent and its plan handed in: both run on beside the prescription. */
export async function lettered(teller: Teller, inspectionId: string): Promise<void> {
  const letterId = await sendLetter(teller, inspectionId, teller.after(-1, 20));
  await handInPlan(teller, letterId, [teller.after(-1, 10), teller.after(-1, 15)]);
}
