import type { MessagesLike } from '@qadagalau/portal-kit';
import type { deadlines as pattern } from '../kk/deadlines';

export const deadlines: MessagesLike<typeof pattern> = {
  calculator: {
    title: 'Расчет сроков',
    lead: 'Любой срок Правил: какой день засчитан, какой нет и почему.',
    rule: 'Срок',
    from: 'С какого момента',
    fromDay: 'С какого дня',
    useTime: 'Указать и время',
    compute: 'Рассчитать',
    answer: 'Ответ',
    due: 'Последний день',
    over: 'Истекает',
    who: 'Кто исполняет',
    countedFrom: 'От чего считается',
    length: 'Продолжительность',
    consequence: 'Если пропустить',
    days: 'По дням',
    signIn: 'Войти в портал',
  },
  unit: {
    workingDays: '{count} рабочий день | {count} рабочих дня | {count} рабочих дней',
    calendarDays: '{count} календарный день | {count} календарных дня | {count} календарных дней',
    months: '{count} месяц | {count} месяца | {count} месяцев',
    hours: '{count} час | {count} часа | {count} часов',
  },
};
