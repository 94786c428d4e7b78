import type { MessagesLike } from '@qadagalau/portal-kit';
import type { publications as pattern } from './publications.kk';

export const publications: MessagesLike<typeof pattern> = {
  publications: {
    title: 'Публикации',
    lead: 'Что опубликовано из результатов государственного контроля: нами и другими (пункт 66).',
    publish: 'Публикация результатов',
    open: 'Открыть публикацию',
  },
};
