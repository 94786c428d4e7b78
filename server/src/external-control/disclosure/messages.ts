import type { Messages } from '../../platform/messages/catalogue';

/** Words about what was disclosed under a law. Clause 31. */
export const disclosureMessages = {
  DISCLOSURE_OF_NO_LAW: {
    kk: 'Құпияны ашуға рұқсат беретін заңды және оның бабын көрсетіңіз.',
    ru: 'Назовите закон, который разрешает раскрытие, и его статью.',
    en: 'Name the law that allows the disclosure, and its article.',
  },
  DISCLOSURE_OF_NO_REASON: {
    kk: 'Мәліметтердің не үшін берілетінін көрсетіңіз.',
    ru: 'Укажите, для чего раскрываются сведения.',
    en: 'Say why it is disclosed.',
  },
  NOTHING_TO_DISCLOSE: {
    kk: 'Осы істе белгісі қолданыстағы мәліметтерді таңдаңыз: таңдалғандардың бірінде белгі жоқ немесе ол алынған.',
    ru: 'Выберите сведения этого дела, отметка на которых действует: среди выбранных есть без отметки или со снятой отметкой.',
    en: 'Choose things of this case whose mark is in force: one of the chosen bears none, or it was lifted.',
  },
  DISCLOSED_ALREADY: {
    kk: 'Дәл осы мәліметтер осы алушыға {date} № {number} хатпен берілген. Қайта беру үшін басқа негізін көрсетіңіз.',
    ru: 'Те же сведения этому получателю уже раскрыты письмом № {number} от {date}. Чтобы раскрыть их еще раз, укажите, на что отвечаете теперь.',
    en: 'The same was disclosed to this recipient by letter No. {number} of {date}. To disclose it again, say what is answered this time.',
  },
  EVENT_secretDisclosed: {
    kk: 'Белгіленген мәліметтер заң бойынша берілді',
    ru: 'Отмеченные сведения раскрыты на основании закона',
    en: 'Marked things disclosed under a law',
  },
  DETAIL_disclosed: { kk: 'Не берілді', ru: 'Что раскрыто', en: 'What was disclosed' },
} as const satisfies Messages;
