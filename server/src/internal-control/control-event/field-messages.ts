import type { Messages } from '../../platform/messages/catalogue';

/** Fields of the commands on a control event as a person reads them. */
export const controlFieldMessages = {
  CONTROL_DATA_PERIOD: {
    kk: 'Кезеңнің соңы басынан ерте болмауы, ал кезең {max} айдан аспауы тиіс.',
    ru: 'Конец периода не раньше его начала, период не длиннее {max} месяцев.',
    en: 'The period ends no earlier than it begins and has at most {max} months.',
  },
  CONTROL_DATA_KIND: {
    kk: 'Кезең ақпараттық жүйенің мәліметтері мен шағымдар үшін ғана көрсетіледі: кезеңді алып тастаңыз немесе басқа түрді таңдаңыз.',
    ru: 'Период указывается только для сведений информационной системы и жалоб: уберите период или выберите другой вид.',
    en: 'A period is named for data of the information system and for complaints alone: leave it out, or choose another kind.',
  },
  CONTROL_RECORD_USED_MONITORING_SYSTEM: {
    kk: '{from} – {to} аралығында: көрсетілген қызметтер {rendered}, мерзімі бұзылғаны {late}, бас тартылғаны {refused}',
    ru: 'За {from} – {to}: оказано услуг {rendered}, с нарушением срока {late}, отказов {refused}',
    en: 'From {from} to {to}: services rendered {rendered}, late {late}, refused {refused}',
  },
  CONTROL_RECORD_USED_COMPLAINTS: {
    kk: '{from} – {to} аралығында: шағымдар {count}. {numbers}',
    ru: 'За {from} – {to}: жалоб {count}. {numbers}',
    en: 'From {from} to {to}: complaints {count}. {numbers}',
  },
  FIELD_dataFrom: { kk: 'кезеңнің басы', ru: 'начало периода', en: 'beginning of the period' },
  FIELD_dataTo: { kk: 'кезеңнің соңы', ru: 'конец периода', en: 'end of the period' },
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
  FIELD_apartBecause: {
    kk: 'объектімен байланысы жоқтығының түсіндірмесі',
    ru: 'пояснение, почему нет связи с объектом',
    en: 'why there is no tie to the object',
  },
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
