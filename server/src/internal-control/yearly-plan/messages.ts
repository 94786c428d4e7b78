import type { Messages } from '../../platform/messages/catalogue';

export const controlPlanMessages = {
  STEP_BUILD_CONTROL_PLAN: {
    kk: 'Бақылау іс-шараларының жылдық жоспарын жасау',
    ru: 'Составить годовой план контрольных мероприятий',
    en: 'Draw up the yearly plan of control activities',
  },
  CONTROL_PLAN_STATE_DRAFT: { kk: 'Жоба', ru: 'Проект', en: 'Draft' },
  CONTROL_PLAN_STATE_AGREED: { kk: 'Келісілді', ru: 'Согласован', en: 'Agreed' },
  CONTROL_PLAN_STATE_APPROVED: { kk: 'Бекітілді', ru: 'Утвержден', en: 'Approved' },
  CONTROL_PLAN_STATE_WITHDRAWN: { kk: 'Кері қайтарып алынды', ru: 'Отозван', en: 'Withdrawn' },
  CONTROL_PLAN_CHANGE_ADDED: { kk: 'Жол қосылды', ru: 'Строка добавлена', en: 'Line added' },
  CONTROL_PLAN_CHANGE_REPLACED: { kk: 'Жол өзгертілді', ru: 'Строка изменена', en: 'Line changed' },
  CONTROL_PLAN_CHANGE_REMOVED: { kk: 'Жол алып тасталды', ru: 'Строка исключена', en: 'Line taken out' },

  CONTROL_PLAN_EXISTS: {
    kk: 'Бұл жылдың жоспары жасалған.',
    ru: 'План на этот год уже составлен.',
    en: 'The plan of this year was already begun.',
  },
  CONTROL_PLAN_YEAR_NOT_OVER: {
    kk: '{year} жыл аяқталған: ол жылға жоспар жасалмайды және бекітілмейді.',
    ru: '{year} год закончился: план на него уже не составляют и не утверждают.',
    en: 'The year {year} is over: no plan is drawn up or approved for it any more.',
  },
  NO_PLAN_TO_CARRY_OVER: {
    kk: 'Көшіруге болатын бұрынғы бекітілген жоспар жоқ: бос жоспардан бастаңыз.',
    ru: 'Нет утвержденного плана прежних лет, который можно перенести: начните с пустого.',
    en: 'There is no approved plan of an earlier year to carry over: begin with an empty one.',
  },
  CONTROL_PLAN_NOT_EMPTY: {
    kk: 'Жоспарда бірде-бір іс-шара жоқ.',
    ru: 'В плане нет ни одного мероприятия.',
    en: 'The plan has no control activity yet.',
  },
  PLAN_LINE_ENDS_AFTER_START: {
    kk: 'Іс-шара басталған күнінен бұрын аяқталмайды.',
    ru: 'Мероприятие не может окончиться раньше начала.',
    en: 'A control activity cannot end before it begins.',
  },
  PLAN_LINE_WITHIN_YEAR: {
    kk: 'Іс-шараның күндері {year} жылда болуға тиіс.',
    ru: 'Сроки мероприятия должны лежать в {year} году.',
    en: 'The dates must lie in the year {year}.',
  },
  PLAN_LINE_WITHIN_TERM: {
    kk: 'Іс-шара күнтізбелік отыз күннен ұзақ болмайды: ең кеш аяқталуы – {date}.',
    ru: 'Мероприятие длится не более тридцати календарных дней: самое позднее окончание – {date}.',
    en: 'A control activity takes at most thirty calendar days: it ends by {date}.',
  },
  CONTROL_PLAN_APPROVED_IN_TIME: {
    kk: 'Жоспар мерзімінен кеш бекітілді: соңғы күні – {date}.',
    ru: 'План утвержден с опозданием: последний день – {date}.',
    en: 'The plan was approved late: the last day was {date}.',
  },
  CONTROL_ORDER_BY_LEADERSHIP: {
    kk: 'Бұйрықты органның басшылығы ғана шығарады.',
    ru: 'Приказ издает только руководство органа.',
    en: 'Only the leadership of the body gives the order.',
  },
  CONTROL_ORDER_OF_ACTING_HEAD: {
    kk: 'Басшының міндетін атқарушы бұйрыққа сілтеме жасауға тиіс.',
    ru: 'У исполняющего обязанности руководителя должен быть приказ.',
    en: 'Whoever performs the head’s duties needs an order for it.',
  },
  PLAN_LINE_WITHOUT_EVENT: {
    kk: 'Бұл жол бойынша бақылау іс-шарасы басталған: енді ол өзгертілмейді.',
    ru: 'По этой строке уже готовится мероприятие: ее больше не меняют.',
    en: 'A control activity on this line is under way: the line is not changed any more.',
  },

  EVENT_controlPlanDrafted: {
    kk: 'Жоспар жобасы жасалды',
    ru: 'Составлен проект плана',
    en: 'Draft plan begun',
  },
  EVENT_controlPlanLineAdded: {
    kk: 'Жоспарға жол қосылды',
    ru: 'В план добавлена строка',
    en: 'Line added to the plan',
  },
  EVENT_controlPlanLineRevised: {
    kk: 'Жоспардың жолы өзгертілді',
    ru: 'Строка плана изменена',
    en: 'Line of the plan revised',
  },
  EVENT_controlPlanLineRemoved: {
    kk: 'Жоспардың жолы алып тасталды',
    ru: 'Строка исключена из плана',
    en: 'Line taken out of the plan',
  },
  EVENT_controlPlanAgreed: { kk: 'Жоспар келісілді', ru: 'План согласован', en: 'Plan agreed' },
  EVENT_controlPlanReopened: { kk: 'Жоспар қайта ашылды', ru: 'План открыт заново', en: 'Plan reopened' },
  EVENT_controlPlanWithdrawn: {
    kk: 'Бекітілмеген жоспар кері қайтарып алынды',
    ru: 'Неутвержденный план отозван',
    en: 'Plan withdrawn before its approval',
  },
  EVENT_controlPlanApproved: {
    kk: 'Жоспар бұйрықпен бекітілді',
    ru: 'План утвержден приказом',
    en: 'Plan approved by order',
  },
  EVENT_controlPlanChanged: {
    kk: 'Жоспар бұйрықпен өзгертілді',
    ru: 'План изменен приказом',
    en: 'Plan changed by order',
  },
  PLAN_LINE_NOT_OVER: {
    kk: 'Жолдың мерзімі {date} күні аяқталып қойған: алдағы күндерді белгілеңіз.',
    ru: 'Сроки строки истекли {date}: назначьте предстоящие дни.',
    en: 'The days of the line were over on {date}: set days that are still to come.',
  },
  PLAN_LINE_STARTS_AHEAD: {
    kk: 'Жол {date} күні басталуы керек, ал бұйрық {today} күні шығады: жоспар өткен күнге өзгертілмейді, бүгіннен басталатын күндерді белгілеңіз.',
    ru: 'Начало строки {date}, а приказ издается {today}: план не изменяется прошедшим днем, назначьте начало не раньше дня приказа.',
    en: 'The line is to begin on {date}, and the order is of {today}: a plan is not changed for a day that is past, set a beginning on the day of the order at the earliest.',
  },
  PLAN_LINE_OVER_STAYS: {
    kk: 'Жолдың мерзімі {date} күні аяқталған: өткізілмеген іс-шара жоспардан алынбайды, оны бұйрықпен алдағы күндерге ауыстырыңыз.',
    ru: 'Сроки строки истекли {date}: непроведенное мероприятие из плана не исключают, перенесите его приказом на предстоящие дни.',
    en: 'The days of the line were over on {date}: an activity that was not held is not taken out; move it by an order to days ahead.',
  },
  FIELD_startsOn: { kk: 'басталу күні', ru: 'дата начала', en: 'first day' },
  FIELD_endsOn: { kk: 'аяқталу күні', ru: 'дата окончания', en: 'last day' },
  FIELD_completion: { kk: 'аяқталу нысаны', ru: 'форма завершения', en: 'form of completion' },
  FIELD_agreedWith: { kk: 'кіммен келісілді', ru: 'с кем согласовано', en: 'agreed with' },
  FIELD_line: { kk: 'жоспар жолы', ru: 'строка плана', en: 'line of the plan' },
  FIELD_lineId: { kk: 'жоспар жолы', ru: 'строка плана', en: 'line of the plan' },
  FIELD_year: { kk: 'жыл', ru: 'год', en: 'year' },
} as const satisfies Messages;
