import type { MessagesLike } from '@qadagalau/portal-kit';
import type { shell as pattern } from './shell.kk';

export const shell: MessagesLike<typeof pattern> = {
  app: {
    title: 'Кабинет проверяемого субъекта',
    nav: {
      duties: 'Мои обязанности',
      cases: 'Проверки',
      reports: 'Отчеты',
      scores: 'Годовой балл',
      lists: 'Списки',
      recommendations: 'Рекомендации',
      control: 'Контрольные мероприятия',
      controlPlans: 'Планы контроля',
      compared: 'Сравнение объектов',
      monitoring: 'Внутренний мониторинг',
      proposals: 'Предложения',
      publications: 'Публикации',
    },
  },
  signIn: {
    title: 'Вход',
    heading: 'Вход в кабинет',
    lead: 'Для проверяемых субъектов и местных исполнительных органов.',
  },
};
