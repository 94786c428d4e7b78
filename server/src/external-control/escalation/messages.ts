import type { Messages } from '../../platform/messages/catalogue';

/** Words of clause 35. */
export const escalationMessages = {
  PACKAGE_CONTENTS: {
    kk: '{number} ісі бойынша құжаттар тізімі',
    ru: 'Перечень документов по делу {number}',
    en: 'Contents of the package of the case {number}',
  },
  PACKAGE_WITHOUT_MARKED: {
    kk: 'Жария етілмейтін мәліметтер алып тасталды: {marks} (31-тармақ).',
    ru: 'Без сведений, которые не раскрываются: {marks} (пункт 31).',
    en: 'Without what is not disclosed: {marks} (clause 31).',
  },
  PACKAGE_NOT_OPEN: {
    kk: 'салынбаған: бұл құжат сізге ашық емес (31-тармақ).',
    ru: 'не вложен: этот документ вам не открыт (пункт 31).',
    en: 'left out: this paper is not open to you (clause 31).',
  },
  PACKAGE_NOT_ISSUED: {
    kk: 'салынбаған: бұл іс бойынша жүйеде мұндай құжат шығарылмаған.',
    ru: 'не вложен: по этому делу такой документ в системе не издан.',
    en: 'left out: no such paper was issued in the system in this case.',
  },
  ESCALATION_STATE_ESTABLISHED: {
    kk: 'Шаралардың қабылданбағаны анықталды',
    ru: 'Непринятие мер установлено',
    en: 'Non-fulfilment established',
  },
  ESCALATION_STATE_SENT: {
    kk: 'Жоғары тұрған органға және прокуратураға жіберілді',
    ru: 'Направлено вышестоящему органу и прокуратуре',
    en: 'Sent to the higher body and the prosecutor’s office',
  },
  EVENT_escalationTakenIn: {
    kk: 'Шаралардың қабылданбағаны туралы жазба жүргізіліп жатқан іспен бірге енгізілді',
    ru: 'Запись о непринятии мер внесена вместе с идущим делом',
    en: 'Entry on non-fulfilment taken in with its case',
  },
  ESCALATION_ADDRESSEE_HIGHER_BODY: {
    kk: 'Жоғары тұрған орган немесе лауазымды адам',
    ru: 'Вышестоящий орган или должностное лицо',
    en: 'Higher body or official',
  },
  ESCALATION_ADDRESSEE_PROSECUTOR: {
    kk: 'Прокуратура органы',
    ru: 'Орган прокуратуры',
    en: 'Prosecutor’s office',
  },
  ESCALATION_ADDRESSEE_STATE_BODY: {
    kk: 'Өзге мемлекеттік орган',
    ru: 'Иной государственный орган',
    en: 'Other state body',
  },
  ESCALATION_ADDRESSEE_COURT: {
    kk: 'Сот',
    ru: 'Суд',
    en: 'Court',
  },
  ESTABLISHED_ONCE: {
    kk: 'Бұл тексеру бойынша шаралардың қабылданбағаны анықталып қойған.',
    ru: 'Непринятие мер по этой проверке уже установлено.',
    en: 'Non-fulfilment after this inspection is already established.',
  },
  ESCALATION_STATE_WITHDRAWN: {
    kk: 'Барлық тармақ алып тасталды: жіберілмейді',
    ru: 'Сняты все пункты: не направляется',
    en: 'Every point withdrawn: nothing is sent',
  },
  ESCALATION_STATE_RECALLED: {
    kk: 'Кері қайтарып алынды: мерзім жылжытылған',
    ru: 'Отозвано: срок был перенесен',
    en: 'Recalled: the term was moved',
  },
  ESCALATION_IS_RECALLED: {
    kk: 'Бұл жазба кері қайтарып алынған: ол бойынша ештеңе жіберілмейді. Мерзім шынымен өтсе, шаралардың қабылданбағаны қайта анықталады.',
    ru: 'Эта запись отозвана: по ней ничего не направляется. Если срок действительно пропущен, непринятие мер устанавливается заново.',
    en: 'This entry was recalled: nothing goes out on it. Where a term is missed in truth, non-fulfilment is established anew.',
  },
  ESCALATION_TERM_MOVED: {
    kk: '№ {decree} акт {earlierDueDate} мерзімін {dueDate} күніне жылжытты: мерзім өткен жоқ. Басшы жазбаны негізін көрсетіп күшінде қалдырады немесе кері қайтарып алады.',
    ru: 'Акт № {decree} перенес срок с {earlierDueDate} на {dueDate}: он не пропущен. Руководитель подтверждает запись, указав причину, или отзывает ее.',
    en: 'Decree № {decree} moved the date from {earlierDueDate} to {dueDate}: it was not missed. The head confirms the entry with a reason, or recalls it.',
  },
  ESCALATION_TERM_MOVED_OTHER_MISSED: {
    kk: '№ {decree} акт {earlierDueDate} мерзімін {dueDate} күніне жылжытты. Қазір өткен мерзім бар, бірақ басшы жазбаны күшінде қалдыруға немесе кері қайтарып алуға тиіс.',
    ru: 'Акт № {decree} перенес срок с {earlierDueDate} на {dueDate}. Пропущенный срок сейчас есть, но руководителю остается подтвердить запись или отозвать ее.',
    en: 'Decree № {decree} moved the date from {earlierDueDate} to {dueDate}. A date is missed by now, yet the head has still to confirm the entry or to recall it.',
  },
  ESCALATION_TERM_MOVED_BACK: {
    kk: 'Өткен деп танылған {earlierDueDate} мерзімі {dueDate} күніне жылжыды: мерзім өткен жоқ. Күнтізбе туралы енгізілген актілер: {entered}; кері қайтарылған актілер: {takenBack}. Басшы жазбаны негізін көрсетіп күшінде қалдырады немесе кері қайтарып алады.',
    ru: 'Срок {earlierDueDate}, признанный пропущенным, передвинулся на {dueDate}: он не пропущен. Введены акты о календаре: {entered}; взяты назад: {takenBack}. Руководитель подтверждает запись, указав причину, или отзывает ее.',
    en: 'The date {earlierDueDate}, held to be missed, has since moved to {dueDate}: it was not missed. Decrees entered: {entered}; taken back: {takenBack}. The head confirms the entry with a reason, or recalls it.',
  },
  ESCALATION_TERM_MOVED_BACK_OTHER_MISSED: {
    kk: 'Өткен деп танылған {earlierDueDate} мерзімі {dueDate} күніне жылжыды. Күнтізбе туралы енгізілген актілер: {entered}; кері қайтарылған актілер: {takenBack}. Қазір өткен мерзім бар, бірақ басшы жазбаны күшінде қалдыруға немесе кері қайтарып алуға тиіс.',
    ru: 'Срок {earlierDueDate}, признанный пропущенным, передвинулся на {dueDate}. Введены акты о календаре: {entered}; взяты назад: {takenBack}. Пропущенный срок сейчас есть, но руководителю остается подтвердить запись или отозвать ее.',
    en: 'The date {earlierDueDate}, held to be missed, has since moved to {dueDate}. Decrees entered: {entered}; taken back: {takenBack}. A date is missed by now, yet the head has still to confirm the entry or to recall it.',
  },
  ESCALATION_TERM_TAKEN_BACK: {
    kk: 'кері қайтарылған: {takenBack}',
    ru: 'взяты назад: {takenBack}',
    en: 'taken back: {takenBack}',
  },
  ESCALATION_WITHOUT_POINTS: {
    kk: 'Арнайы комиссия тексеру нәтижелері туралы актінің барлық тармағын алып тастады: 35-тармақ бойынша жіберетін ештеңе жоқ.',
    ru: 'Специальная комиссия сняла все пункты акта о результатах проверки: направлять по пункту 35 нечего.',
    en: 'A special commission withdrew every point of the result act: there is nothing to send by clause 35.',
  },
  ESCALATION_OF_VIOLATIONS: {
    kk: 'Аяқталған тексеруде бұзушылықтар жоқ: 35-тармақ қолданылмайды.',
    ru: 'В завершенной проверке нет нарушений: пункт 35 не применяется.',
    en: 'No completed inspection with violations: clause 35 does not apply.',
  },
  SOMETHING_NOT_DONE: {
    kk: 'Барлық бұзушылықтар жойылды деп қабылданған және мерзім өткізілмеген.',
    ru: 'Все нарушения приняты как устраненные, сроки не пропущены.',
    en: 'Every violation is accepted as remedied and no date was missed.',
  },
  MEASURES_STILL_DUE: {
    kk: 'Шара қолдану мерзімі әлі өтпеген: ең жақын мерзім – {date}. Шаралардың қабылданбағаны мерзім өткеннен кейін ғана анықталады.',
    ru: 'Срок принятия мер еще идет: ближайшая дата – {date}. Непринятие мер устанавливается только после пропуска срока.',
    en: 'The time for measures still runs: the nearest date is {date}. That none were taken is established only once a date was missed.',
  },
  OTHER_MEASURES_STILL_DUE: {
    kk: 'Басқа шараның мерзімі әлі өтпеген: ең жақыны – {date}. 35-тармақ бойынша құжаттар осыған қарамай жіберіледі ме – соны шешіңіз, өткізілген мерзімді құжатта көрсетіңіз.',
    ru: 'Срок других мер еще идет: ближайшая дата – {date}. Решите, направлять ли документы по пункту 35 до нее, и укажите в них пропущенный срок.',
    en: 'Other measures are still due: the nearest date is {date}. Decide whether the papers of clause 35 go out before it, and name in them the date that was missed.',
  },
  NO_DATE_MISSED: {
    kk: 'Бірде-бір мерзім өткізілмеген: шаралардың неге қабылданбағаны деп танылғанын жазыңыз.',
    ru: 'Ни один срок не пропущен: поясните, почему меры считаются непринятыми.',
    en: 'No date was missed: say why measures count as not taken.',
  },
  LETTER_GOES_ALONG: {
    kk: '30-тармақтың хаты жіберілмеген: ол барлық құжатқа қоса беріледі. Алдымен хатты жіберіңіз.',
    ru: 'Письмо по пункту 30 не направлено: оно прилагается к каждому документу. Сначала направьте письмо.',
    en: 'The letter of clause 30 was not sent: it goes with every paper. Send it first.',
  },
  ESCALATION_PAPER_ONCE: {
    kk: 'Бұл адресатқа құжат жіберілген.',
    ru: 'Этому адресату документ уже направлен.',
    en: 'This addressee was already sent its paper.',
  },
  ESCALATION_PAPER_SENT: {
    kk: 'Құжат жіберілмеген.',
    ru: 'Документы не направлялись.',
    en: 'No paper was sent yet.',
  },
  ESCALATION_STANDS: {
    kk: 'Шаралардың қабылданбағаны туралы жазба күшінде: жіберілген құжаттар кері қайтарып алынбайды. Алдымен басшы жазбаны кері қайтарып алады.',
    ru: 'Запись о непринятии мер действует: направленные документы не отзываются. Сначала запись отзывает руководитель.',
    en: 'The entry on measures not taken stands: what was sent is not withdrawn. The head recalls the entry first.',
  },
  ESCALATION_RECALL_ONCE: {
    kk: 'Бұл құжаттың кері қайтарып алынғаны адресатқа хабарланған.',
    ru: 'Адресату уже сообщено, что этот документ отозван.',
    en: 'The addressee was already told that this paper is withdrawn.',
  },
  STEP_SEND_ESCALATION_RECALL: {
    kk: '35-тармақ бойынша құжат жіберілгендерге оның кері қайтарып алынғанын хабарлау',
    ru: 'Сообщить тем, кому направлены документы по пункту 35, что они отозваны',
    en: 'Tell whoever was sent a paper of clause 35 that it is withdrawn',
  },
  RECIPIENT_BY_HAND: {
    kk: 'Адресатты жазыңыз: тізілімде жоғары тұрған орган көрсетілмеген.',
    ru: 'Укажите адресата: реестр не называет вышестоящего органа.',
    en: 'Name the addressee: the register knows of no higher body.',
  },
  ESCALATION_RECIPIENT_MISSING: {
    kk: 'Құжат кімге жіберілетінін жазыңыз: прокуратураның, мемлекеттік органның немесе соттың атауы.',
    ru: 'Укажите, кому направляется документ: название прокуратуры, государственного органа или суда.',
    en: 'Say whom the paper goes to: the name of the prosecutor’s office, the state body or the court.',
  },
  LETTER_COMES_FIRST: {
    kk: '30-тармақтың хаты әлі жіберілмеген: онсыз 35-тармақ бойынша ештеңе жіберілмейді, ал одан кейін хаттағы мерзім әлі өтпеген болады. Алдымен хатты жіберіп, оның мерзімін күтіңіз немесе қай мерзім өткізілгенін жазыңыз.',
    ru: 'Письмо по пункту 30 еще не направлено: без него по пункту 35 ничего не направляется, а срок, указанный в нем, будет еще идти. Сначала направьте письмо и дождитесь его срока либо укажите, какой срок уже пропущен.',
    en: 'The letter of clause 30 was not sent yet: without it nothing goes out by clause 35, and the date that it sets will still be to come. Send it first and wait for its date, or say which date was missed already.',
  },
  ESCALATION_IN_TIME: {
    kk: 'Жоғары тұрған органға және прокуратураға он жұмыс күні ішінде жіберілді.',
    ru: 'Вышестоящему органу и прокуратуре направлено в течение десяти рабочих дней.',
    en: 'Sent to the higher body and the prosecutor’s office within ten working days.',
  },
  ESCALATION_LATE: {
    kk: 'Жоғары тұрған органға және прокуратураға {dueDate} күнінен кейін жіберілді.',
    ru: 'Вышестоящему органу и прокуратуре направлено позже {dueDate}.',
    en: 'Sent to the higher body and the prosecutor’s office after {dueDate}.',
  },
  STEP_ESTABLISH_NON_FULFILMENT: {
    kk: 'Мерзімдер өтті: шаралардың қабылданбағанын анықтау керек пе, қарау',
    ru: 'Сроки пропущены: рассмотреть, установить ли непринятие мер',
    en: 'Dates were missed: consider whether no measures were taken',
  },
  EVENT_nonFulfilmentEstablished: {
    kk: 'Шаралардың қабылданбағаны анықталды',
    ru: 'Установлено непринятие мер',
    en: 'Non-fulfilment established',
  },
  EVENT_escalationLeftWithoutPoints: {
    kk: 'Арнайы комиссия барлық тармақты алып тастады: шаралардың қабылданбағаны үшін жауапкершілік қаралмайды',
    ru: 'Специальная комиссия сняла все пункты: ответственность за непринятие мер не рассматривается',
    en: 'A special commission withdrew every point: nobody is called to account for measures not taken',
  },
  EVENT_termOfEscalationMoved: {
    kk: 'Өткен деп танылған мерзім күнтізбе туралы актімен жылжытылды',
    ru: 'Срок, признанный пропущенным, передвинут актом о календаре',
    en: 'A decree moved the term that was held to be missed',
  },
  EVENT_escalationRecalled: {
    kk: 'Шаралардың қабылданбағаны туралы жазба кері қайтарып алынды',
    ru: 'Запись о непринятии мер отозвана',
    en: 'The entry on measures not taken was recalled',
  },
  EVENT_escalationPaperSent: {
    kk: '35-тармақ бойынша құжат жіберілді',
    ru: 'Направлен документ по пункту 35',
    en: 'Paper of clause 35 sent',
  },
  EVENT_escalationPaperRecalled: {
    kk: '35-тармақ бойынша жіберілген құжаттың кері қайтарып алынғаны адресатқа хабарланды',
    ru: 'Адресату направлено письмо об отзыве документа по пункту 35',
    en: 'Addressee told that its paper of clause 35 is withdrawn',
  },
  EVENT_escalationPaperDelivered: {
    kk: '35-тармақ бойынша құжаттың алынғаны тіркелді',
    ru: 'Отмечено получение документа по пункту 35',
    en: 'Delivery of a paper of clause 35 recorded',
  },
  EVENT_escalationPaperAnswered: {
    kk: '35-тармақ бойынша құжатқа жауап тіркелді',
    ru: 'Внесен ответ на документ по пункту 35',
    en: 'Answer to a paper of clause 35 recorded',
  },
} as const satisfies Messages;
