import type { MessagesLike } from '@qadagalau/portal-kit';
import type { shell as pattern } from '../kk/shell';

export const shell: MessagesLike<typeof pattern> = {
  portal: {
    title: 'Портал Агентства',
    signIn: 'Вход в портал Агентства',
    signInLead: 'Для сотрудников Агентства, его территориальных органов и специальных комиссий.',
  },
  nav: {
    field: 'На месте',
    work: 'Моя работа',
    inspections: 'Проверки',
    controls: 'Контроль без посещения',
    lists: 'Полугодовые списки',
    complaints: 'Жалобы',
    specialists: 'Специалисты',
    bodies: 'Органы по сферам',
    papers: 'Пакеты документов',
    reports: 'Отчеты',
    aggregate: 'Сводные показатели',
    subjects: 'Проверяемые субъекты',
    territories: 'Территории',
    acting: 'Исполняющие обязанности',
    assignments: 'Поручения руководства',
    staff: 'Сотрудники',
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
