import type { Messages } from '../messages/catalogue';

/** Refusals that belong to no room, each key a code. A room adds its own under its own codes. */
export const platformMessages = {
  NOT_SIGNED_IN: {
    kk: 'Алдымен жүйеге кіріңіз.',
    ru: 'Сначала войдите в систему.',
    en: 'Sign in first.',
  },
  FORBIDDEN: {
    kk: 'Сіздің өкілеттігіңіз бұл әрекетке жол бермейді.',
    ru: 'Ваши полномочия не допускают этого действия.',
    en: 'Your powers do not cover this action.',
  },
  NOT_FOUND: {
    kk: 'Мұндай жазба табылмады.',
    ru: 'Такая запись не найдена.',
    en: 'No such record was found.',
  },
  STALE_VERSION: {
    kk: 'Сіз қарап отырғанда жазба өзгерді. Жаңартып, қайта көріңіз.',
    ru: 'Пока вы смотрели, запись изменилась. Обновите ее и посмотрите еще раз.',
    en: 'The record changed while you were looking at it. Reload it and look again.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    kk: 'Бұл сұрау кілті басқа мазмұнмен қолданылған.',
    ru: 'Этот ключ запроса уже использован с другим содержанием.',
    en: 'This idempotency key was already used with other content.',
  },
  INVALID_INPUT: {
    kk: 'Енгізілген мән дұрыс емес: {field}.',
    ru: 'Введено неверное значение: {field}.',
    en: 'The value given is not valid: {field}.',
  },
  PAGE_TOO_LARGE: {
    kk: 'Бір бетте {max} жазбадан артық сұралмайды.',
    ru: 'На одной странице не больше {max} записей.',
    en: 'A page holds at most {max} records.',
  },
  INVALID_CURSOR: {
    kk: 'Бет белгісі дұрыс емес.',
    ru: 'Неверная метка страницы.',
    en: 'The page cursor is not valid.',
  },
  QUERY_TOO_LARGE: {
    kk: 'Сұрау тым үлкен. Оны бөліңіз.',
    ru: 'Запрос слишком велик. Разделите его.',
    en: 'The request is too large. Split it.',
  },
  UNREGISTERED_DOCUMENT: {
    kk: 'Бұл сұрау тіркелмеген. Оны портал беті жіберсе, ол бет бұрынғы шығарылымнан қалған: бетті қайта жүктеңіз.',
    ru: 'Этот запрос не зарегистрирован. Если его послала страница портала, она осталась от прежнего выпуска: загрузите ее заново.',
    en: 'This request is not registered. If a page of the portal sent it, the page is of an earlier release: load it anew.',
  },
  CROSS_SITE: {
    kk: 'Сұрау басқа сайттың бетінен жіберілген.',
    ru: 'Запрос отправлен со страницы другого сайта.',
    en: 'The request was sent from a page of another site.',
  },
  REFUSED_BY_LAW: {
    kk: 'Әрекет Қағидаларға қайшы келеді.',
    ru: 'Действие противоречит Правилам.',
    en: 'The action would be contrary to the Rules.',
  },
  WRONG_STATE: {
    kk: 'Істің қазіргі күйінде бұл әрекет жасалмайды.',
    ru: 'В нынешнем состоянии дела это действие не совершается.',
    en: 'This action does not belong to the present state of the case.',
  },
  GRAPHQL_PARSE_FAILED: {
    kk: 'Сұраудың жазылуы қате: {reason}.',
    ru: 'Запрос записан с ошибкой: {reason}.',
    en: 'The request is not well written: {reason}.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    kk: 'Сұрау схемаға сай емес: {reason}.',
    ru: 'Запрос не соответствует схеме: {reason}.',
    en: 'The request does not fit the schema: {reason}.',
  },
  SCHEMA_UNTOLD: {
    kk: 'схема мұнда өзі туралы айтпайды, ол shared-schema/schema.graphql файлында сипатталған',
    ru: 'схема здесь о себе не рассказывает, она описана в shared-schema/schema.graphql',
    en: 'the schema does not tell of itself here, shared-schema/schema.graphql describes it',
  },
  BAD_REQUEST: {
    kk: 'Сұрауды түсіну мүмкін болмады.',
    ru: 'Запрос не удалось понять.',
    en: 'The request could not be understood.',
  },
  INTERNAL: {
    kk: 'Қате орын алды. Белгісі: {correlationId}.',
    ru: 'Произошла ошибка. Метка: {correlationId}.',
    en: 'Something went wrong. Reference: {correlationId}.',
  },
} as const satisfies Messages;
