import type { Messages } from '../../platform/messages/catalogue';

/** Words of clauses 36 and 37. */
export const monitoringMessages = {
  MONITORING_STATE_OPEN: { kk: 'Жүргізілуде', ru: 'Проводится', en: 'Under way' },
  MONITORING_STATE_SUBMITTED: { kk: 'Шешім күтілуде', ru: 'Ожидает решения', en: 'Waits for a decision' },
  MONITORING_STATE_LETTER: {
    kk: 'Шаралар қабылдау туралы хат жіберілді',
    ru: 'Направлено письмо о принятии мер',
    en: 'Letter on measures sent',
  },
  MONITORING_STATE_NOTED: { kk: 'Назарға алынды', ru: 'Принято к сведению', en: 'Taken note of' },
  MONITORING_SOURCE_INFORMATION_SYSTEM: {
    kk: 'Мониторингтің ақпараттық жүйесі',
    ru: 'Информационная система мониторинга',
    en: 'Monitoring information system',
  },
  MONITORING_SOURCE_QUARTERLY_INFORMATION: {
    kk: 'Ішкі бақылау бойынша тоқсандық ақпарат',
    ru: 'Ежеквартальная информация по внутреннему контролю',
    en: 'Quarterly information on internal control',
  },
  MONITORING_SOURCE_SITES_AND_MEDIA: {
    kk: 'Порталдар, интернет-ресурстар, бұқаралық ақпарат құралдары',
    ru: 'Портал, интернет-ресурсы, средства массовой информации',
    en: 'Portal, web sites, media',
  },
  MONITORING_SOURCE_ADDRESSES: {
    kk: 'Жеке және заңды тұлғалардың өтініштері',
    ru: 'Обращения физических и юридических лиц',
    en: 'Addresses of natural and legal persons',
  },
  MONITORING_FINDING_VIOLATION: { kk: 'Бұзушылық', ru: 'Нарушение', en: 'Violation' },
  MONITORING_FINDING_CAUSE: {
    kk: 'Себеп немесе жағдай',
    ru: 'Причина или условие',
    en: 'Cause or condition',
  },
  MONITORING_FINDING_NOTE: { kk: 'Мәлімет', ru: 'Сведение', en: 'Information' },
  MONITORING_OUTSIDE_COMPETENCE: {
    kk: 'Бұл субъект басқа аумақтық органның құзыретінде.',
    ru: 'Этот субъект относится к компетенции другого территориального органа.',
    en: 'This subject lies within the competence of another territorial body.',
  },
  MONITORING_PERIOD_PAST: {
    kk: 'Кезең басынан басталып, бүгіннен ({today}) кешіктірілмей аяқталуы керек.',
    ru: 'Период должен начинаться раньше своего конца и заканчиваться не позднее сегодняшнего дня ({today}).',
    en: 'The period must begin before it ends, and end today ({today}) at the latest.',
  },
  MONITORING_HAS_MATERIAL: {
    kk: '36-тармақтағы көздердің ең болмағанда біреуі бойынша не қаралғаны көрсетілуі керек.',
    ru: 'Нужно указать, что изучено хотя бы по одному источнику пункта 36.',
    en: 'Something must have been looked at of at least one source of clause 36.',
  },
  MONITORING_UNDER_WAY: {
    kk: 'Бұл субъектінің осы кезеңдегі мониторингі басталған: № {number}.',
    ru: 'Мониторинг этого субъекта за этот период уже начат: № {number}.',
    en: 'The monitoring of this subject over this period is under way: No. {number}.',
  },
  MONITORING_LINK_OF_THE_WEB: {
    kk: 'Сілтеме http:// немесе https:// деп басталатын бет мекенжайы не басылымның шығарылымы болуы керек.',
    ru: 'Ссылка – это адрес страницы, который начинается с http:// или https://, либо выпуск издания.',
    en: 'The link is the address of a page that begins with http:// or https://, or an issue of a newspaper.',
  },
  MONITORING_LOOKED_BY_TODAY: {
    kk: 'Қаралған күн ({date}) әлі келген жоқ, бүгін {today}: тек қаралған мәлімет енгізіледі.',
    ru: 'День изучения ({date}) еще не наступил, сегодня {today}: вносится только то, что уже изучено.',
    en: 'The day of looking ({date}) has not come yet, today is {today}: only what was looked at is recorded.',
  },
  MONITORING_MATERIAL_HAS_REPORT: {
    kk: 'Тоқсандық ақпарат үшін субъектінің есебін көрсетіңіз, ал ол жүйеден тыс келсе, файлын қоса беріңіз.',
    ru: 'Для ежеквартальной информации укажите отчет субъекта, а если она поступила вне системы, приложите ее файл.',
    en: 'For quarterly information name the report of the body or, where it came outside the system, attach its file.',
  },
  MONITORING_MATERIAL_HAS_LINK: {
    kk: 'Портал, сайт немесе бұқаралық ақпарат құралы үшін беттің мекенжайын немесе басылымның шығарылымын көрсетіңіз.',
    ru: 'Для портала, сайта или СМИ укажите адрес страницы либо выпуск издания.',
    en: 'For a portal, a site or the media give the address of the page or the issue.',
  },
  MONITORING_MATERIAL_HAS_ADDRESS: {
    kk: 'Өтініштер үшін тізілімдегі шағымды көрсетіңіз, ал өтініш жүйеден тыс келсе, файлын қоса беріңіз.',
    ru: 'Для обращений укажите жалобу из реестра, а если обращение поступило вне системы, приложите его файл.',
    en: 'For addresses name the complaint of the register or, where the address came outside the system, attach its file.',
  },
  MONITORING_FOUND_VIOLATION: {
    kk: 'Хат бұзушылықтарды жоюды талап етеді: анықталған бұзушылық жоқ.',
    ru: 'Письмо требует устранить нарушения: ни одного не выявлено.',
    en: 'The letter asks for violations to be remedied: none was found.',
  },
  MONITORING_NOTED_WITHOUT_LETTER: {
    kk: 'Анықталған бұзушылықтар ({count}) хатсыз қалады.',
    ru: 'Выявленные нарушения ({count}) остаются без письма о принятии мер.',
    en: 'Violations that were found ({count}) stay without a letter on measures.',
  },
  STEP_FINISH_MONITORING: {
    kk: 'Сыртқы мониторингті аяқтап, басшыға ұсыну',
    ru: 'Завершить внешний мониторинг и представить руководителю',
    en: 'Finish external monitoring and put it before the head',
  },
  STEP_DECIDE_MONITORING: {
    kk: 'Сыртқы мониторинг нәтижелері бойынша шешім қабылдау',
    ru: 'Принять решение по результатам внешнего мониторинга',
    en: 'Decide after external monitoring',
  },
  EVENT_monitoringOpened: { kk: 'Мониторинг басталды', ru: 'Мониторинг начат', en: 'Monitoring begun' },
  EVENT_monitoringMaterialAdded: {
    kk: 'Қаралған мәліметтер енгізілді',
    ru: 'Внесены изученные сведения',
    en: 'What was looked at recorded',
  },
  EVENT_monitoringFindingAdded: {
    kk: 'Анықталғаны енгізілді',
    ru: 'Внесено выявленное',
    en: 'Finding recorded',
  },
  EVENT_monitoringFindingWithdrawn: {
    kk: 'Анықталғаны алып тасталды',
    ru: 'Выявленное отозвано',
    en: 'Finding withdrawn',
  },
  EVENT_monitoringSubmitted: {
    kk: 'Анықтама жасалып, басшыға ұсынылды',
    ru: 'Справка составлена и представлена руководителю',
    en: 'Record drawn up and put before the head',
  },
  EVENT_monitoringReturned: {
    kk: 'Анықтама толықтыруға қайтарылды',
    ru: 'Справка возвращена на доработку',
    en: 'Record given back',
  },
  EVENT_monitoringLetterSent: {
    kk: 'Шаралар қабылдау туралы хат жіберу шешілді',
    ru: 'Решено направить письмо о принятии мер',
    en: 'Letter on measures decided on and sent',
  },
  EVENT_monitoringNoted: {
    kk: 'Назарға алу шешілді',
    ru: 'Решено принять к сведению',
    en: 'Taken note of',
  },
  FIGURE_IMPORT_RUNNING: { kk: 'Енгізілуде', ru: 'Загружается', en: 'Under way' },
  FIGURE_IMPORT_DONE: { kk: 'Енгізілді', ru: 'Загружен', en: 'Taken in' },
  FIGURE_IMPORT_CANCELLED: { kk: 'Тоқтатылды', ru: 'Отменен', en: 'Cancelled' },
  FIGURE_IMPORT_FAILED: { kk: 'Енгізілмеді', ru: 'Не загружен', en: 'Not taken in' },
  FIGURES_UNDER_WAY: {
    kk: 'Басқа файл енгізіліп жатыр: ол аяқталғанша күтіңіз.',
    ru: 'Загружается другой файл: дождитесь его окончания.',
    en: 'Another file is being taken in: wait till it is done.',
  },
  FIGURES_CANCELLED: {
    kk: 'Енгізу тоқтатылды, файлдан ештеңе алынған жоқ.',
    ru: 'Загрузка отменена, из файла ничего не взято.',
    en: 'The import was cancelled; nothing of the file was taken.',
  },
  FIGURES_BROKEN_OFF: {
    kk: 'Енгізу жүйе тоқтағандықтан үзілді, файлдан ештеңе алынған жоқ. Файлды қайтадан жіберіңіз.',
    ru: 'Загрузка прервана остановкой системы, из файла ничего не взято. Отправьте файл еще раз.',
    en: 'Broken off when the system stopped; nothing of the file was taken. Send the file again.',
  },
  FIGURES_NOT_RUNNING: {
    kk: 'Бұл енгізу аяқталған.',
    ru: 'Эта загрузка уже завершена.',
    en: 'This import is over.',
  },
  FIGURES_COLUMNS_MISSING: {
    kk: 'Файлдың бірінші жолында мына бағандар жоқ: {columns}.',
    ru: 'В первой строке файла нет столбцов: {columns}.',
    en: 'The first row of the file lacks these columns: {columns}.',
  },
  FIGURES_COLUMN_TWICE: {
    kk: 'Файлдың бірінші жолында бір баған екі рет тұр: {columns}. Артығын алып тастаңыз.',
    ru: 'В первой строке файла один столбец стоит дважды: {columns}. Уберите лишний.',
    en: 'The first row of the file names one column twice: {columns}. Take the other away.',
  },
  FIGURES_TOO_MANY_ROWS: {
    kk: 'Файлда {max} жолдан артық: оны бөліктерге бөліп жіберіңіз. Ештеңе қабылданбады.',
    ru: 'В файле больше {max} строк: отправьте его частями. Ничего не принято.',
    en: 'The file has more than {max} rows: send it in parts. Nothing was taken in.',
  },
  FIGURES_TAKEN_BEFORE: {
    kk: 'Дәл осы көрсеткіштер бұрын «{file}» файлымен енгізілген: {at}, енгізген {by}. Содан бері оның жолдарында жаңарақ көрсеткіштер тұр, жол саны: {count}. Ештеңе қабылданбады: бұрынғы көрсеткіштер қайтарылуы керек болса, енгізуді растаңыз.',
    ru: 'Эти же показатели уже загружены файлом «{file}»: {at}, отправитель: {by}. С тех пор в его строках стоят более новые показатели, строк: {count}. Ничего не принято: если прежние показатели нужно вернуть, подтвердите загрузку.',
    en: 'These very figures were taken in before with the file “{file}”: {at}, by {by}. Newer figures stand in its rows since; rows: {count}. Nothing was taken: if the earlier figures are to stand again, confirm it.',
  },
  FIGURES_EMPTY: {
    kk: 'Файлда көрсеткіш жоқ.',
    ru: 'В файле нет показателей.',
    en: 'The file has no figures.',
  },
  SEVERAL_SHEETS: {
    kk: 'Кітаптың бірнеше парағында жолдар бар: барлық көрсеткішті бір параққа жинаңыз немесе парақтарды бөлек файлдармен жіберіңіз. Ештеңе қабылданбады.',
    ru: 'В книге строки стоят на нескольких листах: соберите все показатели на одном листе или отправьте листы отдельными файлами. Ничего не принято.',
    en: 'Several sheets of the workbook hold rows: put all figures on one sheet, or send the sheets as files of their own. Nothing was taken.',
  },
  LINE_TOO_LONG: {
    kk: 'Файлдың жолы тым ұзын: бұл кесте емес.',
    ru: 'Строка файла слишком длинная: это не таблица.',
    en: 'A line of the file is too long: this is no table.',
  },
  FIGURE_FORMULA: { kk: 'ұяшықта формула', ru: 'в ячейке формула', en: 'the cell holds a formula' },
  FIGURE_MERGED: {
    kk: 'ұяшықтар біріктірілген: әр жолдың өз мәні болуы керек',
    ru: 'ячейки объединены: у каждой строки должно быть свое значение',
    en: 'the cells are merged: each row needs a value of its own',
  },
  FIGURE_NO_BIN: { kk: 'БСН емес', ru: 'не БИН', en: 'no BIN' },
  FIGURE_UNKNOWN_BIN: {
    kk: 'тізілімде мұндай субъект жоқ',
    ru: 'такого субъекта нет в реестре',
    en: 'no such subject in the register',
  },
  FIGURE_UNKNOWN_SERVICE: {
    kk: 'тізілімде мұндай қызмет жоқ',
    ru: 'такой услуги нет в реестре',
    en: 'no such service in the register',
  },
  FIGURE_NO_MONTH: {
    kk: '2000-01 айынан бергі ай емес (2026-03)',
    ru: 'не месяц с 2000-01 (2026-03)',
    en: 'no month from 2000-01 on (2026-03)',
  },
  FIGURE_MONTH_TO_COME: {
    kk: 'ай әлі келген жоқ',
    ru: 'месяц еще не наступил',
    en: 'the month is still to come',
  },
  FIGURE_NO_COUNT: { kk: 'бүтін сан емес', ru: 'не целое число', en: 'no whole number' },
  FIGURE_MORE_LATE: {
    kk: 'мерзімі бұзылғаны көрсетілгенінен көп',
    ru: 'нарушений срока больше, чем оказано',
    en: 'more were late than rendered',
  },
  FIGURE_MORE_CELLS: {
    kk: 'жолда тақырыптағыдан көп ұяшық бар',
    ru: 'в строке больше ячеек, чем в заголовке',
    en: 'the row has more cells than the headings',
  },
  FIGURE_ROW_TWICE: {
    kk: 'бұл жол файлда бұрын кездескен',
    ru: 'такая строка уже была в файле',
    en: 'the file had this row before',
  },
  FIGURE_ROW_CONTRADICTS: {
    kk: 'файлда дәл осы орган, қызмет және ай бойынша басқа көрсеткіштер бұрын берілген; біріншісі алынды',
    ru: 'файл уже дал по этому органу, услуге и месяцу другие показатели; приняты первые',
    en: 'the file gave other figures of this body, service and month before; the first were taken',
  },
  COMPARISON_PERIOD: {
    kk: 'Кезең бір айдан {max} айға дейін болуы керек.',
    ru: 'Период должен быть от одного до {max} месяцев.',
    en: 'The period must be of one to {max} months.',
  },
  COMPARISON_ABOVE_OTHERS: {
    kk: 'Мерзімі бұзылғандардың үлесі {share} %, басқаларда медиана {median} %, шегі {threshold} %',
    ru: 'Доля нарушений срока {share} %, медиана по остальным {median} %, порог {threshold} %',
    en: '{share} % were late; the median is {median} %, the threshold {threshold} %',
  },
  COMPARISON_GROWN: {
    kk: 'Мерзімі бұзылғандардың үлесі {earlier} %-дан {share} %-ға өсті',
    ru: 'Доля нарушений срока выросла с {earlier} % до {share} %',
    en: 'The share of late services grew from {earlier} % to {share} %',
  },
  COMPARISON_EXPLAINED: {
    kk: 'Кемінде {services} қызмет көрсеткен {compared} субъект салыстырылды. Мерзімі бұзылғандар үлесінің медианасы {median} %, абсолюттік ауытқулар медианасы × 1,4826 = {deviation}. Үлесі {threshold} %-дан асатын (медиана мен үш ауытқу, кемінде бір пайыздық тармақ) немесе өзінің алдыңғы кезеңдегі үлесінен екі еседен артық өскен (кемінде бес жағдай) субъект көрсетіледі. Бұл бұзушылық емес, назар аударуға негіз.',
    ru: 'Сравнены {compared} субъектов, оказавших не менее {services} услуг. Медиана доли нарушений срока {median} %, медиана абсолютных отклонений × 1,4826 = {deviation}. Выделен субъект, чья доля выше {threshold} % (медиана и три отклонения, не менее одного процентного пункта) либо более чем вдвое выше его доли в предыдущем периоде (не менее пяти случаев). Это не нарушение, а повод присмотреться.',
    en: '{compared} subjects that rendered at least {services} services were compared. The median share of late ones is {median} %, the median absolute deviation × 1.4826 is {deviation}. A subject is pointed out where its share is above {threshold} % (the median and three deviations, at least one percentage point), or more than twice its own share in the period before (at least five cases). This is no violation, but a reason to look.',
  },
  COMPARISON_TOO_FEW: {
    kk: 'Салыстыруға болатын субъектілер: {compared}. Медиананы айту үшін кемінде {services} қызмет көрсеткен {bodies} субъект керек; өз алдыңғы кезеңімен салыстыру жүргізіледі.',
    ru: 'Субъектов для сравнения: {compared}. Чтобы говорить о медиане, нужно не менее {bodies} субъектов, оказавших не менее {services} услуг; сравнение с собственным предыдущим периодом проведено.',
    en: 'Subjects to compare: {compared}. A median needs at least {bodies} that rendered at least {services} services each; each was compared with its own period before.',
  },
  EVENT_serviceFiguresImported: {
    kk: 'Ақпараттық жүйенің көрсеткіштері енгізілді',
    ru: 'Загружены показатели информационной системы',
    en: 'Figures of the information system taken in',
  },
  DETAIL_refused: { kk: 'Алынбаған жолдар', ru: 'Отклонено строк', en: 'Rows refused' },
  DETAIL_document: { kk: 'Құжат', ru: 'Документ', en: 'Document' },
} as const satisfies Messages;
