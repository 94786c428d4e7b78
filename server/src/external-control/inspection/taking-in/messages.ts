import type { Messages } from '../../../platform/messages/catalogue';

/** Cases that ran already: why a row cannot be taken, and what the journal says of one that was. */
export const takingInMessages = {
  EVENT_caseTakenIn: {
    kk: 'Жүргізіліп жатқан іс файлдан енгізілді',
    ru: 'Идущее дело внесено из файла',
    en: 'Running case taken in from a file',
  },
  DETAIL_file: { kk: 'Файл атауы', ru: 'Имя файла', en: 'File name' },
  DETAIL_row: { kk: 'Файл жолы', ru: 'Строка файла', en: 'Row of the file' },
  EARLIER_LIST_1: {
    kk: '{year} жылғы бірінші жартыжылдықтың тізімі, {date} № {number} бұйрық (жүйеге дейін бекітілген)',
    ru: 'Список на первое полугодие {year} года, приказ № {number} от {date} (утвержден до системы)',
    en: 'List of the first half of {year}, order No. {number} of {date} (approved before the system)',
  },
  EARLIER_LIST_2: {
    kk: '{year} жылғы екінші жартыжылдықтың тізімі, {date} № {number} бұйрық (жүйеге дейін бекітілген)',
    ru: 'Список на второе полугодие {year} года, приказ № {number} от {date} (утвержден до системы)',
    en: 'List of the second half of {year}, order No. {number} of {date} (approved before the system)',
  },
  TAKE_IN_COLUMN_MISSING: {
    kk: 'Файлда мұндай баған жоқ, ал ол міндетті.',
    ru: 'В файле нет этого столбца, а он обязателен.',
    en: 'The file lacks this column, which it must have.',
  },
  TAKE_IN_COLUMN_UNKNOWN: {
    kk: 'Мұндай баған белгісіз.',
    ru: 'Такой столбец неизвестен.',
    en: 'No such column is known.',
  },
  TAKE_IN_COLUMN_TWICE: {
    kk: 'Баған екі рет берілген.',
    ru: 'Столбец дан дважды.',
    en: 'The column is given twice.',
  },
  TAKE_IN_FORMULA: {
    kk: 'Ұяшықта формула тұр: мәнді өзін жазыңыз.',
    ru: 'В ячейке формула: впишите само значение.',
    en: 'The cell holds a formula: write the value itself.',
  },
  TAKE_IN_MERGED: {
    kk: 'Ұяшықтар біріктірілген: мәнді әр жолға жазыңыз.',
    ru: 'Ячейки объединены: впишите значение в каждую строку.',
    en: 'The cells are merged: write the value into each row.',
  },
  TAKE_IN_EMPTY: {
    kk: 'Ұяшық толтырылуға тиіс.',
    ru: 'Ячейка должна быть заполнена.',
    en: 'The cell must be filled.',
  },
  TAKE_IN_NEEDED: {
    kk: 'Жолдың басқа ұяшықтарына қарағанда бұл ұяшық толтырылуға тиіс.',
    ru: 'Другие ячейки строки требуют заполнить и эту.',
    en: 'Other cells of the row ask for this one.',
  },
  TAKE_IN_TOO_LONG: {
    kk: 'Мәтін тым ұзын.',
    ru: 'Текст слишком длинный.',
    en: 'The text is too long.',
  },
  TAKE_IN_NO_DATE: {
    kk: 'Бұл күн емес: ЖЖЖЖ-АА-КК.',
    ru: 'Это не дата: ГГГГ-ММ-ДД.',
    en: 'This is no day: YYYY-MM-DD.',
  },
  TAKE_IN_NO_INSTANT: {
    kk: 'Бұл күн не сағат емес: ЖЖЖЖ-АА-КК немесе ЖЖЖЖ-АА-КК СС:ММ.',
    ru: 'Это не дата и не час: ГГГГ-ММ-ДД или ГГГГ-ММ-ДД ЧЧ:ММ.',
    en: 'This is no day and no hour: YYYY-MM-DD or YYYY-MM-DD HH:MM.',
  },
  TAKE_IN_NO_COUNT: {
    kk: 'Бұл күндер саны емес.',
    ru: 'Это не число дней.',
    en: 'This is no number of days.',
  },
  TAKE_IN_TO_COME: {
    kk: 'Факт болашақ күнмен жазылған.',
    ru: 'Факт записан будущим числом.',
    en: 'The fact is dated in the future.',
  },
  TAKE_IN_OUT_OF_ORDER: {
    kk: 'Факт өзінен бұрын болуға тиіс фактіден ерте жазылған.',
    ru: 'Факт записан раньше того, что должно ему предшествовать.',
    en: 'The fact is dated before what must have come first.',
  },
  TAKE_IN_NO_KIND: {
    kk: 'Мұндай іс түрі жоқ: INSPECTION немесе PREVENTIVE.',
    ru: 'Такого вида дела нет: INSPECTION или PREVENTIVE.',
    en: 'There is no such kind of case: INSPECTION or PREVENTIVE.',
  },
  TAKE_IN_NOT_OF_KIND: {
    kk: 'Бұл түрдегі істе мұндай болмайды: ұяшық бос қалуға тиіс.',
    ru: 'У дела этого вида такого не бывает: ячейка остается пустой.',
    en: 'A case of this kind has no such thing: the cell stays empty.',
  },
  TAKE_IN_NO_LIST: {
    kk: 'Жартыжылдық тізім былай жазылады: 2026-1 немесе 2026-2.',
    ru: 'Полугодовой список пишут так: 2026-1 или 2026-2.',
    en: 'A half-year list is written as 2026-1 or 2026-2.',
  },
  TAKE_IN_NO_MARK: {
    kk: 'YES немесе NO деп жазыңыз.',
    ru: 'Напишите YES или NO.',
    en: 'Write YES or NO.',
  },
  TAKE_IN_LINE_TAKEN: {
    kk: 'Тізімнің бұл жолы бойынша бақылау жүйеде бар.',
    ru: 'По этой строке списка контроль в системе уже есть.',
    en: 'A control on this line of the list is here already.',
  },
  TAKE_IN_UNKNOWN_LINE: {
    kk: 'Осы жартыжылдықтың бекітілген тізімінде бұл субъект жоқ. Бақылау сонда да тағайындалған болса, тізімнің бұйрығын жазыңыз.',
    ru: 'В утвержденном списке этого полугодия субъекта нет. Если контроль все же назначен, впишите приказ о списке.',
    en: 'The approved list of this half-year has no such subject. If the control was appointed all the same, write the order of the list.',
  },
  TAKE_IN_OTHER_ORDER: {
    kk: 'Жүйеде осы жартыжылдықтың тізімі басқа бұйрықпен бекітілген.',
    ru: 'В системе список этого полугодия утвержден другим приказом.',
    en: 'The list of this half-year that is kept here was approved by another order.',
  },
  TAKE_IN_NO_GROUND: {
    kk: '8-тармақта мұндай негіз жоқ: 8.1 – 8.8.',
    ru: 'Такого основания в пункте 8 нет: 8.1 – 8.8.',
    en: 'Clause 8 has no such ground: 8.1 to 8.8.',
  },
  TAKE_IN_NO_CAUSE: {
    kk: '19-тармақта тоқтата тұрудың мұндай себебі жоқ.',
    ru: 'Такой причины приостановления в пункте 19 нет.',
    en: 'Clause 19 has no such cause of suspension.',
  },
  TAKE_IN_NO_SEVERITY: {
    kk: 'Бұзушылықтар былай жазылады: тармақ нөмірі, бос орын, GROSS, SIGNIFICANT немесе MINOR; арасы нүктелі үтірмен.',
    ru: 'Нарушения пишут так: номер пункта, пробел, GROSS, SIGNIFICANT или MINOR; через точку с запятой.',
    en: 'Violations are written as the number of the point, a space, GROSS, SIGNIFICANT or MINOR; apart by semicolons.',
  },
  TAKE_IN_POINT_TWICE: {
    kk: 'Тексеру парағының бір тармағы екі рет аталған.',
    ru: 'Один пункт проверочного листа назван дважды.',
    en: 'One point of the checklist is named twice.',
  },
  TAKE_IN_UNKNOWN_AUTHORITY: {
    kk: 'Мұндай кодты орган жоқ: agency немесе облыстың, республикалық маңызы бар қаланың, астананың КАТО коды.',
    ru: 'Органа с таким кодом нет: agency или код КАТО области, города республиканского значения, столицы.',
    en: 'No office has this code: agency, or the KATO code of the oblast or city of republican significance.',
  },
  TAKE_IN_UNKNOWN_SUBJECT: {
    kk: 'Мұндай БСН-мен тексерілетін субъект тіркелмеген.',
    ru: 'Проверяемого субъекта с таким БИН нет.',
    en: 'No inspected subject has this BIN.',
  },
  TAKE_IN_UNKNOWN_PERSON: {
    kk: 'Мұндай поштамен тиісті өкілеттігі бар қызметкер жоқ.',
    ru: 'Сотрудника с такой почтой и нужными полномочиями нет.',
    en: 'Nobody with this e-mail holds the capacity that is needed.',
  },
  TAKE_IN_UNKNOWN_SERVICE: {
    kk: 'Тізілімде мұндай мемлекеттік қызмет жоқ.',
    ru: 'Такой государственной услуги в реестре нет.',
    en: 'The register has no such public service.',
  },
  TAKE_IN_UNKNOWN_CHECKLIST: {
    kk: 'Бұл субъектіге арналған мұндай тексеру парағы жоқ.',
    ru: 'Такого проверочного листа для этого субъекта нет.',
    en: 'There is no such checklist for this subject.',
  },
  TAKE_IN_UNKNOWN_POINT: {
    kk: 'Тексеру парағында мұндай тармақ жоқ.',
    ru: 'В проверочном листе нет такого пункта.',
    en: 'The checklist has no such point.',
  },
  TAKE_IN_ROW_TWICE: {
    kk: 'Бұл органның бұл актісі файлда жоғарырақ тұр.',
    ru: 'Этот акт этого органа уже стоит в файле выше.',
    en: 'This act of this office stands in the file above.',
  },
  TAKE_IN_PRESCRIPTION_KNOWN: {
    kk: 'Органда мұндай нөмірлі нұсқама бар.',
    ru: 'У органа уже есть предписание с таким номером.',
    en: 'The office has a prescription of this number already.',
  },
  TAKE_IN_LETTER_KNOWN: {
    kk: 'Органда шаралар қабылдау туралы мұндай нөмірлі хат бар.',
    ru: 'У органа уже есть письмо о принятии мер с таким номером.',
    en: 'The office has a letter on measures of this number already.',
  },
  TAKE_IN_NO_DEMAND: {
    kk: 'Хат мұндайды талап етпейді немесе бір талап екі рет берілген: REMEDY_VIOLATIONS, REMOVE_CAUSES және т. б.',
    ru: 'Письмо такого не требует, или требование дано дважды: REMEDY_VIOLATIONS, REMOVE_CAUSES и т. д.',
    en: 'A letter asks for no such thing, or it is given twice: REMEDY_VIOLATIONS, REMOVE_CAUSES and so on.',
  },
  TAKE_IN_NO_PLAN_ROW: {
    kk: 'Жоспар жолы толық емес: шара | жауапты | мерзім | аяқталу нысаны | ақпарат берілген күн (болса).',
    ru: 'Строка плана не полна: мероприятие | ответственный | срок | форма завершения | день информации (если была).',
    en: 'The row of the plan is not whole: measure | person | day | form of completion | day of information (if any).',
  },
  TAKE_IN_FAILED: {
    kk: 'Жолды жазу мүмкін болмады, одан ештеңе енгізілген жоқ: ұяшықтарын тексеріңіз.',
    ru: 'Строку не удалось записать, из нее ничего не внесено: проверьте ее ячейки.',
    en: 'The row could not be written, and nothing of it was taken: check its cells.',
  },
} as const satisfies Messages;
