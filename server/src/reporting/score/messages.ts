import type { Messages } from '../../platform/messages/catalogue';

export const yearScoreMessages = {
  YEAR_SCORE_COMPARED: { kk: 'Балдарды салыстыру', ru: 'Сравнение баллов', en: 'Scores compared' },
  YEAR_SCORE_REMARK: { kk: 'Ескерту', ru: 'Примечание', en: 'Note' },
  YEAR_SCORE_NONE_COMPARED: {
    kk: 'Таңдалған органдардың сізге ашық балдары жоқ: бірде-бір жыл бағаланбаған немесе баға бекітілмеген.',
    ru: 'У выбранных органов нет открытых вам баллов: ни один год не оценен или оценка не утверждена.',
    en: 'The chosen bodies have no score open to you: no year was scored, or no score was approved.',
  },
  YEAR_SCORE_OF_HUNDRED: { kk: '100 балдан', ru: 'из 100 баллов', en: 'of 100 points' },
  YEAR_SCORE_EDITIONS: {
    kk: 'Өлшемшарттар редакциясы',
    ru: 'Редакция критериев',
    en: 'Edition of the criteria',
  },
  YEAR_SCORE_BODY: { kk: 'Мемлекеттік орган', ru: 'Государственный орган', en: 'State body' },
  YEAR_SCORE_POINTS_OF: { kk: '{year} ж., балл', ru: '{year} г., баллы', en: '{year}, points' },
  YEAR_SCORE_PLACE_OF: { kk: '{year} ж., орын', ru: '{year} г., место', en: '{year}, place' },
  STEP_BUILD_YEAR_SCORE: {
    kk: 'Органдардың жылдық балдарын есептеу',
    ru: 'Рассчитать годовые баллы органов',
    en: 'Compute the yearly scores of the bodies',
  },
  STEP_SEAL_YEAR_SCORE: {
    kk: 'Органдардың жылдық балдарын бекіту',
    ru: 'Утвердить годовые баллы органов',
    en: 'Approve the yearly scores of the bodies',
  },
  YEAR_SCORE_STATE_DRAFT: { kk: 'Жоба', ru: 'Проект', en: 'Draft' },
  YEAR_SCORE_STATE_SEALED: { kk: 'Бекітілді', ru: 'Утвержден', en: 'Approved' },

  YEAR_SCORE_OUTCOME_IN_TIME: { kk: 'Мерзімінде', ru: 'В срок', en: 'In time' },
  YEAR_SCORE_OUTCOME_LATE: { kk: 'Кешігіп', ru: 'С опозданием', en: 'Late' },
  YEAR_SCORE_OUTCOME_MISSED: { kk: 'Орындалмады', ru: 'Не выполнено', en: 'Not done' },
  YEAR_SCORE_OUTCOME_KEPT: {
    kk: 'Арақатынастар сақталған',
    ru: 'Соотношения соблюдены',
    en: 'Relations hold',
  },
  YEAR_SCORE_OUTCOME_BROKEN: {
    kk: 'Арақатынастар бұзылған',
    ru: 'Соотношения нарушены',
    en: 'Relations are broken',
  },
  YEAR_SCORE_OUTCOME_COUNTED: { kk: 'Есепке алынды', ru: 'Учтено', en: 'Counted' },

  YEAR_SCORE_REASON_SHARE: {
    kk: 'Мерзімінде: {timely}; кешігіп: {late}; орындалмаған: {missed}.',
    ru: 'В срок: {timely}; с опозданием: {late}; не выполнено: {missed}.',
    en: 'In time: {timely}; late: {late}; not done: {missed}.',
  },
  YEAR_SCORE_REASON_SHARE_NONE: {
    kk: 'Өлшейтін ештеңе жоқ: ештеңе талап етілген жоқ немесе қабылданған есеп жоқ.',
    ru: 'Измерять нечего: ничего не требовалось или нет принятых отчетов.',
    en: 'Nothing to measure: nothing was due, or no report was accepted.',
  },
  YEAR_SCORE_REASON_COUNT: {
    kk: 'Саны: {count}.',
    ru: 'Количество: {count}.',
    en: 'Number: {count}.',
  },
  YEAR_SCORE_REASON_RATE_NONE: {
    kk: 'Қабылданған есептерде көрсетілген қызметтер саны жоқ.',
    ru: 'В принятых отчетах нет числа оказанных услуг.',
    en: 'Accepted reports give no number of services rendered.',
  },
  YEAR_SCORE_REASON_REFUSAL_WITHOUT_GROUND: {
    kk: 'Негізсіз бас тарту: {count}, көрсетілген қызмет: {base}.',
    ru: 'Необоснованных отказов: {count}, оказано услуг: {base}.',
    en: 'Refusals without ground: {count}, services rendered: {base}.',
  },
  YEAR_SCORE_REASON_SERVICE_LATE: {
    kk: 'Мерзімі бұзылған қызмет: {count}, көрсетілген қызмет: {base}.',
    ru: 'Услуг с нарушением срока: {count}, оказано услуг: {base}.',
    en: 'Services rendered late: {count}, services rendered: {base}.',
  },
  YEAR_SCORE_REASON_RIGHTS_RESTORED: {
    kk: 'Құқықтар қалпына келтірілген бұзушылық: {count}, анықталған бұзушылық: {base}.',
    ru: 'Нарушений с восстановлением прав: {count}, выявлено нарушений: {base}.',
    en: 'Violations with rights restored: {count}, violations found: {base}.',
  },
  YEAR_SCORE_REASON_RELATIONS_HELD: {
    kk: 'Арақатынастары сақталған есеп: {kept}, бұзылған есеп: {broken}.',
    ru: 'Отчетов с соблюденными соотношениями: {kept}, с нарушенными: {broken}.',
    en: 'Reports whose relations hold: {kept}, with broken ones: {broken}.',
  },

  YEAR_SCORE_EXISTS: {
    kk: 'Бұл жылдың балдары есептелген: жобаны қайта есептеуге болады.',
    ru: 'Баллы за этот год уже рассчитаны: проект можно пересчитать.',
    en: 'The scores of this year were computed already: a draft can be computed anew.',
  },
  YEAR_SCORE_OF_NOBODY: {
    kk: '{year} жылы бірде-бір орган есеп беруге міндетті болған жоқ: бағалайтын ешкім жоқ.',
    ru: 'В {year} году ни один орган не должен был представлять отчеты: оценивать некого.',
    en: 'No body had to report in {year}: there is nobody to score.',
  },
  NO_SCORE_CRITERIA: {
    kk: 'Бұл жылға қолданылатын өлшемшарттар жоқ: әкімші оларды файлдан енгізуі керек.',
    ru: 'Нет критериев, действующих за этот год: их вводит администратор из файла.',
    en: 'No criteria hold for this year: the administrator takes them in from a file.',
  },
  YEAR_SCORE_ORDER_TAKEN: {
    kk: 'Осы жылы бұл нөмірлі бұйрықпен басқа жылдың балдары бекітілген.',
    ru: 'Приказом с этим номером в этом году утверждены баллы за другой год.',
    en: 'The scores of another year were approved this year by an order of this number.',
  },
  YEAR_SCORE_YEAR_OVER: {
    kk: '{year} жыл әлі аяқталған жоқ: балдар жыл аяқталғаннан кейін бекітіледі.',
    ru: '{year} год еще не закончился: баллы утверждаются после окончания года.',
    en: 'The year {year} is not over: the scores are approved after its end.',
  },
  YEAR_SCORE_REPORTS_DUE: {
    kk: 'Төртінші тоқсанның есептерін беру мерзімі өткен жоқ: {date} күнінен кейін бекітуге болады.',
    ru: 'Срок отчетов за четвертый квартал не истек: утвердить можно после {date}.',
    en: 'The term of the fourth quarter’s reports has not passed: approve after {date}.',
  },
  YEAR_SCORE_COMPUTED_AFTER_TERMS: {
    kk: 'Балдар {computed} күні, яғни жылдың соңғы мерзімі ({date}) өткенге дейін есептелген: қайта есептеңіз, содан кейін бекітіңіз.',
    ru: 'Баллы рассчитаны {computed}, когда последний срок года ({date}) еще не истек: пересчитайте, затем утвердите.',
    en: 'The scores were computed on {computed}, when the last term of the year ({date}) was not over: compute them anew, then approve.',
  },
  YEAR_SCORE_FACTS_STAND: {
    kk: 'Балдар есептелген күннен ({date}) бері фактілері өзгерген органдар: {count}. Қайта есептеңіз, содан кейін бекітіңіз.',
    ru: 'После расчета баллов ({date}) изменились факты органов: {count}. Пересчитайте, затем утвердите.',
    en: 'Since the scores were computed ({date}) the facts of bodies changed: {count}. Compute them anew, then approve.',
  },
  YEAR_SCORE_BY_LOADED_EDITION: {
    kk: 'Балдар сынақ салмақтарымен есептелген: қолданыстағы редакциямен қайта есептеңіз немесе бұл салмақтарды файлдан енгізіңіз.',
    ru: 'Баллы рассчитаны по пробным весам: пересчитайте по действующей редакции или введите эти веса из файла.',
    en: 'The scores rest on weights that were only tried out: compute them by the edition in force, or take these weights in from a file.',
  },
  YEAR_SCORE_NOT_EMPTY: {
    kk: 'Бірде-бір орган бағаланған жоқ: қайта есептеңіз.',
    ru: 'Не оценен ни один орган: пересчитайте.',
    en: 'No body was scored: compute the scores anew.',
  },
  YEAR_SCORE_SEALED_BY_CHAIR: {
    kk: 'Балдарды Агенттік Төрағасы немесе оның міндетін атқарушы ғана бекітеді.',
    ru: 'Баллы утверждает только Председатель Агентства или лицо, исполняющее его обязанности.',
    en: 'Only the Chair of the Agency or the person performing the Chair’s duties approves the scores.',
  },
  YEAR_SCORE_ORDER_ISSUED: {
    kk: 'Бұйрық күні әлі келген жоқ: бүгінгі немесе одан бұрынғы күнді көрсетіңіз.',
    ru: 'День приказа еще не наступил: укажите сегодняшний или более ранний день.',
    en: 'The day of the order is still to come: give today or an earlier day.',
  },
  YEAR_SCORE_ORDER_AFTER_COMPUTING: {
    kk: 'Бұйрық балдар есептелген күннен ({date}) ерте шықпайды.',
    ru: 'Приказ не может быть раньше дня расчета баллов ({date}).',
    en: 'The order cannot be of an earlier day than the computing of the scores ({date}).',
  },

  SCORE_CRITERIA_NO_JSON: {
    kk: 'Файл JSON емес: оның құрылымын оқу мүмкін болмады.',
    ru: 'Файл не в формате JSON: его структуру прочитать нельзя.',
    en: 'The file is no JSON: its structure cannot be read.',
  },
  SCORE_CRITERIA_FIELD: {
    kk: 'Балл өлшемшарттарының файлында жоқ, артық немесе дұрыс емес: {place}.',
    ru: 'В файле критериев балла нет, лишнее или неверно: {place}.',
    en: 'Missing, too much or wrong in the file of the criteria of the score: {place}.',
  },
  SCORE_SOURCE_UNKNOWN: {
    kk: 'Мұндай дерек көзі жоқ: {source}. Болатындары: {sources}.',
    ru: 'Нет такого источника: {source}. Возможны: {sources}.',
    en: 'There is no such source: {source}. There are: {sources}.',
  },
  SCORE_SOURCE_TWICE: {
    kk: 'Дерек көзі екі рет берілген: {source}.',
    ru: 'Источник указан дважды: {source}.',
    en: 'A source is given twice: {source}.',
  },
  SCORE_GRADES: {
    kk: '{source} өлшемшартының сатылары дұрыс емес: үлеске саты берілмейді, санға өсу ретімен беріледі.',
    ru: 'Ступени критерия {source} неверны: у доли их нет, у количества они возрастают.',
    en: 'The grades of the criterion {source} are wrong: a share has none, a count has rising ones.',
  },
  SCORE_WEIGHTS: {
    kk: 'Салмақтардың қосындысы 100 болуы тиіс, қазір {sum}.',
    ru: 'Сумма весов должна составлять 100, сейчас {sum}.',
    en: 'The weights must add up to 100; they are {sum}.',
  },
  SCORE_WEIGHT_RANGE: {
    kk: '{number}-өлшемшарттың салмағы {weight}: 0-ден 100-ге дейінгі бүтін сан беріңіз.',
    ru: 'Вес критерия № {number} – {weight}: укажите целое число от 0 до 100.',
    en: 'The weight of criterion {number} is {weight}: give a whole number from 0 to 100.',
  },
  SCORE_WEIGHTS_OF_EDITION: {
    kk: 'Салмақ редакцияның әр өлшемшарты үшін бір реттен берілуі тиіс.',
    ru: 'Вес должен быть указан для каждого критерия редакции по одному разу.',
    en: 'Give a weight for every criterion of the edition, each once.',
  },
  SCORE_EDITION_EXISTS: {
    kk: '{edition} редакциясы басқа мазмұнмен бар: ол өзгертілмейді, жаңасына басқа атау беріңіз.',
    ru: 'Редакция {edition} уже есть с другим содержанием: она не меняется, дайте новой другое имя.',
    en: 'The edition {edition} stands already with other contents and never changes: give the new one another name.',
  },
  FIELD_weights: { kk: 'салмақтар', ru: 'веса', en: 'weights' },

  EVENT_yearScoreBuilt: { kk: 'Балдар есептелді', ru: 'Баллы рассчитаны', en: 'Scores computed' },
  EVENT_yearScoreComputed: {
    kk: 'Балдар қайта есептелді',
    ru: 'Баллы пересчитаны',
    en: 'Scores computed anew',
  },
  EVENT_yearScoreSealed: {
    kk: 'Балдар бекітілді',
    ru: 'Баллы утверждены',
    en: 'Scores approved and sealed',
  },
  EVENT_scoreCriteriaImported: {
    kk: 'Балл өлшемшарттарының редакциясы енгізілді',
    ru: 'Введена редакция критериев балла',
    en: 'An edition of the criteria of the score was taken in',
  },
  EVENT_scoreWeightsSaved: {
    kk: 'Сынақ салмақтары сақталды',
    ru: 'Пробные веса сохранены',
    en: 'Weights that were tried out were kept',
  },
  DETAIL_changedBodies: {
    kk: 'Балы немесе орны өзгерген органдар',
    ru: 'Органов с другим баллом или местом',
    en: 'Bodies whose points or place changed',
  },
  DETAIL_edition: { kk: 'Редакциясы', ru: 'Редакция', en: 'Edition' },
} as const satisfies Messages;
