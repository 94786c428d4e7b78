import { LAW_ERROR_CODES, LANGUAGES, lawMessage, type LawErrorCode } from '../law';
import type { Messages } from '../platform/messages/catalogue';
import { recountMessages } from './recount/messages';

/** The kernel words its own refusals; here they only get into the catalogue. Places like `{given}` are filled later. */
function refusalsOfTheKernel(): Messages {
  const entries = LAW_ERROR_CODES.map((code: LawErrorCode) => [
    code,
    Object.fromEntries(LANGUAGES.map((language) => [language, lawMessage(code, {}, language)])),
  ]);
  return Object.fromEntries(entries) as Messages;
}

export const deadlineMessages: Messages = {
  ...refusalsOfTheKernel(),
  ...recountMessages,
  DATE_PLANNED_START: {
    kk: 'тексеруді тағайындау туралы актідегі жоспарланған басталу күні',
    ru: 'планируемый день начала по акту о назначении проверки',
    en: 'the planned first day in the order to inspect',
  },
  DATE_OF_REQUEST: {
    kk: 'сұрау салуда белгіленген күн',
    ru: 'день, указанный в запросе',
    en: 'the day set in the request',
  },
  DATE_OF_QUESTION: {
    kk: 'қойылған сұрақта белгіленген күн',
    ru: 'день, указанный вместе с вопросом',
    en: 'the day set with the question',
  },
  DATE_BEFORE_EXTENSION: {
    kk: 'ұзартылғанға дейінгі мерзімнің соңғы күні',
    ru: 'последний день срока до продления',
    en: 'the last day of the term before its extension',
  },
  DATE_OF_ACT: {
    kk: 'қосымша актінің күні',
    ru: 'дата дополнительного акта',
    en: 'the day of the additional act',
  },
  DATE_OF_SESSION: { kk: 'отырыс күні', ru: 'день заседания', en: 'the day of the session' },
  DATE_OF_REPORT: {
    kk: 'тоқсаннан кейінгі есеп беру мерзімі',
    ru: 'срок представления отчета после квартала',
    en: 'the day on which the report is due after its quarter',
  },
  DATE_OF_CONTROL_PLAN: {
    kk: 'Жоспар бекітілетін соңғы күн (42-тармақ).',
    ru: 'Последний день утверждения плана (пункт 42).',
    en: 'The last day on which the plan is approved in time (clause 42).',
  },
  DATE_OF_PLAN_LINE: {
    kk: 'Жоспарда іс-шараның басталуы осы күнге белгіленген.',
    ru: 'На этот день в плане назначено начало мероприятия.',
    en: 'The plan has the activity begin on this day.',
  },
  DATE_OF_CONTROL_START: {
    kk: 'Бақылау іс-шарасының жоспарланған басталу күні.',
    ru: 'Планируемая дата начала контрольного мероприятия.',
    en: 'The planned first day of the control activity.',
  },
  DATE_OF_CONTROL_END: {
    kk: 'Бұйрықта белгіленген аяқталу күні: ұзарту осы күнге дейін шешіледі.',
    ru: 'Дата окончания по приказу: о продлении решают до нее.',
    en: 'The last day of the order: an extension is decided by it.',
  },
  DATE_OF_LIST: {
    kk: 'тізімді бекітудің соңғы күні',
    ru: 'последний день утверждения списка',
    en: 'the last day to approve the list',
  },
  TOWARD_CHECKLIST: {
    kk: 'тексеру парағына жауап беру ({value})',
    ru: 'ответить на пункты проверочного листа ({value})',
    en: 'answer the checklist ({value})',
  },
  TOWARD_RESULT_ACT: {
    kk: 'тексеру нәтижелері туралы актіні жасау',
    ru: 'составить акт о результатах проверки',
    en: 'draw up the inspection report',
  },
  TOWARD_HANDING_OVER: {
    kk: 'тексеру нәтижелері туралы актіні тапсыру',
    ru: 'вручить акт о результатах проверки',
    en: 'hand over the inspection report',
  },
  TOWARD_REGISTRY_MARK: {
    kk: 'хаттаманы актінің данасымен субъектінің кеңсесіне тапсырып, белгісін енгізу',
    ru: 'передать протокол с экземпляром акта в канцелярию субъекта и внести ее отметку',
    en: 'take the protocol with a copy of the act to the subject’s registry and record its mark',
  },
  TOWARD_START: {
    kk: 'басталуы {value} күнінен',
    ru: 'начало с {value}',
    en: 'it starts from {value}',
  },
  TOWARD_END: {
    kk: 'аяқталуы {value} күніне дейін',
    ru: 'завершается не позднее {value}',
    en: 'it ends by {value}',
  },
  TOWARD_RESUMPTION: {
    kk: 'жаңартылуы {value} күнінен кешіктірілмейді',
    ru: 'возобновится не позднее {value}',
    en: 'it is resumed by {value}',
  },
  TOWARD_POINT: { kk: '{value}-тармақ', ru: 'пункт {value}', en: 'point {value}' },
  PARTY_AUTHORITY: { kk: 'Бақылау органы', ru: 'Орган контроля', en: 'The inspecting office' },
  PARTY_SUBJECT: { kk: 'Тексерілетін субъект', ru: 'Проверяемый субъект', en: 'The inspected subject' },
  PARTY_REGISTRY: {
    kk: 'Құқықтық статистика және арнайы есепке алу саласындағы уәкілетті орган',
    ru: 'Уполномоченный орган в области правовой статистики и специальных учетов',
    en: 'The legal-statistics body',
  },
};
