import type { MessagesLike } from '@qadagalau/portal-kit';
import type { charts as pattern } from '../kk/charts';

export const charts: MessagesLike<typeof pattern> = {
  charts: {
    link: 'Карта и диаграммы',
    title: 'Карта и диаграммы',
    lead: 'Одна строка формы по территориям, услугам и кварталам. Любое число раскрывается до ячеек, из которых оно сложено.',
    what: 'Что показать',
    closer: 'Территория, рассматриваемая ближе',
    regions: 'По территориям',
    regionsLead:
      '{row}. Каждая плитка – область или город республиканского значения; оттенок лишь повторяет число. Плитка открывает территорию.',
    map: 'Карта территорий: {row}',
    services: 'По услугам: {scope}',
    servicesLead: '{row}, по услугам реестра.',
    allServices: 'Все услуги стоят в таблице',
    series: 'По кварталам',
    seriesLead: '{row}, по кварталам двух лет.',
    chartOf: 'Диаграмма: {title}. Те же числа стоят в следующей таблице.',
    tableOf: 'Таблица: {title}',
    empty: 'В принятых отчетах нет чисел по этой строке.',
  },
};
