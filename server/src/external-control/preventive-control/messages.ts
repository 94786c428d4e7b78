import type { Messages } from '../../platform/messages/catalogue';

/** Words of the control with a visit: what it stands on, what it has and has not. Clauses 6 to 7. */
export const controlMessages = {
  PROCEDURE_INSPECTION: {
    kk: 'Жоспардан тыс тексеру',
    ru: 'Внеплановая проверка',
    en: 'Unscheduled inspection',
  },
  PROCEDURE_PREVENTIVE_CONTROL: {
    kk: 'Тексерілетін субъектіге бару арқылы профилактикалық бақылау',
    ru: 'Профилактический контроль с посещением',
    en: 'Preventive control with a visit',
  },
  NOT_IN_PREVENTIVE_CONTROL: {
    kk: 'Тексерілетін субъектіге бару арқылы профилактикалық бақылауда мұндай әрекет жоқ: ол тек тексеруге тән.',
    ru: 'В профилактическом контроле с посещением этого нет: это относится только к проверке.',
    en: 'A preventive control with a visit does not have this: it belongs to inspections only.',
  },
  NOT_IN_INSPECTION: {
    kk: 'Тексеруде мұндай әрекет жоқ: ол тексерілетін субъектіге бару арқылы профилактикалық бақылауға тән.',
    ru: 'В проверке этого нет: это относится к профилактическому контролю с посещением.',
    en: 'An inspection does not have this: it belongs to preventive controls with a visit.',
  },
  CONTROL_WITHOUT_LINE: {
    kk: 'Профилактикалық бақылау жартыжылдық тізімнің жолы бойынша ғана тағайындалады.',
    ru: 'Профилактический контроль назначается только по строке полугодового списка.',
    en: 'A preventive control is appointed on a line of the half-year list only.',
  },
  LIST_NOT_APPROVED: {
    kk: '{year} жылғы {half}-жартыжылдық тізімі бұйрықпен бекітілмеген.',
    ru: 'Список на {half}-е полугодие {year} года не утвержден приказом.',
    en: 'The list for half-year {half} of {year} is not approved by an order.',
  },
  LINE_NOT_ON_LIST: {
    kk: 'Субъект {year} жылғы {half}-жартыжылдық тізімінде жоқ: ол тек бағаланған.',
    ru: 'Субъекта нет в списке на {half}-е полугодие {year} года: он только оценен.',
    en: 'The subject does not stand on the list for half-year {half} of {year}: it was scored only.',
  },
  LINE_OF_OTHER_SUBJECT: {
    kk: 'Тізім жолы басқа субъектіге қатысты.',
    ru: 'Строка списка относится к другому субъекту.',
    en: 'The line of the list is another subject’s.',
  },
  LINE_HAS_CONTROL: {
    kk: 'Осы жол бойынша профилактикалық бақылау ашылған.',
    ru: 'По этой строке профилактический контроль уже открыт.',
    en: 'A preventive control has been opened from this line.',
  },
  START_OUTSIDE_HALF_YEAR: {
    kk: 'Басталу күні тізім бекітілген жартыжылдыққа жатпайды: {from} – {to}.',
    ru: 'Начало не приходится на полугодие, на которое утвержден список: {from} – {to}.',
    en: 'The start does not lie in the half-year that the list is approved for: {from} to {to}.',
  },
  LIST_APPROVED_AFTER_ACT: {
    kk: 'Тізім {orderDate} бұйрықпен, тағайындау туралы акт шығарылғаннан ({actDate}) кейін бекітілген.',
    ru: 'Список был утвержден приказом от {orderDate}, после издания акта о назначении ({actDate}).',
    en: 'The list was approved by an order of {orderDate}, after the act of appointment was issued ({actDate}).',
  },
  CONTROL_PERIOD_MISSING: {
    kk: 'Бақыланатын кезең көрсетілмеген.',
    ru: 'Не указан период, который охватывает контроль.',
    en: 'The period that the control covers is not given.',
  },
  NOTICE_UNDER_THIRTY_DAYS: {
    kk: 'Хабарлама мен басталу арасында күнтізбелік {days} күннен аз; Кодекстің 2026 жылғы мәтіні осынша күн береді, Қағидалар бір тәулікті талап етеді.',
    ru: 'Между извещением и началом меньше {days} календарных дней; столько дает Кодекс в тексте 2026 года, Правила требуют суток.',
    en: 'Fewer than {days} calendar days lie between notice and start: so many gives the Code in its text of 2026, the Rules ask for 24 hours.',
  },
  COMMISSION_OFFERED: {
    kk: 'Қарсылықтар ({count}) арнайы комиссияда қаралмаған; профилактикалық бақылау үшін комиссия міндетті емес.',
    ru: 'Возражения ({count}) не рассмотрены специальной комиссией; для профилактического контроля она не обязательна.',
    en: 'Objections ({count}) were not considered by a special commission; for a preventive control it is not compulsory.',
  },
  OFFENCE_OUTSIDE_ENTREPRENEURSHIP: {
    kk: 'Әкімшілік іс тек кәсіпкерлік субъектілерін қолдау және қорғау саласындағы бақылауда қозғалады; істе мұндай белгі жоқ.',
    ru: 'Дело об административном правонарушении возбуждается только при контроле в области поддержки и защиты предпринимательства; у этого дела такой отметки нет.',
    en: 'A case on an administrative offence is opened only in a control in the field of support and protection of entrepreneurship; this case does not bear that mark.',
  },
  OFFENCES_WITHOUT_OUTCOME: {
    kk: 'Нәтижесі жазылмаған әкімшілік істер: {count}.',
    ru: 'Дела об административных правонарушениях без результата: {count}.',
    en: 'Cases on administrative offences without an outcome: {count}.',
  },
  ADMINISTRATIVE_NUMBER_TAKEN: {
    kk: 'Осы нөмірлі әкімшілік іс жазылған.',
    ru: 'Дело с таким номером уже записано.',
    en: 'A case of this number is recorded already.',
  },
  ADMINISTRATIVE_OUTCOME_STANDS: {
    kk: 'Бұл істің нәтижесі жазылып қойған (6-1-тармақ): қате болса, қарсы жазбамен түзетіледі.',
    ru: 'Исход этого дела уже записан (пункт 6-1): если он записан неверно, его исправляют встречной записью.',
    en: 'The outcome of this case is recorded already (clause 6-1): a wrong one is set right by a counter-entry.',
  },
  GROUND_EARLY_ORDER_MISSING: {
    kk: '{ground} негіз: жою мерзімі әлі аяқталған жоқ. Мерзімнен бұрын тағайындау үшін басшының уәжді бұйрығын жазыңыз (6-2-тармақ).',
    ru: 'Основание {ground}: срок устранения еще не истек. Чтобы назначить раньше, запишите мотивированное решение руководителя (пункт 6-2).',
    en: 'Ground {ground}: the term for remedying has not run out. To appoint earlier, record the head’s reasoned order (clause 6-2).',
  },
  EARLY_ORDER_GIVEN: {
    kk: 'Мерзімнен бұрын тағайындау туралы шешім жазылған.',
    ru: 'Решение о назначении раньше срока уже записано.',
    en: 'The order to appoint earlier is recorded already.',
  },
  EARLY_ORDER_NOT_NEEDED: {
    kk: 'Жою мерзімі аяқталды: тексеру бұйрықсыз да тағайындалады.',
    ru: 'Срок устранения истек: проверка назначается и без такого решения.',
    en: 'The term for remedying has run out: the inspection is appointed without such an order.',
  },
  DUTY_GROSS_OF_CONTROL: {
    kk: 'Тексеру тағайындау: профилактикалық бақылау өрескел бұзушылықтарды анықтады',
    ru: 'Назначить проверку: профилактический контроль выявил грубые нарушения',
    en: 'Appoint an inspection: a preventive control found gross violations',
  },
  STEP_SIGN_CONTROL: {
    kk: 'Профилактикалық бақылауды тағайындау туралы актінің жобасына қол қою',
    ru: 'Подписать проект акта о назначении профилактического контроля',
    en: 'Sign the drafted act of appointment of the preventive control',
  },
  STEP_REGISTER_CONTROL: {
    kk: 'Профилактикалық бақылауды тағайындау туралы актіні құқықтық статистика органында тіркеу',
    ru: 'Зарегистрировать акт о назначении профилактического контроля в органе правовой статистики',
    en: 'Register the act of appointment of the preventive control with the legal-statistics body',
  },
  STEP_HAND_OVER_CONTROL: {
    kk: 'Профилактикалық бақылауды тағайындау туралы актіні тапсырып, бақылауды бастау',
    ru: 'Вручить акт о назначении профилактического контроля и начать его',
    en: 'Hand over the act of appointment and begin the preventive control',
  },
  STEP_SHOW_CONTROL_CHECKLIST: {
    kk: 'Субъектіні тексеру парағымен таныстыру: акт тапсырылды, бақылау әлі басталған жоқ',
    ru: 'Ознакомить субъекта с проверочным листом: акт вручен, контроль еще не начат',
    en: 'Acquaint the subject with the checklist: the act is handed over, the control has not begun',
  },
  EVENT_preventiveControlOpened: {
    kk: 'Тізім жолынан профилактикалық бақылау ашылды',
    ru: 'По строке списка открыт профилактический контроль',
    en: 'Preventive control opened from a line of the list',
  },
  EVENT_preventiveControlRevised: {
    kk: 'Профилактикалық бақылау жобасы өзгертілді',
    ru: 'Проект профилактического контроля изменен',
    en: 'Draft of the preventive control revised',
  },
  EVENT_earlyInspectionOrdered: {
    kk: 'Тексеруді мерзімнен бұрын тағайындау туралы уәжді шешім қабылданды',
    ru: 'Принято мотивированное решение назначить проверку раньше срока',
    en: 'Earlier appointment of the inspection ordered, with the reason',
  },
  EVENT_administrativeCaseOpened: {
    kk: 'Әкімшілік құқық бұзушылық туралы іс қозғалды',
    ru: 'Возбуждено дело об административном правонарушении',
    en: 'Case on an administrative offence opened',
  },
  EVENT_administrativeOutcomeRecorded: {
    kk: 'Әкімшілік істің нәтижесі жазылды',
    ru: 'Записан результат дела об административном правонарушении',
    en: 'Outcome of the case on an administrative offence recorded',
  },
} as const satisfies Messages;
