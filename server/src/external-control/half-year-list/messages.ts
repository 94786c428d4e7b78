import type { Messages } from '../../platform/messages/catalogue';

export const halfYearListMessages = {
  STEP_BUILD_LIST: {
    kk: 'Жартыжылдық тізімді жасау',
    ru: 'Составить полугодовой список',
    en: 'Draw up the half-year list',
  },
  STEP_PUBLISH_LIST: {
    kk: 'Бекітілген жартыжылдық тізімді жариялау',
    ru: 'Опубликовать утвержденный полугодовой список',
    en: 'Publish the approved half-year list',
  },
  HALF_YEAR_LIST_STATE_DRAFT: { kk: 'Жоба', ru: 'Проект', en: 'Draft' },
  HALF_YEAR_LIST_STATE_FROZEN: { kk: 'Бекітуге дайын', ru: 'Готов к утверждению', en: 'Frozen' },
  HALF_YEAR_LIST_STATE_APPROVED: { kk: 'Бекітілді', ru: 'Утвержден', en: 'Approved' },
  HALF_YEAR_LIST_STATE_PUBLISHED: { kk: 'Жарияланды', ru: 'Опубликован', en: 'Published' },
  RISK_LEVEL_LOW: { kk: 'Төмен', ru: 'Низкая', en: 'Low' },
  RISK_LEVEL_MEDIUM: { kk: 'Орташа', ru: 'Средняя', en: 'Medium' },
  RISK_LEVEL_HIGH: { kk: 'Жоғары', ru: 'Высокая', en: 'High' },
  LIST_CHANGE_ADDED: { kk: 'Қосылды', ru: 'Добавлен', en: 'Added' },
  LIST_CHANGE_REMOVED: { kk: 'Алып тасталды', ru: 'Исключен', en: 'Removed' },
  LIST_CHANGE_REOPENED: { kk: 'Тізім қайта ашылды', ru: 'Список открыт заново', en: 'List opened again' },
  LIST_CHANGE_MOVED: { kk: 'Орны ауыстырылды', ru: 'Перемещен', en: 'Moved' },
  RISK_FACT_REPORT_MISSED: {
    kk: 'Есеп мерзімінде берілмеді',
    ru: 'Отчет не представлен в срок',
    en: 'Report not filed in time',
  },
  RISK_FACT_TERM_MISSED: { kk: 'Мерзім өткізіп алынды', ru: 'Пропущен срок', en: 'Term missed' },
  RISK_FACT_COMPLAINT: {
    kk: 'Тоқсандық есептегі шағымдар',
    ru: 'Жалобы по квартальному отчету',
    en: 'Complaints by the quarterly report',
  },
  RISK_FACT_GROSS_VIOLATION: {
    kk: 'Өрескел бұзушылық анықталды',
    ru: 'Выявлено грубое нарушение',
    en: 'Gross violation found',
  },
  RISK_FACT_OTHER_VIOLATION: { kk: 'Бұзушылық анықталды', ru: 'Выявлено нарушение', en: 'Violation found' },
  RISK_FACT_OUTSIDE_FACT: { kk: 'Сырттан түскен факт', ru: 'Факт извне', en: 'Fact from outside' },

  LIST_AWAITS_CALENDAR: {
    kk: 'Бұл тізімді бекіту мерзімі {year} жылға келеді, ал ол жылдың жұмыс күнтізбесі әлі жүктелмеген: күнтізбе {date} күні аяқталады. Әкімші жүйенің {year} жылғы күнтізбесі бар жаңартуын орнатуы керек, содан кейін тізімді жасаңыз.',
    ru: 'Срок утверждения этого списка приходится на {year} год, рабочий календарь которого еще не загружен: календарь заканчивается {date}. Администратору нужно установить обновление системы с календарем {year} года, после этого составьте список.',
    en: 'The term of approving this list falls in {year}, of which no working calendar is loaded yet: the calendar ends on {date}. An administrator must install the update of the system that brings the calendar of {year}; then draw up the list.',
  },
  LIST_EXISTS: {
    kk: 'Бұл жартыжылдықтың тізімі жасалған.',
    ru: 'Список на это полугодие уже составлен.',
    en: 'The list of this half-year was already drawn up.',
  },
  NO_RISK_CRITERIA: {
    kk: 'Бүгінге қолданылатын тәуекел өлшемшарттары жоқ.',
    ru: 'Нет критериев риска, действующих на сегодня.',
    en: 'No risk criteria hold today.',
  },
  SUBJECT_NOT_SCORED: {
    kk: 'Бұл субъект бағаланбаған: алдымен тізімді қайта есептеңіз.',
    ru: 'Этот субъект не оценен: сначала пересчитайте баллы.',
    en: 'This subject was not scored: score the list anew first.',
  },
  SUBJECT_LISTED_ALREADY: {
    kk: 'Бұл субъект тізімде бар.',
    ru: 'Этот субъект уже стоит в списке.',
    en: 'This subject stands on the list already.',
  },
  LINE_STANDS_THERE: {
    kk: 'Бұл субъект тізімде {place}-орында тұр: жылжытатын ештеңе жоқ.',
    ru: 'Этот субъект уже стоит в списке под номером {place}: перемещать нечего.',
    en: 'This subject stands at place {place} of the list already: there is nothing to move.',
  },
  SUBJECT_NOT_LISTED: {
    kk: 'Бұл субъект тізімде жоқ.',
    ru: 'Этого субъекта нет в списке.',
    en: 'This subject does not stand on the list.',
  },
  NO_SUCH_PLACE: {
    kk: 'Тізімде мұндай орын жоқ: 1-ден {count}-ге дейінгі нөмірді беріңіз.',
    ru: 'Такого места в списке нет: укажите номер от 1 до {count}.',
    en: 'There is no such place on the list: give a number from 1 to {count}.',
  },
  ORDER_NUMBER_TAKEN: {
    kk: 'Осы жылы бұл нөмірлі бұйрықпен басқа тізім бекітілген.',
    ru: 'Приказом с этим номером в этом году утвержден другой список.',
    en: 'Another list was approved this year by an order of this number.',
  },
  LIST_CHANGED_SINCE_FROZEN: {
    kk: 'Тізім хеші сәйкес емес: бекітуге ұсынылғаннан бері тізім өзгерген. Оны қайта ашып, тексеріңіз.',
    ru: 'Хеш списка не совпадает: после фиксации список изменился. Откройте его заново и проверьте.',
    en: 'The hash differs: the list changed since it was frozen. Reopen it and look.',
  },
  REQUEST_ANSWERED_ALREADY: {
    kk: 'Бұл сұрау салудың жауабы тіркелген.',
    ru: 'Ответ на этот запрос уже записан.',
    en: 'The answer to this request was already recorded.',
  },
  LIST_LOOKS_LATER: {
    kk: 'Тізім {date} күнінен басталатын кезеңді қарайды: {at} күнгі факт онда ешқашан есептелмейді. Күнді тексеріңіз немесе бұл туралы мәтінде жазыңыз.',
    ru: 'Список рассматривает период с {date}: факт от {at} в нем никогда не учитывается. Проверьте дату или изложите это в тексте.',
    en: 'The list looks at the days from {date} on: a fact of {at} never counts in it. Look at the day, or tell of it in the text.',
  },
  TOLD_AFTER_ANSWER: {
    kk: 'Жауап {date} күнгі: ол одан кейінгі ({at}) факт туралы хабарлай алмайды.',
    ru: 'Ответ от {date}: о более позднем факте ({at}) он сообщить не мог.',
    en: 'The answer is of {date}: it cannot tell of a later fact ({at}).',
  },
  LIST_NOT_EMPTY: {
    kk: 'Тізімде бірде-бір субъект жоқ.',
    ru: 'В списке нет ни одного субъекта.',
    en: 'Nobody stands on the list.',
  },
  LIST_LINES_NAME_FACTS: {
    kk: 'Нақты фактісі мен ықтимал тәуекелі көрсетілмеген жолдар саны: {count}.',
    ru: 'Строк без конкретного факта и потенциального риска: {count}.',
    en: 'Lines that name no concrete fact and potential risk: {count}.',
  },
  LIST_IS_DRAFT: {
    kk: 'Тізім әлі жасалып жатыр: алдымен оны бекітуге дайындаңыз.',
    ru: 'Список еще составляется: сначала подготовьте его к утверждению.',
    en: 'The list is still a draft: freeze it first.',
  },
  LIST_IS_FROZEN: {
    kk: 'Тізім бекітуге дайын, сондықтан өзгермейді: өзгерту үшін оны себебін көрсетіп қайта ашыңыз; тізім бекітілгеннен кейін жарияланады.',
    ru: 'Список готов к утверждению и не меняется: чтобы изменить его, откройте его заново с причиной; публикуют утвержденный список.',
    en: 'The list is frozen and does not change: to change it reopen it with a reason; it is published once it is approved.',
  },
  LIST_IS_APPROVED: {
    kk: 'Тізім {date} № {number} бұйрықпен бекітілген: ол енді өзгермейді.',
    ru: 'Список утвержден приказом № {number} от {date}: он больше не меняется.',
    en: 'The list was approved by order № {number} of {date}: it does not change any more.',
  },
  LIST_PUBLISHED_ALREADY: {
    kk: 'Тізім {date} жарияланған.',
    ru: 'Список уже опубликован {date}.',
    en: 'The list was published already, on {date}.',
  },
  LIST_SUBJECTS_STAND: {
    kk: 'Тізімде қызметі тоқтаған субъектілер бар (орындары: {places}): олардың орнында құқық мирасқоры тұрады. Тізім қайта есептеледі немесе бұл жолдар себебі көрсетіліп алынады; бекітуге дайын тізім алдымен қайта ашылады.',
    ru: 'В списке стоят субъекты, которых больше нет (места: {places}): вместо них в списке стоит правопреемник. Рассчитайте список заново или уберите эти строки с причиной; список, готовый к утверждению, сначала откройте заново.',
    en: 'The list names subjects that are no more (places: {places}): the legal successor stands there instead. Score the list anew or take these lines off with a reason; a frozen list is opened again first.',
  },
  LIST_APPROVED_BY_CHAIR: {
    kk: 'Тізімді Агенттік Төрағасы немесе оның міндетін атқарушы ғана бекітеді.',
    ru: 'Список утверждает только Председатель Агентства или лицо, исполняющее его обязанности.',
    en: 'Only the Chair of the Agency or the person performing the Chair’s duties approves the list.',
  },
  LIST_ORDER_ISSUED: {
    kk: 'Бұйрық күні әлі келген жоқ.',
    ru: 'День приказа еще не наступил.',
    en: 'The day of the order is still to come.',
  },
  LIST_ORDER_AFTER_FREEZING: {
    kk: 'Бұйрық тізім бекітуге дайын болған күннен ерте шықпайды: бекітілетін тізім сол күні анықталды.',
    ru: 'Приказ не может быть раньше дня фиксации: утверждается то, что тогда было зафиксировано.',
    en: 'The order cannot be of an earlier day than the freezing: what was frozen is what is approved.',
  },
  LIST_ORDER_WITHIN_POWERS: {
    kk: 'Төраға міндетін атқару {date} күні басталды: одан ертерек күнгі бұйрыққа бұл адам қол қоя алмады.',
    ru: 'Исполнение обязанностей Председателя началось {date}: приказ более раннего дня это лицо подписать не могло.',
    en: 'The duties of the Chair are performed since {date}: an order of an earlier day was not this person’s to sign.',
  },
  LIST_HALF_YEAR_LASTS: {
    kk: 'Жартыжылдық {date} күні аяқталды: оның тізімі енді ешқандай бақылауға негіз бола алмайды. Алдағы жартыжылдықтың тізімін жасаңыз.',
    ru: 'Полугодие закончилось {date}: его список уже не может быть основанием контроля. Составьте список предстоящего полугодия.',
    en: 'The half-year ended on {date}: a list of it can be the ground of no control any more. Draw up the list of the half-year to come.',
  },
  LIST_BUILT_IN_TIME: {
    kk: 'Тізім жобасы бекіту мерзімінен кейін жасалды: соңғы күні – {date}.',
    ru: 'Проект списка составлен после срока утверждения: последний день – {date}.',
    en: 'The draft list was drawn up after its term of approval: the last day was {date}.',
  },
  LIST_APPROVED_IN_TIME: {
    kk: 'Тізім мерзімінен кеш бекітілді: соңғы күні – {date}.',
    ru: 'Список утвержден с опозданием: последний день – {date}.',
    en: 'The list was approved late: the last day was {date}.',
  },

  EVENT_halfYearListBuilt: {
    kk: 'Тізім жобасы жасалды',
    ru: 'Составлен проект списка',
    en: 'Draft list built',
  },
  EVENT_halfYearListScored: { kk: 'Балдар қайта есептелді', ru: 'Баллы пересчитаны', en: 'Scored anew' },
  EVENT_listLineAdded: {
    kk: 'Тізімге субъект қосылды',
    ru: 'Субъект добавлен в список',
    en: 'Subject added to the list',
  },
  EVENT_listLineRemoved: {
    kk: 'Субъект тізімнен алып тасталды',
    ru: 'Субъект исключен из списка',
    en: 'Subject taken off the list',
  },
  EVENT_listLineMoved: {
    kk: 'Субъектінің орны ауыстырылды',
    ru: 'Субъект перемещен в списке',
    en: 'Subject moved on the list',
  },
  EVENT_halfYearListFrozen: {
    kk: 'Тізім бекітуге ұсынылды',
    ru: 'Список зафиксирован для утверждения',
    en: 'List frozen',
  },
  EVENT_halfYearListOutlived: {
    kk: 'Жартыжылдық аяқталды: тізім жобасы бекітілмей қалды, мерзімі жабылды',
    ru: 'Полугодие закончилось: проект списка не утвержден, его срок закрыт',
    en: 'The half-year ended: the draft was not approved, its term is closed',
  },
  EVENT_halfYearListReopened: { kk: 'Тізім қайта ашылды', ru: 'Список открыт заново', en: 'List reopened' },
  EVENT_halfYearListApproved: { kk: 'Тізім бекітілді', ru: 'Список утвержден', en: 'List approved' },
  EVENT_halfYearListPublished: { kk: 'Тізім жарияланды', ru: 'Список опубликован', en: 'List published' },
  EVENT_listRequestSent: {
    kk: 'Мемлекеттік органға сұрау салу жіберілді',
    ru: 'Направлен запрос государственному органу',
    en: 'Request sent to a state body',
  },
  EVENT_listRequestAnswered: {
    kk: 'Мемлекеттік органның жауабы тіркелді',
    ru: 'Записан ответ государственного органа',
    en: 'Answer of a state body recorded',
  },
  CRITERIA_NO_JSON: {
    kk: 'Файл JSON емес: құрылымы оқылмады.',
    ru: 'Это не JSON: структуру прочитать нельзя.',
    en: 'This is no JSON: its structure cannot be read.',
  },
  CRITERIA_COLUMNS: {
    kk: 'Кестенің бірінші жолы мынадай болуы керек: {columns}.',
    ru: 'Первая строка таблицы должна быть такой: {columns}.',
    en: 'The first line of the table must be: {columns}.',
  },
  CRITERIA_FIELD: {
    kk: 'Өлшемшарттар файлында жоқ, артық немесе дұрыс емес: {place}. Үлгі ретінде қолданыстағы редакцияны жүктеп алыңыз.',
    ru: 'В файле критериев нет, лишнее или неверно: {place}. Образец – действующая редакция, ее можно скачать.',
    en: 'Missing, too much or wrong in the file of the criteria: {place}. An edition that stands can be downloaded as an example.',
  },
  CRITERIA_GRADES_FORM: {
    kk: 'Сатылар «1:50 5:100» түрінде жазылады: қанша фактіден бастап салмақтың неше пайызы. Дұрыс емес: {place}.',
    ru: 'Ступени пишутся так: «1:50 5:100» – с какого числа фактов сколько процентов веса. Неверно: {place}.',
    en: 'Grades are written as “1:50 5:100”: from which count of facts on how many percent of the weight. Wrong: {place}.',
  },
  CRITERIA_SOURCE_UNKNOWN: {
    kk: 'Мұндай факт көзі жоқ: {source}. Болатындары: {sources}.',
    ru: 'Нет такого источника фактов: {source}. Возможны: {sources}.',
    en: 'There is no such source of facts: {source}. There are: {sources}.',
  },
  CRITERIA_SOURCE_TWICE: {
    kk: 'Факт көзі екі рет берілген: {source}.',
    ru: 'Источник фактов указан дважды: {source}.',
    en: 'A source of facts is given twice: {source}.',
  },
  CRITERIA_GRADES: {
    kk: '{source} өлшемшартының сатылары өсу ретімен тұруы керек.',
    ru: 'Ступени критерия {source} должны возрастать.',
    en: 'The grades of the criterion {source} must rise.',
  },
  CRITERIA_WEIGHTS: {
    kk: 'Салмақтардың қосындысы 100 болуы керек, қазір {sum}.',
    ru: 'Сумма весов должна быть 100, сейчас {sum}.',
    en: 'The weights must add up to 100, they are {sum}.',
  },
  CRITERIA_THRESHOLDS: {
    kk: 'Жоғары тәуекелдің шегі орташа тәуекелдің шегінен төмен бола алмайды.',
    ru: 'Порог высокого риска не может быть ниже порога среднего.',
    en: 'The threshold of high risk cannot lie below that of medium risk.',
  },
  CRITERIA_EDITION_EXISTS: {
    kk: '{edition} редакциясы бар: ол өзгертілмейді, жаңасына басқа атау беріңіз.',
    ru: 'Редакция {edition} уже есть: она не меняется, дайте новой другое имя.',
    en: 'The edition {edition} stands already and never changes: give the new one another name.',
  },
  EVENT_riskCriteriaImported: {
    kk: 'Тәуекел өлшемшарттарының редакциясы енгізілді',
    ru: 'Введена редакция критериев риска',
    en: 'An edition of the risk criteria was taken in',
  },
  FIELD_content: { kk: 'файл мазмұны', ru: 'содержание файла', en: 'content of the file' },
  LIST_NOTICE_OF_APPROVED: {
    kk: 'Тізім бекітілген жоқ: субъектіге бекітілген тізім туралы хабарланады.',
    ru: 'Список не утвержден: субъект уведомляется об утвержденном списке.',
    en: 'The list is not approved: a subject is told of an approved one.',
  },
  LIST_NOTICE_OF_LINE: {
    kk: 'Субъект тізімде тұрған жоқ.',
    ru: 'Субъект в список не включен.',
    en: 'The subject does not stand on the list.',
  },
  EVENT_listNoticeIssued: {
    kk: 'Субъектіге тізім туралы хабарланды',
    ru: 'Субъект уведомлен о включении в список',
    en: 'The subject was told that it stands on the list',
  },
  DETAIL_sha256: { kk: 'SHA-256 хеші', ru: 'Хеш SHA-256', en: 'SHA-256' },
  DETAIL_orderNumber: { kk: 'Бұйрық нөмірі', ru: 'Номер приказа', en: 'Number of the order' },
  DETAIL_late: { kk: 'Кешігіп', ru: 'С опозданием', en: 'Late' },
} as const satisfies Messages;
