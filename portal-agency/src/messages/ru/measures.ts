import type { MessagesLike } from '@qadagalau/portal-kit';
import type { measures as pattern } from '../kk/measures';

export const measures: MessagesLike<typeof pattern> = {
  extension: {
    title: 'Заявления о продлении сроков',
    time: 'нужно время',
    money: 'нужны средства',
    needsTime: 'Требуется дополнительное время',
    needsMoney: 'Требуются дополнительные средства',
    measures: 'Меры, которые будут приняты',
    reasons: 'Объективные причины продления',
    point: 'Пункт',
    before: 'Прежний срок',
    asked: 'Запрошено',
    decided: 'Установлено',
    report: 'Информация',
    decision: 'Решение № {number}, {instant}:',
    decisionReason: 'Обоснование решения',
    askedFor: 'Пункт {number}: запрашиваемая дата устранения',
    newDate: 'Пункт {number}: новый срок устранения',
  },
};
