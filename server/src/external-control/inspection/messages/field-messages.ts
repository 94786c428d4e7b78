import type { Messages } from '../../../platform/messages/catalogue';

/** What an inspection asks, hears, is told and recommends (clause 5). */
export const fieldMessages = {
  REQUEST_KIND_DOCUMENTS: {
    kk: 'Құжаттар мен мәліметтер',
    ru: 'Документы и сведения',
    en: 'Documents and data',
  },
  REQUEST_KIND_SYSTEM_ACCESS: {
    kk: 'Ақпараттық жүйеге қолжетімділік',
    ru: 'Доступ к информационной системе',
    en: 'Access to an information system',
  },
  REQUEST_KIND_EXPLANATION: {
    kk: 'Жазбаша түсініктеме',
    ru: 'Письменное объяснение',
    en: 'Written explanation',
  },
  REQUEST_KIND_INTERNAL_CONTROL: {
    kk: 'Ішкі бақылау нәтижелері',
    ru: 'Результаты внутреннего контроля',
    en: 'Results of internal control',
  },
  REQUEST_KIND_RECOMMENDATION: { kk: 'Ұсыным', ru: 'Рекомендация', en: 'Recommendation' },
  RECOMMENDATION_AIM_BETTER_SERVICE: {
    kk: 'Қызмет көрсету сапасын арттыру',
    ru: 'Повышение качества оказания услуг',
    en: 'Better service',
  },
  RECOMMENDATION_AIM_REMEDY_VIOLATIONS: {
    kk: 'Анықталған бұзушылықтарды жою',
    ru: 'Устранение выявленных нарушений',
    en: 'Remedying violations',
  },
  RECOMMENDATION_AIM_HOLD_TO_ACCOUNT: {
    kk: 'Кінәлі адамдарды жауаптылыққа тарту',
    ru: 'Привлечение виновных лиц к ответственности',
    en: 'Holding those at fault to account',
  },
  FIELD_RECORD_HEARING: {
    kk: 'Лауазымды адамды ауызша тыңдау',
    ru: 'Устное заслушивание должностного лица',
    en: 'Oral hearing of an official',
  },
  FIELD_RECORD_PUBLIC_MONITORING: {
    kk: 'Қоғамдық мониторинг нәтижелері',
    ru: 'Результаты общественного мониторинга',
    en: 'Results of public monitoring',
  },
  MONITORING_SOURCE_NATURAL_PERSON: { kk: 'Жеке тұлға', ru: 'Физическое лицо', en: 'Natural person' },
  MONITORING_SOURCE_NON_PROFIT: {
    kk: 'Коммерциялық емес ұйым',
    ru: 'Некоммерческая организация',
    en: 'Non-profit organisation',
  },
  HEARING_SIGNED: { kk: 'Оқылды және қол қойылды', ru: 'Прочитано и подписано', en: 'Read and signed' },
  HEARING_REFUSED: { kk: 'Қол қоюдан бас тартылды', ru: 'От подписи отказались', en: 'Refused to sign' },
  STEP_END_ACCESS: {
    kk: 'Жүйеге қолжетімділіктің аяқталғанын жазу',
    ru: 'Записать прекращение доступа к системе',
    en: 'Record that the access to a system has ended',
  },
  EVENT_recommendationSent: { kk: 'Ұсыным енгізілді', ru: 'Внесена рекомендация', en: 'Recommendation made' },
  EVENT_recommendationSeen: {
    kk: 'Субъект ұсыныммен танысты',
    ru: 'Субъект ознакомлен с рекомендацией',
    en: 'The subject read the recommendation',
  },
  EVENT_accessEnded: {
    kk: 'Жүйеге қолжетімділік аяқталды',
    ru: 'Доступ к системе прекращен',
    en: 'Access to a system ended',
  },
  EVENT_hearingRecorded: {
    kk: 'Ауызша тыңдау жазылды',
    ru: 'Записано устное заслушивание',
    en: 'Oral hearing recorded',
  },
  EVENT_publicMonitoringRecorded: {
    kk: 'Қоғамдық мониторинг нәтижелері қосылды',
    ru: 'Приобщены результаты общественного мониторинга',
    en: 'Results of public monitoring added',
  },
  OUTSIDE_SUBJECT_MATTER: {
    kk: 'Сұрау салу істің нысанасына жатпайды: аталған тармақтардың {count} осы істің тексеру парағында жоқ.',
    ru: 'Запрос выходит за предмет дела: указанных пунктов нет в его проверочном листе ({count}).',
    en: 'The request lies outside the subject-matter: points that it names are not in the checklist of this case ({count}).',
  },
  ACCESS_WITHOUT_POINTS: {
    kk: 'Жүйеге қолжетімділік тексеру парағының нақты тармақтары үшін сұратылады: оларды көрсетіңіз.',
    ru: 'Доступ к системе запрашивается для конкретных пунктов проверочного листа: укажите их.',
    en: 'Access to a system is asked for certain points of the checklist: name them.',
  },
  NO_VIOLATION_TO_RECOMMEND_ON: {
    kk: 'Әзірге бұзушылық анықталмаған: жою және жауаптылыққа тарту бұзушылық бар жерде ұсынылады.',
    ru: 'Нарушений пока не выявлено: устранение и привлечение к ответственности рекомендуют там, где есть нарушение.',
    en: 'No violation has been found yet: remedying and holding to account are recommended where there is one.',
  },
  ANSWERED_AFTER_END: {
    kk: 'Тексеру парағының тармағына мерзім {endDate} аяқталғаннан кейін жауап берілген.',
    ru: 'На пункт проверочного листа дан ответ после окончания срока {endDate}.',
    en: 'A point of the checklist was answered after the term had ended on {endDate}.',
  },
  ANSWER_CAME_AFTER_ACT: {
    kk: '{number}-тармаққа жауап {answeredAt} берілген, ал нәтижелер туралы акт жасалғаннан кейін келіп түсті. Ол іске бөлек тіркелді, акт өзгермейді.',
    ru: 'Ответ на пункт {number} дан {answeredAt}, а поступил после составления акта о результатах. Он приобщен к делу отдельно, акт не меняется.',
    en: 'Point {number} was answered on {answeredAt}, and the answer came after the result act was drawn up. It is kept in the case beside the act, which does not change.',
  },
  HEARD_AFTER_END: {
    kk: 'Тыңдау немесе қабылдау мерзім {endDate} аяқталғаннан кейін болды.',
    ru: 'Заслушивание или получение состоялось после окончания срока {endDate}.',
    en: 'It was heard or taken in after the term had ended on {endDate}.',
  },
  HEARD_WHILE_SUSPENDED: {
    kk: 'Тексеру {since} бастап тоқтатыла тұрған кезде тыңдалды немесе қабылданды.',
    ru: 'Заслушано или получено, пока проверка была приостановлена (с {since}).',
    en: 'It was heard or taken in while the inspection was suspended (since {since}).',
  },
} as const satisfies Messages;
