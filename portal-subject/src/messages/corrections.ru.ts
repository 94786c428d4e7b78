import type { MessagesLike } from '@qadagalau/portal-kit';
import type { corrections as pattern } from './corrections.kk';

export const corrections: MessagesLike<typeof pattern> = {
  correction: {
    title: 'Корректировка (пункт 64)',
    lead: 'Принятый отчет корректирует Агентство или его территориальный орган по итогам четвертого квартала на основании ваших материалов.',
    correctedAt: 'Скорректирован',
    compare: 'Сравнить версии по ячейкам',
    versions: 'Версии отчета',
    more: 'Прежние корректировки',
    request: 'Запросить корректировку',
    requestLead:
      'Назовите каждую ячейку, что в ней должно стоять и почему, и приложите подтверждающие материалы.',
    requestDone: 'Запрос отправлен',
    cell: 'Ячейка {n}',
    row: 'Показатель',
    month: 'Месяц',
    stands: 'Сейчас стоит: {value}',
    blank: 'пусто',
    breaks: 'Станет {actual}, по соотношению {expected}.',
    newValue: 'Должно стоять',
    cellReason: 'Почему',
    add: 'Еще ячейка',
    remove: 'Убрать ячейку {n}',
    reason: 'Причина корректировки',
    proof: 'Подтверждающие материалы',
    proofNeeded: 'Приложите хотя бы один файл.',
    fill: 'Заполните все поля.',
    acknowledge: 'Ознакомиться с решением',
    acknowledgeText: 'Органу Агентства будет сообщено, что вы ознакомились с решением.',
    acknowledgeDone: 'Отметка об ознакомлении сделана',
  },
};
