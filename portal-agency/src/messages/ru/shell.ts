import type { MessagesLike } from '@qadagalau/portal-kit';
import type { shell as pattern } from '../kk/shell';

export const shell: MessagesLike<typeof pattern> = {
  portal: {
    title: 'Портал Агентства',
    signIn: 'Вход в портал Агентства',
    signInLead: 'Для сотрудников Агентства, его территориальных органов и специальных комиссий.',
  },
  nav: {
    work: 'Моя работа',
    inspections: 'Проверки',
    lists: 'Полугодовые списки',
    complaints: 'Жалобы',
    monitoring: 'Внешний мониторинг',
    bodies: 'Органы по сферам',
    reports: 'Отчеты',
    aggregate: 'Сводные показатели',
    subjects: 'Проверяемые субъекты',
    territories: 'Территории',
    acting: 'Исполняющие обязанности',
    tokens: 'Ключи API',
    calendar: 'Рабочий календарь',
    calculator: 'Расчет сроков',
  },
  common: {
    all: 'Все',
    search: 'Поиск',
    notSet: 'не указано',
    yes: 'да',
    no: 'нет',
    saved: 'Сохранено',
    quarterOf: '{quarter} квартал {year} года',
    year: 'Год',
    quarter: 'Квартал',
    fillRequired: 'Заполните это поле',
  },
};
