import type { Messages } from '../../platform/messages/catalogue';

/** Fields of the commands on a control event as a person reads them. */
export const controlFieldMessages = {
  FIELD_endDate: { kk: 'аяқталу күні', ru: 'дата окончания', en: 'last day' },
  FIELD_monitoringReference: {
    kk: 'мониторинг атауы',
    ru: 'название мониторинга',
    en: 'name of the monitoring',
  },
  FIELD_monitoringLetterId: {
    kk: 'сыртқы мониторинг бойынша хат',
    ru: 'письмо по итогам внешнего мониторинга',
    en: 'letter after external monitoring',
  },
  FIELD_monitoringDate: { kk: 'мониторинг күні', ru: 'дата мониторинга', en: 'date of the monitoring' },
  FIELD_fullName: { kk: 'тегі, аты, әкесінің аты', ru: 'фамилия, имя, отчество', en: 'full name' },
  FIELD_employerId: { kk: 'жұмыс беруші', ru: 'работодатель', en: 'employer' },
  FIELD_expertId: { kk: 'сарапшы', ru: 'эксперт', en: 'expert' },
  FIELD_objectionId: { kk: 'қарсылық', ru: 'возражение', en: 'objection' },
  FIELD_organisation: { kk: 'ұйымы', ru: 'организация', en: 'organisation' },
  FIELD_field: { kk: 'білім саласы', ru: 'область знаний', en: 'field of knowledge' },
  FIELD_handing: { kk: 'тапсыру нәтижесі', ru: 'итог вручения', en: 'outcome of the handing over' },
  FIELD_witness: { kk: 'куәгер', ru: 'свидетель', en: 'witness' },
  FIELD_requestId: { kk: 'сұрау салу', ru: 'запрос', en: 'request' },
  FIELD_basis: { kk: 'негізі', ru: 'основание', en: 'basis' },
  FIELD_heldPlace: {
    kk: 'іс-шара өткізілген орын',
    ru: 'место проведения мероприятия',
    en: 'place of the activity',
  },
  FIELD_analysis: { kk: 'қызмет талдауы', ru: 'анализ деятельности', en: 'analysis of the activity' },
  FIELD_results: { kk: 'нәтижелер', ru: 'результаты', en: 'results' },
  FIELD_causes: { kk: 'себептер мен салдар', ru: 'причины и последствия', en: 'causes and consequences' },
  FIELD_checklist: {
    kk: 'тексеру парағының атауы',
    ru: 'наименование проверочного листа',
    en: 'name of the checklist',
  },
  FIELD_points: { kk: 'тексерілген тармақтар', ru: 'проверенные пункты', en: 'points checked' },
  FIELD_measures: { kk: 'шаралар', ru: 'меры', en: 'measures' },
  FIELD_measuresBy: { kk: 'шаралардың мерзімі', ru: 'срок мер', en: 'date for the measures' },
  FIELD_accountability: {
    kk: 'жауаптылыққа тарту шаралары',
    ru: 'меры ответственности',
    en: 'measures of accountability',
  },
  FIELD_present: { kk: 'қатысқан адамдар', ru: 'присутствовавшие', en: 'who was present' },
  FIELD_shownAt: { kk: 'ұсынылған уақыты', ru: 'когда представлен', en: 'when it was shown' },
  FIELD_refusalNote: { kk: 'бас тарту туралы белгі', ru: 'отметка об отказе', en: 'mark about the refusal' },
} as const satisfies Messages;
