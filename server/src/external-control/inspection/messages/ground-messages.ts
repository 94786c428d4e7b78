import type { Messages } from '../../../platform/messages/catalogue';

/** What a ground of clause 8 lacks. `{ground}` is its sub-paragraph. */
export const groundMessages = {
  GROUND_STANDS: { kk: 'Негіз бар.', ru: 'Основание имеется.', en: 'The ground stands.' },
  GROUND_NONE: {
    kk: 'Тексерудің бірде-бір негізі көрсетілмеген.',
    ru: 'Не указано ни одного основания проверки.',
    en: 'No ground is named for the inspection.',
  },
  GROUND_NUMBER_MISSING: {
    kk: '{ground} негіз: құжаттың нөмірі көрсетілмеген.',
    ru: 'Основание {ground}: не указан номер документа.',
    en: 'Ground {ground}: the number of the document is missing.',
  },
  GROUND_DATE_MISSING: {
    kk: '{ground} негіз: күні көрсетілмеген.',
    ru: 'Основание {ground}: не указана дата.',
    en: 'Ground {ground}: the date is missing.',
  },
  GROUND_FACTS_MISSING: {
    kk: '{ground} негіз: нақты фактілер аталмаған.',
    ru: 'Основание {ground}: не названы конкретные факты.',
    en: 'Ground {ground}: the concrete facts are not named.',
  },
  GROUND_PERSON_MISSING: {
    kk: '{ground} негіз: құқығы бұзылған тұлға аталмаған. Аты-жөні жоқ өтініш негіз болмайды.',
    ru: 'Основание {ground}: не названо лицо, права которого нарушены. Безымянное обращение основанием не является.',
    en: 'Ground {ground}: the person whose right is violated is not named. A nameless address is not a ground.',
  },
  GROUND_RIGHT_MISSING: {
    kk: '{ground} негіз: бұзылған құқық көрсетілмеген.',
    ru: 'Основание {ground}: не указано нарушенное право.',
    en: 'Ground {ground}: the violated right is missing.',
  },
  GROUND_SERVICE_MISSING: {
    kk: '{ground} негіз: мемлекеттік көрсетілетін қызмет көрсетілмеген.',
    ru: 'Основание {ground}: не указана государственная услуга.',
    en: 'Ground {ground}: the public service is missing.',
  },
  GROUND_PRESCRIPTION_MISSING: {
    kk: '{ground} негіз: нұсқама көрсетілмеген.',
    ru: 'Основание {ground}: не указано предписание.',
    en: 'Ground {ground}: the order to remedy violations is missing.',
  },
  GROUND_PRESCRIPTION_OF_OTHER_SUBJECT: {
    kk: '{ground} негіз: нұсқама басқа субъектіге берілген.',
    ru: 'Основание {ground}: предписание выдано другому субъекту.',
    en: 'Ground {ground}: the order to remedy violations is another subject’s.',
  },
  GROUND_COMPLAINT_OF_OTHER_SUBJECT: {
    kk: '{ground} негіз: өтініш басқа субъектіге қатысты.',
    ru: 'Основание {ground}: обращение касается другого субъекта.',
    en: 'Ground {ground}: the complaint is about another subject.',
  },
  HANDED_TO_SUCCESSOR: {
    kk: '{date} № {number} құжатты субъектінің орнына құқықтық мирасқордың қызметкерлері алған; қайта ұйымдастыру туралы № {actNumber} акт кейін кері қайтарып алынған. Құжат субъектіге қайта тапсырылады, ал тапсырылған уақыты қарсы жазбамен түзетіледі.',
    ru: 'Документ № {number} от {date} получили вместо субъекта сотрудники правопреемника; акт реорганизации № {actNumber} с тех пор отозван. Документ вручается субъекту заново, а время вручения исправляется контрзаписью.',
    en: 'Document No. {number} of {date} was received by people of the legal successor in the subject’s stead; act of reorganisation No. {actNumber} was withdrawn since. It is handed over to the subject anew, and the time of delivery is corrected by a counter-entry.',
  },
  GROUND_PRESCRIPTION_NOT_HANDED_OVER: {
    kk: '{ground} негіз: нұсқама әлі тапсырылмаған.',
    ru: 'Основание {ground}: предписание еще не вручено.',
    en: 'Ground {ground}: the order to remedy violations has not been handed over.',
  },
  GROUND_NO_GROSS_VIOLATIONS: {
    kk: '{ground} негіз: нұсқамада өрескел бұзушылықтар жоқ.',
    ru: 'Основание {ground}: в предписании нет грубых нарушений.',
    en: 'Ground {ground}: the order to remedy violations names no gross violations.',
  },
  GROUND_CHECKED_ALREADY: {
    kk: '{ground} негіз: нұсқаманың осы тармақтары бойынша тексеру өткізілген: {inspection}. Екінші тексеру қажет болмаса, жобаны кері алыңыз.',
    ru: 'Основание {ground}: по этим пунктам предписания проверка уже проведена: {inspection}. Если вторая не нужна, отзовите проект.',
    en: 'Ground {ground}: these points of the order were inspected already: {inspection}. Withdraw the draft if no second inspection is needed.',
  },
  GROUND_UNDER_INSPECTION: {
    kk: '{ground} негіз: нұсқаманың осы тармақтары {inspection} тексеруіне берілген. Негізді алып тастаңыз немесе жобаны кері алыңыз; ол тағайындаудың күші жойылса, негіз қайта ашылады.',
    ru: 'Основание {ground}: эти пункты предписания уже проверяет {inspection}. Уберите основание или отзовите проект; если то назначение отменят, основание снова свободно.',
    en: 'Ground {ground}: these points of the order are under inspection {inspection} already. Take the ground out or withdraw the draft; the ground is free again if that appointment is cancelled.',
  },
  GROUND_PAPER_HAS_INSPECTION: {
    kk: '{ground} негіз: {date} № {number} құжат бойынша осы субъектіге {inspection} тексеруі тағайындалған. Негізді алып тастаңыз немесе жобаны кері алыңыз; құжат басқа болса, нөмірі мен күнін түзетіңіз.',
    ru: 'Основание {ground}: по документу № {number} от {date} в отношении этого субъекта уже назначена проверка {inspection}. Уберите основание или отзовите проект; если документ другой, исправьте его номер и дату.',
    en: 'Ground {ground}: on paper No. {number} of {date} inspection {inspection} of this body was appointed already. Take the ground out or withdraw the draft; if it is another paper, correct its number and date.',
  },
  GROUND_PAPER_INSPECTED: {
    kk: '{ground} негіз: {date} № {number} құжат бойынша осы субъектіде тексеру өткізілген: {inspection}. Екінші тексеру қажет болмаса, жобаны кері алыңыз.',
    ru: 'Основание {ground}: по документу № {number} от {date} проверка этого субъекта уже проведена: {inspection}. Если вторая не нужна, отзовите проект.',
    en: 'Ground {ground}: this body was inspected on paper No. {number} of {date} already: {inspection}. Withdraw the draft if no second inspection is needed.',
  },
  GROUND_DATE_LONG_AGO: {
    kk: '{ground} негіз: {date} күнінен бері {years} жылдан астам уақыт өтті. Күннің дұрыс жазылғанын тексеріңіз.',
    ru: 'Основание {ground}: с {date} прошло более {years} лет. Проверьте, верно ли указана дата.',
    en: 'Ground {ground}: more than {years} years have passed since {date}. Check whether the date is right.',
  },
  GROUND_REMEDY_TERM_RUNS: {
    kk: '{ground} негіз: бұзушылықтарды жою мерзімі әлі аяқталған жоқ.',
    ru: 'Основание {ground}: срок устранения нарушений еще не истек.',
    en: 'Ground {ground}: the term for remedying has not run out.',
  },
  GROUND_NO_MILDER_VIOLATIONS: {
    kk: '{ground} негіз: нұсқамада елеулі немесе болмашы бұзушылықтар жоқ.',
    ru: 'Основание {ground}: в предписании нет значительных или незначительных нарушений.',
    en: 'Ground {ground}: the order to remedy violations names no significant or minor violations.',
  },
  GROUND_NO_REPEATED_FAILURE: {
    kk: '{ground} негіз: ақпарат бір реттен артық берілмеген де, бұзушылықтар жойылмаған да емес.',
    ru: 'Основание {ground}: нет ни повторного непредставления информации, ни неустранения нарушений.',
    en: 'Ground {ground}: neither was information missed more than once nor are violations left unremedied.',
  },
  GROUND_EVIDENCE_MISSING: {
    kk: '{ground} негіз: бұзушылықтың жойылмағанының дәлелі жоқ. Негізге файл тіркеңіз не ақпаратты себебін көрсетіп қайтарыңыз; әйтпесе сұрауды (28-2-тармақ) жіберіп, жауап мерзімін күтіңіз.',
    ru: 'Основание {ground}: нет доказательства неустранения. Приложите к основанию файл либо возвратите информацию с указанием причины; иначе направьте запрос (пункт 28-2) и дождитесь срока ответа.',
    en: 'Ground {ground}: nothing proves that a violation was not remedied. Attach a file to the ground or return the information with a reason; otherwise send the request (clause 28-2) and wait for its term.',
  },
  GROUND_DATE_IN_FUTURE: {
    kk: '{ground} негіз: {date} күні әлі келген жоқ.',
    ru: 'Основание {ground}: дата {date} еще не наступила.',
    en: 'Ground {ground}: the date {date} has not come yet.',
  },
  GROUND_FILE_MISSING: {
    kk: '{ground} негіз: негіздеме құжаттың файлы тіркелмеген. Жобаны ашып, негізге құжаттың көшірмесін тіркеңіз.',
    ru: 'Основание {ground}: не приложен файл документа-основания. Откройте проект и приложите к основанию копию документа.',
    en: 'Ground {ground}: no file of the paper it rests on is attached. Open the draft and attach a copy to the ground.',
  },
  GROUND_TELLS_COMPLAINANT: {
    kk: '{ground} негіз: негіздің мәнінде немесе бұзылған құқықта өтініш берушінің аты-жөні, ЖСН, телефоны немесе электрондық поштасы бар. Бұл сөздерді тексерілетін орган оқиды: оларды өтініш берушіні көрсетпей қайта жазыңыз.',
    ru: 'Основание {ground}: в сути основания или в нарушенном праве стоит имя, ИИН, телефон или электронная почта заявителя. Эти слова читает проверяемый орган: изложите их иначе, не называя заявителя.',
    en: 'Ground {ground}: the substance or the violated right holds the complainant’s name, IIN, telephone or e-mail. The inspected body reads these words: reword them so that they do not tell who complained.',
  },
  GROUND_RUNNING_INSPECTION_MISSING: {
    kk: '{ground} негіз: жүргізіліп жатқан тексеру көрсетілмеген. Аяқталған тексеру мен профилактикалық бақылау жарамайды.',
    ru: 'Основание {ground}: не указана проводимая проверка. Завершенная проверка и профилактический контроль не подходят.',
    en: 'Ground {ground}: the running inspection is missing. A completed one, or a preventive control, does not do.',
  },
  GROUND_NOT_A_THIRD_PERSON: {
    kk: '{ground} негіз: үстеме тексеру үшінші тұлғаға қатысты жүргізіледі.',
    ru: 'Основание {ground}: встречная проверка проводится в отношении третьего лица.',
    en: 'Ground {ground}: a counter-inspection is of a third person.',
  },
  GROUND_RELATION_MISSING: {
    kk: '{ground} негіз: азаматтық-құқықтық қатынас көрсетілмеген.',
    ru: 'Основание {ground}: не указаны гражданско-правовые отношения.',
    en: 'Ground {ground}: the civil-law relation is missing.',
  },
  GROUND_INFORMATION_MISSING: {
    kk: '{ground} негіз: қандай ақпарат қажет екені көрсетілмеген.',
    ru: 'Основание {ground}: не указано, какая информация нужна.',
    en: 'Ground {ground}: what must be learnt is missing.',
  },
  GROUND_THIRD_PERSON_OUTSIDE: {
    kk: '{ground} негіз: бұл тұлға 9-тармаққа кірмейді; одан ақпарат сұратыңыз.',
    ru: 'Основание {ground}: это лицо не охвачено пунктом 9; запросите у него информацию.',
    en: 'Ground {ground}: clause 9 does not cover this person; ask it for information instead.',
  },
  GROUND_FIRST_INSPECTION_MISSING: {
    kk: '{ground} негіз: аяқталған бастапқы тексеру көрсетілмеген. Жүргізіліп жатқан тексеру мен профилактикалық бақылау жарамайды.',
    ru: 'Основание {ground}: не указана завершенная первоначальная проверка. Проводимая проверка и профилактический контроль не подходят.',
    en: 'Ground {ground}: the completed first inspection is missing. A running one, or a preventive control, does not do.',
  },
  GROUND_OTHER_SUBJECT: {
    kk: '{ground} негіз: бастапқы тексеру басқа субъектіге қатысты болған.',
    ru: 'Основание {ground}: первоначальная проверка касалась другого субъекта.',
    en: 'Ground {ground}: the first inspection was of another subject.',
  },
  GROUND_BEFORE_FIRST_INSPECTION: {
    kk: '{ground} негіз: келіспеушілік {date} күнімен белгіленген, ал бастапқы тексеру {start} басталды: өтініштің күнін тексеріңіз.',
    ru: 'Основание {ground}: несогласие датировано {date}, а первоначальная проверка началась {start}: проверьте дату обращения.',
    en: 'Ground {ground}: the disagreement is dated {date}, and the first inspection began on {start}: check the date of the address.',
  },
  GROUND_ARTICLE_MISSING: {
    kk: '{ground} негіз: Қылмыстық-процестік кодекстің бабы көрсетілмеген.',
    ru: 'Основание {ground}: не указана статья Уголовно-процессуального кодекса.',
    en: 'Ground {ground}: the article of the Criminal Procedure Code is missing.',
  },
  GROUND_TERM_MOVED: {
    kk: 'Тексеру {prescription} нұсқамасы бойынша сұрау салуға {earlierDueDate} дейін жауап берілмегені үшін тағайындалған; күнтізбе туралы акт № {decree} бұл мерзімді {dueDate} күніне жылжытты: мерзім өткен жоқ. Басшы тағайындауды негізін көрсетіп күшінде қалдырады немесе кері қайтарады.',
    ru: 'Проверка назначена, потому что до {earlierDueDate} не ответили на запрос по предписанию {prescription}; акт о календаре № {decree} перенес этот срок на {dueDate}: срок не пропущен. Руководитель подтверждает назначение, указав причину, или отзывает его.',
    en: 'The inspection was appointed because the request on order {prescription} was not answered by {earlierDueDate}; decree № {decree} moved that date to {dueDate}: it was not missed. The head confirms the appointment with a reason, or withdraws it.',
  },
  GROUND_TERM_MOVED_BACK: {
    kk: 'Тексеру {prescription} нұсқамасы бойынша сұрау салуға {earlierDueDate} дейін жауап берілмегені үшін тағайындалған; кейін бұл мерзім {dueDate} күніне жылжыды: мерзім өткен жоқ. Күнтізбе туралы енгізілген актілер: {entered}; кері қайтарылған актілер: {takenBack}. Басшы тағайындауды негізін көрсетіп күшінде қалдырады немесе кері қайтарады.',
    ru: 'Проверка назначена, потому что до {earlierDueDate} не ответили на запрос по предписанию {prescription}; затем этот срок передвинулся на {dueDate}: он не пропущен. Введены акты о календаре: {entered}; взяты назад: {takenBack}. Руководитель подтверждает назначение, указав причину, или отзывает его.',
    en: 'The inspection was appointed because the request on order {prescription} was not answered by {earlierDueDate}; that date has since moved to {dueDate}: it was not missed. Decrees entered: {entered}; taken back: {takenBack}. The head confirms the appointment with a reason, or withdraws it.',
  },
  GROUND_TERM_MOVED_AND_MISSED: {
    kk: 'Тексеру тағайындалғаннан кейін күнтізбе туралы акт № {decree} {prescription} нұсқамасы бойынша жауап мерзімін {earlierDueDate} күнінен {dueDate} күніне жылжытты; ол да өтіп кетті. Басшы тағайындауды күшінде қалдырады немесе кері қайтарады.',
    ru: 'После назначения проверки акт о календаре № {decree} перенес срок ответа по предписанию {prescription} с {earlierDueDate} на {dueDate}; он тоже прошел. Руководитель подтверждает назначение или отзывает его.',
    en: 'After the appointment decree № {decree} moved the date of the answer on order {prescription} from {earlierDueDate} to {dueDate}; that passed too. The head confirms the appointment or withdraws it.',
  },
  GROUND_TERM_MOVED_BACK_AND_MISSED: {
    kk: 'Тексеру тағайындалғаннан кейін {prescription} нұсқамасы бойынша жауап мерзімі {earlierDueDate} күнінен {dueDate} күніне жылжыды; ол да өтіп кетті. Күнтізбе туралы енгізілген актілер: {entered}; кері қайтарылған актілер: {takenBack}. Басшы тағайындауды күшінде қалдырады немесе кері қайтарады.',
    ru: 'После назначения проверки срок ответа по предписанию {prescription} передвинулся с {earlierDueDate} на {dueDate}; он тоже прошел. Введены акты о календаре: {entered}; взяты назад: {takenBack}. Руководитель подтверждает назначение или отзывает его.',
    en: 'After the appointment the date of the answer on order {prescription} moved from {earlierDueDate} to {dueDate}; that passed too. Decrees entered: {entered}; taken back: {takenBack}. The head confirms the appointment or withdraws it.',
  },
  GROUND_OWED: {
    kk: '{prescription} нұсқамасы бойынша тексеру тағайындау – міндет: ол тұрғанда негізден бас тартуға болмайды. Жаңа жобаны әзірлеңіз.',
    ru: 'По предписанию {prescription} назначить проверку обязательно: пока обязанность стоит, основание не оставляют. Подготовьте новый проект.',
    en: 'On order {prescription} an inspection must be appointed: while the duty stands, its ground is not left. Draft the next appointment.',
  },
  GROUND_OF_DRAFT_GIVEN_UP: {
    kk: 'Бұл жоба тағайындалғанға дейін кері алынған: жойылған тағайындау да, одан қалған негіз де жоқ. Негізі болса, жаңа жоба жасаңыз.',
    ru: 'Этот проект отозван до назначения: отмененного назначения, а с ним и оставшегося основания, нет. Если основание есть, составьте новый проект.',
    en: 'This draft was withdrawn before any appointment: nothing was cancelled, so no ground is left over from it. Where there is a ground, draw up another draft.',
  },
  GROUND_LEFT_ALREADY: {
    kk: 'Бұл тағайындаудың негізі {at} сәтінде қалдырылған: ол бойынша енді тағайындалмайды.',
    ru: 'Основание этого назначения оставлено {at}: по нему больше не назначают.',
    en: 'The ground of this appointment was left on {at}: nothing is appointed on it any more.',
  },
  GROUND_DRAFTED_ANEW: {
    kk: 'Бұл тағайындаудың негізі бойынша {inspection} жасалған: сонымен жалғастырыңыз.',
    ru: 'По основанию этого назначения уже есть {inspection}: продолжайте это дело.',
    en: 'On the ground of this appointment there is {inspection} already: go on with that case.',
  },
} as const satisfies Messages;
