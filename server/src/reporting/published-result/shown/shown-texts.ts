import type { Language } from '../../../platform/messages/language';

/** The words in which a publication is shown, wherever it is. */
export interface ShownTexts {
  readonly publisher: string;
  readonly body: string;
  readonly bin: string;
  readonly territory: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly decisions: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
  readonly points: {
    readonly title: string;
    readonly none: string;
    readonly number: string;
    readonly what: string;
    readonly found: string;
    readonly severity: string;
    readonly remedy: string;
    readonly state: string;
  };
  readonly passages: Readonly<Record<string, string>>;
  readonly withheld: (points: number) => string;
  readonly objections: (count: number) => string;
  readonly figures: {
    readonly row: string;
    readonly value: string;
    readonly total: string;
    readonly of: (quarter: number, year: number) => string;
    readonly accepted: (count: number) => string;
    /** Territories that have no figure in any row. */
    readonly blank: (territories: string) => string;
  };
}

export const shownTexts: Readonly<Record<Language, ShownTexts>> = {
  kk: {
    publisher: 'Кім жариялады',
    body: 'Тексерілген орган',
    bin: 'БСН',
    territory: 'Аумақ',
    facts: {
      number: 'Істің нөмірі',
      state: 'Күйі',
      startDate: 'Басталған күні',
      completedOn: 'Аяқталған күні',
      actNumber: 'Актінің нөмірі',
      actDate: 'Актінің күні',
      decision: 'Шешім',
    },
    decisions: { LETTER: 'Шаралар қабылдау туралы хат жіберілді', TAKE_NOTE: 'Мәлімет үшін қабылданды' },
    states: { HANDED_OVER: 'Акт тапсырылды', CLOSED: 'Жабылды', UNDER_MEASURES: 'Шаралар орындалуда' },
    points: {
      title: 'Анықталған бұзушылықтар',
      none: 'Жарияланатын бұзушылық жоқ.',
      number: 'Тармақ',
      what: 'Талап',
      found: 'Не анықталды',
      severity: 'Ауырлығы',
      remedy: 'Жою мерзімі',
      state: 'Жағдайы',
    },
    passages: { questions: 'Бақылау мәселелері', results: 'Нәтижелер', measures: 'Қабылданған шаралар' },
    withheld: (points) =>
      `Заңмен қорғалатын құпия болғандықтан көрсетілмеген тармақтар: ${points} (31-тармақ).`,
    objections: (count) => `Қарсылықтар: ${count}. Олар қаралды.`,
    figures: {
      row: 'Көрсеткіш',
      value: 'Саны',
      total: 'Барлығы',
      of: (quarter, year) => `${year} жылғы ${quarter}-тоқсан`,
      accepted: (count) => `Қабылданған есептер: ${count}`,
      blank: (territories) => `Бірде-бір саны жоқ аумақтар: ${territories}.`,
    },
  },
  ru: {
    publisher: 'Кто опубликовал',
    body: 'Проверенный орган',
    bin: 'БИН',
    territory: 'Территория',
    facts: {
      number: 'Номер дела',
      state: 'Состояние',
      startDate: 'Дата начала',
      completedOn: 'Дата окончания',
      actNumber: 'Номер акта',
      actDate: 'Дата акта',
      decision: 'Решение',
    },
    decisions: { LETTER: 'Направлено письмо о принятии мер', TAKE_NOTE: 'Принято к сведению' },
    states: { HANDED_OVER: 'Акт вручен', CLOSED: 'Закрыто', UNDER_MEASURES: 'Меры исполняются' },
    points: {
      title: 'Выявленные нарушения',
      none: 'Нарушений, подлежащих публикации, нет.',
      number: 'Пункт',
      what: 'Требование',
      found: 'Что установлено',
      severity: 'Степень',
      remedy: 'Срок устранения',
      state: 'Положение',
    },
    passages: { questions: 'Вопросы контроля', results: 'Результаты', measures: 'Принятые меры' },
    withheld: (points) => `Пунктов, не показанных как охраняемая законом тайна: ${points} (пункт 31).`,
    objections: (count) => `Возражений: ${count}. Они рассмотрены.`,
    figures: {
      row: 'Показатель',
      value: 'Число',
      total: 'Всего',
      of: (quarter, year) => `${quarter} квартал ${year} года`,
      accepted: (count) => `Принято отчетов: ${count}`,
      blank: (territories) => `Территории, по которым нет ни одного числа: ${territories}.`,
    },
  },
  en: {
    publisher: 'Published by',
    body: 'Inspected body',
    bin: 'BIN',
    territory: 'Territory',
    facts: {
      number: 'Number of the case',
      state: 'State',
      startDate: 'Began on',
      completedOn: 'Completed on',
      actNumber: 'Number of the act',
      actDate: 'Date of the act',
      decision: 'Decision',
    },
    decisions: { LETTER: 'A letter on measures was sent', TAKE_NOTE: 'Taken note of' },
    states: { HANDED_OVER: 'Act handed over', CLOSED: 'Closed', UNDER_MEASURES: 'Measures are being taken' },
    points: {
      title: 'Violations found',
      none: 'There is no violation to be published.',
      number: 'Point',
      what: 'What is asked',
      found: 'What was found',
      severity: 'Severity',
      remedy: 'To be remedied by',
      state: 'Where it stands',
    },
    passages: { questions: 'Questions of the control', results: 'Results', measures: 'Measures taken' },
    withheld: (points) => `Points left out as secrets protected by law: ${points} (clause 31).`,
    objections: (count) => `Objections: ${count}. They were considered.`,
    figures: {
      row: 'Indicator',
      value: 'Figure',
      total: 'All',
      of: (quarter, year) => `Quarter ${quarter} of ${year}`,
      accepted: (count) => `Accepted reports: ${count}`,
      blank: (territories) => `Territories without any figure: ${territories}.`,
    },
  },
};
