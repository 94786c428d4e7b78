import type { MessagesLike } from '@qadagalau/portal-kit';
import type { paperRegister as pattern } from '../kk/paper-register';

export const paperRegister: MessagesLike<typeof pattern> = {
  register: {
    title: 'Реестр документов',
    lead: 'Что поступило в орган и что им направлено, под номерами по годам.',
    incoming: 'Входящие',
    outgoing: 'Исходящие',
    none: 'В этом реестре документов нет.',
    entry: 'Регистрация',
    number: 'Номер',
    kind: 'Вид документа',
    sender: 'От кого',
    received: 'Поступил',
    registered: 'Зарегистрирован',
    case: 'Дело',
    date: 'Дата',
    about: 'О ком',
    unnamed: 'Заявитель (не называется)',
    search: 'Поиск по номеру',
    year: 'Год',
    export: 'Скачать CSV',
  },
};
