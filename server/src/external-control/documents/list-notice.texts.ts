import { defineTexts } from './define-texts';

/** Words of the notice to a subject that stands on an approved half-year list. */
export const listNoticeTexts = defineTexts({
  kk: {
    title: 'Жартыжылдық тізімге енгізілгені туралы хабарлама',
    subtitle: (year: number, half: 1 | 2) =>
      `${year} жылғы ${half === 1 ? 'бірінші' : 'екінші'} жартыжылдық, тексерілетін субъектіге бару арқылы профилактикалық бақылау`,
    to: 'Кімге',
    told: 'Не туралы хабарланады',
    toldText: (order: string, position: number) =>
      `Субъект ${order} бұйрықпен бекітілген тізімге ${position}-орынмен енгізілді.`,
    reasons: 'Енгізу себептері',
    score: 'Балл',
    fact: 'Нақты факт',
    risk: 'Ықтимал тәуекел',
    reasonsCaption: 'Тізімге енгізу негіздері',
    criteria: 'Өлшемшарттар',
    edition: 'Редакциясы',
    source: 'Дереккөзі',
    hash: 'Тізімнің SHA-256 хеші',
    next: 'Бақылау әрқайсысы бойынша бөлек актімен тағайындалады; басталатыны туралы жеке хабарланады.',
    signature: 'Қолы',
    signer: 'хабарламаға қол қойған адам',
  },
  ru: {
    title: 'Уведомление о включении в полугодовой список',
    subtitle: (year: number, half: 1 | 2) =>
      `${half === 1 ? 'первое' : 'второе'} полугодие ${year} года, профилактический контроль с посещением субъекта`,
    to: 'Кому',
    told: 'О чем уведомляется',
    toldText: (order: string, position: number) =>
      `Субъект включен под номером ${position} в список, утвержденный приказом ${order}.`,
    reasons: 'Причины включения',
    score: 'Балл',
    fact: 'Конкретный факт',
    risk: 'Потенциальный риск',
    reasonsCaption: 'Основания включения в список',
    criteria: 'Критерии',
    edition: 'Редакция',
    source: 'Источник',
    hash: 'Хеш SHA-256 списка',
    next: 'Контроль назначается отдельным актом по каждому субъекту; о его начале уведомляется отдельно.',
    signature: 'Подпись',
    signer: 'лицо, подписавшее уведомление',
  },
});
