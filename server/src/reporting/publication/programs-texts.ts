import type { Language } from '../../platform/messages/language';

interface ProgramTexts {
  readonly title: string;
  readonly lead: string;
  readonly open: string;
  readonly openLead: string;
  readonly filters: string;
  readonly parameter: string;
  readonly meaning: string;
  readonly parameters: Readonly<
    Record<'body' | 'territory' | 'year' | 'kind' | 'form' | 'quarter' | 'key', string>
  >;
  readonly again: string;
  readonly examples: Readonly<Record<'catalog' | 'results' | 'figures' | 'lists' | 'feed', string>>;
  readonly token: string;
  readonly tokenLead: string;
  readonly tokenExample: string;
  readonly refusals: string;
}

/** How a program asks for what is published, and for reports with a token. */
export const programTexts: Readonly<Record<Language, ProgramTexts>> = {
  kk: {
    title: 'Мәліметтерді бағдарлама арқылы сұрату',
    lead: 'Жарияланған нәтижелер мен көрсеткіштерді тіркелмей-ақ оқуға болады. Қабылданған есептер токен бойынша беріледі.',
    open: 'Ашық деректер, токенсіз',
    openLead:
      'Мекенжайлар мен сүзгілер беттердегідей. CSV кестелік редакторда ашылады, JSON бағдарламаға арналған.',
    filters: 'Сүзгілер',
    parameter: 'Параметр',
    meaning: 'Мағынасы',
    parameters: {
      body: 'нәтижелер: органның БСН-і немесе атауының бөлігі',
      territory: 'нәтижелер: аумақтың коды',
      year: 'нәтижелер мен көрсеткіштер: жыл',
      kind: 'нәтижелер: жарияланым түрі',
      form: 'көрсеткіштер: есеп нысаны, мысалы, appendix-2',
      quarter: 'көрсеткіштер: тоқсан, 1–4',
      key: 'көрсеткіштер: нысанның жолы, мысалы, 2/20',
    },
    again:
      'Әр жауапта ETag бар: оны if-none-match тақырыбымен қайтарсаңыз, өзгермеген жауап қайта жіберілмейді (304).',
    examples: {
      catalog: 'Не барын көрсететін каталог',
      results: 'Бір жылдың нәтижелері',
      figures: 'Тоқсан көрсеткішінің бір жолы, аумақтар бойынша',
      lists: 'Жартыжылдық тізімдер',
      feed: 'Жаңа жарияланымдар таспасы',
    },
    token: 'Есептер мен жиынтықтар, токен бойынша',
    tokenLead:
      'Токенді Агенттіктің әкімшісі береді. Ол тек оқуға мүмкіндік береді және соңғы күні болады. Сұрату GraphQL тілінде POST арқылы /graphql мекенжайына жіберіледі.',
    tokenExample: 'Республика бойынша тоқсан жиынтығы',
    refusals:
      'Қате болса, extensions.code өрісінде код, ал message өрісінде accept-language тақырыбындағы тілде (kk, ru, en) түсініктеме болады.',
  },
  ru: {
    title: 'Как запрашивать данные программой',
    lead: 'Опубликованные результаты и показатели читаются без учетной записи. Принятые отчеты выдаются по токену.',
    open: 'Открытые данные, без токена',
    openLead:
      'Адреса и фильтры те же, что на страницах. CSV открывается в табличном редакторе, JSON предназначен для программ.',
    filters: 'Фильтры',
    parameter: 'Параметр',
    meaning: 'Значение',
    parameters: {
      body: 'результаты: БИН органа или часть его наименования',
      territory: 'результаты: код территории',
      year: 'результаты и показатели: год',
      kind: 'результаты: вид публикации',
      form: 'показатели: форма отчета, например appendix-2',
      quarter: 'показатели: квартал, 1–4',
      key: 'показатели: строка формы, например 2/20',
    },
    again:
      'У каждого ответа есть ETag: если вернуть его в заголовке if-none-match, неизменившийся ответ повторно не передается (304).',
    examples: {
      catalog: 'Каталог: что вообще есть',
      results: 'Результаты за год',
      figures: 'Одна строка показателей квартала по территориям',
      lists: 'Полугодовые списки',
      feed: 'Лента новых публикаций',
    },
    token: 'Отчеты и итоги, по токену',
    tokenLead:
      'Токен выдает администратор Агентства. Он позволяет только читать и имеет последний день действия. Запрос на языке GraphQL отправляется методом POST по адресу /graphql.',
    tokenExample: 'Итоги квартала по республике',
    refusals:
      'При ошибке в поле extensions.code стоит код, а в поле message – пояснение на языке из заголовка accept-language (kk, ru, en).',
  },
  en: {
    title: 'How a program asks for data',
    lead: 'Published results and figures are read without an account. Accepted reports are given to a token.',
    open: 'Open data, without a token',
    openLead:
      'Addresses and filters are those of the pages. CSV opens in a spreadsheet, JSON is for programs.',
    filters: 'Filters',
    parameter: 'Parameter',
    meaning: 'Meaning',
    parameters: {
      body: 'results: the BIN of a body, or a part of its name',
      territory: 'results: code of a territory',
      year: 'results and figures: the year',
      kind: 'results: kind of publication',
      form: 'figures: form of the report, for example appendix-2',
      quarter: 'figures: the quarter, 1–4',
      key: 'figures: row of the form, for example 2/20',
    },
    again:
      'Each answer has an ETag: sent back in the header if-none-match, an unchanged answer is not sent again (304).',
    examples: {
      catalog: 'The catalogue: what there is',
      results: 'Results of a year',
      figures: 'One row of a quarter’s figures, by territory',
      lists: 'Half-year lists',
      feed: 'What is new, as a feed',
    },
    token: 'Reports and totals, with a token',
    tokenLead:
      'An administrator of the Agency makes a token. It only reads, and has a last day. A question in GraphQL is sent by POST to /graphql.',
    tokenExample: 'Totals of the republic for a quarter',
    refusals:
      'An error carries a code in extensions.code and in message a sentence in the language of accept-language (kk, ru, en).',
  },
};
