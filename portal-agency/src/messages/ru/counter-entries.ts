import type { MessagesLike } from '@qadagalau/portal-kit';
import type { counterEntries as pattern } from '../kk/counter-entries';

export const counterEntries: MessagesLike<typeof pattern> = {
  counterEntry: {
    entry: 'Исправительная запись',
    fact: 'Что внесено ошибочно',
    happenedAt: 'Когда это произошло в действительности',
    happenedHint:
      'Прежняя запись останется в журнале; сроки пересчитываются от исправленной даты после подписи руководителя.',
    way: 'Как извещение направлено в действительности',
    wayHint: 'Только для извещения о начале; если не указано, способ не меняется.',
    reason: 'Почему было внесено иначе',
    files: 'Подтверждающий документ',
    declineReason: 'Почему запись не подписывается',
    of: {
      APPOINTMENT_HANDING_OVER: 'Вручение акта о назначении',
      CHECKLIST_ACQUAINTANCE: 'Ознакомление с проверочным листом',
      START_NOTICE: 'Направление извещения о начале',
      RESULT_ACT_HANDING_OVER: 'Вручение акта о результатах',
      RESULT_ACT_REGISTRY_MARK: 'Отметка канцелярии после отказа подписать акт о результатах',
      PRESCRIPTION_HANDING_OVER: 'Вручение предписания',
    },
  },
};
