import type { Messages } from '../../platform/messages/catalogue';

/** What the papers of internal control and internal monitoring are called (clauses 42 to 60). */
export const internalControlTitles = {
  DOCUMENT_CONTROL_PLAN_ORDER: {
    kk: 'Бақылау іс-шараларының жоспарын бекіту туралы бұйрық',
    ru: 'Приказ об утверждении плана контрольных мероприятий',
    en: 'Order that approves the plan of control activities',
  },
  DOCUMENT_CONTROL_PLAN_CHANGE_ORDER: {
    kk: 'Бақылау іс-шараларының жоспарына өзгеріс енгізу туралы бұйрық',
    ru: 'Приказ об изменении плана контрольных мероприятий',
    en: 'Order that changes the plan of control activities',
  },
  DOCUMENT_CONTROL_APPOINTMENT_ORDER: {
    kk: 'Бақылау іс-шарасын тағайындау туралы бұйрық',
    ru: 'Приказ о назначении контрольного мероприятия',
    en: 'Order that appoints a control activity',
  },
  DOCUMENT_CONTROL_EXTENSION_SUBMISSION: {
    kk: 'Бақылау іс-шарасын ұзарту туралы уәжді ұсыныс',
    ru: 'Мотивированное представление о продлении контрольного мероприятия',
    en: 'Reasoned submission to extend a control activity',
  },
  DOCUMENT_CONTROL_EXTENSION_ORDER: {
    kk: 'Бақылау іс-шарасын ұзарту туралы бұйрық',
    ru: 'Приказ о продлении контрольного мероприятия',
    en: 'Order that extends a control activity',
  },
  DOCUMENT_CONTROL_NOTICE: {
    kk: 'Бақылау іс-шарасы туралы хабарлама',
    ru: 'Извещение о контрольном мероприятии',
    en: 'Notice of a control activity',
  },
  DOCUMENT_CONTROL_REQUEST: {
    kk: 'Бақылау объектісіне сұрау салу',
    ru: 'Запрос объекту контроля',
    en: 'Request to the object of control',
  },
  DOCUMENT_CONTROL_CANCELLATION_ORDER: {
    kk: 'Бақылау іс-шарасын болдырмау туралы бұйрық',
    ru: 'Приказ об отмене контрольного мероприятия',
    en: 'Order that cancels a control activity',
  },
  DOCUMENT_CONTROL_SHORTENING_ORDER: {
    kk: 'Бақылау іс-шарасының мерзімін өзгерту туралы бұйрық',
    ru: 'Приказ об изменении срока контрольного мероприятия',
    en: 'Order that changes the term of a control activity',
  },
  DOCUMENT_CONTROL_SUBMISSION: {
    kk: 'Бақылау іс-шарасының материалдарын басшыға ұсыну',
    ru: 'Представление материалов контрольного мероприятия руководителю',
    en: 'Submission of the materials of a control activity to the head',
  },
  DOCUMENT_CONTROL_MEASURES_PLAN: {
    kk: 'Бұзушылықтарды жою жөніндегі іс-шаралар жоспары',
    ru: 'План мероприятий по устранению нарушений',
    en: 'Plan of measures to remedy violations',
  },
  DOCUMENT_CONTROL_EXECUTION_REPORT: {
    kk: 'Іс-шаралар жоспарының орындалуы туралы ақпарат',
    ru: 'Информация об исполнении плана мероприятий',
    en: 'Information on the execution of the plan of measures',
  },
  DOCUMENT_CONTROL_NOTED_DECISION: {
    kk: 'Бақылау іс-шарасының материалдарын назарға алу туралы шешім',
    ru: 'Решение о принятии к сведению материалов контрольного мероприятия',
    en: 'Decision to take note of the materials of a control activity',
  },
  DOCUMENT_CONTROL_ACT: {
    kk: 'Бақылау іс-шарасының актісі',
    ru: 'Акт контрольного мероприятия',
    en: 'Act of a control activity',
  },
  DOCUMENT_CONTROL_LETTER: {
    kk: 'Бақылау іс-шарасы бойынша шаралар қабылдау туралы хат',
    ru: 'Письмо о принятии мер по контрольному мероприятию',
    en: 'Letter on measures after a control activity',
  },
  DOCUMENT_INTERNAL_MONITORING_SHEET: {
    kk: 'Ішкі мониторинг парағы',
    ru: 'Лист внутреннего мониторинга',
    en: 'Sheet of internal monitoring',
  },
  DOCUMENT_INTERNAL_MONITORING_PROPOSALS: {
    kk: 'Ішкі мониторинг қорытындысы бойынша ұсыныстар',
    ru: 'Предложения по итогам внутреннего мониторинга',
    en: 'Proposals after internal monitoring',
  },
  DOCUMENT_PROPOSALS_SUBMISSION: {
    kk: 'Ұсыныстарды басшылыққа енгізу туралы ілеспе хат',
    ru: 'Сопроводительное письмо с предложениями руководству',
    en: 'Covering letter with the proposals to the leadership',
  },
  DOCUMENT_PROPOSALS_LETTER: {
    kk: 'Ұсыныстарды жіберу туралы ілеспе хат',
    ru: 'Сопроводительное письмо о направлении предложений',
    en: 'Covering letter that sends proposals on',
  },
} as const satisfies Messages;
