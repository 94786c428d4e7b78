import type { Messages } from '../../platform/messages/catalogue';

/** Words of clauses 58 to 60. */
export const internalMonitoringMessages = {
  MONITORING_POINT_1: {
    kk: 'Стандарттар мен регламенттер жобаларының жария талқылауға, оның аяқталуы және қызмет туралы есептердің порталда және ресми интернет-ресурста орналастырылуы',
    ru: 'Размещение проектов стандартов и регламентов для публичного обсуждения, отчетов о его завершении и о деятельности на портале и официальном интернет-ресурсе',
    en: 'Drafts of standards and regulations put to public discussion, reports on its end and on activity: on the portal and the official site',
  },
  MONITORING_POINT_2: {
    kk: 'Бекітілген стандарттар мен регламенттердің болуы, бекіту мерзімдері, орналастырылуы',
    ru: 'Наличие утвержденных стандартов и регламентов, сроки их утверждения, размещение',
    en: 'Approved standards and regulations exist, were approved in time, are placed',
  },
  MONITORING_POINT_3: {
    kk: 'Стандарттар мен регламенттерді өзектендіру қажеттігі',
    ru: 'Необходимость актуализации стандартов и регламентов',
    en: 'Need to update standards and regulations',
  },
  MONITORING_POINT_4: {
    kk: 'Мемлекеттік қызметтерді анықтау немесе алып тастау тұрғысынан заңнама',
    ru: 'Законодательство на предмет выявления или исключения государственных услуг',
    en: 'Legislation read for services to be added or struck out',
  },
  MONITORING_POINT_5: {
    kk: 'Қызмет көрсету тәртібі туралы ақпараттың өзектілігі: байланыс орталығы, қызмет көрсету орындары, портал, интернет-ресурс',
    ru: 'Актуальность информации о порядке оказания услуг: контакт-центр, места оказания, портал, интернет-ресурс',
    en: 'Information on how services are rendered is up to date: contact centre, places of service, portal, site',
  },
  MONITORING_POINT_6: {
    kk: 'Бизнес-процестерді оңтайландыру және автоматтандыру',
    ru: 'Оптимизация и автоматизация бизнес-процессов',
    en: 'Processes: optimisation and automation',
  },
  MONITORING_POINT_7: {
    kk: 'Мемлекеттік қызметтер көрсету саласындағы заңнама талаптарының сақталуы',
    ru: 'Соблюдение законодательства в сфере оказания государственных услуг',
    en: 'Compliance with the legislation on services',
  },
  MONITORING_POINT_8: {
    kk: 'Заңда көзделмеген негіздер бойынша бас тарту, артық құжаттар талап ету фактілері',
    ru: 'Факты отказов по непредусмотренным основаниям, истребования лишних документов',
    en: 'Refusals without a lawful ground, documents demanded beyond the standard',
  },
  MONITORING_POINT_9: {
    kk: 'Мүмкіндігі шектеулі адамдарға қажетті жағдайлар',
    ru: 'Условия для лиц с ограниченными возможностями',
    en: 'Conditions for people with disabilities',
  },
  MONITORING_POINT_10: {
    kk: 'Жеке және заңды тұлғалардың өтініштері',
    ru: 'Обращения физических и юридических лиц',
    en: 'Addresses of natural and legal persons',
  },
  MONITORING_POINT_11: {
    kk: 'Мониторингтің ақпараттық жүйесіне қызмет көрсету сатысы туралы деректер енгізу',
    ru: 'Внесение данных о стадии оказания услуг в информационную систему мониторинга',
    en: 'Stages of services entered in the monitoring information system',
  },
  MONITORING_POINT_12: {
    kk: 'Қызмет көрсету сапасының қоғамдық мониторингінің қорытындылары',
    ru: 'Итоги общественного мониторинга качества услуг',
    en: 'Results of public monitoring',
  },
  MONITORING_POINT_13: {
    kk: 'Қосымша ақпарат алу үшін мемлекеттік органдарға жүгіну',
    ru: 'Обращения в государственные органы за дополнительной информацией',
    en: 'Letters to state bodies for further information',
  },
  PROPOSAL_KIND_1: {
    kk: 'Бизнес-процестерді жетілдіру: автоматтандыру, оңтайландыру, Мемлекеттік корпорацияға беру',
    ru: 'Совершенствование бизнес-процессов: автоматизация, оптимизация, перевод в Государственную корпорацию',
    en: 'Processes: automation, optimisation, transfer to the State Corporation',
  },
  PROPOSAL_KIND_2: {
    kk: 'Тізілімге, стандарттарға, регламенттерге өзгерістер енгізу',
    ru: 'Изменения в Реестр, стандарты, регламенты',
    en: 'Changes to the register, standards, regulations',
  },
  PROPOSAL_KIND_3: {
    kk: 'Заңнаманы сақтамау фактілерін жою',
    ru: 'Устранение фактов несоблюдения законодательства',
    en: 'Remedying non-compliance',
  },
  PROPOSAL_KIND_4: {
    kk: 'Бақылау іс-шараларын өткізу',
    ru: 'Проведение контрольных мероприятий',
    en: 'Control activities',
  },
  PROPOSAL_KIND_5: {
    kk: 'Қызмет көрсету тәртібі туралы ақпаратты өзектендіру',
    ru: 'Актуализация информации о порядке оказания услуг',
    en: 'Updating information on services',
  },
  PROPOSAL_KIND_6: {
    kk: 'Қызмет алушыларға түсіндіру іс-шараларын өткізу',
    ru: 'Разъяснительные мероприятия для услугополучателей',
    en: 'Explaining to recipients',
  },
  PROPOSAL_KIND_7: {
    kk: 'Қызметкерлердің біліктілігін арттыру',
    ru: 'Повышение квалификации работников',
    en: 'Training of staff',
  },
  INTERNAL_MONITORING_NOT_BEGUN: { kk: 'Басталмаған', ru: 'Не начат', en: 'Not begun' },
  INTERNAL_MONITORING_OPEN: { kk: 'Жүргізілуде', ru: 'Проводится', en: 'Under way' },
  INTERNAL_MONITORING_CLOSED: {
    kk: 'Ұсыныссыз аяқталды',
    ru: 'Завершен без предложений',
    en: 'Closed without proposals',
  },
  INTERNAL_MONITORING_SUBMITTED: {
    kk: 'Ұсыныстар басшылықта',
    ru: 'Предложения у руководства',
    en: 'Proposals before the leadership',
  },
  INTERNAL_MONITORING_SENT: {
    kk: 'Ұсыныстар жіберілді',
    ru: 'Предложения направлены',
    en: 'Proposals sent on',
  },
  POINT_ANSWER_MET: { kk: 'сақталған', ru: 'соблюдено', en: 'met' },
  POINT_ANSWER_VIOLATED: { kk: 'бұзылған', ru: 'нарушено', en: 'violated' },
  POINT_ANSWER_NOT_APPLICABLE: { kk: 'қолданылмайды', ru: 'неприменимо', en: 'not applicable' },
  PROPOSAL_STATE_DRAFT: { kk: 'Дайындалуда', ru: 'Готовится', en: 'Being prepared' },
  PROPOSAL_STATE_WITHDRAWN: { kk: 'Алып тасталды', ru: 'Отозвано', en: 'Withdrawn' },
  PROPOSAL_STATE_SENT: { kk: 'Жауап күтілуде', ru: 'Ожидается ответ', en: 'Answer awaited' },
  PROPOSAL_STATE_INFORMED: {
    kk: 'Шаралар туралы хабарланды',
    ru: 'Информация о мерах представлена',
    en: 'Measures informed of',
  },
  PROPOSAL_STATE_FULFILLED: { kk: 'Орындалды', ru: 'Исполнено', en: 'Fulfilled' },
  PROPOSAL_STATE_NOT_FULFILLED: { kk: 'Орындалмады', ru: 'Не исполнено', en: 'Not fulfilled' },
  KNOWN_COMPLAINTS: {
    kk: 'Тоқсандағы шағымдар: {count}',
    ru: 'Жалоб за квартал: {count}',
    en: 'Complaints in the quarter: {count}',
  },
  KNOWN_FIGURES: {
    kk: 'Ақпараттық жүйе бойынша көрсетілген қызметтер: {rendered}, мерзімі бұзылғаны: {late}, бас тартылғаны: {refused}',
    ru: 'По информационной системе оказано услуг: {rendered}, с нарушением срока: {late}, отказов: {refused}',
    en: 'By the information system rendered: {rendered}, late: {late}, refused: {refused}',
  },
  KNOWN_NO_FIGURES: {
    kk: 'Ақпараттық жүйенің көрсеткіштері енгізілмеген',
    ru: 'Показатели информационной системы не загружены',
    en: 'No figures of the information system were taken in',
  },
  KNOWN_REFUSALS: {
    kk: 'Есеп бойынша бас тартулар: {refusals}, негізсізі: {unjustified}',
    ru: 'По отчету отказов: {refusals}, необоснованных: {unjustified}',
    en: 'By the report refusals: {refusals}, unjustified: {unjustified}',
  },
  KNOWN_REQUESTS: {
    kk: 'Бақылау іс-шараларында жіберілген сұрау салулар: {sent}, жауап берілгені: {answered}, кешіккені: {late}',
    ru: 'Запросов в контрольных мероприятиях: {sent}, с ответом: {answered}, с опозданием: {late}',
    en: 'Requests in control events: {sent}, answered: {answered}, late: {late}',
  },
  KNOWN_REQUESTS_BY_DAY: {
    kk: 'Бақылау іс-шараларында жіберілген сұрау салулар: {sent}, жауап берілгені: {answered}, мерзімінде жауап берілмегені (кешіккенін қоса): {late}',
    ru: 'Запросов в контрольных мероприятиях: {sent}, с ответом: {answered}, без ответа в срок (в том числе с опозданием): {late}',
    en: 'Requests in control events: {sent}, answered: {answered}, not answered in time (late ones included): {late}',
  },
  KNOWN_LAST_QUARTER: {
    kk: 'Өткен тоқсанда: {answer}. {text}',
    ru: 'В прошлом квартале: {answer}. {text}',
    en: 'Last quarter: {answer}. {text}',
  },
  INTERNAL_MONITORING_EXISTS: {
    kk: 'Бұл тоқсанның мониторингі басталған.',
    ru: 'Мониторинг за этот квартал уже начат.',
    en: 'This quarter is monitored already.',
  },
  BODY_MONITORS: {
    kk: 'Ішкі мониторингті ішкі бақылауды жүзеге асыратын органдардың бөлімшелері және орталық органдардың аумақтық бөлімшелері жүргізеді.',
    ru: 'Внутренний мониторинг проводят подразделения органов, осуществляющих внутренний контроль, и территориальные подразделения центральных органов.',
    en: 'Internal monitoring is done by units of bodies that hold internal control and by territorial subdivisions of central bodies.',
  },
  MONITORING_QUARTER_BEGUN: {
    kk: 'Тоқсан {date} күні басталады.',
    ru: 'Квартал начинается {date}.',
    en: 'The quarter begins on {date}.',
  },
  MONITORING_POINTS_ANSWERED: {
    kk: 'Жауап берілмеген тармақтар: {count}.',
    ru: 'Пунктов без ответа: {count}.',
    en: 'Points without an answer: {count}.',
  },
  MET_POINT_TELLS_WHAT_WAS_STUDIED: {
    kk: 'Сақталған деп көрсетілген тармақтар бойынша не зерделенгені айтылмаған: {points}. Сөзбен жазыңыз немесе файл тіркеңіз.',
    ru: 'По соблюденным пунктам не указано, что изучено: {points}. Опишите это или приложите файл.',
    en: 'Of these points that are met it is not said what was studied: {points}. Put it in words or attach a file.',
  },
  VIOLATED_POINT_HAS_FINDING: {
    kk: 'Бұзылған тармақтар бойынша қандай бұзушылық анықталғаны көрсетілмеген: {points}.',
    ru: 'Не указано, какое нарушение выявлено по нарушенным пунктам: {points}.',
    en: 'No violation was recorded at these violated points: {points}.',
  },
  FINDING_TO_TAKE_BACK: {
    kk: 'Кері қайтарып алатын факт жоқ.',
    ru: 'Нет фактов, которые можно отозвать.',
    en: 'There is no finding to take back.',
  },
  FINDING_BEARS_PROPOSALS: {
    kk: 'Бұл фактіге ұсыныс негізделген: алдымен ұсынысты алып тастаңыз.',
    ru: 'На этом факте основано предложение: сначала отзовите его.',
    en: 'A proposal rests on this finding: withdraw the proposal first.',
  },
  EVENT_internalFindingTakenBack: {
    kk: 'Анықталған факт кері қайтарып алынды',
    ru: 'Выявленный факт отозван',
    en: 'Finding taken back',
  },
  PROPOSAL_KIND_NEEDS_VIOLATION: {
    kk: 'Бұзушылықты жою және бақылау іс-шарасын өткізу туралы ұсыныс бұзушылыққа негізделеді, ал бұл факт – байқау: бұзушылықты көрсетіңіз немесе ұсыныстың басқа түрін таңдаңыз.',
    ru: 'Предложение об устранении нарушения и о контрольном мероприятии основывается на нарушении, а это наблюдение: укажите нарушение или выберите другой вид предложения.',
    en: 'To remedy a violation or to hold a control event is proposed on a violation, and this is an observation: name a violation, or choose another kind of proposal.',
  },
  PROPOSAL_TO_ANOTHER: {
    kk: 'Ұсыныс органның өзіне жіберілмейді: қызмет көрсететін бағынысты органды немесе ұйымды көрсетіңіз.',
    ru: 'Самому себе орган предложение не направляет: укажите подведомственный орган или организацию, которая оказывает услугу.',
    en: 'A body sends no proposal to itself: name the body or organisation below it that gives the service.',
  },
  FINDING_NATURE_VIOLATION: { kk: 'бұзушылық', ru: 'нарушение', en: 'violation' },
  FINDING_NATURE_OBSERVATION: { kk: 'байқау', ru: 'наблюдение', en: 'observation' },
  FIELD_nature: { kk: 'фактінің сипаты', ru: 'характер выявленного', en: 'nature of the finding' },
  FINDING_AT_VIOLATED_POINT: {
    kk: '{points}-тармақтар бойынша бұзушылықтар анықталған, бірақ жауап «бұзылған» емес: жауапты түзетіңіз немесе бұзушылықты кері қайтарып алыңыз.',
    ru: 'По пунктам {points} выявлены нарушения, а ответ не «нарушено»: исправьте ответ или отзовите нарушение.',
    en: 'Violations were found at points {points}, but they are not answered as violated: correct the answer, or take the violation back.',
  },
  MONITORING_QUARTER_OVER: {
    kk: 'Тоқсан {date} күні ғана аяқталады.',
    ru: 'Квартал заканчивается только {date}.',
    en: 'The quarter ends on {date} only.',
  },
  MONITORING_BEFORE_REPORT: {
    kk: 'Мониторинг есеп тапсырылатын {date} күнінен кешіктірілмей аяқталуы керек еді.',
    ru: 'Мониторинг следовало завершить не позднее {date}, дня представления отчета.',
    en: 'The monitoring ought to have ended by {date}, when the report is due.',
  },
  PROPOSALS_GO_TO_LEADERSHIP: {
    kk: 'Ұсыныстар бар ({count}): олар басшылыққа енгізіледі.',
    ru: 'Есть предложения ({count}): они вносятся руководству.',
    en: 'There are proposals ({count}): they go to the leadership.',
  },
  MONITORING_HAS_PROPOSALS: {
    kk: 'Бірде-бір ұсыныс жоқ.',
    ru: 'Нет ни одного предложения.',
    en: 'There is no proposal.',
  },
  PROPOSAL_RESTS_ON_FINDING: {
    kk: 'Ұсыныс анықталған фактіге негізделеді: ештеңе анықталған жоқ.',
    ru: 'Предложение основывается на выявленном: ничего не выявлено.',
    en: 'A proposal rests on a finding: nothing was found.',
  },
  PROPOSAL_REPORT_BY_AHEAD: {
    kk: 'Хабарлау күні бүгіннен ({today}) ерте ұсыныстар: {count}.',
    ru: 'Предложений с датой информирования раньше сегодняшней ({today}): {count}.',
    en: 'Proposals whose day to inform is before today ({today}): {count}.',
  },
  MONITORING_POINT_MARKED: {
    kk: 'Тармақтың жауабында құпия белгісі бар: қайта жауап беру үшін алдымен белгіні алып тастаңыз.',
    ru: 'Ответ по пункту отмечен как тайна: чтобы ответить заново, сначала снимите отметку.',
    en: 'The answer at the point is marked as a secret: lift the mark before it is answered anew.',
  },
  PROPOSAL_DAY_AHEAD: {
    kk: 'Шаралар туралы хабарлау күні ({date}) бүгіннен ({today}) бұрын болмайды.',
    ru: 'День информирования о мерах ({date}) не может быть раньше сегодняшнего ({today}).',
    en: 'The day to inform of measures ({date}) cannot lie before today ({today}).',
  },
  PROPOSAL_AWAITED: {
    kk: 'Жауабы күтілетін ұсыныс жоқ.',
    ru: 'Нет предложения, по которому ожидается ответ.',
    en: 'No proposal waits for an answer.',
  },
  PROPOSAL_INFORMED_IN_TIME: {
    kk: 'Шаралар туралы {dueDate} күнінен кейін хабарланды.',
    ru: 'О мерах сообщено после {dueDate}.',
    en: 'The measures were informed of after {dueDate}.',
  },
  STEP_BEGIN_INTERNAL_MONITORING: {
    kk: 'Тоқсанның ішкі мониторингін бастау',
    ru: 'Начать внутренний мониторинг за квартал',
    en: 'Begin internal monitoring of the quarter',
  },
  STEP_CLOSE_INTERNAL_MONITORING: {
    kk: 'Ішкі мониторингтің он үш тармағын толтырып, аяқтау',
    ru: 'Заполнить тринадцать пунктов внутреннего мониторинга и завершить его',
    en: 'Answer the thirteen points of internal monitoring and end it',
  },
  STEP_SEND_PROPOSALS: {
    kk: 'Мониторинг бойынша ұсыныстарды қарап, жіберу',
    ru: 'Рассмотреть и направить предложения по итогам мониторинга',
    en: 'Consider the proposals of monitoring and send them on',
  },
  DATE_BEFORE_REPORT: {
    kk: 'мониторинг негіз болатын есептің мерзімі',
    ru: 'срок отчета, для которого нужен мониторинг',
    en: 'when the report that it feeds is due',
  },
  PROPOSAL_WANTS_CONTROL_EVENT: {
    kk: 'Іс-шарасы дайындалмаған, жіберілген бақылау іс-шарасы туралы ұсыныс жоқ.',
    ru: 'Нет направленного предложения о контрольном мероприятии, по которому оно еще не готовится.',
    en: 'No proposal of a control activity that was sent on is without its activity.',
  },
  EVENT_proposalFollowedByEvent: {
    kk: 'Ұсыныс бойынша бақылау іс-шарасы тағайындалды',
    ru: 'По предложению назначено контрольное мероприятие',
    en: 'Control activity appointed on a proposal',
  },
  EVENT_proposalAwaitsEventAgain: {
    kk: 'Бақылау іс-шарасы болдырылмады: ұсыныс қайта күтіледі',
    ru: 'Контрольное мероприятие отменено: предложение снова ожидает',
    en: 'Control activity cancelled: the proposal waits again',
  },
  EVENT_internalMonitoringOpened: {
    kk: 'Ішкі мониторинг басталды',
    ru: 'Внутренний мониторинг начат',
    en: 'Internal monitoring begun',
  },
  EVENT_monitoringPointAnswered: {
    kk: 'Тармаққа жауап берілді',
    ru: 'Дан ответ по пункту',
    en: 'Point answered',
  },
  EVENT_internalFindingAdded: {
    kk: 'Анықталғаны енгізілді',
    ru: 'Внесено выявленное',
    en: 'Finding recorded',
  },
  EVENT_monitoringProposalAdded: {
    kk: 'Ұсыныс әзірленді',
    ru: 'Выработано предложение',
    en: 'Proposal worked out',
  },
  EVENT_monitoringProposalWithdrawn: {
    kk: 'Ұсыныс алып тасталды',
    ru: 'Предложение отозвано',
    en: 'Proposal withdrawn',
  },
  EVENT_internalMonitoringClosed: {
    kk: 'Мониторинг ұсыныссыз аяқталды',
    ru: 'Мониторинг завершен без предложений',
    en: 'Monitoring closed without proposals',
  },
  EVENT_monitoringProposalsSubmitted: {
    kk: 'Ұсыныстар басшылыққа енгізілді',
    ru: 'Предложения внесены руководству',
    en: 'Proposals put before the leadership',
  },
  EVENT_monitoringProposalsReturned: {
    kk: 'Ұсыныстар қайтарылды',
    ru: 'Предложения возвращены',
    en: 'Proposals given back',
  },
  EVENT_monitoringProposalsSent: {
    kk: 'Ұсыныстар жіберілді',
    ru: 'Предложения направлены',
    en: 'Proposals sent on',
  },
  PROPOSAL_OUTCOME_RECORDED: {
    kk: 'Бұл ұсыныс бойынша нәтиже енгізілген (60-тармақ). Екінші рет енгізілмейді.',
    ru: 'Итог по этому предложению уже внесен (пункт 60). Второй раз он не вносится.',
    en: 'The outcome of this proposal is recorded already (clause 60). It is not recorded twice.',
  },
  PROPOSAL_SETTLED: {
    kk: 'Ұсыныс бойынша нәтиже тіркелген: жауап енді қабылданбайды. Ұсынысты жолдаған органға хабарласыңыз.',
    ru: 'Итог по предложению уже внесен, ответ больше не принимается. Обратитесь в орган, направивший предложение.',
    en: 'The outcome of the proposal is recorded, no answer is taken any more. Turn to the body that sent it.',
  },
  STEP_ANSWER_PROPOSAL: {
    kk: 'Ұсыныс бойынша қабылданған шаралар туралы хабарлау',
    ru: 'Сообщить о мерах, принятых по предложению',
    en: 'Inform of the measures taken on the proposal',
  },
  FIELD_addresseeId: {
    kk: 'кімге жолданады (бақылау объектісі)',
    ru: 'адресат из объектов контроля',
    en: 'addressee of your control',
  },
  EVENT_monitoringProposalAnswered: {
    kk: 'Ұсыныс алушы шаралар туралы хабарлады',
    ru: 'Адресат сообщил о мерах по предложению',
    en: 'The addressee informed of measures on a proposal',
  },
  EVENT_proposalOutcomeRecorded: {
    kk: 'Қабылданған шаралар тіркелді',
    ru: 'Внесены принятые меры',
    en: 'Measures recorded',
  },
  DETAIL_point: { kk: 'Тармақ', ru: 'Пункт', en: 'Point' },
} as const satisfies Messages;
