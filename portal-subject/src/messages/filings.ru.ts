import type { MessagesLike } from '@qadagalau/portal-kit';
import type { filings as pattern } from './filings.kk';

export const filings: MessagesLike<typeof pattern> = {
  filing: {
    title: 'Кто представил отчеты',
  },
};
