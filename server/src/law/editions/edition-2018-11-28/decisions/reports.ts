import type { Decision } from '../../edition';

/** Readings about reports. D33 to D37, D49, D51. */
export const REPORT_DECISIONS = {
  D33: {
    clauses: ['62'],
    question: {
      kk: '«Агенттікке және аумақтық органдарға» — екі рет пе?',
      ru: '«В Агентство и его территориальные органы» — дважды?',
      en: '“To the Agency and its territorial bodies”: twice?',
    },
    reading: {
      kk: 'Бір рет беріледі, аумақтық орган қабылдайды, Агенттік бірден көреді.',
      ru: 'Одна подача: принимает территориальный орган, Агентство видит сразу.',
      en: 'One filing, accepted by the territorial body and seen by the Agency at once.',
    },
    value: { filings: 1, acceptedBy: 'territorialBody' },
    verified: true,
  },
  D34: {
    clauses: ['36', '62'],
    question: {
      kk: 'Аудандар Агенттікке де бере ме?',
      ru: 'Подают ли районы и в Агентство?',
      en: 'Do districts also file with the Agency?',
    },
    reading: { kk: 'Жоқ, облыс арқылы.', ru: 'Нет, через область.', en: 'No, through the oblast.' },
    value: { districtsFileWithAgency: false },
    verified: true,
  },
  D35: {
    clauses: ['63'],
    question: {
      kk: '«25»-тен кейін ай аталмаған.',
      ru: 'После «25» не назван месяц.',
      en: 'The month is missing after “25”.',
    },
    reading: {
      kk: 'Тоқсаннан кейінгі ай.',
      ru: 'Месяц, следующий за кварталом.',
      en: 'The month after the quarter.',
    },
    value: { month: 'afterQuarter' },
    verified: true,
  },
  D36: {
    clauses: ['64'],
    question: {
      kk: 'Ескертумен қайтару мен «тек төртінші тоқсаннан кейін түзету».',
      ru: 'Возврат с замечаниями и «корректировка только после четвертого квартала».',
      en: 'Return with remarks against “correction only after the fourth quarter”.',
    },
    reading: {
      kk: 'Қайтару тек қабылданғанға дейін; қабылданған көрсеткіш тек 64-тармақ бойынша өзгереді.',
      ru: 'Возврат только до принятия; принятое меняется только по пункту 64.',
      en: 'Return before acceptance only; an accepted figure changes only under clause 64.',
    },
    value: { returnUntil: 'acceptance', correctionAfterQuarter: 4 },
    verified: true,
  },
  D37: {
    clauses: ['61', '62', '63', '64'],
    question: {
      kk: 'Редакция қашан аяқталады?',
      ru: 'Когда кончается редакция?',
      en: 'When does the edition end?',
    },
    reading: {
      kk: 'Өнімде аяқталу күні жоқ; 2024 жылғы маусымнан кейін ескертпе көрсетіледі. Екінші редакция жүктелгенде осы редакцияның жауаптары өзгермейді.',
      ru: 'В продукте конца нет; после июня 2024 г. пометка. Загрузка второй редакции не меняет ответов этой.',
      en: 'No end in the product; after June 2024 a note is shown. Loading a second edition changes none of this one’s answers.',
    },
    value: { end: null, editionChosenByDate: false },
    verified: true,
  },
  D49: {
    clauses: ['62'],
    question: {
      kk: 'Республикалық маңызы бар қаланың ішіндегі аудандар.',
      ru: 'Районы внутри города республиканского значения.',
      en: 'Districts inside a city of republican significance.',
    },
    reading: {
      kk: 'Облыстың аудандары сияқты береді.',
      ru: 'Подают как районы области.',
      en: 'They file like districts of an oblast.',
    },
    value: { fileAs: 'district' },
    verified: true,
  },
  D51: {
    clauses: ['61', '62', '63'],
    question: {
      kk: 'Осы редакцияға дейінгі нысандар мен тоқсандар.',
      ru: 'Формы и кварталы до этой редакции.',
      en: 'Forms and quarters before this edition.',
    },
    reading: {
      kk: 'Нысандардың өз редакциялары бар; редакция күшіне енгенге дейін басталған тоқсандар (2018 жылғы төртінші тоқсанды қоса) тарих ретінде алынады, мерзімсіз және кешігусіз; есеп — орган × нысан × тоқсан.',
      ru: 'У форм свои редакции; кварталы, начавшиеся до вступления редакции в силу (по четвертый 2018 года включительно), берутся как история, без сроков и опозданий; отчет — орган × форма × квартал.',
      en: 'Forms have editions of their own; quarters that began before the edition was in force, the fourth of 2018 included, are history without deadlines or lateness; a report is body × form × quarter.',
    },
    value: { earlierQuarters: 'history', firstQuarterUnderTerms: { year: 2019, quarter: 1 } },
    verified: true,
  },
} as const satisfies Record<string, Decision>;
