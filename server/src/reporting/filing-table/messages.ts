import type { Messages } from '../../platform/messages/catalogue';

/** Words of the table of who has filed. */
export const filingMessages = {
  UNKNOWN_TERRITORY: {
    kk: 'Коды {value} аумақ жоқ («{parameter}» параметрі).',
    ru: 'Территории с кодом {value} нет (параметр «{parameter}»).',
    en: 'There is no territory with the code {value} (parameter “{parameter}”).',
  },
  UNKNOWN_BODY: {
    kk: 'Тізілімде {value} органы жоқ («{parameter}» параметрі).',
    ru: 'Органа {value} в реестре нет (параметр «{parameter}»).',
    en: 'The register has no body {value} (parameter “{parameter}”).',
  },
  FILING_NOT_DUE: { kk: 'Мерзімі келген жоқ', ru: 'Срок не наступил', en: 'Not due yet' },
  FILING_DUE: { kk: 'Күтілуде', ru: 'Ожидается', en: 'Due' },
  FILING_OVERDUE: { kk: 'Мерзімі өтті', ru: 'Просрочен', en: 'Overdue' },
  FILING_DRAFT: { kk: 'Толтырылуда', ru: 'Заполняется', en: 'Being filled in' },
  FILING_SUBMITTED: { kk: 'Тапсырылды', ru: 'Представлен', en: 'Submitted' },
  FILING_RETURNED: { kk: 'Қайтарылды', ru: 'Возвращен', en: 'Returned' },
  FILING_ACCEPTED: { kk: 'Қабылданды', ru: 'Принят', en: 'Accepted' },
  FILING_LATE: { kk: 'Кешігіп тапсырылды', ru: 'Представлен с опозданием', en: 'Filed late' },
  FILING_BEGUN: {
    kk: 'Толтырылған көрсеткіштер: {count}',
    ru: 'Заполнено показателей: {count}',
    en: 'Figures filled in: {count}',
  },
  FILING_NOT_BEGUN: { kk: 'Басталмаған', ru: 'Не начат', en: 'Not begun' },
  FILING_HEAD_BODY: { kk: 'Орган', ru: 'Орган', en: 'Body' },
  FILING_HEAD_FORM: { kk: 'Нысан', ru: 'Форма', en: 'Form' },
  FILING_HEAD_ADDRESSEE: { kk: 'Кімге тапсырылады', ru: 'Кому представляется', en: 'Filed with' },
  FILING_HEAD_STATE: {
    kk: '{quarter}-тоқсан {year}: күйі',
    ru: '{quarter} квартал {year}: состояние',
    en: 'Quarter {quarter} of {year}: state',
  },
  FILING_HEAD_DUE: {
    kk: '{quarter}-тоқсан {year}: мерзімі',
    ru: '{quarter} квартал {year}: срок',
    en: 'Quarter {quarter} of {year}: due',
  },
  FILING_HEAD_FILED: {
    kk: '{quarter}-тоқсан {year}: тапсырылған уақыты',
    ru: '{quarter} квартал {year}: когда представлен',
    en: 'Quarter {quarter} of {year}: filed at',
  },
  FILING_HEAD_AGAIN: {
    kk: '{quarter}-тоқсан {year}: қайта тапсырылған уақыты',
    ru: '{quarter} квартал {year}: когда представлен повторно',
    en: 'Quarter {quarter} of {year}: filed again at',
  },
  FILING_HEAD_NOTE: {
    kk: '{quarter}-тоқсан {year}: белгі',
    ru: '{quarter} квартал {year}: отметка',
    en: 'Quarter {quarter} of {year}: mark',
  },
} as const satisfies Messages;
