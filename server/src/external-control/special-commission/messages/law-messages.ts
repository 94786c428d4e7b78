import type { Messages } from '../../../platform/messages/catalogue';

/** What stands in the way of an act, and what would cure it. */
export const lawMessages = {
  COMMISSION_FIVE_MEMBERS: {
    kk: 'Арнайы комиссияда кемінде 5 мүше болуы керек: қазір {count}, тағы {missing} мүшені бұйрықпен қосыңыз.',
    ru: 'В специальной комиссии не менее 5 членов: сейчас {count}, добавьте приказом еще {missing}.',
    en: 'A special commission has five members or more: now {count}, add {missing} by an order.',
  },
  COMMISSION_OF_STAFF: {
    kk: 'Комиссия құрамында тек Агенттіктің және оның аумақтық органдарының қызметкерлері болады. Құрамға кіре алмайды: {names}.',
    ru: 'В комиссию входят только сотрудники Агентства и его территориальных органов. Не могут войти: {names}.',
    en: 'Only staff of the Agency and its territorial bodies sit in a commission. Cannot sit in it: {names}.',
  },
  COMMISSION_TOOK_NO_PART: {
    kk: 'Осы тексеруге қатысқан немесе оны тағайындаған адам комиссия құрамына кірмейді. Ауыстырыңыз: {names}.',
    ru: 'Кто участвовал в этой проверке или назначил ее, в комиссию не входит. Замените: {names}.',
    en: 'Who took part in this inspection or appointed it does not sit in the commission. Replace: {names}.',
  },
  COMMISSION_ACTS_AS_MEMBERS: {
    kk: 'Бұл адамдар арнайы комиссия мүшесі ретінде көрсетілуі керек, әйтпесе іс оларға ашылмайды: {names}.',
    ru: 'Укажите этих людей в качестве членов специальной комиссии, иначе дело им не откроется: {names}.',
    en: 'Name these people in the capacity of a member of a special commission, else the case stays closed to them: {names}.',
  },
  COMMISSION_PEOPLE_ONCE: {
    kk: 'Бір адам құрамда екі рет көрсетілген.',
    ru: 'Один человек указан в составе дважды.',
    en: 'One person stands in the composition twice.',
  },
  COMMISSION_HAS_CHAIR: {
    kk: 'Комиссияда төраға жоқ: бұйрықпен тағайындаңыз.',
    ru: 'В комиссии нет председателя: назначьте его приказом.',
    en: 'The commission has no chair: name one by an order.',
  },
  COMMISSION_HAS_SECRETARY: {
    kk: 'Комиссияда хатшы жоқ: бұйрықпен тағайындаңыз.',
    ru: 'В комиссии нет секретаря: назначьте его приказом.',
    en: 'The commission has no secretary: name one by an order.',
  },
  COMMISSION_RECUSED_STAYS_OUT: {
    kk: 'Қарсылық білдіру бойынша шығарылған адам осы комиссияға қайтып кірмейді: {names}.',
    ru: 'Исключенный по отводу в эту комиссию не возвращается: {names}.',
    en: 'Who was recused does not come back into this commission: {names}.',
  },
  COMMISSION_ORDER_ISSUED: {
    kk: 'Бұйрықтың күні әлі келген жоқ.',
    ru: 'Дата приказа еще не наступила.',
    en: 'The date of the order has not come yet.',
  },
  COMMISSION_ORDER_AFTER_OBJECTION: {
    kk: 'Бұйрық {date} күнінен бұрын шығарыла алмайды.',
    ru: 'Приказ не может быть издан раньше {date}.',
    en: 'The order cannot be given before {date}.',
  },
  COMMISSION_QUORUM: {
    kk: 'Кворум жоқ: {composed} мүшенің {present} мүшесі қатысуда, кемінде {needed} мүше керек. Тағы {missing} мүше келуі немесе бұйрықпен ауыстырылуы тиіс.',
    ru: 'Нет кворума: присутствуют {present} из {composed}, нужно не менее {needed}. Должны явиться или быть заменены приказом еще {missing}.',
    en: 'No quorum: {present} of {composed} are present, {needed} are needed. {missing} more must come, or be replaced by an order.',
  },
  SESSION_AHEAD: {
    kk: 'Отырыстың уақыты өтіп кеткен: алдағы күнді беріңіз.',
    ru: 'Это время уже прошло: назначьте заседание на предстоящий день.',
    en: 'This time is past: set the session for a day ahead.',
  },
  SESSION_IN_WORKING_TIME: {
    kk: 'Отырыс демалыс немесе мереке күніне не түнгі уақытқа тағайындалған: {at}. Күні мен сағатын тексеріңіз.',
    ru: 'Заседание назначено на выходной или праздничный день либо на ночное время: {at}. Проверьте день и час.',
    en: 'The session is set for a day off or for the night: {at}. Check the day and the hour.',
  },
  SESSION_INVITED: {
    kk: 'Шақырылмағандар: {count}. Субъектінің өкілдері мен тексерушілер отырысқа шақырылады.',
    ru: 'Не приглашены: {count}. На заседание приглашаются представители субъекта и проверяющие.',
    en: 'Not invited yet: {count}. The subject’s representatives and the inspectors are invited to the session.',
  },
  SESSION_INVITED_BEFORE: {
    kk: 'Отырыс басталғаннан кейін ғана шақырылып, келмегендер: {count}. Мұндай жазба шақыру болып саналмайды. Отырысты қайта тағайындаңыз: екі тарап қайта шақырылады.',
    ru: 'Приглашены, когда заседание уже началось, и не явились: {count}. Такая запись приглашением не считается. Назначьте заседание заново: обе стороны будут приглашены заново.',
    en: 'Invited when the session had begun already, and did not come: {count}. That is no invitation. Set the session anew, which invites both sides anew.',
  },
  INVITED_AFTER_BEGINNING: {
    kk: 'Шақыру отырыс басталғаннан кейін жіберілген: {at}. Ол факт ретінде сақталды, бірақ бұл отырысқа шақыру болып саналмайды.',
    ru: 'Приглашение направлено, когда заседание уже началось: {at}. Факт записан, но приглашением на это заседание он не считается.',
    en: 'The invitation went out when the session had begun already: {at}. It is kept as a fact, and is no invitation to that session.',
  },
  ATTENDANCE_AFTER_BEGINNING: {
    kk: 'Отырыс уақыты: {at}. Қатысушылар отырыс басталғаннан кейін белгіленеді. Отырыс іс жүзінде ертерек басталса, басталған уақытын көрсетіңіз.',
    ru: 'Заседание назначено на {at}: явка отмечается после его начала. Если на самом деле оно началось раньше, укажите время начала.',
    en: 'The session is set for {at}: attendance is recorded once it has begun. If in fact it began earlier, say when.',
  },
  SESSION_TIME_CAME: {
    kk: 'Отырыс уақыты: {at}. Бұрын ашылмайды. Қажет болса, басқа уақытты белгілеп, қайта шақырыңыз.',
    ru: 'Заседание назначено на {at}: раньше оно не открывается. При необходимости назначьте другое время и пригласите заново.',
    en: 'The session is set for {at}: it does not open before. Set another time and invite anew if need be.',
  },
  SESSION_ON_ITS_DAY: {
    kk: 'Отырысқа {at} уақытына шақырылған: басқа күні ашылмайды. Отырысты қайта тағайындаңыз: екі тарап қайта шақырылады. Отырыс сол күні өткен болса, қатысқандарды белгілегенде оның басталған уақытын көрсетіңіз.',
    ru: 'На заседание приглашали на {at}: в другой день оно не открывается. Назначьте заседание заново: обе стороны будут приглашены заново. Если оно прошло в тот день, укажите время начала, отмечая явку.',
    en: 'Both sides were invited for {at}: the session opens on no other day. Set it anew, which invites them anew. If it was held on that day, say when it began where attendance is recorded.',
  },
  ONE_QUESTION_AT_A_TIME: {
    kk: 'Алдымен дауысқа қойылған мәселе бойынша барлығы дауыс беруі керек.',
    ru: 'Сначала все должны проголосовать по поставленному вопросу.',
    en: 'First everybody votes on the question that was put.',
  },
  OBJECTION_OF_THIS_CASE: {
    kk: 'Бұл іс бойынша мұндай қаралмаған қарсылық жоқ.',
    ru: 'По этому делу нет такого нерассмотренного возражения.',
    en: 'This case has no such undecided objection.',
  },
  QUESTION_UNDECIDED: {
    kk: 'Бұл мәселе бойынша шешім қабылданған.',
    ru: 'По этому вопросу решение уже принято.',
    en: 'This question is decided already.',
  },
  OBJECTIONS_DECIDED: {
    kk: 'Шешім қабылданбаған қарсылықтар: {count}. Әрқайсысын дауысқа қойыңыз.',
    ru: 'Возражений без решения: {count}. Поставьте каждое на голосование.',
    en: 'Objections without a decision: {count}. Put each to the vote.',
  },
  OBJECTIVITY_ANSWERED: {
    kk: 'Тексеру нәтижелерінің объективтілігі айқындалмаған: осы мәселені дауысқа қойыңыз.',
    ru: 'Не определена объективность результатов проверки: поставьте этот вопрос на голосование.',
    en: 'Whether the results are objective is not answered: put this question to the vote.',
  },
  UPHELD_NAMES_POINTS: {
    kk: 'Қарсылық қанағаттандырылады, бірақ бірде-бір тармақ көрсетілмеген: алып тасталатын тармақтарды белгілеңіз немесе неге ешбір тармақ алып тасталмайтынын жазыңыз.',
    ru: 'Возражение удовлетворяется, но не назван ни один пункт: отметьте пункты, которые снимаются, или укажите, почему не снимается ни один.',
    en: 'The objection is upheld and no point is named: tick the points that are withdrawn, or say why none is.',
  },
  UPHELD_WITHOUT_POINTS: {
    kk: 'Тармақтарды алып тастамай қанағаттандырылған қарсылықтар: {count}. Мұндай шешім нұсқамада ештеңені өзгертпейді: барлық тармақтары мен мерзімдері күшінде қалады.',
    ru: 'Возражений, удовлетворенных без снятия пунктов: {count}. Такое решение ничего не меняет в предписании: все его пункты и сроки остаются в силе.',
    en: 'Objections upheld without withdrawing a point: {count}. Such a decision changes nothing of the prescription: all its points and dates stand.',
  },
  ANSWERS_AGREE: {
    kk: '27-тармақтың екі сұрағына жауап бір-біріне қайшы: алып тасталатын тармақтар – {points}. Нәтижелердің объективтілігіне басқа жауап беріңіз немесе неге екі жауап та дұрыс екенін жазыңыз.',
    ru: 'Ответы на две части пункта 27 противоречат друг другу: снимаемых пунктов – {points}. Ответьте об объективности иначе или укажите, почему верны оба ответа.',
    en: 'The answers to the two parts of clause 27 contradict each other: points withdrawn – {points}. Answer otherwise on objectivity, or say why both hold.',
  },
  ANSWERS_CONTRADICT: {
    kk: 'Қарсылықтар бойынша шешімдер мен нәтижелердің объективтілігі туралы жауап бір-біріне қайшы: алып тасталған тармақтар – {withdrawn}, күшінде қалғандары – {standing}. Себебі хаттамада жазылған.',
    ru: 'Решения по возражениям и ответ об объективности результатов противоречат друг другу: снято пунктов – {withdrawn}, остаются в силе – {standing}. Причина записана в протоколе.',
    en: 'The decisions on the objections and the answer on objectivity contradict each other: points withdrawn – {withdrawn}, standing – {standing}. The reason stands in the protocol.',
  },
  NOT_OBJECTIVE_POINTS_STAND: {
    kk: 'Комиссия тексеру нәтижелерін толық объективті деп таныған жоқ. Акт қайта жазылмайды: одан алып тасталған тармақтар – {withdrawn}, күшінде қалғандары – {standing}, олардың мерзімдері өзгермейді.',
    ru: 'Комиссия не признала результаты проверки полностью объективными. Акт не переписывается: снято пунктов – {withdrawn}, остаются в силе – {standing}, их сроки не меняются.',
    en: 'The commission did not find the results wholly objective. The act is not rewritten: points withdrawn – {withdrawn}, standing – {standing}, with their dates unchanged.',
  },
  NOT_OBJECTIVE_NOTHING_STANDS: {
    kk: 'Комиссия тексеру нәтижелерін толық объективті деп таныған жоқ, актінің бірде-бір тармағы күшінде қалған жоқ (алып тасталғаны – {withdrawn}): субъект ештеңе орындауға міндетті емес.',
    ru: 'Комиссия не признала результаты проверки полностью объективными, и ни один пункт акта не остается в силе (снято – {withdrawn}): устранять субъекту нечего.',
    en: 'The commission did not find the results wholly objective, and no point of the act stands (withdrawn – {withdrawn}): the subject has nothing to remedy.',
  },
  NO_OBJECTION_TO_CONSIDER: {
    kk: 'Бұл тексеру бойынша қаралмаған қарсылық жоқ.',
    ru: 'По этой проверке нет нерассмотренных возражений.',
    en: 'This inspection has no undecided objection.',
  },
  COMMISSION_AT_WORK: {
    kk: 'Осы тексеру бойынша арнайы комиссия құрылған және жұмыс істеуде.',
    ru: 'По этой проверке специальная комиссия уже создана и работает.',
    en: 'A special commission for this inspection is at work already.',
  },
  COMMISSION_ORDER_NUMBER_TAKEN: {
    kk: 'Осы жылы арнайы комиссия туралы бұл нөмірлі бұйрық шығарылған.',
    ru: 'Приказ о специальной комиссии с этим номером в этом году уже издан.',
    en: 'An order of this number about a special commission was already given this year.',
  },
  COMMISSION_UNCHANGED: {
    kk: 'Комиссия құрамы өзгермейді: бұйрыққа негіз жоқ.',
    ru: 'Состав комиссии не меняется: приказывать нечего.',
    en: 'The composition stays the same: there is nothing to order.',
  },
  INVITED_ALREADY: {
    kk: 'Бұл шақыру жіберілген деп жазылған.',
    ru: 'Это приглашение уже записано как направленное.',
    en: 'This invitation is on record as sent.',
  },
  VOTED_ALREADY: {
    kk: 'Сіз бұл мәселе бойынша дауыс бердіңіз.',
    ru: 'Вы уже проголосовали по этому вопросу.',
    en: 'You have voted on this question.',
  },
  QUESTION_CLOSED: {
    kk: 'Бұл мәселе бойынша дауыс беру аяқталды.',
    ru: 'Голосование по этому вопросу окончено.',
    en: 'The vote on this question is over.',
  },
  NOT_PRESENT: {
    kk: 'Отырысқа қатысып отырған мүше ғана дауыс береді: хатшы қатысуыңызды белгілесін.',
    ru: 'Голосует только присутствующий член комиссии: попросите секретаря отметить вашу явку.',
    en: 'Only a member who is present votes: let the secretary record your attendance.',
  },
} as const satisfies Messages;
