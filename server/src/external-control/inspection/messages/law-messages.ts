import type { Messages } from '../../../platform/messages/catalogue';

/** What the rules of clauses 3 to 25 say, and refusals of facts that cannot be. */
export const lawMessages = {
  SUBJECT_OUTSIDE_CLAUSE_9: {
    kk: 'Бұл тұлға 9-тармақтың тізбесіне кірмейді; шағым уәкілетті органға жіберіледі (10-тармақ).',
    ru: 'Это лицо не входит в перечень пункта 9; жалоба направляется уполномоченному органу (пункт 10).',
    en: 'Clause 9 does not list this person; the complaint goes to the body that controls its field (clause 10).',
  },
  SUBJECT_ONLY_OF_AGENCY: {
    kk: 'Орталық органдарды, олардың ведомстволарын және ұйымдарын тек Агенттік қызметкерлері тексереді.',
    ru: 'Центральные органы, их ведомства и организации проверяют только работники Агентства.',
    en: 'Central bodies, their vedomstvos and organisations are inspected by staff of the Agency only.',
  },
  AGENCY_NEEDS_ASSIGNMENT: {
    kk: 'Бұл субъектіні Агенттік қызметкерлері басшылықтың тапсырмасымен ғана тексереді.',
    ru: 'Этот субъект проверяется работниками Агентства только по поручению руководства.',
    en: 'Staff of the Agency inspect this subject only on assignment by its leadership.',
  },
  ASSIGNMENT_WITHDRAWN: {
    kk: '№ {number} тапсырма кері қайтарып алынған.',
    ru: 'Поручение № {number} отозвано.',
    en: 'Assignment No. {number} was withdrawn.',
  },
  ASSIGNMENT_OF_OTHER_SUBJECT: {
    kk: '№ {number} тапсырма басқа субъектіге қатысты берілген.',
    ru: 'Поручение № {number} дано в отношении другого субъекта.',
    en: 'Assignment No. {number} is about another subject.',
  },
  INSPECTOR_NOT_ASSIGNED: {
    kk: 'Агенттік қызметкері № {number} тапсырмада көрсетілмеген.',
    ru: 'Работник Агентства не указан в поручении № {number}.',
    en: 'Assignment No. {number} does not name an inspector of the Agency.',
  },
  SUBJECT_OF_OTHER_TERRITORY: {
    kk: 'Субъект басқа аумақтық органның құзыретіне жатады.',
    ru: 'Субъект относится к компетенции другого территориального органа.',
    en: 'The subject lies within the competence of another territorial body.',
  },
  INSPECTORS_MISSING: {
    kk: 'Тексерушілер көрсетілмеген.',
    ru: 'Не указаны проверяющие.',
    en: 'No inspectors are named.',
  },
  SIGNED_BY_HEAD_OF_OTHER_OFFICE: {
    kk: 'Тағайындау актісіне басқа органның басшысы қол қойған: мұндай акт жарамсыз.',
    ru: 'Акт о назначении подписан руководителем другого органа: такой акт недействителен.',
    en: 'The act of appointment is signed by the head of another office: such an act is void.',
  },
  INSPECTOR_OF_OTHER_OFFICE: {
    kk: 'Тексеруші басқа органның қызметкері.',
    ru: 'Проверяющий является работником другого органа.',
    en: 'An inspector is employed by another office.',
  },
  END_DATE_WRITTEN_OTHERWISE: {
    kk: 'Қағаздарда аяқталу күні {endDate} деп жазылған, ал мерзім бойынша бүгінгі күнтізбемен {counted} шығады. Жазылған күн сақталады.',
    ru: 'В бумагах записана дата окончания {endDate}, по сроку и нынешнему календарю выходит {counted}. Действует записанная дата.',
    en: 'The papers have {endDate} as the end; the term makes it {counted} by the calendar of today. The written date holds.',
  },
  DAYS_LEFT_WRITTEN_OTHERWISE: {
    kk: 'Тоқтата тұру актісінде қайтарылатын жұмыс күндері – {written}, ал бүгінгі күнтізбе бойынша – {counted}. Актіде жазылғаны сақталады.',
    ru: 'В акте о приостановлении возвращается рабочих дней: {written}, по нынешнему календарю: {counted}. Действует записанное в акте.',
    en: 'The act of suspension gives {written} working days back; by the calendar of today they are {counted}. What the act says holds.',
  },
  INSPECTOR_AWAY: {
    kk: '{fullName} {firstDay} – {lastDay} күндері демалыста, бұл істің күндеріне түседі: оны ауыстырыңыз немесе бұл күндері іс онсыз жүретінін ескеріңіз.',
    ru: '{fullName} в отпуске с {firstDay} по {lastDay}, отпуск приходится на дни дела: замените проверяющего либо учтите, что в эти дни работа пойдет без него.',
    en: '{fullName} is on leave from {firstDay} to {lastDay}, within the days of the case: name somebody else, or mind that on these days it goes on without this person.',
  },
  INSPECTOR_NOT_IN_OFFICE: {
    kk: 'Тексерушінің өкілеттігі қазір жарамсыз.',
    ru: 'Полномочия проверяющего сейчас не действуют.',
    en: 'An inspector’s capacity does not hold today.',
  },
  INSPECTOR_NOT_NAMED: {
    kk: 'Бұны тек тағайындау туралы актіде аталған тексеруші жасайды.',
    ru: 'Это делает только проверяющий, названный в акте о назначении.',
    en: 'Only an inspector named in the act of appointment does this.',
  },
  SUBJECT_NUMBER_MISSING: {
    kk: 'Субъектінің БСН (ЖСН) белгісіз.',
    ru: 'Не указан БИН (ИИН) субъекта.',
    en: 'The subject’s BIN or IIN is missing.',
  },
  SUBJECT_MATTER_MISSING: {
    kk: 'Тексеру нысанасы көрсетілмеген.',
    ru: 'Не указан предмет проверки.',
    en: 'The subject-matter is missing.',
  },
  PERIOD_MISSING: {
    kk: 'Қызметті тұтастай тексеру үшін кезең көрсетілмеген.',
    ru: 'Для проверки деятельности в целом не указан период.',
    en: 'An inspection of the whole activity needs its period.',
  },
  PERIOD_AFTER_START: {
    kk: 'Тексерілетін кезең {date} аяқталады, ал жоспарланған басталу күні — {plannedStart}: кезең басталу күнінен кейінге созылмайды. Кезеңді түзетіңіз.',
    ru: 'Проверяемый период заканчивается {date}, а планируемое начало — {plannedStart}: период не заходит за день начала. Исправьте период.',
    en: 'The period under inspection ends on {date}, the planned start is {plannedStart}: it does not reach past the start. Correct the period.',
  },
  FACT_DAY_MISSING: {
    kk: 'Фактінің күні де, тексерілетін кезең де көрсетілмеген.',
    ru: 'Не указаны ни день факта, ни проверяемый период.',
    en: 'Neither the day of the fact nor the period under inspection is given.',
  },
  CHECKLIST_EMPTY: {
    kk: 'Тексеру парағында тармақтар жоқ.',
    ru: 'В проверочном листе нет пунктов.',
    en: 'The checklist lists no points.',
  },
  CHECKLIST_OF_OTHER_KIND: {
    kk: 'Тексеру парағы субъектінің бұл түріне арналмаған.',
    ru: 'Проверочный лист предназначен не для этого вида субъектов.',
    en: 'The checklist is not for this kind of subject.',
  },
  PLANNED_START_PAST: {
    kk: 'Жоспарланған басталу күні өтіп кеткен: {plannedStart}. Жобаны түзетіп, жаңа күн белгілеңіз.',
    ru: 'Планируемая дата начала уже прошла: {plannedStart}. Исправьте проект и назначьте новую дату.',
    en: 'The planned start is past: {plannedStart}. Edit the draft and set a new one.',
  },
  TERM_TOO_LONG: {
    kk: 'Тексеру мерзімі {max} жұмыс күнінен аспауға тиіс, көрсетілгені: {given}.',
    ru: 'Срок проверки не более {max} рабочих дней, указано: {given}.',
    en: 'An inspection lasts at most {max} working days, given: {given}.',
  },
  CONTROL_TERM_TOO_LONG: {
    kk: 'Тексерілетін субъектіге бару арқылы профилактикалық бақылау мерзімі {max} жұмыс күнінен аспауға тиіс, көрсетілгені: {given}.',
    ru: 'Срок профилактического контроля с посещением не более {max} рабочих дней, указано: {given}.',
    en: 'A preventive control with a visit lasts at most {max} working days, given: {given}.',
  },
  TERM_REASON_MISSING: {
    kk: 'Мерзімнің негіздемесі (жұмыс көлемі, міндеттер) жазылмаған.',
    ru: 'Не записано обоснование срока (объем работ, задачи).',
    en: 'The reason for the term (volume, tasks) is not recorded.',
  },
  PREPARATION_MISSING: {
    kk: 'Алдын ала зерделенген актілер мен материалдар белгіленбеген.',
    ru: 'Не отмечены изученные акты и материалы.',
    en: 'The legal acts and materials studied are not ticked off.',
  },
  PREPARATION_PENDING: {
    kk: 'Алда тұрған іс: хабарламаға дейін, ал хабарлама керек болмаса, тапсыруға дейін зерделенген актілер мен материалдарды белгілеу.',
    ru: 'Предстоит: до извещения, а где оно не требуется — до вручения, отметить изученные акты и материалы.',
    en: 'Still to be done: tick off the acts and materials studied before the notice, or before the handing over where no notice is needed.',
  },
  ALREADY_REGISTERED: {
    kk: 'Акт тіркелген.',
    ru: 'Акт уже зарегистрирован.',
    en: 'The act is registered already.',
  },
  REGISTRATION_MISSING: {
    kk: 'Тағайындау туралы акт басталғанға дейін тіркелмеген.',
    ru: 'Акт о назначении не зарегистрирован до начала.',
    en: 'The act of appointment is not registered before the start.',
  },
  REGISTERED_BEFORE_START: {
    kk: 'Акт басталғанға дейін тіркелген.',
    ru: 'Акт зарегистрирован до начала.',
    en: 'The act was registered before the start.',
  },
  NOTICE_NOT_NEEDED: {
    kk: 'Бұл негіз бойынша хабарлама қажет емес.',
    ru: 'По этому основанию извещение не требуется.',
    en: 'On this ground no notice is needed.',
  },
  NOTICE_MISSING: {
    kk: 'Субъект басталуы туралы хабарланбаған.',
    ru: 'Субъект не извещен о начале.',
    en: 'The subject has not been told of the start.',
  },
  NOTICE_TOO_LATE: {
    kk: 'Хабарлама мен басталу арасында кемінде бір тәулік болуға тиіс.',
    ru: 'Между извещением и началом должно пройти не менее суток.',
    en: 'At least 24 hours must lie between the notice and the start.',
  },
  NOTICE_IN_TIME: {
    kk: 'Субъект уақытында хабарланған.',
    ru: 'Субъект извещен своевременно.',
    en: 'The subject was told in time.',
  },
  START_AFTER_END_DATE: {
    kk: 'Актідегі аяқталу күні өтіп кеткен: {endDate}.',
    ru: 'Срок окончания, указанный в акте, уже истек: {endDate}.',
    en: 'The end date in the act is past: {endDate}.',
  },
  START_BEFORE_PLANNED: {
    kk: 'Басталуы жоспарланған күннен ({plannedStart}) ерте. Мерзім басталған күннен есептеледі: ол {endDate} аяқталады, актіде {inAct} көрсетілген.',
    ru: 'Начало раньше намеченного ({plannedStart}). Срок считается со дня начала и истекает {endDate}, в акте указано {inAct}.',
    en: 'The start is earlier than planned ({plannedStart}). The term runs from the start and ends on {endDate}, where the act says {inAct}.',
  },
  NOTICE_START_AFTER_END: {
    kk: 'Қазір жіберілген хабарламадан кейін {earliest} күнінен ерте бастауға болмайды, ал актідегі аяқталу күні – {endDate}. Бұл тағайындауды жойып, жаңасын жасау керек.',
    ru: 'После уведомления, направленного сейчас, начать можно не раньше {earliest}, а срок в акте истекает {endDate}. Это назначение следует отменить и оформить новое.',
    en: 'After a notice sent now the start is on {earliest} at the earliest, but the act ends on {endDate}. Cancel this appointment and make a new one.',
  },
  NOTICE_NAMES_LATER_START: {
    kk: 'Хабарлама бастауға дейін кемінде бір тәулік бұрын жіберіледі: жоспарланған күн ({plannedStart}) енді сақталмайды, хабарламада {told} көрсетіледі.',
    ru: 'Извещают не менее чем за сутки до начала: намеченный день ({plannedStart}) уже не соблюсти, в уведомлении будет указано {told}.',
    en: 'The notice goes out at least a day before the start: the planned day ({plannedStart}) can no longer be kept, the notice names {told}.',
  },
  START_FACTS_KNOWN: {
    kk: 'Актінің тапсырылғаны және тексеру парағымен таныстыру бұрын жазылған.',
    ru: 'Вручение акта и ознакомление с листом уже записаны.',
    en: 'The handing over and the checklist are on record already.',
  },
  REQUEST_DUE_AFTER_END: {
    kk: 'Сұрау салу мерзімі істің аяқталу күнінен ({endDate}) кейін бола алмайды.',
    ru: 'Срок ответа на запрос не может быть позже даты окончания ({endDate}).',
    en: 'A request cannot be due after the end date ({endDate}).',
  },
  REQUEST_AFTER_END: {
    kk: 'Аяқталу күні ({endDate}) өтті: енді ештеңе сұратылмайды және ұсынылмайды.',
    ru: 'Срок истек {endDate}: запрашивать и рекомендовать больше нельзя.',
    en: 'The term ended on {endDate}: nothing can be asked for or recommended any more.',
  },
  REQUESTS_OPEN: {
    kk: 'Жауап берілмеген сұраулар: {count}.',
    ru: 'Запросов без ответа: {count}.',
    en: 'Requests without an answer: {count}.',
  },
  POINT_NOT_LISTED: {
    kk: 'Бұл тармақ көрсетілген тексеру парағында жоқ.',
    ru: 'Этого пункта нет в предъявленном проверочном листе.',
    en: 'The checklist that was shown does not list this point.',
  },
  POINTS_UNANSWERED: {
    kk: 'Тексеру парағының жауапсыз тармақтары: {count}.',
    ru: 'Пунктов проверочного листа без ответа: {count}.',
    en: 'Points of the checklist without an answer: {count}.',
  },
  VIOLATIONS_UNPROVEN: {
    kk: 'Бұзылған деп танылған тармақтарға дәлел қоса берілмеген: {points}. Акт жасалғанға дейін оны осы тармақтардың жауаптарына қоса беріңіз.',
    ru: 'К нарушенным пунктам не приложены доказательства: {points}. Приложите их к ответам на эти пункты, пока акт не составлен.',
    en: 'No evidence is attached to the violated points: {points}. Attach it to the answers to these points before the report is drawn up.',
  },
  CHECKLIST_FILLED_BEFORE: {
    kk: 'Тексеру парағы іс жүйеге енгізілгенге дейін толтырылған: мұнда бұзылған тармақтар ғана белгіленген, қалған тармақтардың ({count}) жауаптары сол кездегі қағаздарда.',
    ru: 'Проверочный лист заполнен до внесения дела в систему: здесь отмечены только нарушенные пункты, ответы по остальным ({count}) остались в бумагах того времени.',
    en: 'The checklist was filled before the case came into the system: only the violated points are marked here, the answers to the others ({count}) lie with the papers of that time.',
  },
  NO_VIOLATIONS: {
    kk: 'Бұзушылықтар анықталмаған.',
    ru: 'Нарушения не выявлены.',
    en: 'No violations were found.',
  },
  PRESCRIPTION_WITHOUT_VIOLATIONS: {
    kk: 'Бұзушылықсыз нұсқама берілмейді.',
    ru: 'Без нарушений предписание не выдается.',
    en: 'Without violations there is no order to remedy them.',
  },
  REMEDY_DATES_INCOMPLETE: {
    kk: 'Әрбір бұзылған тармақ үшін ({count}) жою күні көрсетілуге тиіс.',
    ru: 'Для каждого нарушенного пункта ({count}) нужна дата устранения, и только для них.',
    en: 'Each of the {count} violated points needs a remedy-by date, and no other point.',
  },
  MARK_BEFORE_PROTOCOL: {
    kk: 'Кеңсе белгісінің күні ({markedOn}) хаттама жүйеде жасалған күннен ({drawnUpOn}) ерте: белгі хаттамаға қойылады.',
    ru: 'Отметка канцелярии ({markedOn}) раньше дня, когда протокол составлен в системе ({drawnUpOn}): отметка ставится на протоколе.',
    en: 'The registry’s mark ({markedOn}) is earlier than the day the protocol was drawn up in the system ({drawnUpOn}): the protocol is what it marks.',
  },
  REMEDY_TIME_TOO_SHORT: {
    kk: 'Жою үшін тапсырылған күннен бастап кемінде {days} күнтізбелік күн беріледі: {earliest} күнінен ерте емес.',
    ru: 'На устранение дается не менее {days} календарных дней со дня вручения: не ранее {earliest}.',
    en: 'At least {days} calendar days from the handing over are given to remedy: not before {earliest}.',
  },
  REPORT_BY_TOO_EARLY: {
    kk: 'Ақпарат беру күні соңғы жою күнінен ({lastRemedyBy}) ерте болмайды.',
    ru: 'Дата представления информации не раньше последней даты устранения ({lastRemedyBy}).',
    en: 'The report-by date is not before the last remedy-by date ({lastRemedyBy}).',
  },
  COMPLETED_AFTER_END_DATE: {
    kk: 'Нәтижелер туралы акт {completedOn} тапсырылды, мерзім {endDate} аяқталған.',
    ru: 'Акт о результатах вручен {completedOn}, срок истек {endDate}.',
    en: 'The act of results is handed over on {completedOn}, the term ended on {endDate}.',
  },
  OBJECTION_IN_TIME: {
    kk: 'Қарсылық мерзімінде берілген.',
    ru: 'Возражение подано в срок.',
    en: 'The objection came in time.',
  },
  OBJECTION_LATE: {
    kk: 'Қарсылық {dueDate} күнінен кейін берілген: қоса тіркеледі, кешіккені белгіленеді.',
    ru: 'Возражение поступило после {dueDate}: приобщается с отметкой об опоздании.',
    en: 'The objection came after {dueDate}: it is attached and marked late.',
  },
  OBJECTIONS_MAY_COME: {
    kk: 'Қарсылық беру мерзімі {dueDate} аяқталады.',
    ru: 'Срок подачи возражений истекает {dueDate}.',
    en: 'Objections may still come until {dueDate}.',
  },
  OBJECTIONS_NOT_CONSIDERED: {
    kk: 'Арнайы комиссия қарамаған қарсылықтар: {count}. Комиссия хаттамасынан кейін жабылады.',
    ru: 'Возражений, не рассмотренных специальной комиссией: {count}. Дело закрывается после протокола комиссии.',
    en: 'Objections that no special commission has considered: {count}. The case closes after its protocol.',
  },
  LATE_OBJECTIONS_NOT_CONSIDERED: {
    kk: 'Мерзімінен кейін келіп, арнайы комиссия қарамаған қарсылықтар: {count}.',
    ru: 'Возражений, поступивших с опозданием и не рассмотренных специальной комиссией: {count}.',
    en: 'Late objections that no special commission has considered: {count}.',
  },
  PRESCRIPTION_MISSING: {
    kk: 'Бұзушылықтары бар актіге нұсқама қоса берілмеген.',
    ru: 'К акту с нарушениями не приложено предписание.',
    en: 'The inspection report names violations, but no order to remedy them goes with it.',
  },
  PRESCRIPTION_NOT_SETTLED: {
    kk: 'Нұсқаманың орындалуы расталмаған.',
    ru: 'Исполнение предписания не подтверждено.',
    en: 'The order to remedy violations has not been confirmed as fulfilled.',
  },
  INSPECTION_OF_POINTS_NOT_BEGUN: {
    kk: 'Нұсқаманың тармақтары {inspection} тексеруіне берілген, бірақ ол әлі басталған жоқ және күшін жоюға болады. Іс ол басталғаннан кейін жабылады.',
    ru: 'Пункты предписания переданы проверке {inspection}, но она еще не начата и может быть отменена. Дело закрывается после ее начала.',
    en: 'Points of the order to remedy were taken over by inspection {inspection}, which has not begun and may be cancelled. The case is closed once it has begun.',
  },
  LETTER_NOT_SENT: {
    kk: 'Шаралар қабылдау туралы хат жіберілмеген. Іс хат жіберілгеннен кейін жабылады.',
    ru: 'Письмо о принятии мер не направлено. Дело закрывается после направления письма.',
    en: 'The letter on measures has not been sent. The case closes once it is sent.',
  },
  PRESCRIPTION_RUNS_ON: {
    kk: '{number} нұсқамасы бойынша ақпарат {reportBy} дейін берілмеген: іс жабылғаннан кейін қадағалау нұсқаманың өзі бойынша жүргізіледі.',
    ru: 'Информация по предписанию {number} до {reportBy} не представлена: после закрытия дела это отслеживается по самому предписанию.',
    en: 'No information on order {number} came by {reportBy}: after the case is closed this is followed with the order itself.',
  },
  FIRST_COPY_NOT_FILED: {
    kk: 'Актінің бірінші данасы құқықтық статистика органына әлі тапсырылмаған.',
    ru: 'Первый экземпляр акта еще не сдан в орган правовой статистики.',
    en: 'The first copy has not reached the legal-statistics body yet.',
  },
} as const satisfies Messages;
