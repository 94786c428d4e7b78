import type { Messages } from '../../platform/messages/catalogue';

export const apiTokenMessages = {
  TOKEN_WITHOUT_SCOPE: {
    kk: 'Токенге кемінде бір өкілеттік беріңіз.',
    ru: 'Дайте токену хотя бы одно право.',
    en: 'Give the token at least one scope.',
  },
  TOKEN_OVER_ALREADY: {
    kk: 'Токеннің соңғы күні өтіп кеткен.',
    ru: 'Последний день токена уже прошел.',
    en: 'The token’s last day is over already.',
  },
  TOKEN_WITHDRAWN_ALREADY: {
    kk: '«{name}» токені {at} сәтінде кері алынған, ол бойынша ештеңе оқылмайды. Қол жеткізу қайтадан керек болса, жаңа токен жасаңыз.',
    ru: 'Токен «{name}» уже отозван {at}, по нему ничего не читают. Если доступ снова нужен, создайте новый.',
    en: 'Token “{name}” was withdrawn on {at} and opens nothing any more. If access is needed again, create a new one.',
  },
  TOKEN_TOO_LONG: {
    kk: 'Токен {months} айдан аспайтын мерзімге беріледі.',
    ru: 'Токен выдается не более чем на {months} мес.',
    en: 'A token is given for no more than {months} months.',
  },
  EVENT_apiTokenCreated: { kk: 'Токен жасалды', ru: 'Токен создан', en: 'Token created' },
  EVENT_apiTokenWithdrawn: { kk: 'Токен кері алынды', ru: 'Токен отозван', en: 'Token withdrawn' },
  DETAIL_name: { kk: 'Атауы', ru: 'Название', en: 'Name' },
  DETAIL_scopes: { kk: 'Өкілеттіктері', ru: 'Права', en: 'Scopes' },
  TOKEN_NOT_VALID: {
    kk: 'Токен жарамсыз: ол белгісіз, кері алынған немесе мерзімі өткен.',
    ru: 'Токен недействителен: он неизвестен, отозван или истек.',
    en: 'The token is not valid: it is unknown, withdrawn or past its last day.',
  },
} as const satisfies Messages;
