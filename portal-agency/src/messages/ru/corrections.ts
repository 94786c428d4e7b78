import type { MessagesLike } from '@qadagalau/portal-kit';
import type { corrections as pattern } from '../kk/corrections';

export const corrections: MessagesLike<typeof pattern> = {
  correction: {
    title: 'Корректировка (пункт 64)',
    correctedAt: 'Скорректирован',
    compare: 'Сравнить версии по ячейкам',
    versions: 'Версии отчета',
    more: 'Прежние корректировки',
    blank: 'пусто',
    make: 'Скорректировать отчет',
    makeLead:
      'Будет издан акт корректировки с этими ячейками, своды изменятся вместе с отчетом. Если ячейка остается как есть, укажите почему.',
    makeDone: 'Отчет скорректирован',
    correctCell: 'Исправить эту ячейку',
    leaveReason: 'Почему ячейка остается как есть',
    decide: 'Принять решение по запросу о корректировке',
    refuse: 'Отказать в корректировке',
    refuseReason: 'Причина отказа',
    refuseDone: 'В корректировке отказано',
  },
  reportFigures: {
    link: 'Сравнить периоды и территории',
    title: 'Сравнение показателей',
    lead: 'Строки формы по месяцам, кварталам или годам, по одной или двум территориям рядом.',
    wholeQuarter: 'Весь квартал',
    service: 'Услуга',
    allServices: 'Все услуги',
    period: 'Период',
    periods: { MONTH: 'По месяцам', QUARTER: 'По кварталам', YEAR: 'По годам' },
    quarter: '{quarter} кв. {year} г.',
    toYear: 'По какой год',
    oneYear: 'Один год',
    second: 'Сравнить с территорией',
    alone: 'Не сравнивать',
    byService: 'Услуги показателя',
    indicators: 'Сами показатели',
    whose: 'Чьи',
    empty: 'Таких показателей нет.',
    more: 'Показать еще',
  },
};
