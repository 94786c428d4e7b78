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
  TOWARD_POINT: { kk: '{value}-тармақ', ru: 'пункт {value}', en: 'point {value}' },
  PARTY_AUTHORITY: { kk: 'Бақылау органы', ru: 'Орган контроля', en: 'The inspecting office' },
  PARTY_SUBJECT: { kk: 'Тексерілетін субъект', ru: 'Проверяемый субъект', en: 'The inspected subject' },
  PARTY_REGISTRY: {
    kk: 'Құқықтық статистика және арнайы есепке алу саласындағы уәкілетті орган',
    ru: 'Уполномоченный орган в области правовой статистики и специальных учетов',
    en: 'The legal-statistics body',
  },
};
