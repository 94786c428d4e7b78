import type { Messages } from '../../../platform/messages/catalogue';

/** Corrections of facts that were recorded wrongly. */
export const counterEntryMessages = {
  STEP_SIGN_COUNTER_ENTRY: {
    kk: 'Фактіні түзету туралы жазбаға қол қою немесе одан бас тарту',
    ru: 'Подписать или отклонить исправительную запись',
    en: 'Sign or decline the correction of a fact',
  },
  CORRECTED_FACT_START_NOTICE: {
    kk: 'Басталғаны туралы хабарламаны жіберу',
    ru: 'Направление извещения о начале',
    en: 'Sending of the notice of the start',
  },
  CORRECTED_FACT_APPOINTMENT_HANDING_OVER: {
    kk: 'Тағайындау туралы актіні тапсыру',
    ru: 'Вручение акта о назначении',
    en: 'Handing over of the act of appointment',
  },
  CORRECTED_FACT_CHECKLIST_ACQUAINTANCE: {
    kk: 'Тексеру парағымен танысу',
    ru: 'Ознакомление с проверочным листом',
    en: 'Acquaintance with the checklist',
  },
  CORRECTED_FACT_RESULT_ACT_HANDING_OVER: {
    kk: 'Нәтижелер туралы актіні тапсыру',
    ru: 'Вручение акта о результатах',
    en: 'Handing over of the result act',
  },
  CORRECTED_FACT_RESULT_ACT_REGISTRY_MARK: {
    kk: 'Нәтижелер туралы актіні қабылдаудан бас тартқаннан кейінгі кеңсе белгісі',
    ru: 'Отметка канцелярии после отказа подписать акт о результатах',
    en: 'Mark of the registry after the result act was refused',
  },
  CORRECTED_FACT_PRESCRIPTION_HANDING_OVER: {
    kk: 'Нұсқаманы тапсыру',
    ru: 'Вручение предписания',
    en: 'Handing over of the prescription',
  },
  CORRECTED_FACT_APPOINTMENT_REGISTRATION: {
    kk: 'Тағайындау туралы актіні тіркеу',
    ru: 'Регистрация акта о назначении',
    en: 'Registration of the act of appointment',
  },
  CORRECTED_FACT_EXTENSION_NOTICE: {
    kk: 'Мерзімді ұзарту туралы хабарлама',
    ru: 'Извещение о продлении срока',
    en: 'Notice of the extension',
  },
  CORRECTED_FACT_SUSPENSION_NOTICE: {
    kk: 'Тексеруді тоқтата тұру туралы хабарлама',
    ru: 'Извещение о приостановлении',
    en: 'Notice of the suspension',
  },
  CORRECTED_FACT_RESUMPTION_NOTICE: {
    kk: 'Тексеруді қайта бастау туралы хабарлама',
    ru: 'Извещение о возобновлении',
    en: 'Notice of the resumption',
  },
  CORRECTED_FACT_START_REFUSAL_PROTOCOL: {
    kk: 'Тағайындау туралы актіні қабылдаудан немесе тексеру парағымен танысудан бас тарту туралы хаттама',
    ru: 'Протокол об отказе в принятии акта о назначении или ознакомлении с проверочным листом',
    en: 'Protocol of the refusal of the act of appointment or of the checklist',
  },
  CORRECTED_FACT_OBSTRUCTION_PROTOCOL: {
    kk: 'Басталғаннан кейінгі бас тарту немесе кедергі келтіру туралы хаттама',
    ru: 'Протокол об отказе или воспрепятствовании после начала',
    en: 'Protocol of a refusal or of obstruction after the start',
  },
  CORRECTED_FACT_RESULT_ACT_REFUSAL: {
    kk: 'Нәтижелер туралы актіні қабылдаудан бас тарту',
    ru: 'Отказ подписать акт о результатах',
    en: 'Refusal to sign the result act',
  },
  CORRECTED_FACT_REQUEST_ANSWER: { kk: 'Сұратуға жауап', ru: 'Ответ на запрос', en: 'Answer to a request' },
  CORRECTED_FACT_ACCESS_END: {
    kk: 'Жүйеге қолжетімділіктің аяқталуы',
    ru: 'Окончание доступа к системе',
    en: 'End of access to a system',
  },
  CORRECTED_FACT_FIELD_RECORD: {
    kk: 'Тыңдау немесе мониторинг жазбасы',
    ru: 'Запись слушания или мониторинга',
    en: 'Record of a hearing or of monitoring',
  },
  CORRECTED_FACT_OBJECTION_RECEIPT: {
    kk: 'Қарсылықтың келіп түсуі',
    ru: 'Поступление возражения',
    en: 'Receipt of an objection',
  },
  CORRECTED_FACT_PAPER_SENDING: {
    kk: 'Қағаз данасының жіберілуі',
    ru: 'Отправка экземпляра бумаги',
    en: 'Sending of a copy of a paper',
  },
  CORRECTED_FACT_PAPER_RECEIPT: {
    kk: 'Қағаз данасының алынуы',
    ru: 'Получение экземпляра бумаги',
    en: 'Receipt of a copy of a paper',
  },
  CORRECTED_FACT_REMEDIATION_INFORMATION: {
    kk: 'Жою туралы ақпараттың келіп түсуі',
    ru: 'Поступление информации об устранении',
    en: 'Receipt of information on remediation',
  },
  CORRECTED_FACT_REMEDIATION_EXTENSION_REQUEST: {
    kk: 'Жою мерзімін ұзарту туралы өтініштің келіп түсуі',
    ru: 'Поступление ходатайства о продлении срока устранения',
    en: 'Receipt of a request for more time to remedy',
  },
  CORRECTED_FACT_ADMINISTRATIVE_OUTCOME: {
    kk: 'Әкімшілік іс бойынша шешім күні',
    ru: 'Дата исхода административного дела',
    en: 'Outcome of an administrative case',
  },
  CORRECTED_FACT_LETTER_RECEIPT: {
    kk: 'Шаралар туралы хаттың алынуы',
    ru: 'Получение письма о мерах',
    en: 'Receipt of the letter on measures',
  },
  CORRECTED_FACT_LETTER_REPORT: {
    kk: 'Хат бойынша ақпараттың келіп түсуі',
    ru: 'Поступление информации по письму',
    en: 'Receipt of the report on the letter',
  },
  CORRECTED_FACT_ACTION_PLAN_RECEIPT: {
    kk: 'Іс-шаралар жоспарының келіп түсуі',
    ru: 'Поступление плана мероприятий',
    en: 'Receipt of the action plan',
  },
  CORRECTED_FACT_ESCALATION_DELIVERY: {
    kk: 'Эскалация хатының табыс етілуі',
    ru: 'Доставка письма эскалации',
    en: 'Delivery of an escalation letter',
  },
  CORRECTED_FACT_ESCALATION_ANSWER: {
    kk: 'Эскалация хатына жауап',
    ru: 'Ответ на письмо эскалации',
    en: 'Answer to an escalation letter',
  },
  CORRECTED_FACT_THIRD_PERSON_ANSWER: {
    kk: 'Үшінші тұлғаның сұратуға жауабы',
    ru: 'Ответ третьего лица на запрос',
    en: 'Answer of a third person',
  },
  COUNTER_ENTRY_WHICH: {
    kk: 'Істе мұндай факт бірнешеу: қайсысы екенін көрсетіңіз.',
    ru: 'Таких фактов в деле несколько: укажите, какой из них.',
    en: 'The case has several such facts: say which.',
  },
  COUNTER_ENTRY_AFTER_FOLLOWING: {
    kk: 'Факт өзінен кейін болған оқиғадан кеш болуы мүмкін емес: күні мен уақытын тексеріңіз.',
    ru: 'Факт не может быть позже того, что за ним последовало: проверьте дату и время.',
    en: 'The fact cannot be later than what followed from it: check the date and the hour.',
  },
  COUNTER_ENTRY_PROPOSED: { kk: 'Қол қоюды күтуде', ru: 'Ожидает подписи', en: 'Waits for signature' },
  COUNTER_ENTRY_SIGNED: { kk: 'Қол қойылды', ru: 'Подписана', en: 'Signed' },
  COUNTER_ENTRY_DECLINED: { kk: 'Қол қойылмады', ru: 'Отклонена', en: 'Declined' },
  COUNTER_ENTRY_NOTHING_RECORDED: {
    kk: 'Істе бұл факт енгізілмеген: түзететін ештеңе жоқ.',
    ru: 'Такого факта в деле нет: исправлять нечего.',
    en: 'The case has no such fact: there is nothing to correct.',
  },
  COUNTER_ENTRY_SAME: {
    kk: 'Факт дәл осылай енгізілген: жаңа күнін немесе тәсілін көрсетіңіз.',
    ru: 'Факт так и внесен: укажите другую дату или другой способ.',
    en: 'The fact is recorded just so: give another date or another way.',
  },
  COUNTER_ENTRY_PENDING: {
    kk: 'Осы фактіні түзету туралы жазба басшының шешімін күтіп тұр.',
    ru: 'Исправительная запись об этом факте уже ожидает решения руководителя.',
    en: 'A correction of this fact already waits for the head.',
  },
  COUNTER_ENTRY_SIGNED_ALREADY: {
    kk: 'Бұл түзету жазбасына қол қойылған: {at}, {by}. Ол да қате болса, жаңа қарсы жазба ұсынылады.',
    ru: 'Эта исправительная запись уже подписана: {at}, {by}. Если и она ошибочна, предлагают новую контрзапись.',
    en: 'This correction was signed already: {at}, {by}. If it is wrong too, another counter-entry is proposed.',
  },
  COUNTER_ENTRY_DECLINED_ALREADY: {
    kk: 'Бұл түзету жазбасы қабылданбаған: {at}, {by}. Қажет болса, жаңасы ұсынылады.',
    ru: 'Эта исправительная запись уже отклонена: {at}, {by}. При необходимости предлагают новую.',
    en: 'This correction was declined already: {at}, {by}. If it is needed, another one is proposed.',
  },
  COUNTER_ENTRY_AFTER_NEXT: {
    kk: 'Тексеру нәтижелер туралы акт жасалғаннан кейін басталуы мүмкін емес: күні мен уақытын тексеріңіз.',
    ru: 'Начало не может быть позже составления акта о результатах: проверьте дату и время.',
    en: 'The start cannot be later than the drawing up of the result act: check the date and the hour.',
  },
  COUNTER_ENTRY_UNDECIDED: {
    kk: 'Фактіні түзету туралы шешілмеген жазбалар бар: {count}. Алдымен басшы шешім қабылдайды.',
    ru: 'Есть нерешенные исправительные записи: {count}. Сначала решение принимает руководитель.',
    en: 'Corrections of facts wait for a decision: {count}. The head decides first.',
  },
  EVENT_counterEntryProposed: {
    kk: 'Фактіні түзету ұсынылды',
    ru: 'Предложена исправительная запись',
    en: 'Correction of a fact proposed',
  },
  EVENT_counterEntrySigned: {
    kk: 'Қате енгізілген факт түзетілді',
    ru: 'Ошибочно внесенный факт исправлен',
    en: 'A wrongly recorded fact was corrected',
  },
  EVENT_counterEntryDeclined: {
    kk: 'Фактіні түзету туралы жазбаға қол қойылмады',
    ru: 'Исправительная запись отклонена',
    en: 'Correction of a fact declined',
  },
  DETAIL_recordedBefore: { kk: 'Бұрын енгізілгені', ru: 'Было внесено', en: 'Recorded before' },
} as const satisfies Messages;
