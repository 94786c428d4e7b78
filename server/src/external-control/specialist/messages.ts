import type { Messages } from '../../platform/messages/catalogue';

/** Words of clause 11. */
export const specialistMessages = {
  CONCLUSION_STATE_ASKED: { kk: 'Қорытынды сұралды', ru: 'Заключение запрошено', en: 'Asked for' },
  CONCLUSION_STATE_GIVEN: { kk: 'Қорытынды берілді', ru: 'Заключение дано', en: 'Given' },
  CONCLUSION_STATE_LAPSED: {
    kk: 'Қорытынды берілмеді: адам енді тартылмайды',
    ru: 'Заключение не дано: лицо больше не привлекается',
    en: 'Not given: the person takes part no more',
  },
  CONCLUSION_OUTSIDE_INSPECTION: {
    kk: 'Қорытынды тексеру жүріп жатқанда сұралады.',
    ru: 'Заключение запрашивается, пока проверка идет.',
    en: 'A conclusion is asked for while the inspection goes on.',
  },
  SPECIALIST_WITHOUT_ACCOUNT: {
    kk: 'Тартылған адамның тіркелгісі жоқ: қорытындыны қағаз түрінде алып, іске файл ретінде қосыңыз.',
    ru: 'У привлеченного лица нет учетной записи: получите заключение на бумаге и приложите его к делу файлом.',
    en: 'The person has no account: take the conclusion on paper and attach it to the case as a file.',
  },
  SPECIALIST_NOT_LET_IN: {
    kk: 'Маманды тартатын акт тіркелмеген: алдымен оны тіркеңіз.',
    ru: 'Акт о привлечении не зарегистрирован: сначала зарегистрируйте его.',
    en: 'The act that brings them in is not registered: register it first.',
  },
  CONCLUSION_ASKED_ALREADY: {
    kk: 'Бұл адамнан дәл осы сұрақ осы күнге дейін сұралған, жауабы әлі келген жоқ.',
    ru: 'Этому лицу уже задан этот вопрос с тем же сроком, ответа на него еще нет.',
    en: 'This person was asked the same till the same day, and has not answered yet.',
  },
  CONCLUSION_DUE_AFTER_END: {
    kk: 'Қорытынды нәтижелер туралы актіге қоса беріледі: ол тексерудің аяқталу күнінен ({endDate}) кешіктірілмей сұралады.',
    ru: 'Заключение прилагается к акту о результатах: его запрашивают не позже дня окончания проверки ({endDate}).',
    en: 'A conclusion is attached to the result act: it is asked for by the end of the inspection ({endDate}) at the latest.',
  },
  CONCLUSION_AFTER_ACT: {
    kk: 'Тексеру нәтижелері туралы акт жасалды: қорытындыны оған қосуға болмайды.',
    ru: 'Акт о результатах проверки составлен: приложить к нему заключение уже нельзя.',
    en: 'The result act is drawn up: nothing more can be attached to it.',
  },
  STEP_GIVE_CONCLUSION: {
    kk: 'Сұралған қорытындыны беру',
    ru: 'Дать запрошенное заключение',
    en: 'Give the conclusion asked for',
  },
  DETAIL_specialist: { kk: 'Тартылған адам', ru: 'Привлеченное лицо', en: 'Who was brought in' },
  EVENT_conclusionAsked: {
    kk: 'Қорытынды сұралды',
    ru: 'Запрошено заключение',
    en: 'A conclusion was asked for',
  },
  EVENT_conclusionGiven: { kk: 'Қорытынды берілді', ru: 'Дано заключение', en: 'A conclusion was given' },
} as const satisfies Messages;
