import type { Messages } from '../../platform/messages/catalogue';
import type { ExternalControlDocumentKind } from './catalogue';
import type { CopyRecipient } from '../../platform/documents';
import { internalControlTitles } from './internal-control-titles';
import type { RoleOfSubject } from './role-of-subject';
import type { TitleOfControl } from './title-of-control';

type DocumentMessageKey =
  | `DOCUMENT_${ExternalControlDocumentKind}`
  | `DOCUMENT_${TitleOfControl}`
  | 'DOCUMENT_CONTROL_PLAN_CHANGE_ORDER'
  | `DOCUMENT_COPY_${CopyRecipient}`
  | `DOCUMENT_NAMES_${RoleOfSubject}`
  | 'CHECK_THROTTLED';

export const documentMessages = {
  DOCUMENT_ACT_OF_APPOINTMENT: {
    kk: 'Тексеруді тағайындау туралы акт',
    ru: 'Акт о назначении проверки',
    en: 'Order to inspect (act of appointment)',
  },
  DOCUMENT_CONTROL_APPOINTMENT: {
    kk: 'Тексерілетін субъектіге бару арқылы профилактикалық бақылауды тағайындау туралы акт',
    ru: 'Акт о назначении профилактического контроля с посещением',
    en: 'Act of appointment of a preventive control with a visit',
  },
  DOCUMENT_REPORT_CORRECTION_REQUEST: {
    kk: 'Есепті түзету туралы сұрау салу',
    ru: 'Запрос о корректировке отчета',
    en: 'Request for the correction of a report',
  },
  DOCUMENT_REPORT_CORRECTION_ACT: {
    kk: 'Есепті түзету актісі',
    ru: 'Акт корректировки отчета',
    en: 'Act of correction of a report',
  },
  DOCUMENT_REPORT_CORRECTION_REFUSAL: {
    kk: 'Есепті түзетуден бас тарту туралы шешім',
    ru: 'Решение об отказе в корректировке отчета',
    en: 'Decision that refuses the correction of a report',
  },
  DOCUMENT_CONTROL_RECOMMENDATION: {
    kk: 'Тексерілетін субъектіге бармай профилактикалық бақылау қорытындысы бойынша ұсыным',
    ru: 'Рекомендация по итогам профилактического контроля без посещения',
    en: 'Recommendation after a preventive control without a visit',
  },
  ...internalControlTitles,
  DOCUMENT_START_NOTICE_OF_CONTROL: {
    kk: 'Профилактикалық бақылаудың басталуы туралы хабарлама',
    ru: 'Уведомление о начале профилактического контроля',
    en: 'Notice of the start of the preventive control',
  },
  DOCUMENT_RESULT_ACT_OF_CONTROL: {
    kk: 'Профилактикалық бақылау нәтижелері туралы акт',
    ru: 'Акт о результатах профилактического контроля',
    en: 'Act of results of the preventive control',
  },
  DOCUMENT_RESULT_ACT_REFUSAL_PROTOCOL_OF_CONTROL: {
    kk: 'Профилактикалық бақылау нәтижелері туралы актіге қол қоюдан бас тарту туралы хаттама',
    ru: 'Протокол об отказе подписать акт о результатах профилактического контроля',
    en: 'Protocol of refusal to sign the act of results',
  },
  DOCUMENT_ADDITIONAL_ACT_OF_CONTROL: {
    kk: 'Профилактикалық бақылау мерзімін ұзарту туралы қосымша акт',
    ru: 'Дополнительный акт о продлении профилактического контроля',
    en: 'Additional act of extension',
  },
  DOCUMENT_EXTENSION_NOTICE_OF_CONTROL: {
    kk: 'Профилактикалық бақылау мерзімін ұзарту туралы хабарлама',
    ru: 'Уведомление о продлении срока профилактического контроля',
    en: 'Notice of extension',
  },
  DOCUMENT_INSPECTOR_CHANGE_ACT_OF_CONTROL: {
    kk: 'Бақылауды жүргізетін адамдардың құрамын өзгерту туралы қосымша акт',
    ru: 'Дополнительный акт об изменении состава проводящих контроль',
    en: 'Additional act on who holds the control',
  },
  DOCUMENT_FIELD_REQUEST_OF_CONTROL: {
    kk: 'Профилактикалық бақылау барысындағы сұрау салу',
    ru: 'Запрос в ходе профилактического контроля',
    en: 'Request inside the preventive control',
  },
  DOCUMENT_START_NOTICE: {
    kk: 'Тексерудің басталуы туралы хабарлама',
    ru: 'Уведомление о начале проверки',
    en: 'Notice of the start of the inspection',
  },
  DOCUMENT_REFUSAL_PROTOCOL: {
    kk: 'Бас тарту немесе кедергі жасау туралы хаттама',
    ru: 'Протокол об отказе либо воспрепятствовании',
    en: 'Protocol of refusal or obstruction',
  },
  DOCUMENT_RESULT_ACT: {
    kk: 'Тексеру нәтижелері туралы акт',
    ru: 'Акт о результатах проверки',
    en: 'Inspection report (act of results)',
  },
  DOCUMENT_PRESCRIPTION: {
    kk: 'Анықталған бұзушылықтарды жою туралы нұсқама',
    ru: 'Предписание об устранении выявленных нарушений',
    en: 'Order to remedy violations',
  },
  DOCUMENT_RESULT_ACT_REFUSAL_PROTOCOL: {
    kk: 'Тексеру нәтижелері туралы актіге қол қоюдан бас тарту туралы хаттама',
    ru: 'Протокол об отказе подписать акт о результатах проверки',
    en: 'Protocol of refusal to sign the inspection report',
  },
  DOCUMENT_INFORMATION_REQUEST: {
    kk: 'Нұсқаманың орындалуы туралы ақпарат сұрау салуы',
    ru: 'Запрос информации об исполнении предписания',
    en: 'Request for information on the order to remedy',
  },
  DOCUMENT_OFFENCE_RECORD: {
    kk: 'Әкімшілік құқық бұзушылық туралы хаттама',
    ru: 'Протокол об административном правонарушении',
    en: 'Record of an administrative offence',
  },
  DOCUMENT_COMMISSION_ORDER: {
    kk: 'Арнайы комиссия туралы бұйрық',
    ru: 'Приказ о специальной комиссии',
    en: 'Order on the special commission',
  },
  DOCUMENT_COMMISSION_PROTOCOL: {
    kk: 'Арнайы комиссия отырысының хаттамасы',
    ru: 'Протокол заседания специальной комиссии',
    en: 'Protocol of the special commission',
  },
  DOCUMENT_COMMISSION_INVITATION: {
    kk: 'Арнайы комиссияның отырысына шақыру',
    ru: 'Приглашение на заседание специальной комиссии',
    en: 'Invitation to a session of the special commission',
  },
  DOCUMENT_ADDITIONAL_ACT: {
    kk: 'Тексеру мерзімін ұзарту туралы қосымша акт',
    ru: 'Дополнительный акт о продлении проверки',
    en: 'Additional act of extension',
  },
  DOCUMENT_EXTENSION_NOTICE: {
    kk: 'Тексеру мерзімін ұзарту туралы хабарлама',
    ru: 'Уведомление о продлении срока проверки',
    en: 'Notice of extension',
  },
  DOCUMENT_SUSPENSION_ACT: {
    kk: 'Тексеруді тоқтата тұру туралы акт',
    ru: 'Акт о приостановлении проверки',
    en: 'Act of suspension',
  },
  DOCUMENT_RESUMPTION_ACT: {
    kk: 'Тексеруді қайта бастау туралы акт',
    ru: 'Акт о возобновлении проверки',
    en: 'Act of resumption',
  },
  DOCUMENT_SUSPENSION_NOTICE: {
    kk: 'Тексеруді тоқтата тұру туралы хабарлама',
    ru: 'Уведомление о приостановлении проверки',
    en: 'Notice of suspension',
  },
  DOCUMENT_RESUMPTION_NOTICE: {
    kk: 'Тексеруді қайта бастау туралы хабарлама',
    ru: 'Уведомление о возобновлении проверки',
    en: 'Notice of resumption',
  },
  DOCUMENT_INSPECTOR_CHANGE_ACT: {
    kk: 'Тексерушілер құрамын өзгерту туралы қосымша акт',
    ru: 'Дополнительный акт об изменении состава проверяющих',
    en: 'Additional act on who inspects',
  },
  DOCUMENT_COMPLAINT_FORWARDING: {
    kk: 'Шағымды жіберу туралы ілеспе хат',
    ru: 'Сопроводительное письмо о направлении жалобы',
    en: 'Letter forwarding a complaint',
  },
  DOCUMENT_AGENCY_ASSIGNMENT: {
    kk: 'Агенттік басшылығының тапсырмасы',
    ru: 'Поручение руководства Агентства',
    en: 'Assignment by the Agency’s leadership',
  },
  DOCUMENT_HALF_YEAR_LIST_ORDER: {
    kk: 'Жартыжылдық тізімді бекіту туралы бұйрық',
    ru: 'Приказ об утверждении полугодового списка',
    en: 'Order approving the half-year list',
  },
  DOCUMENT_YEAR_SCORE_ORDER: {
    kk: 'Жылдық балдарды бекіту туралы бұйрық',
    ru: 'Приказ об утверждении годовых баллов',
    en: 'Order approving the yearly scores',
  },
  DOCUMENT_STATE_BODY_REQUEST: {
    kk: 'Мемлекеттік органға сұрау салу',
    ru: 'Запрос в государственный орган',
    en: 'Request to another state body',
  },
  DOCUMENT_THIRD_PERSON_REQUEST: {
    kk: 'Үшінші тұлғаға сұрау салу',
    ru: 'Запрос третьему лицу',
    en: 'Request to a third person',
  },
  DOCUMENT_LIST_NOTICE: {
    kk: 'Жартыжылдық тізімге енгізілгені туралы хабарлама',
    ru: 'Уведомление о включении в полугодовой список',
    en: 'Notice of standing on the half-year list',
  },
  DOCUMENT_EXTENSION_DECISION: {
    kk: 'Бұзушылықтарды жою мерзімін ұзарту туралы өтініш бойынша шешім',
    ru: 'Решение по заявлению о продлении сроков устранения нарушений',
    en: 'Decision on the request for more time to remedy',
  },
  DOCUMENT_LETTER_ON_MEASURES: {
    kk: 'Шаралар қабылдау туралы хат',
    ru: 'Письмо о принятии мер',
    en: 'Letter on measures',
  },
  DOCUMENT_ACTION_PLAN: {
    kk: 'Іс-шаралар жоспары',
    ru: 'План мероприятий',
    en: 'Action plan',
  },
  DOCUMENT_LIABILITY_LETTER: {
    kk: 'Жауаптылықты қарау туралы хат',
    ru: 'Письмо о рассмотрении ответственности',
    en: 'Letter on liability',
  },
  DOCUMENT_PROSECUTOR_NOTICE: {
    kk: 'Прокуратура органына хабарлама',
    ru: 'Уведомление органа прокуратуры',
    en: 'Notice to the prosecutor’s office',
  },
  DOCUMENT_STATE_BODY_NOTICE: {
    kk: 'Мемлекеттік органға хабарлама',
    ru: 'Уведомление государственного органа',
    en: 'Notice to another state body',
  },
  DOCUMENT_COURT_CLAIM: { kk: 'Сотқа талап қою', ru: 'Исковое заявление в суд', en: 'Claim to court' },
  DOCUMENT_ESCALATION_RECALL: {
    kk: '35-тармақ бойынша жіберілген құжатты кері қайтарып алу туралы хат',
    ru: 'Письмо об отзыве документа, направленного по пункту 35',
    en: 'Letter withdrawing what was sent under clause 35',
  },
  DOCUMENT_REFERRAL_OF_MATERIALS: {
    kk: 'Материалдарды уәкілетті органға жіберу туралы хат',
    ru: 'Письмо о направлении материалов в уполномоченный орган',
    en: 'Referral of materials',
  },
  DOCUMENT_FIELD_REQUEST: {
    kk: 'Тексеру барысындағы сұрау салу',
    ru: 'Запрос в ходе проверки',
    en: 'Request inside the inspection',
  },
  DOCUMENT_RECOMMENDATION: { kk: 'Ұсыным', ru: 'Рекомендация', en: 'Recommendation' },
  DOCUMENT_HEARING_RECORD: {
    kk: 'Лауазымды адамды ауызша тыңдау хаттамасы',
    ru: 'Протокол устного заслушивания',
    en: 'Record of an oral hearing',
  },
  DOCUMENT_MONITORING_RECORD: {
    kk: 'Сыртқы мониторинг туралы анықтама',
    ru: 'Справка о внешнем мониторинге',
    en: 'Record of external monitoring',
  },
  DOCUMENT_MONITORING_DECISION: {
    kk: 'Сыртқы мониторинг нәтижелері бойынша шешім',
    ru: 'Решение по результатам внешнего мониторинга',
    en: 'Decision after external monitoring',
  },
  DOCUMENT_MONITORING_LETTER: {
    kk: 'Мониторингтен кейінгі шаралар қабылдау туралы хат',
    ru: 'Письмо о принятии мер по итогам мониторинга',
    en: 'Letter on measures after monitoring',
  },
  DOCUMENT_MONITORING_REFERRAL: {
    kk: 'Мониторинг материалдарын уәкілетті органға жіберу туралы хат',
    ru: 'Письмо о направлении материалов мониторинга в уполномоченный орган',
    en: 'Referral of the materials of monitoring',
  },
  DOCUMENT_DISCLOSURE_LETTER: {
    kk: 'Құпиялылық белгісі бар мәліметтерді беру туралы хат',
    ru: 'Письмо о предоставлении сведений с отметкой о тайне',
    en: 'Letter on disclosure under a law',
  },
  DOCUMENT_COPY_REGISTER: {
    kk: 'Құқықтық статистика және арнайы есепке алу саласындағы уәкілетті органға',
    ru: 'Уполномоченному органу в области правовой статистики и специальных учетов',
    en: 'For the legal-statistics body',
  },
  DOCUMENT_COPY_SUBJECT: {
    kk: 'Тексерілетін субъектіге',
    ru: 'Проверяемому субъекту',
    en: 'For the inspected subject',
  },
  DOCUMENT_COPY_RECEIVED_BY_PLACING: {
    kk: 'порталдағы кабинетке орналастырылған сәттен алынған болып есептеледі',
    ru: 'считается полученным с размещения в кабинете на портале',
    en: 'counts as received by placing in the cabinet on the portal',
  },
  DOCUMENT_COPY_ADDRESSEE: { kk: 'Адресатқа', ru: 'Адресату', en: 'For the addressee' },
  DOCUMENT_COPY_INSPECTOR: { kk: 'Тексерушіге', ru: 'Проверяющему', en: 'For the inspector' },
  DOCUMENT_COPY_OFFICE: {
    kk: 'Бақылау органында қалады',
    ru: 'Остается у органа контроля',
    en: 'Kept by the control body',
  },
  DOCUMENT_NAMES_SUBJECT: { kk: 'Тексерілетін субъект', ru: 'Проверяемый субъект', en: 'Inspected subject' },
  DOCUMENT_NAMES_OBJECT: { kk: 'Бақылау объектісі', ru: 'Объект контроля', en: 'Object of control' },
  DOCUMENT_NAMES_ADDRESSEE: { kk: 'Кімге жолданған', ru: 'Кому адресован', en: 'Addressed to' },
  DOCUMENT_NAMES_CONCERNED: { kk: 'Кімге қатысты', ru: 'Кого касается', en: 'Whom it concerns' },
  EVENT_markedEditionKept: {
    kk: 'Құжаттың белгі қойылған нұсқасы сақталды',
    ru: 'Сохранена редакция документа с отметкой',
    en: 'An edition of a paper with its mark kept',
  },
  EVENT_redactedEditionKept: {
    kk: 'Құжаттың бір бөлігі берілмейтін нұсқасы сақталды (31-тармақ)',
    ru: 'Сохранена редакция документа без нераскрываемой части (пункт 31)',
    en: 'An edition of a paper without the part that is not disclosed kept (clause 31)',
  },
  DETAIL_paperForm: { kk: 'Файл түрі', ru: 'Вид файла', en: 'Kind of file' },
  DETAIL_paperForm_kk_pdf: { kk: 'қазақша PDF', ru: 'PDF на казахском языке', en: 'PDF in Kazakh' },
  DETAIL_paperForm_ru_pdf: { kk: 'орысша PDF', ru: 'PDF на русском языке', en: 'PDF in Russian' },
  DETAIL_paperForm_kk_docx: { kk: 'қазақша DOCX', ru: 'DOCX на казахском языке', en: 'DOCX in Kazakh' },
  DETAIL_paperForm_ru_docx: { kk: 'орысша DOCX', ru: 'DOCX на русском языке', en: 'DOCX in Russian' },
  PAPER_MARK_ACQUAINTED: {
    kk: 'танысуға ұсынылғаны туралы белгі',
    ru: 'отметка о представлении на ознакомление',
    en: 'mark that it was shown',
  },
  PAPER_MARK_REFUSED: {
    kk: 'танысудан бас тарту туралы белгі',
    ru: 'отметка об отказе от ознакомления',
    en: 'mark of refusal to read it',
  },
  PAPER_MARK_AGREED: {
    kk: 'нәтижелермен келісу туралы белгі',
    ru: 'отметка о согласии с результатами',
    en: 'mark of agreement with the results',
  },
  PAPER_MARK_OBJECTED: {
    kk: 'қарсылықтар туралы белгі',
    ru: 'отметка о возражениях',
    en: 'mark of objections',
  },
  PAPER_MARK_CANCELLED: {
    kk: 'күші жойылғаны туралы белгі',
    ru: 'отметка об отмене',
    en: 'mark that it was cancelled',
  },
  PAPER_MARK_REGISTRY_MARK: {
    kk: 'субъект кеңсесінің тіркеу белгісі (24-тармақ)',
    ru: 'отметка канцелярии субъекта о регистрации (пункт 24)',
    en: 'registration mark of the subject’s registry (clause 24)',
  },
  PAPER_MARK_SET_RIGHT: {
    kk: 'мерзімі түзетілгені туралы белгі',
    ru: 'отметка об исправлении срока',
    en: 'mark that its term was set right',
  },
  PAPER_MARK_EXTENSION_REGISTERED_LATE: {
    kk: 'ол ұзартатын мерзім аяқталғаннан кейін тіркелген (14-тармақ)',
    ru: 'зарегистрирован после окончания срока, который продлевает (пункт 14)',
    en: 'registered after the term that it extends was over (clause 14)',
  },
  PAPER_MARK_EXTENSION_NOTICE_LATE: {
    kk: 'субъект ұзартудан кемінде бір жұмыс күні бұрын хабардар етілмеген (14-тармақ)',
    ru: 'субъект уведомлен позднее чем за один рабочий день до продления (пункт 14)',
    en: 'the subject was told later than one working day before the extension (clause 14)',
  },
  CHECK_THROTTLED: {
    kk: 'Қате кодтар тым көп енгізілді. Он минуттан кейін қайта көріңіз.',
    ru: 'Введено слишком много неверных кодов. Повторите через десять минут.',
    en: 'Too many wrong codes were entered. Try again in ten minutes.',
  },
} as const satisfies Messages & Record<DocumentMessageKey, unknown>;
