import { defineTexts } from './define-texts';

export type ControlPaperKind =
  | 'CONTROL_APPOINTMENT_ORDER'
  | 'CONTROL_EXTENSION_SUBMISSION'
  | 'CONTROL_EXTENSION_ORDER'
  | 'CONTROL_CANCELLATION_ORDER'
  | 'CONTROL_NOTICE'
  | 'CONTROL_REQUEST';

interface KindTexts {
  readonly title: string;
  readonly subtitle: string;
  /** What the paper does, in one sentence. */
  readonly says: string;
  readonly statement: string;
}

const kinds = (texts: Readonly<Record<ControlPaperKind, KindTexts>>) => texts;

export const controlPaperTexts = defineTexts({
  kk: {
    cancelsOne: (number: string) =>
      `Басталмаған № ${number} бақылау іс-шарасы болдырылмасын, тағайындау туралы бұйрықтың № ${number} іс-шараға қатысты бөлігінің күші жойылсын; бұйрық қалған іс-шаралар бойынша күшінде қалады.`,
    together: 'Осы бұйрықпен тағайындалатын барлық іс-шаралар',
    object: 'Бақылау объектісі',
    objectName: 'Атауы',
    head: 'Басшысы',
    event: 'Бақылау іс-шарасы',
    number: 'Нөмірі',
    basis: 'Негізі',
    questions: 'Мәселелер',
    period: 'Өткізу мерзімі',
    order: 'Тағайындау туралы бұйрық',
    executors: 'Жауапты орындаушылар',
    experts: 'Тартылған сарапшылар мен мамандар',
    endDate: 'Жаңа аяқталу күні',
    dueDate: 'Ұсыну мерзімі',
    signature: 'Қолы',
    signerCaption: 'құжатқа қол қойған адам',
    planBasis: (year: number) => `${year} жылға арналған бақылау іс-шараларының жоспары`,
    monitoringBasis: (reference: string, date: string) => `мониторинг нәтижелері: ${reference}, ${date}`,
    kinds: kinds({
      CONTROL_APPOINTMENT_ORDER: {
        title: 'Бұйрық',
        subtitle: 'бақылау іс-шарасын тағайындау туралы',
        says: 'Қағидалардың 42 және 47-тармақтарына сәйкес бақылау іс-шарасы тағайындалсын. Осы бұйрық объектінің басшысына тапсырылған күн іс-шараның басталуы болып есептеледі.',
        statement: 'Қосымша',
      },
      CONTROL_EXTENSION_SUBMISSION: {
        title: 'Уәжді ұсыныс',
        subtitle: 'бақылау іс-шарасының мерзімін ұзарту туралы',
        says: 'Қағидалардың 45-тармағына сәйкес мерзімді ұзартуды ұсынамын.',
        statement: 'Объективті себептер',
      },
      CONTROL_EXTENSION_ORDER: {
        title: 'Бұйрық',
        subtitle: 'бақылау іс-шарасының мерзімін ұзарту туралы',
        says: 'Қағидалардың 45-тармағына сәйкес бақылау іс-шарасының мерзімі ұзартылсын.',
        statement: 'Объективті себептер',
      },
      CONTROL_CANCELLATION_ORDER: {
        title: 'Бұйрық',
        subtitle: 'бақылау іс-шарасын болдырмау туралы',
        says: 'Басталмаған бақылау іс-шарасы болдырылмасын, оны тағайындау туралы бұйрықтың күші жойылсын.',
        statement: 'Себебі',
      },
      CONTROL_NOTICE: {
        title: 'Хабарлама',
        subtitle: 'бақылау іс-шарасының басталуы туралы',
        says: 'Қағидалардың 46-тармағына сәйкес бақылау іс-шарасының басталатыны туралы хабарлаймыз.',
        statement: 'Қосымша',
      },
      CONTROL_REQUEST: {
        title: 'Сұрау салу',
        subtitle: 'бақылау іс-шарасы барысында құжаттар мен түсіндірмелер ұсыну туралы',
        says: 'Қағидалардың 48-тармағының 1) тармақшасына сәйкес көрсетілген мерзімде ұсынуды сұраймыз.',
        statement: 'Не сұралады',
      },
    }),
  },
  ru: {
    cancelsOne: (number: string) =>
      `Отменить контрольное мероприятие № ${number}, которое не начато; приказ о назначении считать утратившим силу в части мероприятия № ${number}, в отношении остальных мероприятий приказ сохраняет силу.`,
    together: 'Все мероприятия, которые назначает этот приказ',
    object: 'Объект контроля',
    objectName: 'Наименование',
    head: 'Руководитель',
    event: 'Контрольное мероприятие',
    number: 'Номер',
    basis: 'Основание',
    questions: 'Вопросы',
    period: 'Срок проведения',
    order: 'Приказ о назначении',
    executors: 'Ответственные исполнители',
    experts: 'Привлеченные эксперты и специалисты',
    endDate: 'Новая дата окончания',
    dueDate: 'Срок представления',
    signature: 'Подпись',
    signerCaption: 'лицо, подписавшее документ',
    planBasis: (year: number) => `план контрольных мероприятий на ${year} год`,
    monitoringBasis: (reference: string, date: string) => `результаты мониторинга: ${reference}, ${date}`,
    kinds: kinds({
      CONTROL_APPOINTMENT_ORDER: {
        title: 'Приказ',
        subtitle: 'о назначении контрольного мероприятия',
        says: 'В соответствии с пунктами 42 и 47 Правил назначить контрольное мероприятие. Началом мероприятия считается дата вручения настоящего приказа руководителю объекта контроля.',
        statement: 'Дополнительно',
      },
      CONTROL_EXTENSION_SUBMISSION: {
        title: 'Мотивированное представление',
        subtitle: 'о продлении срока контрольного мероприятия',
        says: 'В соответствии с пунктом 45 Правил предлагаю продлить срок контрольного мероприятия.',
        statement: 'Объективные причины',
      },
      CONTROL_EXTENSION_ORDER: {
        title: 'Приказ',
        subtitle: 'о продлении срока контрольного мероприятия',
        says: 'В соответствии с пунктом 45 Правил продлить срок контрольного мероприятия.',
        statement: 'Объективные причины',
      },
      CONTROL_CANCELLATION_ORDER: {
        title: 'Приказ',
        subtitle: 'об отмене контрольного мероприятия',
        says: 'Отменить контрольное мероприятие, которое не начато; приказ о его назначении считать утратившим силу.',
        statement: 'Причина',
      },
      CONTROL_NOTICE: {
        title: 'Извещение',
        subtitle: 'о начале контрольного мероприятия',
        says: 'В соответствии с пунктом 46 Правил извещаем о предстоящем начале контрольного мероприятия.',
        statement: 'Дополнительно',
      },
      CONTROL_REQUEST: {
        title: 'Запрос',
        subtitle: 'о представлении документов и объяснений в ходе контрольного мероприятия',
        says: 'В соответствии с подпунктом 1) пункта 48 Правил просим представить в указанный срок.',
        statement: 'Что запрашивается',
      },
    }),
  },
});
