import type { MessagesLike } from '@qadagalau/portal-kit';
import type { counterEntries as pattern } from '../kk/counter-entries';

export const counterEntries: MessagesLike<typeof pattern> = {
  counterEntry: {
    entry: 'Исправительная запись',
    fact: 'Что внесено ошибочно',
    happenedAt: 'Когда это произошло в действительности',
    happenedHint:
      'Прежняя запись останется в журнале; сроки пересчитываются от исправленной даты после подписи руководителя.',
    way: 'Каким способом отправлено на самом деле',
    wayHint: 'Только для извещения или отправленного экземпляра; если не указан, остается прежним.',
    number: 'Номер отметки на самом деле',
    numberHint: 'Только для отметки канцелярии; если не указан, остается прежним.',
    reason: 'Почему было внесено иначе',
    files: 'Подтверждающий документ',
    declineReason: 'Почему запись не подписывается',
  },
};
