import type { MessagesLike } from '@qadagalau/portal-kit';
import type { duties as pattern } from './duties.kk';

export const duties: MessagesLike<typeof pattern> = {
  duties: {
    title: 'Мои обязанности',
    lead: 'Что требует от вас закон: сначала то, чей срок ближе.',
    totals: {
      all: 'Все',
      overdue: 'Просрочено',
      dueSoon: 'Срок близок',
      running: 'Срок идет',
      undated: 'Без даты',
    },
    filter: 'Показать по состоянию',
    empty: 'Вас ничего не ждет.',
    emptyFiltered: 'Обязанностей в таком состоянии нет.',
    why: 'Основание',
    countedFrom: 'срок считается от {date}',
    ifMissed: 'Если пропустить',
    isNew: 'Новое',
    toDo: 'Что сделать',
    openCase: 'Открыть проверку {number}',
    openPrescription: 'Открыть предписание {number}',
    openLetter: 'Открыть письмо № {number}',
    openReport: 'Открыть отчет',
    more: 'Показать еще',
  },
};
