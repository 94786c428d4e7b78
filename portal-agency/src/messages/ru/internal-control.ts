import type { MessagesLike } from '@qadagalau/portal-kit';
import type { internalControl as pattern } from '../kk/internal-control';

export const internalControl: MessagesLike<typeof pattern> = {
  internalControl: {
    onProposal: 'По предложению внутреннего мониторинга',
    afterExternal: 'По итогам внешнего мониторинга',
    plans: 'Планы контроля',
    plansLead: 'Годовые планы контрольных мероприятий органов вашей компетенции.',
    planOf: 'План на {year} год',
    noPlans: 'Планов нет.',
    events: 'Внутренний контроль',
    eventsLead: 'Контрольные мероприятия, которые органы проводят на своих объектах.',
    noEvents: 'Мероприятий нет.',
    body: 'Контролирующий орган',
    object: 'Объект контроля',
    number: 'Номер',
    year: 'Год',
    term: 'Срок проведения',
    count: 'Число мероприятий',
    order: 'Приказ об утверждении',
    late: 'Утвержден с опозданием',
    letter: 'Письмо о принятии мер',
    reportBy: 'Информация до {date}',
    journal: 'Журнал мероприятия',
  },
};
