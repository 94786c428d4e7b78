import type { Messages } from '../../../platform/messages/catalogue';

export const titleMessages = {
  STEP_SIGN_APPOINTMENT: {
    kk: 'Тексеруді тағайындау туралы актінің жобасына қол қою',
    ru: 'Подписать проект акта о назначении проверки',
    en: 'Sign the drafted order to inspect',
  },
  STEP_SIGN_APPOINTMENT_OF_CONTROL: {
    kk: 'Профилактикалық бақылауды тағайындау туралы актінің жобасына қол қою',
    ru: 'Подписать проект акта о назначении профилактического контроля',
    en: 'Sign the drafted act that appoints the preventive control',
  },
  STEP_SEE_CANCELLED_APPOINTMENT_OF_CONTROL: {
    kk: 'Профилактикалық бақылау тағайындауының жойылғанымен танысу',
    ru: 'Ознакомиться с отменой назначенного профилактического контроля',
    en: 'See that the appointed preventive control was cancelled',
  },
  STEP_REGISTER_APPOINTMENT_OF_CONTROL: {
    kk: 'Профилактикалық бақылауды тағайындау туралы актіні құқықтық статистика органында тіркеу',
    ru: 'Зарегистрировать акт о назначении профилактического контроля в органе правовой статистики',
    en: 'Register the act that appoints the preventive control with the legal-statistics body',
  },
  STEP_HAND_OVER_APPOINTMENT_OF_CONTROL: {
    kk: 'Тағайындау туралы актіні тапсырып, профилактикалық бақылауды бастау',
    ru: 'Вручить акт о назначении и начать профилактический контроль',
    en: 'Hand over the act of appointment and begin the preventive control',
  },
  STEP_SHOW_CHECKLIST_OF_CONTROL: {
    kk: 'Субъектіні тексеру парағымен таныстыру: акт тапсырылды, бақылау әлі басталған жоқ',
    ru: 'Ознакомить субъекта с проверочным листом: акт вручен, контроль еще не начат',
    en: 'Acquaint the subject with the checklist: the act is handed over, the control has not begun',
  },
  STEP_REVISE_DRAFT: {
    kk: 'Жобаны түзету: жоспарланған басталу күні өтіп кетті',
    ru: 'Исправить проект: планируемый день начала прошел',
    en: 'Revise the draft: its planned start is past',
  },
  STEP_APPOINT_ANEW: {
    kk: 'Жойылған тағайындаудың негізі бойынша жаңа тағайындау жобасын жасау немесе негізді қалдыру',
    ru: 'Подготовить новое назначение по основанию отмененного или оставить основание',
    en: 'Draft the next appointment on the ground of the cancelled one, or leave the ground',
  },
  STEP_SEE_CANCELLED_APPOINTMENT: {
    kk: 'Тексеру тағайындауының жойылғанымен танысу',
    ru: 'Ознакомиться с отменой назначенной проверки',
    en: 'See that the appointed inspection was cancelled',
  },
  STEP_AWAIT_INSPECTION: {
    kk: 'Тексеруге дайындалу: басталған күні тексеруді тағайындау туралы актіні алып, тексеру парағымен танысқаныңызды растау қажет',
    ru: 'Подготовиться к проверке: в день начала принять акт о назначении и подтвердить ознакомление с проверочным листом',
    en: 'Prepare for the inspection: on its first day take the order to inspect and confirm that you have read the checklist',
  },
  STEP_AWAIT_CONTROL: {
    kk: 'Профилактикалық бақылауға дайындалу: басталған күні бақылауды тағайындау туралы актіні алып, тексеру парағымен танысқаныңызды растау қажет',
    ru: 'Подготовиться к профилактическому контролю: в день начала принять акт о его назначении и подтвердить ознакомление с проверочным листом',
    en: 'Prepare for the preventive control: on its first day take the act that appoints it and confirm that you have read the checklist',
  },
  STEP_ASSIST_INSPECTION: {
    kk: 'Тексеру жүріп жатыр: сұратылған құжаттар мен түсініктемелерді беру, жүйелерге қолжетімділік ашу қажет',
    ru: 'Идет проверка: по запросам представить документы и объяснения, открыть доступ к системам',
    en: 'The inspection is running: give the documents and explanations asked for, and access to systems',
  },
  STEP_ASSIST_CONTROL: {
    kk: 'Профилактикалық бақылау жүріп жатыр: сұратылған құжаттар мен түсініктемелерді беру, жүйелерге қолжетімділік ашу қажет',
    ru: 'Идет профилактический контроль: по запросам представить документы и объяснения, открыть доступ к системам',
    en: 'The preventive control is running: give the documents and explanations asked for, and access to systems',
  },
  STEP_SEE_SUSPENSION: {
    kk: 'Тексеру тоқтатыла тұрды: мерзімі жүрмейді, бұрын сұратылғанға жауап беруге болады',
    ru: 'Проверка приостановлена: срок не идет, на прежние запросы можно ответить',
    en: 'The inspection is suspended: its term stands still, and what was asked before may be answered',
  },
  STEP_REGISTER_APPOINTMENT: {
    kk: 'Тексеруді тағайындау туралы актіні құқықтық статистика органында тіркеу',
    ru: 'Зарегистрировать акт о назначении проверки в органе правовой статистики',
    en: 'Register the order to inspect with the legal-statistics body',
  },
  STEP_HAND_OVER_APPOINTMENT: {
    kk: 'Тексеруді тағайындау туралы актіні тапсырып, тексеруді бастау',
    ru: 'Вручить акт о назначении проверки и начать проверку',
    en: 'Hand over the order to inspect and begin the inspection',
  },
  STEP_PREPARE: {
    kk: 'Зерделенген актілер мен материалдарды белгілеу',
    ru: 'Отметить изученные акты и материалы',
    en: 'Tick off the acts and materials studied',
  },
  STEP_SHOW_CHECKLIST: {
    kk: 'Субъектіні тексеру парағымен таныстыру: акт тапсырылды, тексеру әлі басталған жоқ',
    ru: 'Ознакомить субъекта с проверочным листом: акт вручен, проверка еще не начата',
    en: 'Acquaint the subject with the checklist: the act is handed over, the inspection has not begun',
  },
  STEP_TAKE_APPOINTMENT: {
    kk: 'Тағайындау туралы актіні алып, тексеру парағымен танысу',
    ru: 'Принять акт о назначении и ознакомиться с проверочным листом',
    en: 'Take the act of appointment and read the checklist',
  },
  STEP_READ_CHECKLIST: {
    kk: 'Тексеру парағымен танысу',
    ru: 'Ознакомиться с проверочным листом',
    en: 'Read the checklist',
  },
  STEP_CLOSE_INSPECTION: {
    kk: 'Істі жабу',
    ru: 'Закрыть дело',
    en: 'Close the case',
  },
  STEP_ANSWER_DOCUMENT_REQUEST: {
    kk: 'Тексерушілердің сұрау салуына немесе ұсынымына жауап беру',
    ru: 'Ответить на запрос или рекомендацию проверяющих',
    en: 'Answer the inspectors’ request or recommendation',
  },
  INSPECTION_STATE_DRAFT: { kk: 'Жоба', ru: 'Проект', en: 'Draft' },
  INSPECTION_STATE_APPOINTED: { kk: 'Тағайындалды', ru: 'Назначена', en: 'Appointed' },
  INSPECTION_STATE_REGISTERED: { kk: 'Тіркелді', ru: 'Зарегистрирована', en: 'Registered' },
  INSPECTION_STATE_NOTIFIED: { kk: 'Хабарланды', ru: 'Субъект извещен', en: 'Subject notified' },
  INSPECTION_STATE_IN_PROGRESS: { kk: 'Жүргізілуде', ru: 'Проводится', en: 'In progress' },
  INSPECTION_STATE_RESULTS_DRAWN_UP: {
    kk: 'Тексеру нәтижелері туралы акт жасалды',
    ru: 'Акт о результатах проверки составлен',
    en: 'Inspection report drawn up',
  },
  INSPECTION_STATE_RESULTS_DRAWN_UP_OF_CONTROL: {
    kk: 'Бақылау нәтижелері туралы акт жасалды',
    ru: 'Акт о результатах контроля составлен',
    en: 'Act of results drawn up',
  },
  INSPECTION_STATE_REGISTRY_MARK_AWAITED: {
    kk: 'Актіні қабылдаудан бас тартылды, кеңсе белгісі күтілуде',
    ru: 'От принятия акта отказались, ожидается отметка канцелярии',
    en: 'Acceptance of the act refused, the registry’s mark is awaited',
  },
  INSPECTION_STATE_HANDED_OVER: {
    kk: 'Аяқталды, акт тапсырылды',
    ru: 'Завершена, акт вручен',
    en: 'Completed, act handed over',
  },
  INSPECTION_STATE_ACT_REFUSED: {
    kk: 'Аяқталды, актіні қабылдаудан бас тартылды',
    ru: 'Завершена, от принятия акта отказались',
    en: 'Completed, acceptance of the act refused',
  },
  INSPECTION_STATE_CLOSED: { kk: 'Жабылды', ru: 'Закрыта', en: 'Closed' },
  INSPECTION_STATE_WITHDRAWN: {
    kk: 'Басталғанға дейін тоқтатылды',
    ru: 'Прекращена до начала',
    en: 'Ended before the start',
  },

  INSPECTION_STEP_DRAFTED: { kk: 'Негіз және жоба', ru: 'Основание и проект', en: 'Ground and draft' },
  INSPECTION_STEP_APPOINTED: {
    kk: 'Тексеруді тағайындау туралы акт',
    ru: 'Акт о назначении проверки',
    en: 'Order to inspect (act of appointment)',
  },
  INSPECTION_STEP_APPOINTED_OF_CONTROL: {
    kk: 'Профилактикалық бақылауды тағайындау туралы акт',
    ru: 'Акт о назначении профилактического контроля',
    en: 'Act of appointment of the preventive control',
  },
  INSPECTION_STEP_NOTIFIED_OF_CONTROL: {
    kk: 'Бақылаудың басталуы туралы хабарлама',
    ru: 'Извещение о начале',
    en: 'Notice of the start',
  },
  INSPECTION_STEP_REGISTERED: {
    kk: 'Құқықтық статистика органында тіркеу',
    ru: 'Регистрация в органе правовой статистики',
    en: 'Registration with the legal-statistics body',
  },
  INSPECTION_STEP_NOTIFIED: {
    kk: 'Тексерудің басталуы туралы хабарлама',
    ru: 'Извещение о начале',
    en: 'Notice of the start',
  },
  INSPECTION_STEP_STARTED: {
    kk: 'Актіні тапсыру және тексеру парағымен таныстыру',
    ru: 'Вручение акта и ознакомление с проверочным листом',
    en: 'Act handed over, checklist shown',
  },
  INSPECTION_STEP_DRAWN_UP: {
    kk: 'Тексеру нәтижелері туралы акт',
    ru: 'Акт о результатах проверки',
    en: 'Inspection report',
  },
  INSPECTION_STEP_ACT_REFUSED: {
    kk: 'Актіні қабылдаудан бас тарту, хаттама',
    ru: 'Отказ от принятия акта, протокол',
    en: 'Acceptance of the act refused, protocol',
  },
  INSPECTION_STEP_MARKED: {
    kk: 'Актіні субъектінің кеңсесі тіркеді',
    ru: 'Регистрация акта в канцелярии субъекта',
    en: 'Registration of the report by the subject’s registry',
  },
  INSPECTION_STEP_COMPLETED: {
    kk: 'Тексеру нәтижелері туралы актіні тапсыру',
    ru: 'Вручение акта о результатах проверки',
    en: 'Inspection report handed over',
  },
  INSPECTION_STEP_DRAWN_UP_OF_CONTROL: {
    kk: 'Бақылау нәтижелері туралы акт',
    ru: 'Акт о результатах контроля',
    en: 'Act of results',
  },
  INSPECTION_STEP_COMPLETED_OF_CONTROL: {
    kk: 'Бақылау нәтижелері туралы актіні тапсыру',
    ru: 'Вручение акта о результатах контроля',
    en: 'Act of results handed over',
  },
  INSPECTION_STEP_OBJECTIONS: {
    kk: 'Ескертулер және (немесе) қарсылықтар',
    ru: 'Замечания и (или) возражения',
    en: 'Remarks and objections',
  },
  INSPECTION_STEP_REMEDIED: {
    kk: 'Бұзушылықтарды жою',
    ru: 'Устранение нарушений',
    en: 'Violations remedied',
  },
  INSPECTION_STEP_CLOSED: { kk: 'Істі жабу', ru: 'Закрытие дела', en: 'Case closed' },

  GROUND_GROSS_PRESCRIPTION_CONTROL: {
    kk: 'Өрескел бұзушылықтарды жою туралы нұсқаманың орындалуын бақылау',
    ru: 'Контроль исполнения предписания об устранении грубых нарушений',
    en: 'Control of an order to remedy gross violations',
  },
  GROUND_PRESCRIPTION_CONTROL: {
    kk: 'Елеулі және болмашы бұзушылықтарды жою туралы нұсқаманың орындалуын бақылау',
    ru: 'Контроль исполнения предписания об устранении значительных и незначительных нарушений',
    en: 'Control of an order to remedy significant and minor violations',
  },
  GROUND_CONSUMER_ADDRESS: {
    kk: 'Құқығы бұзылған тұтынушының өтініші',
    ru: 'Обращение потребителя, права которого нарушены',
    en: 'Address of a consumer whose right is violated',
  },
  GROUND_PROSECUTOR_ASSIGNMENT: {
    kk: 'Прокуратура органының тапсырмасы',
    ru: 'Поручение органа прокуратуры',
    en: 'Assignment of the prosecutor’s office',
  },
  GROUND_STATE_BODY_ADDRESS: {
    kk: 'Мемлекеттік органның өтініші',
    ru: 'Обращение государственного органа',
    en: 'Address of a state body',
  },
  GROUND_COUNTER_INSPECTION: { kk: 'Үстеме тексеру', ru: 'Встречная проверка', en: 'Counter-inspection' },
  GROUND_REPEATED_INSPECTION: {
    kk: 'Қайталама тексеру',
    ru: 'Повторная проверка',
    en: 'Repeated inspection',
  },
  GROUND_CRIMINAL_PROSECUTION_ASSIGNMENT: {
    kk: 'Қылмыстық қудалау органының тапсырмасы',
    ru: 'Поручение органа уголовного преследования',
    en: 'Assignment of a body of criminal prosecution',
  },

  REFUSAL_PROTOCOL_ACT_NOT_ACCEPTED: {
    kk: 'Тексеруді тағайындау туралы актіні қабылдаудан бас тарту',
    ru: 'Отказ в принятии акта о назначении проверки',
    en: 'Refusal to accept the order to inspect',
  },
  REFUSAL_PROTOCOL_CHECKLIST_NOT_ACKNOWLEDGED: {
    kk: 'Тексеру парағымен танысудан бас тарту',
    ru: 'Отказ в ознакомлении с проверочным листом',
    en: 'Refusal to be shown the checklist',
  },
  REFUSAL_PROTOCOL_ACCESS_OBSTRUCTED: {
    kk: 'Материалдарға қол жеткізуге кедергі жасау',
    ru: 'Воспрепятствование доступу к материалам',
    en: 'Access to materials obstructed',
  },
  DOCUMENT_REQUEST_SENT: { kk: 'Жіберілді', ru: 'Направлен', en: 'Sent' },
  DOCUMENT_REQUEST_ANSWERED: { kk: 'Жауап берілді', ru: 'Получен ответ', en: 'Answered' },
  DOCUMENT_REQUEST_CANCELLED: { kk: 'Күші жойылды', ru: 'Отменен', en: 'Cancelled' },
} as const satisfies Messages;
