import type { Messages } from '../../../platform/messages/catalogue';
import type { CaseColumn } from '../taking-in/columns';

/** What each column of a file of running cases holds, as the template says it. */
export const columnMessages = {
  CASE_COLUMN_authority: {
    kk: 'Органның коды: «Кодтар» парағын қараңыз',
    ru: 'Код органа: см. лист «Коды»',
    en: 'Code of the office: see the sheet “Codes”',
  },
  CASE_COLUMN_subject_bin: {
    kk: 'Тізілімдегі тексерілетін субъектінің БСН-і, 12 цифр',
    ru: 'БИН проверяемого субъекта из реестра, 12 цифр',
    en: 'BIN of an inspected subject in the register, 12 digits',
  },
  CASE_COLUMN_act_number: {
    kk: 'Тексеруді тағайындау туралы актінің нөмірі',
    ru: 'Номер акта о назначении проверки',
    en: 'Number of the act of appointment',
  },
  CASE_COLUMN_act_date: {
    kk: 'Тексеруді тағайындау туралы актінің күні',
    ru: 'Дата акта о назначении проверки',
    en: 'Day of the act of appointment',
  },
  CASE_COLUMN_signed_by: {
    kk: 'Актіге қол қойған төрағаның немесе аумақтық орган басшысының электрондық поштасы',
    ru: 'Электронная почта председателя или руководителя территориального органа, подписавшего акт',
    en: 'E-mail of the chair or head of a territorial body who signed the act',
  },
  CASE_COLUMN_inspectors: {
    kk: 'Тексерушілердің электрондық поштасы',
    ru: 'Электронная почта проверяющих',
    en: 'E-mails of the inspectors',
  },
  CASE_COLUMN_kind: {
    kk: 'Іс түрі: INSPECTION (бос болса да) немесе PREVENTIVE',
    ru: 'Вид дела: INSPECTION (и если пусто) или PREVENTIVE',
    en: 'Kind of the case: INSPECTION (also where it is empty) or PREVENTIVE',
  },
  CASE_COLUMN_list: {
    kk: 'Бақылау негізделген жартыжылдық тізім: 2026-1 немесе 2026-2',
    ru: 'Полугодовой список, на котором стоит контроль: 2026-1 или 2026-2',
    en: 'Half-year list that the control stands on: 2026-1 or 2026-2',
  },
  CASE_COLUMN_list_order_number: {
    kk: 'Тізімді бекіткен бұйрықтың нөмірі; тізім жүйеде болмаса, толтырылады',
    ru: 'Номер приказа об утверждении списка; заполняется, если списка в системе нет',
    en: 'Number of the order that approved the list; filled where the list is not kept here',
  },
  CASE_COLUMN_list_order_date: {
    kk: 'Тізімді бекіткен бұйрықтың күні',
    ru: 'Дата приказа об утверждении списка',
    en: 'Day of the order that approved the list',
  },
  CASE_COLUMN_objects: {
    kk: 'Бақылау кезінде баратын объектілер',
    ru: 'Объекты, которые посещают при контроле',
    en: 'Objects that the control visits',
  },
  CASE_COLUMN_business_support: {
    kk: 'Кәсіпкерлікті қолдау және қорғау саласы: YES немесе NO',
    ru: 'Сфера поддержки и защиты предпринимательства: YES или NO',
    en: 'In the field of support and protection of entrepreneurship: YES or NO',
  },
  CASE_COLUMN_ground: {
    kk: 'Тексерудің негізі: 8.1–8.8, 1–8 немесе «Кодтар» парағындағы сөз',
    ru: 'Основание проверки: от 8.1 до 8.8, от 1 до 8 или слово с листа «Коды»',
    en: 'Ground of the inspection: 8.1 to 8.8, 1 to 8, or a word of the sheet “Codes”',
  },
  CASE_COLUMN_ground_number: {
    kk: 'Негіз болған құжаттың нөмірі',
    ru: 'Номер документа, на котором основана проверка',
    en: 'Number of the paper that the inspection rests on',
  },
  CASE_COLUMN_ground_date: {
    kk: 'Негіз болған құжаттың күні',
    ru: 'Дата документа, на котором основана проверка',
    en: 'Day of the paper that the inspection rests on',
  },
  CASE_COLUMN_ground_text: { kk: 'Негіздің мазмұны', ru: 'Содержание основания', en: 'What the ground says' },
  CASE_COLUMN_person_name: { kk: 'Шағым берген адам', ru: 'Кто подал жалобу', en: 'Who complained' },
  CASE_COLUMN_violated_right: {
    kk: 'Қандай құқық бұзылған',
    ru: 'Какое право нарушено',
    en: 'Which right was violated',
  },
  CASE_COLUMN_service: {
    kk: 'Мемлекеттік көрсетілетін қызметтің коды: «Кодтар» парағын қараңыз',
    ru: 'Код государственной услуги: см. лист «Коды»',
    en: 'Code of the public service: see the sheet “Codes”',
  },
  CASE_COLUMN_fact_date: {
    kk: 'Жеке фактінің күні',
    ru: 'Дата отдельного факта',
    en: 'Day of the single fact',
  },
  CASE_COLUMN_origin_number: {
    kk: 'Нұсқаманың нөмірі (8.1, 8.2) немесе тексерудің нөмірі (8.6, 8.7)',
    ru: 'Номер предписания (8.1, 8.2) или проверки (8.6, 8.7)',
    en: 'Number of the prescription (8.1, 8.2) or of the inspection (8.6, 8.7)',
  },
  CASE_COLUMN_criminal_article: {
    kk: 'Қылмыстық кодекстің бабы',
    ru: 'Статья Уголовного кодекса',
    en: 'Article of the Criminal Code',
  },
  CASE_COLUMN_subject_matter: {
    kk: 'Тексеру нысанасы',
    ru: 'Предмет проверки',
    en: 'Subject-matter of the inspection',
  },
  CASE_COLUMN_period_from: {
    kk: 'Тексерілетін кезеңнің басы: екі күн берілсе, бүкіл қызмет, әйтпесе жеке факт тексеріледі',
    ru: 'Начало проверяемого периода: если заданы обе даты, проверяется деятельность в целом, иначе отдельный факт',
    en: 'Beginning of the period: with both days the whole activity is inspected, else a single fact',
  },
  CASE_COLUMN_period_to: {
    kk: 'Тексерілетін кезеңнің соңы',
    ru: 'Конец проверяемого периода',
    en: 'End of the period, not before its beginning',
  },
  CASE_COLUMN_checklist: {
    kk: 'Тексеру парағының коды («Кодтар» парағы); бос болса, осындай субъектіге арналған ең жаңасы',
    ru: 'Код проверочного листа (лист «Коды»); если пусто, новейший для такого субъекта',
    en: 'Code of the checklist (sheet “Codes”); empty: the newest for such a subject',
  },
  CASE_COLUMN_studied_materials: {
    kk: 'Тексеру алдында зерделенген материалдар',
    ru: 'Материалы, изученные до проверки',
    en: 'What was studied before the inspection',
  },
  CASE_COLUMN_planned_start: {
    kk: 'Тексеру басталатын күн',
    ru: 'День начала проверки',
    en: 'Day on which the inspection begins',
  },
  CASE_COLUMN_term_working_days: {
    kk: 'Тексеру мерзімі, жұмыс күнімен',
    ru: 'Срок проверки в рабочих днях',
    en: 'Term of the inspection in working days',
  },
  CASE_COLUMN_term_reason: {
    kk: 'Мерзімнің негіздемесі',
    ru: 'Обоснование срока',
    en: 'Why the term is so long',
  },
  CASE_COLUMN_end_date: {
    kk: 'Қағаздарда жазылған аяқталу күні, ұзартуға және тоқтата тұруға дейінгі; бос болса, мерзімнен есептеледі',
    ru: 'Дата окончания, записанная в бумагах, до продления и приостановления; пусто – считается по сроку',
    en: 'End date as the papers have it, before an extension and a suspension; left out: counted from the term',
  },
  CASE_COLUMN_registration_number: {
    kk: 'Құқықтық статистика органында тіркелген нөмірі',
    ru: 'Номер регистрации в органе правовой статистики',
    en: 'Number of its registration with the legal-statistics body',
  },
  CASE_COLUMN_registered_at: {
    kk: 'Құқықтық статистика органында тіркелген уақыты',
    ru: 'Время регистрации в органе правовой статистики',
    en: 'When the legal-statistics body registered it, not before the day of the act',
  },
  CASE_COLUMN_notice_sent_at: {
    kk: 'Тексерудің басталатыны туралы хабарлама жіберілген уақыт',
    ru: 'Когда отправлено уведомление о начале проверки',
    en: 'When the notice of start was sent',
  },
  CASE_COLUMN_handed_over_at: {
    kk: 'Акт тексерілетін субъектіге тапсырылған уақыт',
    ru: 'Когда акт вручен проверяемому субъекту',
    en: 'When the act was handed over to the subject',
  },
  CASE_COLUMN_acquainted_at: {
    kk: 'Тексеру парағымен таныстырылған уақыт; бос болса, акт тапсырылған кезде',
    ru: 'Когда ознакомили с проверочным листом; если пусто, при вручении акта',
    en: 'When the checklist was shown; empty: with the handing over',
  },
  CASE_COLUMN_representative: { kk: 'Актіні кім алды', ru: 'Кто получил акт', en: 'Who took the act' },
  CASE_COLUMN_extension_number: {
    kk: 'Ұзарту туралы қосымша актінің нөмірі',
    ru: 'Номер дополнительного акта о продлении',
    en: 'Number of the additional act of extension',
  },
  CASE_COLUMN_extension_date: {
    kk: 'Ұзарту туралы қосымша актінің күні',
    ru: 'Дата дополнительного акта о продлении',
    en: 'Day of the additional act of extension',
  },
  CASE_COLUMN_extension_days: {
    kk: 'Неше жұмыс күніне ұзартылды',
    ru: 'На сколько рабочих дней продлено',
    en: 'Working days that it adds',
  },
  CASE_COLUMN_extension_reason: { kk: 'Ұзарту себебі', ru: 'Причина продления', en: 'Why it was extended' },
  CASE_COLUMN_extension_registration_number: {
    kk: 'Қосымша актінің тіркеу нөмірі',
    ru: 'Номер регистрации дополнительного акта',
    en: 'Number of the registration of the additional act',
  },
  CASE_COLUMN_extension_registered_at: {
    kk: 'Қосымша акт тіркелген уақыт',
    ru: 'Когда зарегистрирован дополнительный акт',
    en: 'When the additional act was registered',
  },
  CASE_COLUMN_extension_notice_at: {
    kk: 'Ұзарту туралы хабарланған уақыт',
    ru: 'Когда уведомили о продлении',
    en: 'When the subject was told of the extension',
  },
  CASE_COLUMN_suspension_number: {
    kk: 'Тоқтата тұру туралы актінің нөмірі',
    ru: 'Номер акта о приостановлении',
    en: 'Number of the act of suspension',
  },
  CASE_COLUMN_suspended_on: {
    kk: 'Тексеру тоқтатыла тұрған күн',
    ru: 'День приостановления',
    en: 'Day of the suspension, not before the start',
  },
  CASE_COLUMN_suspension_cause: {
    kk: 'Тоқтата тұру негізі: «Кодтар» парағын қараңыз',
    ru: 'Основание приостановления: см. лист «Коды»',
    en: 'Cause of the suspension: see the sheet “Codes”',
  },
  CASE_COLUMN_suspension_reason: {
    kk: 'Тоқтата тұру себебінің сипаты',
    ru: 'Причина приостановления словами',
    en: 'The reason in words',
  },
  CASE_COLUMN_suspension_expected_on: {
    kk: 'Материал күтілетін күн',
    ru: 'Когда ожидается материал',
    en: 'When the material is expected',
  },
  CASE_COLUMN_suspension_days_left: {
    kk: 'Тоқтата тұру актісі қайтаратын жұмыс күндері; бос болса, күнтізбе бойынша есептеледі',
    ru: 'Рабочие дни, которые возвращает акт о приостановлении; пусто – считаются по календарю',
    en: 'Working days that the act of suspension gives back; left out: counted by the calendar',
  },
  CASE_COLUMN_resumed_on: {
    kk: 'Тексеру қайта басталған күн',
    ru: 'День возобновления проверки',
    en: 'Day of the resumption',
  },
  CASE_COLUMN_resumption_reason: {
    kk: 'Қайта бастауға не негіз болды',
    ru: 'Что стало поводом для возобновления',
    en: 'What came, so that it was resumed',
  },
  CASE_COLUMN_result_act_number: {
    kk: 'Тексеру нәтижелері туралы актінің нөмірі',
    ru: 'Номер акта о результатах проверки',
    en: 'Number of the result act',
  },
  CASE_COLUMN_result_act_date: {
    kk: 'Тексеру нәтижелері туралы актінің күні',
    ru: 'Дата акта о результатах проверки',
    en: 'Day of the result act',
  },
  CASE_COLUMN_result_place: {
    kk: 'Акт жасалған жер',
    ru: 'Место составления акта',
    en: 'Where the result act was drawn up',
  },
  CASE_COLUMN_result_conclusions: {
    kk: 'Тексеру қорытындылары',
    ru: 'Выводы проверки',
    en: 'Conclusions of the inspection',
  },
  CASE_COLUMN_violations: {
    kk: 'Тексеру парағы тармағының нөмірі және ауырлығы («Кодтар» парағы): 1 GROSS; 4 MINOR',
    ru: 'Номер пункта проверочного листа и тяжесть (лист «Коды»): 1 GROSS; 4 MINOR',
    en: 'Number of a point of the checklist and its severity (sheet “Codes”): 1 GROSS; 4 MINOR',
  },
  CASE_COLUMN_prescription_number: {
    kk: 'Бұзушылықтарды жою туралы нұсқаманың нөмірі',
    ru: 'Номер предписания об устранении нарушений',
    en: 'Number of the prescription',
  },
  CASE_COLUMN_remedy_by: {
    kk: 'Бұзушылықтар қай күнге дейін жойылуға тиіс',
    ru: 'До какого дня устранить нарушения',
    en: 'By when the violations are to be remedied',
  },
  CASE_COLUMN_report_by: {
    kk: 'Жою туралы қай күнге дейін хабарлау керек; бос болса, сол күн',
    ru: 'До какого дня сообщить об устранении; если пусто, тот же день',
    en: 'By when to inform of it; empty: the same day',
  },
  CASE_COLUMN_result_handed_over_at: {
    kk: 'Тексеру нәтижелері туралы акт тапсырылған уақыт: тексеру осымен аяқталады',
    ru: 'Когда вручен акт о результатах: этим проверка завершается',
    en: 'When the result act was handed over: this completes the inspection',
  },
  CASE_COLUMN_result_representative: {
    kk: 'Нәтижелер туралы актіні кім алды',
    ru: 'Кто получил акт о результатах',
    en: 'Who took the result act',
  },
  CASE_COLUMN_result_filed_on: {
    kk: 'Бірінші данасы құқықтық статистика органына тапсырылған күн; бос болса, жіберіледі',
    ru: 'Когда первый экземпляр сдан в орган правовой статистики; если пусто, он отправляется',
    en: 'When the first copy went to the legal-statistics body; empty: it is sent',
  },
  CASE_COLUMN_letter_number: {
    kk: 'Шаралар қабылдау туралы хаттың нөмірі',
    ru: 'Номер письма о принятии мер',
    en: 'Number of the letter on measures',
  },
  CASE_COLUMN_letter_sent_on: {
    kk: 'Хат жіберілген күн',
    ru: 'День отправки письма',
    en: 'Day on which the letter was sent',
  },
  CASE_COLUMN_letter_report_by: {
    kk: 'Хат бойынша қай күнге дейін хабарлау керек',
    ru: 'До какого дня сообщить по письму',
    en: 'By when the letter asks for the report',
  },
  CASE_COLUMN_letter_demands: {
    kk: 'Хатта не талап етіледі: «Кодтар» парағын қараңыз; бос болса, бұзушылықтарды жою',
    ru: 'Что требует письмо: см. лист «Коды»; если пусто, устранить нарушения',
    en: 'What the letter demands: see the sheet “Codes”; empty: to remedy the violations',
  },
  CASE_COLUMN_letter_received_at: {
    kk: 'Хат алынған уақыт: жоспардың мерзімі осыдан есептеледі',
    ru: 'Когда письмо получено: от этого считается срок плана',
    en: 'When it was received: the term of the plan is counted from it',
  },
  CASE_COLUMN_plan_received_at: {
    kk: 'Іс-шаралар жоспары келіп түскен уақыт',
    ru: 'Когда поступил план мероприятий',
    en: 'When the action plan came',
  },
  CASE_COLUMN_plan_rows: {
    kk: 'Жоспар жолдары, бөліктері | арқылы: іс-шара | жауапты адам | күні | аяқталу нысаны | орындалғаны туралы хабарланған күн',
    ru: 'Строки плана, части через |: мероприятие | ответственный | срок | форма завершения | когда сообщили об исполнении',
    en: 'Rows of the plan, parts apart by |: measure | person responsible | day | form of completion | day on which its execution was told',
  },
  CASE_COLUMN_letter_reported_at: {
    kk: 'Хат бойынша ақпарат келіп түскен уақыт',
    ru: 'Когда поступила информация по письму',
    en: 'When the report on the letter came',
  },
  CASE_COLUMN_not_fulfilled_on: {
    kk: 'Шаралар қабылданбағаны анықталған күн',
    ru: 'Когда установлено, что меры не приняты',
    en: 'When it was established that no measures were taken',
  },
  CASE_COLUMN_not_fulfilled_text: { kk: 'Не орындалмады', ru: 'Что не исполнено', en: 'What was not done' },
  CASE_COLUMN_escalated_on: {
    kk: 'Жоғары тұрған органға және прокуратураға жазылған күн; not_fulfilled_on мен letter_number бар болса ғана',
    ru: 'Когда написали вышестоящему органу и в прокуратуру; только с not_fulfilled_on и letter_number',
    en: 'When the higher body and the prosecutor’s office were written to; only with not_fulfilled_on and letter_number',
  },
  CASE_COLUMN_informed_on: {
    kk: 'Субъект нұсқаманың орындалғаны туралы хабарлаған күн',
    ru: 'Когда субъект сообщил об исполнении предписания',
    en: 'When the subject informed on the prescription',
  },
} as const satisfies Messages & Record<`CASE_COLUMN_${CaseColumn}`, unknown>;
