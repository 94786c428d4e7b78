import type { Messages } from '../../platform/messages/catalogue';

/** Words of clause 66. */
export const publishedResultMessages = {
  STEP_DECIDE_ON_HELD_BACK: {
    kk: 'Құпия белгісі қойылғаннан кейін жасырылған жарияланымды белгіленгенсіз қайта жариялау немесе кері қайтарып алу',
    ru: 'Опубликовать заново без отмеченного или отозвать то, что скрыто из-за отметки о тайне',
    en: 'Publish anew without the marked thing, or withdraw, what a mark of secrecy took from the public',
  },
  STEP_PUBLISH_CHANGED_FIGURES: {
    kk: 'Тоқсан көрсеткіштері жарияланғаннан кейін өзгерді: қайта жариялау немесе кері қайтарып алу',
    ru: 'Показатели квартала изменились после публикации: опубликовать заново или отозвать',
    en: 'The figures of the quarter changed after they were published: publish anew, or withdraw',
  },
  PUBLICATION_KIND_INSPECTION: {
    kk: 'Тексеру немесе профилактикалық бақылау нәтижелері',
    ru: 'Результаты проверки или профилактического контроля',
    en: 'Results of an inspection or a preventive control',
  },
  PUBLICATION_KIND_CONTROL_EVENT: {
    kk: 'Бақылау іс-шарасының нәтижелері',
    ru: 'Результаты контрольного мероприятия',
    en: 'Results of a control activity',
  },
  PUBLICATION_KIND_QUARTER: {
    kk: 'Тоқсан көрсеткіштері',
    ru: 'Показатели за квартал',
    en: 'Figures of a quarter',
  },
  PUBLICATION_KIND_OWN_RESULT: {
    kk: 'Субъектінің өз нәтижелері',
    ru: 'Собственные результаты субъекта',
    en: 'A subject’s own results',
  },
  PUBLICATION_STATE_PUBLISHED: { kk: 'Жарияланған', ru: 'Опубликовано', en: 'Published' },
  PUBLICATION_STATE_HELD_BACK: {
    kk: 'Құпия белгісіне байланысты жасырылған',
    ru: 'Скрыто из-за отметки о тайне',
    en: 'Held back by a mark of secrecy',
  },
  PUBLICATION_STATE_REPLACED: {
    kk: 'Жаңа нұсқамен ауыстырылған',
    ru: 'Заменено новой редакцией',
    en: 'Replaced by a new one',
  },
  PUBLICATION_WITHHELD_MARKED: {
    kk: 'Іс материалдарына құпия белгісі қойылған (31-тармақ), сондықтан жарияланған мәтін ешкімге көрсетілмейді.',
    ru: 'В деле стоит отметка о тайне (пункт 31), поэтому опубликованный текст никому не показывается.',
    en: 'The case holds a mark of secrecy (clause 31), so the published text is shown to nobody.',
  },
  PUBLICATION_STATE_WITHDRAWN: { kk: 'Кері қайтарып алынған', ru: 'Отозвано', en: 'Withdrawn' },

  RESULT_NOT_READY: {
    kk: 'Нәтиже туралы акт тапсырылғаннан кейін ғана жарияланады.',
    ru: 'Результаты публикуются только после вручения акта о результатах.',
    en: 'Results are published only once the result act was handed over.',
  },
  RESULT_OPEN_TO_OBJECTIONS: {
    kk: 'Субъект {date} күнін қоса алғанда қарсылық білдіре алады: осы күннен кейін жариялаңыз.',
    ru: 'Субъект вправе представить возражения по {date} включительно: опубликуйте после этого дня.',
    en: 'The subject may still object till {date}: publish after that day.',
  },
  RESULT_WITH_OPEN_OBJECTIONS: {
    kk: 'Қарсылықтар қаралып болмады: арнайы комиссияның хаттамасы жіберілгеннен кейін жариялаңыз.',
    ru: 'Возражения еще не рассмотрены: опубликуйте после направления протокола специальной комиссии.',
    en: 'Objections are not decided yet: publish after the protocol of the special commission was sent.',
  },
  CONTROL_EVENT_NOT_DECIDED: {
    kk: 'Бақылау іс-шарасы бойынша басшылықтың шешімі әлі жоқ.',
    ru: 'По контрольному мероприятию еще нет решения руководства.',
    en: 'The leadership has not decided on the control activity yet.',
  },
  FIGURES_BEFORE_QUARTER_ENDS: {
    kk: 'Тоқсан әлі аяқталған жоқ.',
    ru: 'Квартал еще не завершен.',
    en: 'The quarter is not over yet.',
  },
  FIGURES_WITHOUT_REPORTS: {
    kk: 'Осы тоқсан үшін қабылданған есеп жоқ.',
    ru: 'За этот квартал нет принятых отчетов.',
    en: 'No report of this quarter was accepted yet.',
  },
  NOTHING_TO_PUBLISH: {
    kk: 'Қандай шаралар қабылданғанын жазыңыз.',
    ru: 'Напишите, какие меры приняты.',
    en: 'Write what was done.',
  },
  PREVIEW_CHANGED: {
    kk: 'Алдын ала қаралғаннан бері мәліметтер өзгерді: қайтадан қарап шығыңыз.',
    ru: 'После предварительного просмотра сведения изменились: просмотрите их снова.',
    en: 'Something changed since the preview: look at it again.',
  },
  LEFT_OUT_WORDS_COME_BACK: {
    kk: 'Бұл туралы жарияланымда көрсетілмеген сөздерді енді жұрт оқиды: {words}. Оларды тағы көрсетпеңіз немесе ашылатынын растаңыз.',
    ru: 'Слова, которых публикация об этом не показывала, теперь прочтут все: {words}. Не показывайте их снова или подтвердите, что они открываются.',
    en: 'Words that a publication of this left out would now be read by everybody: {words}. Leave them out again, or say that they are to be shown.',
  },
  TEXTS_NOT_READ: {
    kk: 'Мұнда адам жазған мәтіндер бар. Жүйе кейбір аты-жөндерді танымайды: мәтіндерді оқып, оларда адамның аты-жөні мен құпия мәлімет жоқ екенін растаңыз.',
    ru: 'Здесь есть тексты, написанные людьми. Не всякое имя система узнает: прочтите тексты и подтвердите, что в них нет имен людей и тайны.',
    en: 'It holds texts that people typed. Not every name is known to the system: read them, and say that they name nobody and hold no secret.',
  },
  PUBLISHED_ALREADY: {
    kk: 'Дәл осы мәліметтер жарияланған.',
    ru: 'Именно эти сведения уже опубликованы.',
    en: 'Exactly this stands published already.',
  },

  EVENT_resultPublished: {
    kk: 'Нәтижелер жарияланды',
    ru: 'Результаты опубликованы',
    en: 'Results published',
  },
  EVENT_publicationReplaced: {
    kk: 'Жарияланым жаңасымен ауыстырылды',
    ru: 'Публикация заменена новой',
    en: 'Publication replaced by a new one',
  },
  EVENT_publicationWithdrawn: {
    kk: 'Жарияланым кері қайтарып алынды',
    ru: 'Публикация отозвана',
    en: 'Publication withdrawn',
  },
  EVENT_publicationAnswered: {
    kk: 'Орган жарияланымға жауап берді',
    ru: 'Орган ответил на публикацию',
    en: 'The body answered the publication',
  },
  EVENT_mediaPublicationRecorded: {
    kk: 'Бұқаралық ақпарат құралындағы жарияланым тіркелді',
    ru: 'Зафиксирована публикация в СМИ',
    en: 'Publication in the media recorded',
  },
  DETAIL_outlet: { kk: 'Басылым', ru: 'Издание', en: 'Outlet' },
  DETAIL_published: { kk: 'Не жарияланды', ru: 'Что опубликовано', en: 'What' },
  DETAIL_publicationAnswer: { kk: 'Мәтін', ru: 'Текст', en: 'Text' },
  FIELD_outlet: { kk: 'басылым', ru: 'издание', en: 'outlet' },
  FIELD_publishedOn: { kk: 'жарияланған күні', ru: 'дата публикации', en: 'date of publication' },
  FIELD_link: { kk: 'сілтеме', ru: 'ссылка', en: 'link' },
  FIELD_leaveOut: { kk: 'көрсетілмейтін сөздер', ru: 'скрываемые слова', en: 'words to leave out' },
  FIELD_caseId: { kk: 'іс', ru: 'дело', en: 'case' },
} as const satisfies Messages;
