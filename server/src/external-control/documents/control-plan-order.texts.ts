import { defineTexts } from './define-texts';

type Change = 'ADDED' | 'REPLACED' | 'REMOVED';

export const controlPlanOrderTexts = defineTexts({
  kk: {
    title: 'Бұйрық',
    approval: (year: number) => `${year} жылға арналған бақылау іс-шараларының жоспарын бекіту туралы`,
    alteration: (year: number) =>
      `${year} жылға арналған бақылау іс-шараларының жоспарына өзгеріс енгізу туралы`,
    basis: 'Қағидалардың 42 және 43-тармақтарына сәйкес БҰЙЫРАМЫН:',
    decision: 'Шешім',
    approve: (count: number) =>
      `Бақылау іс-шараларының жоспары осы бұйрыққа қосымшаға сәйкес бекітілсін. Іс-шаралар саны: ${count}.`,
    changes: {
      ADDED: 'Жоспар қосымшадағы іс-шарамен толықтырылсын.',
      REPLACED: 'Жоспардағы іс-шара қосымшаға сәйкес жаңа редакцияда жазылсын.',
      REMOVED: 'Қосымшадағы іс-шара жоспардан алып тасталсын.',
    } as Record<Change, string>,
    changed: (order: string, positions: string) =>
      `Жоспар мына бұйрықпен бекітілген: ${order}.${positions ? ` Жоспардағы іс-шараның нөмірі: ${positions}.` : ''}`,
    agreedWith: (text: string) => `Жоспар келісілді: ${text}`,
    reason: (text: string) => `Себебі: ${text}`,
    signature: 'Қолы',
    signerCaption: 'бұйрыққа қол қойған адам',
    annex: 'Қосымша',
    caption: 'Бақылау іс-шаралары',
    earlier: 'Қолданыстағы редакция (ауыстырылады)',
    anew: 'Жаңа редакция',
    object: 'Бақылау объектісі',
    questions: 'Мәселелер тізбесі',
    dates: 'Мерзімі',
    completion: 'Аяқталу нысаны',
    executors: 'Жауапты орындаушылар',
  },
  ru: {
    title: 'Приказ',
    approval: (year: number) => `об утверждении плана контрольных мероприятий на ${year} год`,
    alteration: (year: number) => `о внесении изменения в план контрольных мероприятий на ${year} год`,
    basis: 'В соответствии с пунктами 42 и 43 Правил ПРИКАЗЫВАЮ:',
    decision: 'Решение',
    approve: (count: number) =>
      `Утвердить план контрольных мероприятий согласно приложению к настоящему приказу. Количество мероприятий: ${count}.`,
    changes: {
      ADDED: 'Дополнить план мероприятием согласно приложению.',
      REPLACED: 'Изложить мероприятие плана в новой редакции согласно приложению.',
      REMOVED: 'Исключить из плана мероприятие, указанное в приложении.',
    } as Record<Change, string>,
    changed: (order: string, positions: string) =>
      `План утвержден приказом: ${order}.${positions ? ` Номер мероприятия в плане: ${positions}.` : ''}`,
    agreedWith: (text: string) => `План согласован: ${text}`,
    reason: (text: string) => `Основание: ${text}`,
    signature: 'Подпись',
    signerCaption: 'лицо, подписавшее приказ',
    annex: 'Приложение',
    caption: 'Контрольные мероприятия',
    earlier: 'Действующая редакция (заменяется)',
    anew: 'Новая редакция',
    object: 'Объект контроля',
    questions: 'Перечень вопросов',
    dates: 'Сроки проведения',
    completion: 'Форма завершения',
    executors: 'Ответственные исполнители',
  },
});
