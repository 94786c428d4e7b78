import type { Messages } from '../../platform/messages/catalogue';

/** What is said of figures: why a cell or a file is refused, and which relation is broken. */
export const figureMessages = {
  AGGREGATE_NUMBER: { kk: '№', ru: '№', en: 'No.' },
  AGGREGATE_TITLE: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  AGGREGATE_VALUE: { kk: 'Жиыны', ru: 'Итого', en: 'Total' },
  AGGREGATE_PARTS: { kk: 'Ұяшықтар саны', ru: 'Ячеек', en: 'Cells' },
  AGGREGATE_SCOPE: { kk: 'Кімдікі', ru: 'Чьи', en: 'Whose' },
  AGGREGATE_NOTE: { kk: 'Ескертпе', ru: 'Примечание', en: 'Note' },
  AGGREGATE_PERIOD: { kk: 'Кезең', ru: 'Период', en: 'Period' },
  AGGREGATE_FORM: { kk: 'Нысан', ru: 'Форма', en: 'Form' },
  AGGREGATE_EDITION: { kk: 'Нысан редакциясы', ru: 'Редакция формы', en: 'Edition of the form' },
  AGGREGATE_SERVICE: { kk: 'Қызмет', ru: 'Услуга', en: 'Service' },
  AGGREGATE_QUARTER: {
    kk: '{year} ж. {quarter}-тоқсан',
    ru: '{quarter} кв. {year} г.',
    en: 'Q{quarter} {year}',
  },
  STOCK_OF_BODY: {
    kk: 'Қалдық: бір органның қаңтардан бергі өспелі жиыны, кезеңнің жиыны емес; органдар мен жылдар бойынша қосылмайды',
    ru: 'Остаток: нарастающий итог одного органа с января, не сумма за период; по органам и годам не складывается',
    en: 'Stock: the running sum of one body from January, not a sum of the period; never added over bodies or years',
  },
  STOCK_PER_BODY: {
    kk: 'Қалдық: әр органда өз алдына болады; органдар мен жылдар бойынша қосылмайды',
    ru: 'Остаток: у каждого органа свой; по органам и годам не складывается',
    en: 'Stock: each body has its own; never added over bodies or years',
  },
  STOCK_WITHOUT_QUARTERS: {
    kk: 'Қабылданған есебі жоқ тоқсандар: {quarters}; олардың өзгерістері есепке алынбаған',
    ru: 'Кварталы без принятого отчета: {quarters}; их изменения не учтены',
    en: 'Quarters without an accepted report: {quarters}; their changes are not in it',
  },
  STOCK_WITHOUT_OPENING: {
    kk: 'Жыл басындағы қалдық ұсынылмаған: тек өзгерістер көрсетілген',
    ru: 'Остаток на начало года не подан: показаны только изменения',
    en: 'The opening stock was not filed: only changes are shown',
  },
  STOCK_NOT_YET: {
    kk: 'Тоқсан аяқталған жоқ және ол бойынша қабылданған есеп жоқ: қалдық әлі белгісіз',
    ru: 'Квартал не закончен, и принятого отчета за него нет: остаток еще не известен',
    en: 'The quarter is not over and has no accepted report: nothing stands yet',
  },
  STOCK_NOT_ADDED: {
    kk: 'Қалдық көрсеткіші әр органда өз алдына болады, аумақ бойынша қосылмайды: оны органның өзінен сұраңыз.',
    ru: 'Показатель остатка у каждого органа свой и по территории не складывается: запросите его по самому органу.',
    en: 'A stock figure is each body’s own and is never added over a territory: ask for it of the body itself.',
  },
  NOT_A_NUMBER: {
    kk: 'Санның орнында мәтін тұр.',
    ru: 'На месте числа стоит текст.',
    en: 'Text stands in the place of a number.',
  },
  FRACTION: { kk: 'Сан бүтін болуға тиіс.', ru: 'Число должно быть целым.', en: 'The number must be whole.' },
  NEGATIVE: {
    kk: 'Сан нөлден кем болмауға тиіс.',
    ru: 'Число не может быть меньше нуля.',
    en: 'The number cannot be below zero.',
  },
  TOO_LARGE: { kk: 'Сан тым үлкен.', ru: 'Число слишком велико.', en: 'The number is too large.' },
  FORMULA: {
    kk: 'Ұяшықта формула тұр: есептің көрсеткіші сан болып жазылады.',
    ru: 'В ячейке формула: показатель отчета пишется числом.',
    en: 'The cell holds a formula: a figure of a report is written as a number.',
  },
  DATE: { kk: 'Ұяшықта күн тұр.', ru: 'В ячейке дата.', en: 'The cell holds a date.' },
  UNKNOWN_ROW: {
    kk: 'Нысанда мұндай жол жоқ.',
    ru: 'В форме нет такой строки.',
    en: 'The form has no such row.',
  },
  ROW_TWICE: { kk: 'Жол екі рет берілген.', ru: 'Строка дана дважды.', en: 'The row is given twice.' },
  ROW_BEFORE_SECTION: {
    kk: 'Жол бөлімнің тақырыбынан бұрын тұр.',
    ru: 'Строка стоит до заголовка раздела.',
    en: 'The row stands before the heading of a section.',
  },
  ROW_MISSING: { kk: 'Файлда бұл жол жоқ.', ru: 'В файле нет этой строки.', en: 'The file lacks this row.' },
  OTHER_ROW_NAMED: {
    kk: '{number}-нөмірдің қасында {other}-жолдың атауы тұр: «{name}». Көрсеткіштер қай жолдікі екенін тексеріп, нөмірін немесе атауын түзетіңіз.',
    ru: 'Рядом с номером {number} стоит название строки {other}: «{name}». Проверьте, к какой строке относятся показатели, и исправьте номер или название.',
    en: 'Beside the number {number} stands the name of row {other}: “{name}”. Check which row the figures are of, and correct the number or the name.',
  },
  ROW_NAMED_OTHERWISE: {
    kk: 'Файлда ({cell}) бұл жол нысандағыдан басқаша аталған: «{name}». Көрсеткіштері нөмірі бойынша алынды, тексеріңіз.',
    ru: 'В файле ({cell}) эта строка названа не так, как в форме: «{name}». Показатели взяты по ее номеру, проверьте их.',
    en: 'The file ({cell}) does not call this row as the form does: “{name}”. Its figures were taken by its number; check them.',
  },
  OTHER_BODY: {
    kk: 'Файлдың тақырыбында басқа орган көрсетілген: {body}. Көрсеткіштер осы есепке алынды, файлдың дұрыстығын тексеріңіз.',
    ru: 'В заголовке файла назван другой орган: {body}. Показатели приняты в этот отчет, проверьте, тот ли это файл.',
    en: 'The heading of the file names another body: {body}. Its figures were taken into this report; check that it is the right file.',
  },
  ROWS_WOULD_GO: {
    kk: 'Файлда бұрынғы файлдан алынған жолдар жоқ ({count}): файл алынса, олардың көрсеткіштері есептен өшіріледі. Келісіміңіз болмайынша ештеңе жазылмайды.',
    ru: 'В файле нет строк, которые отчет взял из прежнего файла ({count}): если взять этот, их показатели будут удалены. Без вашего согласия не записывается ничего.',
    en: 'The file lacks rows that an earlier file gave ({count}): if it is taken, their figures are removed. Nothing is written unless you agree.',
  },
  ROW_WOULD_GO: {
    kk: 'Файл алынса, бұл жолдың көрсеткіштері өшіріледі.',
    ru: 'Если взять файл, показатели этой строки будут удалены.',
    en: 'If the file is taken, the figures of this row are removed.',
  },
  ROW_REMOVED: {
    kk: 'Файлда бұл жолдың көрсеткіші енді жоқ: бұрынғы файлдан алынғаны өшірілді.',
    ru: 'В файле больше нет показателей этой строки: принятое из прежнего файла удалено.',
    en: 'The file no longer has a figure for this row: what an earlier file gave is removed.',
  },
  ROW_KEPT: {
    kk: 'Файлда бұл жолдың көрсеткіші жоқ: қолмен енгізілгені сақталды.',
    ru: 'В файле нет показателей этой строки: введенное вручную осталось.',
    en: 'The file has no figure for this row: what was typed by hand stays.',
  },
  WRONG_MONTH: {
    kk: 'Ай бұл тоқсанға жатпайды.',
    ru: 'Месяц не из этого квартала.',
    en: 'The month is not of this quarter.',
  },
  WRONG_MONTHS: {
    kk: 'Файлдағы айлар {given}-тоқсандікі, ал есеп {wanted}-тоқсанға толтырылады.',
    ru: 'Месяцы файла относятся к кварталу {given}, а отчет заполняется за квартал {wanted}.',
    en: 'The months of the file are of quarter {given}; the report is filled for quarter {wanted}.',
  },
  OTHER_EDITION: {
    kk: 'Файл басқа нысанға немесе редакцияға толтырылған: {given}, керегі {wanted}.',
    ru: 'Файл заполнен по другой форме или редакции: {given}, нужна {wanted}.',
    en: 'The file is filled by another form or edition: {given}; wanted is {wanted}.',
  },
  WRONG_YEAR: {
    kk: 'Файл {year} жылға толтырылған.',
    ru: 'Файл заполнен за {year} год.',
    en: 'The file is filled for the year {year}.',
  },
  WRONG_QUARTER: {
    kk: 'Файлдың тақырыбында {given}-тоқсан аталған, ал көрсеткіштер {wanted}-тоқсандікі: файлды тексеріңіз немесе тақырыпты түзетіңіз.',
    ru: 'В заголовке файла назван квартал {given}, а показатели относятся к кварталу {wanted}: проверьте файл или исправьте заголовок.',
    en: 'The heading of the file names quarter {given}, but its figures are of quarter {wanted}: check the file or correct the heading.',
  },
  ROW_SHIFTED: {
    kk: 'Жол бір ұяшыққа жылжыған: есептегі бұрынғы көрсеткіштер көрші айларда тұр, жиыны оларды растамайды. Жолды орнына жылжытыңыз немесе жиынын жазыңыз.',
    ru: 'Строка сдвинута на одну ячейку: прежние показатели отчета стоят в соседних месяцах, и итог их не подтверждает. Верните строку на место или впишите итог.',
    en: 'The row is shifted by one cell: the figures that the report holds stand in neighbouring months, and no total confirms them. Move the row back or write its total.',
  },
  TOTAL_EMPTY: {
    kk: 'Жолда көрсеткіштер бар, ал нысандағы жиыны бос: жол жылжымағанын тексеріңіз.',
    ru: 'В строке есть показатели, а итог формы пуст: проверьте, не сдвинута ли строка.',
    en: 'The row has figures, but its total in the form is empty: check that the row is not shifted.',
  },
  TOTALS_EMPTY: {
    kk: 'Файлдағы жиын бағаны бос: жолдар жылжымағанын тексеріңіз.',
    ru: 'Столбец итогов в файле пуст: проверьте, не сдвинуты ли строки.',
    en: 'The column of totals in the file is empty: check that the rows are not shifted.',
  },
  SEPARATOR_IN_TEXT: {
    kk: 'Ұяшықтар «{separator}» таңбасымен бөлінген, ал бұл таңба мәтіннің ішінде де тұр, сондықтан жол артық ұяшықтарға бөлінді. Файлды басқа бөлгішпен (табуляция) немесе мәтінді тырнақшаға алып сақтаңыз.',
    ru: 'Ячейки разделены знаком «{separator}», а он стоит и внутри текста, поэтому строка распалась на лишние ячейки. Сохраните файл с другим разделителем (табуляцией) или возьмите текст в кавычки.',
    en: 'The cells are parted by “{separator}”, which also stands within a text, so the row fell into too many cells. Save the file with another separator (tabs) or put the text in quotes.',
  },
  SECTION_NOT_FILLED: {
    kk: 'Аумақтық бөлімшелер тек мониторинг бөлімін толтырады (38-тармақ).',
    ru: 'Территориальные подразделения заполняют только раздел мониторинга (пункт 38).',
    en: 'Territorial subdivisions fill the monitoring section only (clause 38).',
  },
  COLUMN_BEFORE_MONTHS: {
    kk: 'Шара мен айлардың арасында нысанда жоқ баған тұр: оны алып тастап, файлды қайта жүктеңіз.',
    ru: 'Между мерой и месяцами стоит столбец, которого нет в форме: уберите его и загрузите файл снова.',
    en: 'Between the measure and the months stands a column that the form does not have: remove it and upload the file again.',
  },
  SHIFTED_COLUMNS: {
    kk: 'Бағандар жылжыған немесе біріктірілген: көрсеткіш айлардан тыс тұр.',
    ru: 'Столбцы сдвинуты или объединены: показатель стоит вне месяцев.',
    en: 'Columns are shifted or merged: a figure stands outside the months.',
  },
  MERGED_CELLS: {
    kk: 'Ұяшық көрші ұяшықпен біріктірілген: деректер жолында ұяшықтарды ажыратыңыз.',
    ru: 'Ячейка объединена с соседней: в строках данных разъедините ячейки.',
    en: 'The cell is merged with its neighbour: split merged cells in rows of data.',
  },
  UNKNOWN_MONTH: {
    kk: 'Файлдың басында {cell} ұяшығында айдың атауы танылмады: «{text}».',
    ru: 'В шапке файла в ячейке {cell} не узнано название месяца: «{text}».',
    en: 'The head of the file has no name of a month in {cell}: “{text}”.',
  },
  NO_MONTHS: {
    kk: 'Файлдың басында айлардың атаулары табылмады.',
    ru: 'В шапке файла не найдены названия месяцев.',
    en: 'The head of the file names no months.',
  },
  MONTH_TWICE: {
    kk: 'Ай екі рет аталған: {column}-баған.',
    ru: 'Месяц назван дважды: столбец {column}.',
    en: 'A month is named twice: column {column}.',
  },
  MONTHS_OUT_OF_ORDER: {
    kk: 'Айлар рет-ретімен тұрған жоқ: {column}-баған.',
    ru: 'Месяцы стоят не по порядку: столбец {column}.',
    en: 'The months are out of order: column {column}.',
  },
  NOT_A_FORM: {
    kk: 'Бұл файл толтырылған нысан емес. Нысанды XLSX немесе мәтін (UTF-8 не UTF-16 кодындағы CSV, TSV) түрінде таңдаңыз.',
    ru: 'Этот файл не заполненная форма. Выберите форму в виде XLSX или текста (CSV или TSV в UTF-8 или UTF-16).',
    en: 'This file is not a filled form. Choose the form as XLSX or as text (CSV or TSV in UTF-8 or UTF-16).',
  },
  WORKBOOK_TOO_LARGE: {
    kk: 'Кітап есеп үшін тым үлкен: ашылғанда {max} МБ-тан асады немесе ұяшықтары кез келген нысандағыдан көп.',
    ru: 'Книга слишком велика для отчета: разворачивается больше чем в {max} МБ или держит больше ячеек, чем любая форма.',
    en: 'The workbook is too large for a report: it unfolds to more than {max} MB or holds more cells than any form.',
  },
  SEVERAL_FORM_SHEETS: {
    kk: 'Кітапта нысан түрінде толтырылған бірнеше парақ бар: {sheets}. Осы есептің парағын ғана қалдырып, файлды қайта жүктеңіз.',
    ru: 'В книге несколько листов, заполненных в виде формы: {sheets}. Оставьте только лист этого отчета и загрузите файл снова.',
    en: 'The workbook has several sheets that are filled in the form’s layout: {sheets}. Keep only the sheet of this report and upload the file again.',
  },
  SHEET_LEFT: {
    kk: 'Көрсеткіштер «{taken}» парағынан алынды; нысан түріндегі «{name}» парағынан ештеңе алынған жоқ.',
    ru: 'Показатели взяты с листа «{taken}»; с листа «{name}», который тоже в виде формы, ничего не взято.',
    en: 'The figures were taken from the sheet “{taken}”; nothing was taken from “{name}”, which has the form’s layout too.',
  },
  DAMAGED_WORKBOOK: { kk: 'Кітап бүлінген.', ru: 'Книга повреждена.', en: 'The workbook is damaged.' },
  TOO_MANY_ROWS: {
    kk: 'Файлда {max} жолдан артық.',
    ru: 'В файле больше {max} строк.',
    en: 'The file has more than {max} rows.',
  },
  TOO_MANY_COLUMNS: {
    kk: 'Файлда {max} бағаннан артық.',
    ru: 'В файле больше {max} столбцов.',
    en: 'The file has more than {max} columns.',
  },

  RELATION_SUM_OF_CHILDREN: {
    kk: '{left} өз бөліктерінің қосындысына тең: {right}',
    ru: '{left} равно сумме своих частей: {right}',
    en: '{left} equals the sum of its parts: {right}',
  },
  RELATION_SUM_OF_SERVICES: {
    kk: '{left} қызмет түрлері бойынша жолдардың қосындысына тең',
    ru: '{left} равно сумме строк по видам услуг',
    en: '{left} equals the sum of its rows by service',
  },
  RELATION_EQUAL: {
    kk: '{left} мынаған тең: {right}',
    ru: '{left} равно: {right}',
    en: '{left} equals: {right}',
  },
  RELATION_NOT_WITHOUT: {
    kk: '{left} мынасыз болмайды: {right}',
    ru: '{left} не бывает без: {right}',
    en: '{left} does not stand without: {right}',
  },
  BROKEN_SUM_OF_CHILDREN: {
    kk: 'Жолда {actual}, бөліктерінің қосындысы {expected}',
    ru: 'В строке {actual}, сумма частей {expected}',
    en: 'The row says {actual}, its parts add up to {expected}',
  },
  BROKEN_SUM_OF_SERVICES: {
    kk: 'Жолда {actual}, қызмет түрлері бойынша қосынды {expected}',
    ru: 'В строке {actual}, сумма по видам услуг {expected}',
    en: 'The row says {actual}, its services add up to {expected}',
  },
  BROKEN_EQUAL: {
    kk: 'Жолда {actual}, салыстырылатын жолдарда {expected}',
    ru: 'В строке {actual}, в строках, которым она равна, {expected}',
    en: 'The row says {actual}, the rows that it equals say {expected}',
  },
  BROKEN_NOT_WITHOUT: {
    kk: 'Жолда {actual}, онсыз болмайтын жолдарда {expected}',
    ru: 'В строке {actual}, в строках, без которых ее не бывает, {expected}',
    en: 'The row says {actual}, the rows that it needs say {expected}',
  },
  BROKEN_TOTAL: {
    kk: '{from}–{to} айлардың файлдағы жиыны ({cell} ұяшығы) {actual}, осы айлардың қосындысы {expected}',
    ru: 'Итог файла за месяцы {from}–{to} (ячейка {cell}) {actual}, сумма этих месяцев {expected}',
    en: 'The file’s total of the months {from}–{to} (cell {cell}) says {actual}, these months add up to {expected}',
  },
} as const satisfies Messages;
