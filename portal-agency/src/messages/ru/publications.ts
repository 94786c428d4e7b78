import type { MessagesLike } from '@qadagalau/portal-kit';
import type { publications as pattern } from '../kk/publications';

export const publications: MessagesLike<typeof pattern> = {
  publications: {
    title: 'Публикации',
    lead: 'Что опубликовано из результатов государственного контроля: нами и другими (пункт 66).',
    publish: 'Публикация результатов',
    quarter: 'Опубликовать показатели за квартал',
    form: 'Форма отчета',
    appendix: 'Приложение {number}',
    year: 'Год',
    quarterNumber: 'Квартал',
  },
};
