import type { MessagesLike } from '@qadagalau/portal-kit';
import type { reports as pattern } from './reports.kk';

export const reports: MessagesLike<typeof pattern> = {
  reports: {
    one: 'Квартальный отчет',
    title: 'Квартальные отчеты',
    lead: 'Отчеты о качестве оказания государственных услуг (пункты 61–63).',
    year: 'Год',
    quarter: 'Квартал',
    quarters: { q1: 'Первый квартал', q2: 'Второй квартал', q3: 'Третий квартал', q4: 'Четвертый квартал' },
    ofYear: '{quarter} {year} года',
    duties: 'Кто и что представляет за этот квартал',
    noDuties: 'За этот квартал никто не отчитывается.',
    body: 'Орган',
    form: 'Форма',
    due: 'Срок',
    addressee: 'Кому представляется',
    state: 'Состояние',
    act: 'Действие',
    open: 'Открыть отчет',
    begin: 'Начать отчет',
    openFor: 'Открыть отчет: {body}, форма {form}',
    late: 'Представлен с опозданием',
    mine: 'Все отчеты',
    none: 'Отчетов пока нет.',
    waiting: 'Ожидают вашего принятия',
    waitingLead: 'Отчеты районов, представленные вам (пункт 62).',
    states: {
      DRAFT: 'Заполняется',
      SUBMITTED: 'Представлен',
      RETURNED: 'Возвращен с замечаниями',
      ACCEPTED: 'Принят',
    },
    notSubmitted: 'Еще не представлен',
    anyState: 'Любое состояние',
  },
};
