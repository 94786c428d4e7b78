import type { MessagesLike } from '@qadagalau/portal-kit';
import type { filings as pattern } from './filings.kk';

export const filings: MessagesLike<typeof pattern> = {
  filing: {
    ofDistricts: 'Отчеты районов',
    districtsMissing:
      'Еще не представлено: {count} из {all}. Отчет можно представить, но их показателей в итоге не будет.',
    title: 'Кто представил отчеты',
    lead: 'Каждый орган, обязанный представлять отчет, по кварталам.',
    table: 'Органы и кварталы',
  },
};
