import type { Messages } from '../../platform/messages/catalogue';

export const thirdPersonMessages = {
  THIRD_PERSON_REQUEST_DRAFTED: { kk: 'Жоба', ru: 'Проект', en: 'Drafted' },
  THIRD_PERSON_REQUEST_SENT: { kk: 'Жіберілді', ru: 'Направлен', en: 'Sent' },
  THIRD_PERSON_REQUEST_ANSWERED: { kk: 'Жауап алынды', ru: 'Получен ответ', en: 'Answered' },
  THIRD_PERSON_ASKED_NOT_INSPECTED: {
    kk: '9-тармақтың тізбесіне кірмейтін тұлғаға қатысты үстеме тексеру тағайындалмайды: одан ақпарат сұратылады (8-тармақтың 6) тармақшасы).',
    ru: 'В отношении лица вне перечня пункта 9 встречная проверка не назначается: у него запрашивается информация (подпункт 6) пункта 8).',
    en: 'Of a person whom clause 9 does not list no counter-inspection is appointed: information is requested instead (clause 8 (6)).',
  },
  EVENT_thirdPersonRequestDrafted: {
    kk: 'Үшінші тұлғаға сұратудың жобасы жасалды',
    ru: 'Составлен проект запроса третьему лицу',
    en: 'Request to a third person drafted',
  },
  DETAIL_informationSought: { kk: 'Не сұралады', ru: 'Что запрашивается', en: 'What is asked for' },
  DETAIL_answer: { kk: 'Жауап', ru: 'Ответ', en: 'Answer' },
  // Entries of earlier days keep what was asked and what was answered under one name.
  DETAIL_text: { kk: 'Мәтіні', ru: 'Текст', en: 'Text' },
  EVENT_thirdPersonRequestSent: {
    kk: 'Үшінші тұлғаға сұрату жіберілді',
    ru: 'Запрос третьему лицу направлен',
    en: 'Request to a third person sent',
  },
  EVENT_thirdPersonAnswered: {
    kk: 'Үшінші тұлғаның жауабы тіркелді',
    ru: 'Внесен ответ третьего лица',
    en: 'Answer of a third person recorded',
  },
} as const satisfies Messages;
