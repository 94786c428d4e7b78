import type { Messages } from '../../platform/messages/catalogue';

/** Words about papers once they are issued: signed originals, and who received them. */
export const papersMessages = {
  ORIGINAL_OF_PAPER_THAT_HOLDS: {
    kk: 'Құжат осы нөмірмен қайта шығарылған: қол қойылған түпнұсқаны жаңасына тіркеңіз.',
    ru: 'Документ выпущен заново под тем же номером: приложите подписанный подлинник к новому.',
    en: 'The paper was issued anew under its number: keep the signed original with the new one.',
  },
  ORIGINAL_TO_LAY_ASIDE: {
    kk: 'Құжаттың жанында шетке қойылатын қол қойылған түпнұсқа жоқ.',
    ru: 'При документе нет подписанного подлинника, который можно отложить.',
    en: 'No signed original stands with the paper that could be laid aside.',
  },
  ORIGINAL_UNAVAILABLE: {
    kk: 'Мұндай қол қойылған түпнұсқа бұл құжатта жоқ немесе ол бұрын шетке қойылған.',
    ru: 'Такого подписанного подлинника при этом документе нет или он уже отложен.',
    en: 'The paper has no such signed original, or it is laid aside already.',
  },
  ORIGINAL_KEPT_ALREADY: {
    kk: 'Бұл файл осы құжаттың жанында бұрыннан сақтаулы.',
    ru: 'Этот файл при этом документе уже сохранен.',
    en: 'This file is kept with this paper already.',
  },
  PAPER_HAS_ADDRESSEE: {
    kk: 'Құжат ешкімге жіберілмейді: ол бақылау органында қалады.',
    ru: 'Документ никому не направляется: он остается у органа контроля.',
    en: 'The paper goes to nobody: the control body keeps it.',
  },
  RECEIPT_OF_PAPER_THAT_HOLDS: {
    kk: 'Құжат осы нөмірмен қайта шығарылған: алынғанын жаңасында белгілеңіз.',
    ru: 'Документ выпущен заново под тем же номером: отметьте получение нового.',
    en: 'The paper was issued anew under its number: record the receipt of the new one.',
  },
  PAPER_HANDED_OVER_BY_ITS_ACT: {
    kk: 'Бұл құжаттың алынуы істің өз әрекетімен белгіленеді: оны тапсыруды іс бетінде жазыңыз.',
    ru: 'Получение этого документа отмечается действием самого дела: запишите его вручение на странице дела.',
    en: 'The receipt of this paper is noted by an act of the case: record its handing over there.',
  },
  PAPER_NOT_RECEIVED_YET: {
    kk: 'Құжаттың алынғаны белгіленген.',
    ru: 'Получение документа уже отмечено.',
    en: 'The receipt of the paper is recorded already.',
  },
  NO_PAPERS_ASKED: {
    kk: 'Құжат жасайтын ештеңе таңдалмаған.',
    ru: 'Не выбрано ничего, для чего готовить документы.',
    en: 'Nothing was chosen to make papers for.',
  },
  TOO_MANY_PAPERS: {
    kk: 'Бір жолы {max} құжаттан артық жасалмайды.',
    ru: 'За один раз готовится не больше {max} документов.',
    en: 'At most {max} papers are made at once.',
  },
  PAPERS_ENDED: {
    kk: 'Жұмыс аяқталған: тоқтататын ештеңе жоқ.',
    ru: 'Работа уже закончена: останавливать нечего.',
    en: 'The work has ended: there is nothing to stop.',
  },
  PAPERS_CAPACITY_ENDED: {
    kk: 'Құжаттарды сұраған адамның өкілеттігі тоқтаған.',
    ru: 'Полномочия того, кто запросил документы, прекращены.',
    en: 'The capacity of whoever asked for the papers has ended.',
  },
  PAPER_STATE_PENDING: { kk: 'Кезекте', ru: 'В очереди', en: 'Waits for its turn' },
  PAPER_STATE_MADE: { kk: 'Жасалды', ru: 'Подготовлен', en: 'Made' },
  PAPER_STATE_FOUND: { kk: 'Бұрыннан бар', ru: 'Был раньше', en: 'Was there before' },
  PAPER_STATE_REFUSED: { kk: 'Бас тартылды', ru: 'Отказано', en: 'Refused' },
  PAPER_STATE_CANCELLED: { kk: 'Тоқтатылды', ru: 'Остановлен', en: 'Stopped' },
  PAPERS_STATE_RUNNING: { kk: 'Жасалуда', ru: 'Готовятся', en: 'Being made' },
  PAPERS_STATE_DONE: { kk: 'Дайын', ru: 'Готовы', en: 'Done' },
  PAPERS_STATE_CANCELLED: { kk: 'Тоқтатылды', ru: 'Остановлены', en: 'Stopped' },
  STEP_RECORD_PAPER_RECEIPT: {
    kk: 'Құжатты кім, қашан алғанын белгілеу',
    ru: 'Отметить, кто и когда получил документ',
    en: 'Record who received the paper, and when',
  },
  STEP_READ_NOTICE: {
    kk: 'Хабарламаны ашу немесе алынғанын растау',
    ru: 'Открыть уведомление или подтвердить его получение',
    en: 'Open the notice, or confirm that you have it',
  },
  EVENT_paperOpened: {
    kk: 'Субъект құжатты порталда ашты',
    ru: 'Субъект открыл документ на портале',
    en: 'The subject opened a paper in the portal',
  },
  EVENT_signedOriginalKept: {
    kk: 'Қол қойылған түпнұсқа сақталды',
    ru: 'Подписанный подлинник сохранен',
    en: 'Signed original kept',
  },
  EVENT_signedOriginalLaidAside: {
    kk: 'Қол қойылған түпнұсқа шетке қойылды: басқасына қатысты',
    ru: 'Подписанный подлинник отложен: относится к другому',
    en: 'Signed original laid aside: belongs to something else',
  },
  EVENT_paperReceived: {
    kk: 'Құжаттың алынғаны белгіленді',
    ru: 'Отмечено получение документа',
    en: 'Receipt of a paper recorded',
  },
  EVENT_paperReceiptConfirmed: {
    kk: 'Субъект құжатты алғанын растады',
    ru: 'Субъект подтвердил получение документа',
    en: 'The subject confirmed the receipt of a paper',
  },
  DETAIL_fileName: { kk: 'Файл', ru: 'Файл', en: 'File' },
  DETAIL_receiptProof: { kk: 'Растайтын дерек', ru: 'Подтверждение', en: 'Proof' },
  FIELD_documentId: { kk: 'құжат', ru: 'документ', en: 'paper' },
  FIELD_fileId: { kk: 'файл', ru: 'файл', en: 'file' },
  FIELD_originalId: { kk: 'қол қойылған түпнұсқа', ru: 'подписанный подлинник', en: 'signed original' },
  FIELD_signedOn: { kk: 'қол қойылған күні', ru: 'дата подписания', en: 'date of signing' },
  FIELD_receivedBy: { kk: 'кім алды', ru: 'кто получил', en: 'who received it' },
} as const satisfies Messages;
