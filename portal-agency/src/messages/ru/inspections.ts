import type { MessagesLike } from '@qadagalau/portal-kit';
import type { inspections as pattern } from '../kk/inspections';

export const inspections: MessagesLike<typeof pattern> = {
  list: {
    title: 'Проверки',
    create: 'Новая проверка',
    number: 'Номер',
    subject: 'Проверяемый субъект',
    matter: 'Предмет проверки',
    state: 'Состояние',
    next: 'Ближайший срок',
    period: 'Начало – окончание',
    searchLabel: 'Поиск по номеру или названию субъекта',
    stateFilter: 'Состояние',
    mine: 'Только мои проверки',
    order: 'Порядок',
    newest: 'Сначала новые',
    byDeadline: 'По ближайшему сроку',
    empty: 'Проверок по этим условиям нет.',
  },
  state: {
    DRAFT: 'Проект',
    APPOINTED: 'Назначена',
    REGISTERED: 'Зарегистрирована',
    NOTIFIED: 'Субъект извещен',
    IN_PROGRESS: 'Проводится',
    RESULTS_DRAWN_UP: 'Акт о результатах проверки составлен',
    SUSPENDED: 'Приостановлена',
    HANDED_OVER: 'Завершена',
    CLOSED: 'Закрыта',
    WITHDRAWN: 'Прекращена до начала',
  },
};
