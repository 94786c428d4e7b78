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
  PARTY_AUTHORITY: { kk: 'Бақылау органы', ru: 'Орган контроля', en: 'The inspecting office' },
  PARTY_SUBJECT: { kk: 'Тексерілетін субъект', ru: 'Проверяемый субъект', en: 'The inspected subject' },
  PARTY_REGISTRY: {
    kk: 'Құқықтық статистика және арнайы есепке алу саласындағы уәкілетті орган',
    ru: 'Уполномоченный орган в области правовой статистики и специальных учетов',
    en: 'The legal-statistics body',
  },
};
