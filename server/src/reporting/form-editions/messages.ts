import type { Messages } from '../../platform/messages/catalogue';

/** What is said of files with forms, and of who is authorised. */
export const formEditionMessages = {
  FORM_FILER_P36_QUARTERLY: {
    kk: '{who}: келесі тоқсанның бірінші айының 10-ына дейін',
    ru: '{who}: до 10-го числа месяца после квартала',
    en: '{who}: by the 10th of the month after the quarter',
  },
  FORM_FILER_P62_DISTRICT_REPORT: {
    kk: '{who}: келесі тоқсанның бірінші айының 5-іне дейін',
    ru: '{who}: до 5-го числа месяца после квартала',
    en: '{who}: by the 5th of the month after the quarter',
  },
  FORM_FILER_P63_INFORMATIZATION: {
    kk: '{who}: келесі тоқсанның бірінші айының 25-іне дейін',
    ru: '{who}: до 25-го числа месяца после квартала',
    en: '{who}: by the 25th of the month after the quarter',
  },
  FORM_NOT_JSON: {
    kk: 'Файл JSON түрінде оқылмайды.',
    ru: 'Файл не читается как JSON.',
    en: 'The file cannot be read as JSON.',
  },
  FORM_VALUE_MISSING: { kk: 'Мән берілмеген.', ru: 'Значение не указано.', en: 'The value is missing.' },
  FORM_FIELD_UNKNOWN: {
    kk: 'Нысанда мұндай өріс жоқ.',
    ru: 'Такого поля в форме нет.',
    en: 'A form has no such field.',
  },
  FORM_VALUE_WRONG: { kk: 'Мән жарамсыз.', ru: 'Значение недопустимо.', en: 'The value is not allowed.' },
  FORM_GIVEN_TWICE: { kk: 'Екі рет берілген.', ru: 'Указано дважды.', en: 'It is given twice.' },
  FORM_PARENT_MISSING: {
    kk: 'Жоғарыда бұл бөліктің негізгі жолы жоқ.',
    ru: 'Выше нет строки, частью которой является эта.',
    en: 'The row that this one is a part of does not stand above it.',
  },
  FORM_ROW_UNKNOWN: {
    kk: 'Бөлімдерде мұндай жол жоқ.',
    ru: 'В разделах нет такой строки.',
    en: 'The sections have no such row.',
  },
  FORM_SECTION_UNKNOWN: {
    kk: 'Нысанда мұндай бөлім жоқ.',
    ru: 'В форме нет такого раздела.',
    en: 'The form has no such section.',
  },
  FORM_FILER_UNCLEAR: {
    kk: 'Кім тапсыратынын органның түрімен немесе оның уәкілеттігімен, біреуімен ғана көрсетіңіз.',
    ru: 'Укажите, кто представляет: вид органа или то, на что он уполномочен, что-то одно.',
    en: 'Say who files by the kind of body or by what it is authorised for: one of the two.',
  },
  FORM_RELATION_EMPTY: {
    kk: 'Салыстыратын ештеңе жоқ: жолдарды немесе қызметтер бойынша жолы бар көрсеткішті атаңыз.',
    ru: 'Сравнивать не с чем: назовите строки или показатель со строками по услугам.',
    en: 'There is nothing to compare with: name rows, or an indicator with rows by service.',
  },
  FORM_RELATION_WITH_ITSELF: {
    kk: 'Жол өзімен салыстырылмайды: басқа жолды атаңыз.',
    ru: 'Строка не сравнивается сама с собой: назовите другую.',
    en: 'A row is not compared with itself: name another one.',
  },
  FORM_NO_PART_OF_ROW: {
    kk: 'Бұл – қосындысы алынатын жолдың бөлігі емес. Оның бөліктері: {allowed}.',
    ru: 'Это не часть строки, сумма которой берется. Ее части: {allowed}.',
    en: 'It is no part of the row that is summed up. The parts of that row are: {allowed}.',
  },
  FORM_PART_LEFT_OUT: {
    kk: 'Жол өзінің барлық бөліктерінің қосындысы болуы тиіс. Аталмағандары: {allowed}.',
    ru: 'Строка – сумма всех своих частей. Не названы: {allowed}.',
    en: 'The row is the sum of all its parts. Left out are: {allowed}.',
  },
  FORM_VALUE_NOT_LISTED: {
    kk: 'Мән жарамсыз. Мүмкін мәндер: {allowed}.',
    ru: 'Значение недопустимо. Допустимы: {allowed}.',
    en: 'The value is not allowed. Allowed are: {allowed}.',
  },
  FORM_DATE_WRONG: {
    kk: 'Күн мынадай түрде жазылады: 2027-01-01.',
    ru: 'Дата пишется так: 2027-01-01.',
    en: 'A day is written as 2027-01-01.',
  },
  FORM_ROW_NUMBER_WRONG: {
    kk: 'Жолдың нөмірі – нүктемен бөлінген сандар, ең көбі төртеу, алдында нөлсіз: 13.1.2.',
    ru: 'Номер строки – числа через точку, не более четырех, без нулей впереди: 13.1.2.',
    en: 'A row’s number is numbers parted by dots, at most four, without zeros before them: 13.1.2.',
  },
  FORM_ROW_KEY_WRONG: {
    kk: 'Жол бөліммен және нөмірмен аталады: 2/13.1.',
    ru: 'Строка называется разделом и номером: 2/13.1.',
    en: 'A row is named by its section and number: 2/13.1.',
  },
  FORM_TEXT_LENGTH_WRONG: {
    kk: 'Бос, тым ұзын немесе тым көп.',
    ru: 'Пусто, слишком длинно или слишком много.',
    en: 'It is empty, too long or too many.',
  },
  FORM_EDITION_BEGUN: {
    kk: '«{edition}» редакциясының бірінші тоқсаны басталған немесе ол бойынша есеп ашылған: оны кері алуға болмайды. Келесі тоқсаннан басталатын жаңа редакцияны енгізіңіз.',
    ru: 'Первый квартал редакции «{edition}» начался или по ней открыт отчет: отозвать ее нельзя. Примите новую редакцию со следующего квартала.',
    en: 'The first quarter of the edition “{edition}” has begun, or a report was opened by it: it cannot be taken back. Take in a new edition from a later quarter on.',
  },
  FORM_REASON_MISSING: {
    kk: 'Редакция неге кері алынатынын жазыңыз.',
    ru: 'Напишите, почему редакция отзывается.',
    en: 'Write why the edition is taken back.',
  },
  EVENT_reportFormWithdrawn: {
    kk: 'Есеп нысанының редакциясы кері алынды',
    ru: 'Редакция формы отчета отозвана',
    en: 'An edition of a report form was taken back',
  },
  FORM_EDITION_STANDS: {
    kk: '«{edition}» редакциясы бұрыннан бар және басқаша жазылған. Жаңасына басқа атау беріңіз немесе басталмаған болса, бұрынғысын ауыстырыңыз.',
    ru: 'Редакция «{edition}» уже есть, и записана иначе. Дайте новой другое имя или, если прежняя еще не началась, замените ее.',
    en: 'The edition “{edition}” stands already and reads otherwise. Give the new one another name or, where the former has not begun, replace it.',
  },
  FORM_NOT_NEWER: {
    kk: 'Редакция «{edition}» редакциясынан кейін басталуға тиіс; басталмағанын ауыстыруға болады.',
    ru: 'Редакция должна начинаться после редакции «{edition}»; не начавшуюся можно заменить.',
    en: 'The edition must begin after the edition “{edition}”; one that has not begun can be replaced.',
  },
  FORM_QUARTER_FILED: {
    kk: 'Осы тоқсаннан бастап бұл нысан бойынша есептер ұсынылып қойған: жиынтықтары басқаша оқылмауға тиіс. Редакция {allowed} күнінен ерте басталмайды.',
    ru: 'С этого квартала отчеты по форме уже представлены: их итоги не должны читаться иначе. Укажите начало редакции не ранее {allowed}.',
    en: 'From this quarter on reports by this form were submitted already: their totals must not be read otherwise. Let the edition begin on {allowed} or later.',
  },
  NO_CENTRAL_BODY: {
    kk: 'Ақпараттандыру саласындағы уәкілетті орган – орталық мемлекеттік орган.',
    ru: 'Уполномоченный орган в сфере информатизации – центральный государственный орган.',
    en: 'The authorised body for informatisation is a central state body.',
  },
  QUARTER_OF_ANOTHER: {
    kk: 'Осы тоқсаннан бастап басқа орган белгіленген немесе ол ақпаратын ашып қойған.',
    ru: 'С этого квартала уже назначен другой орган, или он уже открыл свою информацию.',
    en: 'From this quarter on another body is named already, or has opened its information.',
  },
  FUNCTION_INFORMATISATION: {
    kk: 'Ақпараттандыру саласындағы уәкілетті орган',
    ru: 'Уполномоченный орган в сфере информатизации',
    en: 'Authorised body for informatisation',
  },
  EVENT_reportFormLoaded: {
    kk: 'Есеп нысанының редакциясы енгізілді',
    ru: 'Принята редакция формы отчета',
    en: 'An edition of a report form was taken in',
  },
  EVENT_informatisationBodyDesignated: {
    kk: 'Орган ақпараттандыру саласындағы уәкілетті орган деп белгіленді',
    ru: 'Орган указан уполномоченным в сфере информатизации',
    en: 'The body was named the authorised one for informatisation',
  },
} as const satisfies Messages;
