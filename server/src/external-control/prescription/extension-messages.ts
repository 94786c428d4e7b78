import type { Messages } from '../../platform/messages/catalogue';

/** Words of clause 28: asking for more time and deciding on it. */
export const extensionMessages = {
  EXTENSION_STATE_ASKED: { kk: 'Шешім күтуде', ru: 'Ожидает решения', en: 'Waits for a decision' },
  EXTENSION_STATE_EXTENDED: { kk: 'Ұзартылды', ru: 'Продлено', en: 'Extended' },
  EXTENSION_STATE_DROPPED: {
    kk: 'Қажеті болмай қалды: жойылатын бұзушылық жоқ',
    ru: 'Отпало: устранять больше нечего',
    en: 'No longer needed: nothing is left to remedy',
  },
  EXTENSION_STATE_REPLACED: {
    kk: 'Кейінгі өтінішпен ауыстырылды',
    ru: 'Заменено более поздним заявлением',
    en: 'Replaced by a later request',
  },
  EXTENSION_STATE_REFUSED: { kk: 'Ұзартудан бас тартылды', ru: 'В продлении отказано', en: 'Refused' },
  SOMETHING_TO_EXTEND: {
    kk: 'Жойылмаған бұзушылық жоқ: ұзартылатын мерзім де жоқ.',
    ru: 'Нет неустраненных нарушений: продлевать нечего.',
    en: 'No violation is left to remedy: there is no date to extend.',
  },
  EXTENSION_NEEDS_NAMED: {
    kk: 'Қосымша уақыт немесе қаржы қажет екенін көрсетіңіз: мерзім тек осы жағдайда ұзартылады.',
    ru: 'Укажите, что требуется дополнительное время или средства: срок продлевается только в этих случаях.',
    en: 'Say whether more time or more money is needed: dates are extended for those alone.',
  },
  EXTENSION_ASKED_AGAIN: {
    kk: 'Мерзімін ұзарту бұрын сұралған бұзушылықтар: {count}. Әр өтініш жеке шешіледі.',
    ru: 'Нарушений, по которым продление уже запрашивалось: {count}. Каждое заявление решается отдельно.',
    en: 'Violations of which more time was asked before: {count}. Each request is decided on its own.',
  },
  EXTENSION_WAITS: {
    kk: 'Шешім күтіп тұрған өтініштер: {count}. Олардың барлық бұзушылығын қамтитын жаңа өтініш олардың орнына қаралады, бірақ кешіккен өтініш уақытында берілгеннің орнына қаралмайды; қалғандары бойынша бөлек шешім қабылданады.',
    ru: 'Заявлений, ожидающих решения: {count}. Новое заявление заменит те из них, все нарушения которых в нем названы, но опоздавшее не заменяет поданного в срок; по остальным решение принимается отдельно.',
    en: 'Requests that wait for a decision: {count}. A new one takes the place of those whose violations it all names, but a late one not of one that came in time; the others are decided on their own.',
  },
  EXTENSION_REPLACES: {
    kk: 'Бұл өтініш әлі шешім қабылданбаған бұрынғы өтініштердің орнына қаралады: {count}.',
    ru: 'Это заявление рассматривается вместо прежних, по которым решение еще не принято: {count}.',
    en: 'This request is decided in the place of earlier ones that nobody had decided: {count}.',
  },
  EXTENSION_REQUEST_IN_TIME: {
    kk: 'Мерзімді ұзарту туралы өтініш уақытында берілді.',
    ru: 'Заявление о продлении сроков подано своевременно.',
    en: 'The request for more time came in time.',
  },
  EXTENSION_REQUEST_LATE: {
    kk: 'Өтініш мерзімі {dueDate} күні аяқталды: өтініш кешіккен деп белгіленіп сақталады, бірақ оны шешуге тыйым жоқ.',
    ru: 'Срок заявления истек {dueDate}: заявление сохраняется с отметкой об опоздании, решать его не запрещено.',
    en: 'The days for asking ended on {dueDate}: the request is kept and marked late; nothing forbids deciding on it.',
  },
  EXTENSION_TO_DECIDE: {
    kk: 'Шешім күтіп тұрған өтініш жоқ.',
    ru: 'Нет заявления, ожидающего решения.',
    en: 'No request for more time waits to be decided.',
  },
  EXTENSION_BEFORE_REQUEST: {
    kk: 'Ақпарат туралы сұрау салу жіберілген: мерзімді ұзарту оның салдарын жоймайды. Ұзартудан бас тартуға болады.',
    ru: 'Запрос информации уже направлен: продление не отменит его последствий. В продлении можно отказать.',
    en: 'The request for information was sent: an extension would not undo what follows from it. More time can be refused.',
  },
  EXTENSION_MOVES_FORWARD: {
    kk: 'Жаңа күн бұрынғыдан кеш болуы керек. Дұрыс емес күндер: {count}.',
    ru: 'Новая дата должна быть позже прежней. Неверных дат: {count}.',
    en: 'A new date must be later than the one that it moves. Dates that are not: {count}.',
  },
  REPORT_BY_MOVES_FORWARD: {
    kk: 'Ақпарат беру мерзімі {dueDate} күнінен ерте бола алмайды.',
    ru: 'Срок представления информации не может быть раньше {dueDate}.',
    en: 'The date to report by cannot be earlier than {dueDate}.',
  },
  EXTENSION_WITHIN_ASKED: {
    kk: 'Өтініште сұралған күннен кеш мерзім беруге болмайды. Одан кеш күндер: {count}.',
    ru: 'Срок нельзя продлить дольше, чем просили в заявлении. Таких дат: {count}.',
    en: 'A date cannot be later than the request asked for. Dates that are: {count}.',
  },
  EXTENSION_AHEAD: {
    kk: 'Күндер бүгіннен ({today}) ерте бола алмайды.',
    ru: 'Даты не могут быть раньше сегодняшнего дня ({today}).',
    en: 'The dates cannot be earlier than today ({today}).',
  },
  EXTENSION_DECIDED_IN_TIME: {
    kk: 'Өтініш бойынша шешім үш жұмыс күні ішінде қабылданды.',
    ru: 'Решение по заявлению принято в течение трех рабочих дней.',
    en: 'The request was decided within three working days.',
  },
  EXTENSION_DECIDED_LATE: {
    kk: 'Өтініш бойынша шешім {dueDate} күнінен кеш қабылданды.',
    ru: 'Решение по заявлению принято позже {dueDate}.',
    en: 'The request was decided after {dueDate}.',
  },
  EVENT_extensionRequestDropped: {
    kk: 'Мерзімді ұзарту туралы өтініштің қажеті болмай қалды',
    ru: 'Заявление о продлении сроков отпало: устранять больше нечего',
    en: 'The request for more time is no longer needed: nothing is left to remedy',
  },
  EVENT_extensionRequested: {
    kk: 'Жою мерзімін ұзарту сұралды',
    ru: 'Подано заявление о продлении сроков',
    en: 'More time to remedy was asked for',
  },
  EVENT_extensionRequestRecorded: {
    kk: 'Қағаз түрінде келген ұзарту туралы өтініш тіркелді',
    ru: 'Внесено заявление о продлении, поступившее на бумаге',
    en: 'A request for more time received on paper was recorded',
  },
  EVENT_remediationExtended: {
    kk: 'Бұзушылықтарды жою мерзімі ұзартылды',
    ru: 'Сроки устранения нарушений продлены',
    en: 'Dates to remedy were extended',
  },
  EVENT_extensionRefused: {
    kk: 'Жою мерзімін ұзартудан бас тартылды',
    ru: 'В продлении сроков отказано',
    en: 'More time to remedy was refused',
  },
} as const satisfies Messages;
