import type { Messages } from '../../platform/messages/catalogue';

export const prescriptionMessages = {
  STEP_JUDGE_REMEDIATION: {
    kk: 'Бұзушылықтарды жою туралы ақпаратты қарау',
    ru: 'Рассмотреть информацию об устранении нарушений',
    en: 'Judge the information on remedying',
  },
  STEP_CONFIRM_REMEDIATION: {
    kk: 'Бұзушылықтардың жойылғанын растау',
    ru: 'Подтвердить устранение нарушений',
    en: 'Confirm that the violations are remedied',
  },
  STEP_RECORD_REQUEST_RECEIPT: {
    kk: 'Ақпарат туралы сұрау салудың алынғанын тіркеу',
    ru: 'Зафиксировать получение запроса об информации',
    en: 'Record the receipt of the request for information',
  },
  EVENT_prescriptionTakenIn: {
    kk: 'Нұсқама жүргізіліп жатқан іспен бірге енгізілді',
    ru: 'Предписание внесено вместе с идущим делом',
    en: 'Prescription taken in with its case',
  },
  PRESCRIPTION_STATE_DRAWN_UP: {
    kk: 'Жасалды, табысталмаған',
    ru: 'Составлено, не вручено',
    en: 'Drawn up, not handed over',
  },
  PRESCRIPTION_STATE_RUNNING: { kk: 'Орындалуда', ru: 'Исполняется', en: 'Running' },
  PRESCRIPTION_STATE_INFORMATION_GIVEN: {
    kk: 'Ақпарат берілді',
    ru: 'Информация представлена',
    en: 'Information given',
  },
  PRESCRIPTION_STATE_RETURNED: {
    kk: 'Ақпарат толықтыруға қайтарылды',
    ru: 'Информация возвращена на доработку',
    en: 'Information returned',
  },
  PRESCRIPTION_STATE_INFORMATION_MISSED: {
    kk: 'Ақпарат мерзімінде берілмеді',
    ru: 'Информация в срок не представлена',
    en: 'Information missed',
  },
  PRESCRIPTION_STATE_REQUEST_SENT: { kk: 'Сұрау салу жіберілді', ru: 'Запрос направлен', en: 'Request sent' },
  PRESCRIPTION_STATE_REQUEST_UNANSWERED: {
    kk: 'Сұрау салуға жауап жоқ',
    ru: 'Запрос без ответа',
    en: 'Request unanswered',
  },
  PRESCRIPTION_STATE_FULFILLED: { kk: 'Орындалды', ru: 'Исполнено', en: 'Fulfilled' },
  PRESCRIPTION_STATE_CLOSED_BY_INSPECTION: {
    kk: 'Тексеру тағайындалды',
    ru: 'Назначена проверка',
    en: 'Taken over by an inspection',
  },
  PRESCRIPTION_STATE_WITHDRAWN: {
    kk: 'Арнайы комиссия алып тастады',
    ru: 'Снято специальной комиссией',
    en: 'Withdrawn by the special commission',
  },

  REQUEST_FOR_SIGNIFICANT_AND_MINOR: {
    kk: 'Ақпараты берілмеген елеулі немесе болмашы бұзушылық жоқ: сұрау салу тек солар бойынша жіберіледі.',
    ru: 'Нет значительных или незначительных нарушений без информации: запрос направляется только по ним.',
    en: 'No significant or minor violation lacks information: the request is about those only.',
  },
  REQUEST_ONCE: {
    kk: 'Осы нұсқама бойынша сұрау салу жіберілген.',
    ru: 'По этому предписанию запрос уже направлен.',
    en: 'The request on this order to remedy violations was already sent.',
  },
  REQUEST_TO_RECEIVE: {
    kk: 'Сұрау салу жіберілмеген.',
    ru: 'Запрос не направлялся.',
    en: 'No request was sent.',
  },
  RECEIPT_ONCE: {
    kk: 'Сұрау салудың алынғаны тіркелген.',
    ru: 'Получение запроса уже отмечено.',
    en: 'The receipt of the request is already recorded.',
  },
  INFORMATION_TO_JUDGE: {
    kk: 'Қарауды күтіп тұрған ақпарат жоқ.',
    ru: 'Нет информации, ожидающей рассмотрения.',
    en: 'No information waits to be judged.',
  },
  EVERYTHING_REMEDIED: {
    kk: 'Жойылғаны қабылданбаған бұзушылықтар: {count}.',
    ru: 'Нарушений, устранение которых не принято: {count}.',
    en: 'Violations whose remedying is not accepted yet: {count}.',
  },
  ENDED_WITHOUT_INSPECTION: {
    kk: 'Сұрау салуға мерзімінде жауап берілмеген: 28-3-тармақ тексеру тағайындауды талап етеді, нұсқама онсыз аяқталады.',
    ru: 'Ответ на запрос в срок не поступил: пункт 28-3 требует назначить проверку, предписание завершается без нее.',
    en: 'The request was not answered in time: clause 28-3 wants an inspection, the order to remedy violations ends without one.',
  },
  INFORMATION_IN_TIME: {
    kk: 'Бұзушылықтарды жою туралы ақпарат мерзімінде берілді.',
    ru: 'Информация об устранении нарушений представлена в срок.',
    en: 'The information on remedying came in time.',
  },
  INFORMATION_LATE: {
    kk: 'Ақпарат {dueDate} күнінен кейін келді: қабылданады, кешіккені белгіленеді.',
    ru: 'Информация поступила после {dueDate}: принимается с отметкой об опоздании.',
    en: 'The information came after {dueDate}: it is kept and marked late.',
  },
  INFORMATION_WITHOUT_FILES: {
    kk: 'Растайтын құжат тіркелмеген ақпарат: {count}. Қабылданады, бірақ бұзушылықтың жойылғанын растайтын дәлел күтіледі.',
    ru: 'Информация без подтверждающих документов: {count}. Принимается, но ожидаются доказательства устранения.',
    en: 'Information without any supporting file: {count}. It is kept, but proof of the remedying is expected.',
  },
  REQUEST_IN_TIME: {
    kk: 'Сұрау салу екі жұмыс күні ішінде жіберілді.',
    ru: 'Запрос направлен в течение двух рабочих дней.',
    en: 'The request was sent within two working days.',
  },
  REQUEST_LATE: {
    kk: 'Сұрау салу {dueDate} күнінен кеш жіберілді.',
    ru: 'Запрос направлен позже {dueDate}.',
    en: 'The request was sent after {dueDate}.',
  },
  ANSWER_IN_TIME: {
    kk: 'Сұрау салуға жауап мерзімінде берілді.',
    ru: 'Ответ на запрос дан в срок.',
    en: 'The request was answered in time.',
  },
  ANSWER_LATE: {
    kk: 'Сұрау салуға жауап {dueDate} күнінен кейін келді: қабылданады, кешіккені белгіленеді.',
    ru: 'Ответ на запрос поступил после {dueDate}: принимается с отметкой об опоздании.',
    en: 'The answer to the request came after {dueDate}: it is kept and marked late.',
  },
  VIOLATION_ALREADY_ACCEPTED: {
    kk: 'Бұл бұзушылықтың жойылғаны қабылданған.',
    ru: 'Устранение этого нарушения уже принято.',
    en: 'The remedying of this violation is already accepted.',
  },
  NOTHING_TO_JUDGE: {
    kk: 'Көрсетілген бұзушылықтар бойынша қаралатын ақпарат жоқ.',
    ru: 'По указанным нарушениям нет информации для рассмотрения.',
    en: 'The violations named have no information to judge.',
  },

  DUTY_INSPECTION_GROUND_1: {
    kk: 'Өрескел бұзушылықтар туралы ақпарат берілмеді: 8-тармақтың 1) тармақшасы бойынша тексеру тағайындауды қарау',
    ru: 'Информация о грубых нарушениях не представлена: рассмотреть назначение проверки по подпункту 1) пункта 8',
    en: 'No information on gross violations: consider an inspection on ground 1 of clause 8',
  },
  DUTY_INSPECTION_GROUND_2: {
    kk: 'Сұрау салуға жауап берілмеді: 8-тармақтың 2) тармақшасы бойынша тексеру тағайындау',
    ru: 'На запрос нет ответа: назначить проверку по подпункту 2) пункта 8',
    en: 'The request stayed unanswered: appoint an inspection on ground 2 of clause 8',
  },
  DUTY_UNREMEDIED_GROUND_1: {
    kk: 'Өрескел бұзушылықтар мерзімінде жойылмады: 8-тармақтың 1) тармақшасы бойынша тексеру тағайындауды қарау',
    ru: 'Грубые нарушения в срок не устранены: рассмотреть назначение проверки по подпункту 1) пункта 8',
    en: 'Gross violations not remedied in time: consider an inspection on ground 1 of clause 8',
  },
  DUTY_UNREMEDIED_GROUND_2: {
    kk: 'Бұзушылықтар мерзімінде жойылмады: 8-тармақтың 2) тармақшасы бойынша тексеру тағайындауды қарау',
    ru: 'Нарушения в срок не устранены: рассмотреть назначение проверки по подпункту 2) пункта 8',
    en: 'Violations not remedied in time: consider an inspection on ground 2 of clause 8',
  },

  EVENT_violationWithdrawn: {
    kk: 'Бұзушылық арнайы комиссияның хаттамасымен алып тасталды',
    ru: 'Нарушение снято протоколом специальной комиссии',
    en: 'Violation withdrawn by the protocol of the commission',
  },
  EVENT_prescriptionWithdrawn: {
    kk: 'Нұсқаманың барлық тармақтары алып тасталды',
    ru: 'Сняты все пункты предписания',
    en: 'Every point of the prescription withdrawn',
  },
  EVENT_prescriptionDrawnUp: {
    kk: 'Нұсқама жасалды',
    ru: 'Предписание составлено',
    en: 'Order to remedy violations drawn up',
  },
  EVENT_prescriptionRevised: {
    kk: 'Нұсқаманың мерзімдері мен шаралары өзгертілді',
    ru: 'Изменены сроки и меры предписания',
    en: 'Dates and measures of the order to remedy violations changed',
  },
  EVENT_prescriptionSetAside: {
    kk: 'Нұсқама тапсырылғанға дейін нәтижелер туралы актісімен бірге жойылды',
    ru: 'Предписание отменено до вручения вместе с актом о результатах',
    en: 'Order to remedy violations set aside with its act of results before the handing over',
  },
  EVENT_prescriptionHandingOverCorrected: {
    kk: 'Нұсқаманы тапсыру күні түзетілді',
    ru: 'Исправлена дата вручения предписания',
    en: 'Day of the handing over of the prescription corrected',
  },
  EVENT_prescriptionHandedOver: {
    kk: 'Нұсқама табысталды',
    ru: 'Предписание вручено',
    en: 'Order to remedy violations handed over',
  },
  EVENT_prescriptionClosedByInspection: {
    kk: 'Нұсқаманы орындау тексеруге ауысты',
    ru: 'Исполнение предписания передано в проверку',
    en: 'The order to remedy violations was taken over by an inspection',
  },
  EVENT_prescriptionPointsTakenOver: {
    kk: 'Нұсқаманың тексеру негізінде аталған тармақтары тексеруге ауысты; қалғандары бойынша орындау жалғасады',
    ru: 'Пункты предписания, названные в основаниях проверки, переданы в нее; по остальным исполнение продолжается',
    en: 'The points of the order that the grounds of the inspection name were taken over by it; the others go on',
  },
  EVENT_prescriptionTakingOverDisclosed: {
    kk: 'Нұсқама тармақтарының тексеруге ауысқаны субъектіге белгілі болды; қалғандары бойынша орындау жалғасады',
    ru: 'Субъекту стало известно, какие пункты предписания переданы в проверку; по остальным исполнение продолжается',
    en: 'The subject learnt which points of the order an inspection took over; the others go on',
  },
  EVENT_prescriptionReopened: {
    kk: 'Тексеру тағайындауы жойылды: нұсқаманы орындау жалғасады',
    ru: 'Назначение проверки отменено: исполнение предписания продолжается',
    en: 'The appointment of the inspection was cancelled: the order to remedy violations runs on',
  },
  EVENT_prescriptionOfOtherPointsReopened: {
    kk: 'Нұсқама қате толық жабылған: тексеру қарамайтын тармақтардың орындалуы жалғасады',
    ru: 'Предписание было ошибочно закрыто целиком: исполнение пунктов, которых проверка не касается, продолжается',
    en: 'The order was closed as a whole in error: the points that the inspection does not check run on',
  },
  EVENT_prescriptionClosingDisclosed: {
    kk: 'Нұсқаманың тексеруге ауысқаны субъектіге белгілі болды',
    ru: 'Субъекту стало известно о передаче предписания в проверку',
    en: 'The subject learnt that an inspection took the order to remedy violations over',
  },
  EVENT_remediationInformationGiven: {
    kk: 'Бұзушылықтарды жою туралы ақпарат берілді',
    ru: 'Представлена информация об устранении нарушений',
    en: 'Information on remedying given',
  },
  EVENT_remediationInformationRecorded: {
    kk: 'Қағаз түрінде келген ақпарат тіркелді',
    ru: 'Внесена информация, поступившая на бумаге',
    en: 'Information received on paper recorded',
  },
  EVENT_remediationAccepted: {
    kk: 'Бұзушылықтардың жойылғаны қабылданды',
    ru: 'Устранение принято',
    en: 'Remedying accepted',
  },
  EVENT_remediationReturned: {
    kk: 'Ақпарат қайтарылды',
    ru: 'Информация возвращена',
    en: 'Information returned',
  },
  EVENT_remediationInformationMissed: {
    kk: 'Ақпарат мерзімінде берілмеді',
    ru: 'Информация в срок не представлена',
    en: 'Information was not given in time',
  },
  EVENT_correctedInformationMissed: {
    kk: 'Қайтарылған ақпарат бұзушылықты жою мерзімінде түзетілмеді',
    ru: 'Возвращенная информация в срок устранения не исправлена',
    en: 'Returned information was not put right by the remedy-by date',
  },
  EVENT_informationRequestSent: {
    kk: 'Ақпарат туралы сұрау салу жіберілді',
    ru: 'Направлен запрос информации',
    en: 'Request sent',
  },
  EVENT_informationRequestReceived: { kk: 'Сұрау салу алынды', ru: 'Запрос получен', en: 'Request received' },
  EVENT_informationRequestTermMoved: {
    kk: 'Күнтізбе өзгергендіктен жауап беру мерзімі ауысты',
    ru: 'Срок ответа на запрос перенесен: изменен календарь',
    en: 'The term of the answer moved as the calendar was changed',
  },
  EVENT_informationRequestUnanswered: {
    kk: 'Сұрау салуға жауап берілмеді',
    ru: 'На запрос нет ответа',
    en: 'The request stayed unanswered',
  },
  EVENT_remediationConfirmed: {
    kk: 'Нұсқаманың орындалғаны расталды',
    ru: 'Исполнение предписания подтверждено',
    en: 'Fulfilment confirmed',
  },
  DETAIL_withdrawnPoint: { kk: 'Тармақ', ru: 'Пункт', en: 'Point' },
  DETAIL_commissionProtocol: { kk: 'Хаттама', ru: 'Протокол', en: 'Protocol' },
  DETAIL_inspection: { kk: 'Тексеру', ru: 'Проверка', en: 'Inspection' },
} as const satisfies Messages;
