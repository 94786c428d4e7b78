import type { MessagesLike } from '@qadagalau/portal-kit';
import type { registers as pattern } from '../kk/registers';

export const registers: MessagesLike<typeof pattern> = {
  subjects: {
    title: 'Проверяемые субъекты',
    name: 'Название',
    kind: 'Вид',
    bin: 'БИН/ИИН',
    territory: 'Территория',
    head: 'Руководитель',
    searchLabel: 'Поиск по названию или БИН/ИИН',
    empty: 'Субъекты не найдены.',
    parent: 'Вышестоящий орган',
    phone: 'Телефон',
    email: 'Электронная почта',
    address: 'Адрес',
    cases: 'Проверки этого субъекта',
    about: 'Сведения',
    otherNames: 'Название на других языках',
  },
  territories: {
    title: 'Территории',
    lead: 'Классификатор административно-территориальных объектов (КАТО).',
    code: 'Код',
    name: 'Название',
    nameKk: 'Название на казахском',
    nameRu: 'Название на русском',
    level: 'Уровень',
    parent: 'Входит в',
    searchLabel: 'Поиск по названию или коду',
    levelFilter: 'Уровень',
  },
  level: {
    OBLAST: 'Область, город республиканского значения',
    DISTRICT: 'Район, город',
    SUB_DISTRICT: 'Округ, район в городе',
    SETTLEMENT: 'Населённый пункт',
  },
};
