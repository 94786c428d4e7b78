import type { Messages } from '../../platform/messages/catalogue';

/** Words of clauses 30, 32 to 34 and 37. */
export const letterMessages = {
  LETTER_STATE_OWED: {
    kk: 'Хат жіберілмеген',
    ru: 'Письмо не направлено',
    en: 'Not sent yet',
  },
  LETTER_STATE_NOT_OWED: {
    kk: 'Хат талап етілмейді',
    ru: 'Письмо не требуется',
    en: 'No longer asked for',
  },
  LETTER_STATE_SENT: {
    kk: 'Жіберілді',
    ru: 'Направлено',
    en: 'Sent',
  },
  LETTER_STATE_RECEIVED: {
    kk: 'Алынды',
    ru: 'Получено',
    en: 'Received',
  },
  LETTER_STATE_REPORTED: {
    kk: 'Есеп берілді',
    ru: 'Ответ представлен',
    en: 'Reported',
  },
  EVENT_letterTakenIn: {
    kk: 'Шаралар қабылдау туралы хат жүргізіліп жатқан іспен бірге енгізілді',
    ru: 'Письмо о принятии мер внесено вместе с идущим делом',
    en: 'Letter on measures taken in with its case',
  },
  LETTER_STATE_RETURNED: {
    kk: 'Есеп толықтыруға қайтарылды',
    ru: 'Ответ возвращен на доработку',
    en: 'Report returned',
  },
  LETTER_STATE_ACCEPTED: {
    kk: 'Есеп қабылданды',
    ru: 'Ответ принят',
    en: 'Report accepted',
  },
  LETTER_STATE_WITHDRAWN: {
    kk: 'Барлық тармақ алып тасталды: шаралар талап етілмейді',
    ru: 'Сняты все пункты: меры не требуются',
    en: 'Every point withdrawn: no measures are asked for',
  },
  LETTER_DEMAND_REMEDY_VIOLATIONS: {
    kk: 'Анықталған бұзушылықтарды жою',
    ru: 'Устранить выявленные нарушения',
    en: 'Remedy the violations found',
  },
  LETTER_DEMAND_REMOVE_CAUSES: {
    kk: 'Бұзушылықтардың себептері мен жағдайларын жою',
    ru: 'Устранить причины и условия нарушений',
    en: 'Remove causes and conditions of the violations',
  },
  LETTER_DEMAND_CHANGE_LEGAL_ACTS: {
    kk: 'Стандарттарға, регламенттерге және өзге де нормативтік құқықтық актілерге өзгерістер енгізу',
    ru: 'Внести изменения в стандарты, регламенты и иные нормативные правовые акты',
    en: 'Change standards, regulations and other normative legal acts',
  },
  LETTER_DEMAND_OPTIMISE_PROCESSES: {
    kk: 'Мемлекеттік қызметтер көрсету процестерін оңтайландыру',
    ru: 'Оптимизировать процессы оказания государственных услуг',
    en: 'Optimise the processes of the services',
  },
  LETTER_DEMAND_HOLD_TO_ACCOUNT: {
    kk: 'Кінәлі адамдарды жауаптылыққа тарту',
    ru: 'Привлечь виновных лиц к ответственности',
    en: 'Hold those at fault to account',
  },
  LETTER_DEMAND_IMPROVE_PROCEDURES: {
    kk: 'Қызмет көрсетудің ішкі рәсімдерін жақсарту',
    ru: 'Улучшить внутренние процедуры оказания услуг',
    en: 'Improve the internal procedures of the services',
  },
  LETTER_ASKS_WHAT_IT_MAY: {
    kk: 'Мұндай хатта бұл шара талап етілмейді.',
    ru: 'В таком письме эту меру не требуют.',
    en: 'A letter of this kind does not ask for this measure.',
  },
  PLAN_ROW_AFTER_LETTER: {
    kk: '{row}-жолдың мерзімі хаттағы мерзімнен ({dueDate}) кеш.',
    ru: 'Срок строки {row} позже срока в письме ({dueDate}).',
    en: 'The date of row {row} lies after the date in the letter ({dueDate}).',
  },
  LETTER_DEMAND_RESTORE_RIGHTS: {
    kk: 'Көрсетілетін қызметті алушының бұзылған құқықтарын қалпына келтіру',
    ru: 'Восстановить нарушенные права услугополучателя',
    en: 'Restore the rights of the recipient of the service',
  },
  MEASURE_STATE_OPEN: {
    kk: 'Орындалуда',
    ru: 'Исполняется',
    en: 'Open',
  },
  MEASURE_STATE_INFORMED: {
    kk: 'Ақпарат берілді',
    ru: 'Информация представлена',
    en: 'Informed',
  },
  MEASURE_STATE_ACCEPTED: {
    kk: 'Орындалғаны қабылданды',
    ru: 'Исполнение принято',
    en: 'Accepted',
  },
  MEASURE_STATE_RETURNED: {
    kk: 'Ақпарат қайтарылды',
    ru: 'Информация возвращена',
    en: 'Returned',
  },
  LETTER_ASKS_TO_REMEDY: {
    kk: 'Хатта анықталған бұзушылықтарды жою талап етілуі керек.',
    ru: 'Письмо должно требовать устранения выявленных нарушений.',
    en: 'The letter must ask for the violations to be remedied.',
  },
  LETTER_REPORT_BY_AHEAD: {
    kk: 'Есеп беру күні бүгіннен ({today}) ерте бола алмайды.',
    ru: 'Дата ответа не может быть раньше сегодняшнего дня ({today}).',
    en: 'The date to report back cannot be earlier than today ({today}).',
  },
  LETTER_LEAVES_TIME_FOR_PLAN: {
    kk: 'Хаттағы мерзім іс-шаралар жоспарын ұсынуға бес жұмыс күнін қалдыруға тиіс: {date} күнін немесе одан кейінгі күнді белгілеңіз.',
    ru: 'Срок в письме должен оставлять пять рабочих дней на план мероприятий: назначьте {date} или более позднюю дату.',
    en: 'The date in the letter must leave five working days for the action plan: set {date} or a later one.',
  },
  LETTER_DATE_BEFORE_PLAN: {
    kk: 'Хат бойынша {reportBy} күніне қарай есеп беру сұралды, ал іс-шаралар жоспарының мерзімі {date} күнінен ерте бітпейді: есеп жоспардан бұрын сұралып отыр.',
    ru: 'Ответ на письмо испрошен к {reportBy}, а срок плана мероприятий не истечет раньше {date}: ответ спрашивается раньше плана.',
    en: 'The letter asks for a report by {reportBy}, while the term of the action plan does not end before {date}: the report is asked for before the plan.',
  },
  LETTER_RECEIPT_ONCE: {
    kk: 'Хаттың алынғаны тіркелген.',
    ru: 'Получение письма уже отмечено.',
    en: 'The receipt of the letter is already recorded.',
  },
  LETTER_REPORT_IN_TIME: {
    kk: 'Хат бойынша есеп мерзімінде берілді.',
    ru: 'Ответ на письмо представлен в срок.',
    en: 'The report on the letter came in time.',
  },
  LETTER_REPORT_LATE: {
    kk: 'Хат бойынша есеп {dueDate} күнінен кейін келді: қабылданады, кешіккені белгіленеді.',
    ru: 'Ответ на письмо поступил после {dueDate}: принимается с отметкой об опоздании.',
    en: 'The report on the letter came after {dueDate}: it is kept and marked late.',
  },
  PLAN_UNDER_WAY: {
    kk: 'Жоспардың орындалуы туралы ақпарат берілген жолдар: {count}. Мұндай жоспар ауыстырылмайды; ақпарат қайтарылса, болады.',
    ru: 'Строк плана, об исполнении которых уже сообщено: {count}. Такой план не заменяется, пока информация не возвращена.',
    en: 'Rows of which execution was informed: {count}. Such a plan is not replaced unless the information is given back.',
  },
  PLAN_ROW_WITHOUT_MEASURE: {
    kk: '{row}-жолда шара көрсетілмеген.',
    ru: 'В строке {row} не указана мера.',
    en: 'Row {row} names no measure.',
  },
  PLAN_ROW_WITHOUT_PERSON: {
    kk: '{row}-жолда жауапты орындаушы көрсетілмеген.',
    ru: 'В строке {row} не указан ответственный исполнитель.',
    en: 'Row {row} names no person responsible.',
  },
  PLAN_ROW_WITHOUT_DATE: {
    kk: '{row}-жолда орындау мерзімі көрсетілмеген.',
    ru: 'В строке {row} не указан срок исполнения.',
    en: 'Row {row} names no date.',
  },
  PLAN_ROW_WITHOUT_COMPLETION: {
    kk: '{row}-жолда аяқтау нысаны көрсетілмеген.',
    ru: 'В строке {row} не указана форма завершения.',
    en: 'Row {row} names no form of completion.',
  },
  PLAN_ROW_DATE_PAST: {
    kk: '{row}-жолдағы {dueDate} күні өтіп кеткен.',
    ru: 'Срок строки {row}, {dueDate}, уже прошел.',
    en: 'The date of row {row}, {dueDate}, is past.',
  },
  PLAN_IN_TIME: {
    kk: 'Іс-шаралар жоспары бес жұмыс күні ішінде ұсынылды.',
    ru: 'План мероприятий представлен в течение пяти рабочих дней.',
    en: 'The action plan came within five working days.',
  },
  PLAN_VOLUNTARY: {
    kk: 'Іс-шаралар жоспары ерікті түрде ұсынылды: мониторингтен кейінгі хат бойынша ол талап етілмейді, мерзімі жоқ.',
    ru: 'План мероприятий представлен добровольно: по письму после мониторинга он не требуется, срока нет.',
    en: 'The action plan was offered freely: after monitoring none is asked, and there is no term for it.',
  },
  PLAN_LATE: {
    kk: 'Іс-шаралар жоспары {dueDate} күнінен кейін ұсынылды: қабылданады, кешіккені белгіленеді.',
    ru: 'План мероприятий представлен после {dueDate}: принимается с отметкой об опоздании.',
    en: 'The action plan came after {dueDate}: it is kept and marked late.',
  },
  PLAN_ROW_TO_INFORM_OF: {
    kk: 'Орындалуы туралы хабарланатын жоспар жолы жоқ.',
    ru: 'Нет строки плана, об исполнении которой нужно сообщить.',
    en: 'No row of a plan waits for information on its execution.',
  },
  PLAN_ROW_TO_JUDGE: {
    kk: 'Қарауды күтіп тұрған жоспар жолы жоқ.',
    ru: 'Нет строки плана, ожидающей рассмотрения.',
    en: 'No row of the plan waits to be judged.',
  },
  PLAN_ROW_SETTLED: {
    kk: 'Жоспардың бұл жолы қазір мұндай әрекетті күтпейді.',
    ru: 'Эта строка плана сейчас не ожидает такого действия.',
    en: 'This row of the plan does not wait for that now.',
  },
  PLAN_ROW_IN_TIME: {
    kk: 'Жоспар жолының орындалуы туралы ақпарат мерзімінде берілді.',
    ru: 'Информация об исполнении строки плана представлена в срок.',
    en: 'The information on the row came in time.',
  },
  PLAN_ROW_LATE: {
    kk: 'Ақпарат жолдың {dueDate} мерзімінен кейін келді: қабылданады, кешіккені белгіленеді.',
    ru: 'Информация поступила после срока строки, {dueDate}: принимается с отметкой об опоздании.',
    en: 'The information came after the date of the row, {dueDate}: it is kept and marked late.',
  },
  PLAN_ROW_MISSED: {
    kk: 'Алдыңғы жоспардың {row}-жолы {dueDate} мерзімінде орындалмады: жаңа жоспар мұны жоймайды.',
    ru: 'Строка {row} прежнего плана не исполнена в срок, {dueDate}: новый план этого не отменяет.',
    en: 'Row {row} of the plan before was not executed by its date, {dueDate}: a new plan does not undo it.',
  },
  PLAN_ROW_WITHOUT_PROOF: {
    kk: 'Растайтын құжаттардың көшірмелері тіркелмеген: ақпарат сақталады, 34-тармақ көшірмелерді талап етеді.',
    ru: 'Копии подтверждающих документов не приложены: информация сохраняется, пункт 34 требует копий.',
    en: 'No copies of proof came along: the information is kept; clause 34 asks for copies.',
  },
  CONTROL_ROW_WITHOUT_PROOF: {
    kk: 'Растайтын құжаттардың көшірмелері тіркелмеген: ақпарат сақталады, 57-тармақ жауаптылыққа тарту туралы көшірмелерді талап етеді.',
    ru: 'Копии подтверждающих документов не приложены: информация сохраняется, пункт 57 требует копий о привлечении к ответственности.',
    en: 'No copies of proof came along: the information is kept; clause 57 asks for copies that prove the holding to account.',
  },
  CONTROL_ROW_PROOF_OR_REASON: {
    kk: 'Жолдың орындалғанын растайтын құжатты тіркеңіз немесе оның неге жоқ екенін жазыңыз.',
    ru: 'Приложите документ, который подтверждает исполнение строки, или укажите, почему его нет.',
    en: 'Attach what proves that the row was executed, or say why there is nothing.',
  },
  DUTY_LETTER_ON_MEASURES: {
    kk: 'Шаралар қабылдау туралы хат жіберу',
    ru: 'Направить письмо о принятии мер',
    en: 'Send the letter on measures',
  },
  STEP_FOLLOW_CONTROL_LETTER: {
    kk: 'Шаралар қабылдау туралы хат жіберілмеген: хатты басшы жібереді',
    ru: 'Письмо о принятии мер не направлено: его направляет руководитель',
    en: 'The letter on measures has not been sent: the head sends it',
  },
  STEP_RECORD_LETTER_RECEIPT: {
    kk: 'Шаралар туралы хаттың алынғанын тіркеу',
    ru: 'Зафиксировать получение письма о принятии мер',
    en: 'Record the receipt of the letter on measures',
  },
  STEP_CHASE_LETTER_REPORT: {
    kk: 'Мониторингтен кейінгі хатқа мерзімінде жауап келмеді: ескерту',
    ru: 'Ответ на письмо по итогам мониторинга не поступил в срок: напомнить',
    en: 'The letter after monitoring was not answered in time: follow it up',
  },
  STEP_JUDGE_LETTER_REPORT: {
    kk: 'Шаралар туралы хат бойынша есепті қарау',
    ru: 'Рассмотреть ответ на письмо о принятии мер',
    en: 'Judge the report on the letter on measures',
  },
  STEP_JUDGE_PLAN_ROW: {
    kk: 'Іс-шаралар жоспарының орындалуы туралы ақпаратты қарау',
    ru: 'Рассмотреть информацию об исполнении плана мероприятий',
    en: 'Judge the information on the action plan',
  },
  STEP_REPORT_ON_LETTER_AGAIN: {
    kk: 'Қайтарылған есепті толықтыру',
    ru: 'Доработать возвращенный ответ на письмо',
    en: 'Put the returned report right',
  },
  STEP_INFORM_ON_PLAN_ROW_AGAIN: {
    kk: 'Жоспар жолы бойынша қайтарылған ақпаратты толықтыру',
    ru: 'Доработать возвращенную информацию по строке плана',
    en: 'Put the returned information on the plan right',
  },
  EVENT_letterOnMeasuresSent: {
    kk: 'Шаралар қабылдау туралы хат жіберілді',
    ru: 'Направлено письмо о принятии мер',
    en: 'Letter on measures sent',
  },
  EVENT_letterOnMeasuresWithdrawn: {
    kk: 'Барлық тармақ алып тасталды: шаралар қабылдау туралы хат бойынша талаптар тоқтатылды',
    ru: 'Сняты все пункты: требования письма о принятии мер прекращены',
    en: 'Every point withdrawn: the letter on measures asks for nothing any more',
  },
  EVENT_letterOnMeasuresReceived: {
    kk: 'Шаралар туралы хаттың алынғаны тіркелді',
    ru: 'Отмечено получение письма о принятии мер',
    en: 'Receipt of the letter on measures recorded',
  },
  EVENT_letterReported: {
    kk: 'Шаралар туралы хат бойынша есеп берілді',
    ru: 'Представлен ответ на письмо о принятии мер',
    en: 'Report on the letter given',
  },
  EVENT_letterReportRecorded: {
    kk: 'Қағаз түрінде келген есеп тіркелді',
    ru: 'Внесен ответ на письмо, поступивший на бумаге',
    en: 'Report received on paper recorded',
  },
  EVENT_letterReportAccepted: {
    kk: 'Хат бойынша есеп қабылданды',
    ru: 'Ответ на письмо принят',
    en: 'Report on the letter accepted',
  },
  EVENT_letterReportReturned: {
    kk: 'Хат бойынша есеп қайтарылды',
    ru: 'Ответ на письмо возвращен',
    en: 'Report on the letter returned',
  },
  EVENT_actionPlanSubmitted: {
    kk: 'Іс-шаралар жоспары ұсынылды',
    ru: 'Представлен план мероприятий',
    en: 'Action plan handed in',
  },
  EVENT_actionPlanRecorded: {
    kk: 'Қағаз түрінде келген іс-шаралар жоспары тіркелді',
    ru: 'Внесен план мероприятий, поступивший на бумаге',
    en: 'Action plan received on paper recorded',
  },
  EVENT_planRowInformed: {
    kk: 'Жоспар жолының орындалуы туралы хабарланды',
    ru: 'Сообщено об исполнении строки плана',
    en: 'Execution of a row informed of',
  },
  EVENT_planRowInformationRecorded: {
    kk: 'Жоспар жолы бойынша қағаз түріндегі ақпарат тіркелді',
    ru: 'Внесена бумажная информация по строке плана',
    en: 'Information on a row received on paper recorded',
  },
  EVENT_planRowAccepted: {
    kk: 'Жоспар жолының орындалғаны қабылданды',
    ru: 'Исполнение строки плана принято',
    en: 'Execution of a row accepted',
  },
  EVENT_planRowReturned: {
    kk: 'Жоспар жолы бойынша ақпарат қайтарылды',
    ru: 'Информация по строке плана возвращена',
    en: 'Information on a row returned',
  },
} as const satisfies Messages;
