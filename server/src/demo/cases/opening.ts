import type { Teller } from '../teller';
import { AGENCY, ALMATY, BODY, KARAGANDY } from './people';
import { appoint, complaint, draft, handOver, notify, prosecutor, stateBody } from './steps';

/** A complaint without the day of the fact: the draft says what is missing. */
export async function incompleteDraft(teller: Teller): Promise<void> {
  await teller.at(-1, '10:00');
  const missing = {
    ...complaint(
      'Ерланов Қ.',
      'Мүгедектік санаты туралы анықтама берілмеді / Не выдана справка',
      teller.day(-9),
    ),
    factDate: null,
  };
  await draft(teller, {
    office: ALMATY,
    body: BODY.medeu,
    matter: 'Анықтама беру / Выдача справок',
    grounds: [missing],
    start: 3,
  });
}

/** Ready for the head to sign. */
export async function draftToSign(teller: Teller): Promise<void> {
  await teller.at(-1, '11:00');
  const grounds = [
    complaint(
      'Садыкова Н.',
      'Тұрғын үй кезегіне қою мерзімі бұзылды / Нарушен срок постановки на очередь',
      teller.day(-6),
    ),
  ];
  await draft(teller, {
    office: ALMATY,
    body: BODY.bostandyk,
    matter: 'Тұрғын үй кезегі / Очередь на жилье',
    grounds,
    start: 2,
  });
}

/** Withdrawn: the complaint was taken back. */
export async function withdrawnDraft(teller: Teller): Promise<void> {
  await teller.at(-8, '15:00');
  const grounds = [complaint('Ким Л.', 'Жауап кешікті / Ответ задержан', teller.day(-12))];
  const id = await draft(teller, {
    office: ALMATY,
    body: BODY.medeu,
    matter: 'Өтініштерді қарау / Рассмотрение обращений',
    grounds,
    start: -4,
  });
  await teller.at(-7, '09:30');
  const { version } = await teller.find<{ version: number }>('select version from inspection where id = $1', [
    Number(id),
  ]);
  await teller.run(
    ALMATY.inspector,
    `mutation ($id: ID!, $version: Int!, $reason: String!) {
      withdrawInspectionDraft(id: $id, idempotencyKey: "story-withdrawn-draft", expectedVersion: $version, reason: $reason) { id }
    }`,
    { id, version, reason: 'Өтініш беруші арызын қайтарып алды / Заявитель отозвал обращение' },
  );
}

/** Signed, not registered yet. */
export async function appointed(teller: Teller): Promise<void> {
  await teller.at(-2, '16:00');
  const grounds = [
    prosecutor(
      '2-3/118',
      teller.day(-5),
      'Жер телімдері бойынша бас тарту фактілері / Факты отказов по земельным участкам',
    ),
  ];
  const id = await draft(teller, {
    office: ALMATY,
    body: BODY.almaty,
    matter: 'Жер қатынастары / Земельные отношения',
    grounds,
    start: 4,
  });
  await teller.inspection(ALMATY.head, 'appointInspection', id);
}

/** Registered; the notice is due. */
export async function registered(teller: Teller): Promise<void> {
  await teller.at(-1, '09:00');
  const grounds = [
    stateBody('05-12/77', teller.day(-7), 'Мерзімі бұзылған қызметтер / Услуги с нарушением срока'),
  ];
  const id = await draft(teller, {
    office: ALMATY,
    body: BODY.almaty,
    matter: 'Көлік қызметтері / Транспортные услуги',
    grounds,
    start: 4,
  });
  await appoint(teller, ALMATY, id);
}

/** The notice has gone; the subject sees the case. */
export async function notified(teller: Teller): Promise<void> {
  await teller.at(-1, '12:00');
  const grounds = [
    prosecutor(
      '2-3/121',
      teller.day(-4),
      'Балабақша кезегі бойынша фактілер / Факты по очереди в детские сады',
    ),
  ];
  const id = await draft(teller, {
    office: ALMATY,
    body: BODY.bostandyk,
    matter: 'Балабақша кезегі / Очередь в детские сады',
    grounds,
    start: 3,
  });
  await appoint(teller, ALMATY, id);
  await notify(teller, ALMATY, id);
}

/** What an inspection gathers beside documents: a hearing, access to a system, a recommendation (clause 5). */
async function gather(teller: Teller, id: string): Promise<void> {
  const { inspector, control } = ALMATY;
  const point = await teller.find<{ id: number }>(
    'select id from inspection_checklist_point where inspection_id = $1 order by position',
    [Number(id)],
  );
  await teller.inspection(inspector, 'sendDocumentRequest', id, {
    kind: 'SYSTEM_ACCESS',
    text: 'Өтініштердің түскен және қаралған күндерін салыстыру үшін / Для сверки дат поступления и рассмотрения заявлений',
    items: ['«Е-лицензиялау» МДҚ / ГБД «Е-лицензирование»'],
    pointIds: [String(point.id)],
    dueDate: teller.day(-3),
  });
  await teller.at(-4, '10:00');
  const access = await teller.find<{ id: number; version: number }>(
    `select id, version from document_request where inspection_id = $1 and kind = 'SYSTEM_ACCESS'`,
    [Number(id)],
  );
  await answerRequest(teller, control, access, 'Оқу құқығымен берілді / Предоставлен с правом чтения');
  await teller.at(-4, '12:00');
  await teller.inspection(inspector, 'recordHearing', id, {
    heldAt: `${teller.day(-4)}T11:00:00+05:00`,
    official: 'Оспанова Гүлнар Сәкенқызы',
    position: 'Лицензиялау бөлімінің басшысы / Руководитель отдела лицензирования',
    questions: [
      {
        question: 'Мерзімі өткен өтініштерді кім қарады? / Кто рассматривал просроченные заявления?',
        answer: 'Бөлім маманы, ол демалыста болған / Специалист отдела, он был в отпуске',
      },
    ],
    signing: 'SIGNED',
    fileIds: [],
  });
  await teller.inspection(inspector, 'recordPublicMonitoring', id, {
    receivedAt: `${teller.day(-5)}T15:00:00+05:00`,
    sourceKind: 'NON_PROFIT',
    source: '«Ашық қызмет» қоғамдық қоры / Общественный фонд «Ашық қызмет»',
    text: 'Он екі өтініштің үшеуі мерзімінен кеш қаралған / Три заявления из двенадцати рассмотрены с опозданием',
    fileIds: [],
  });
  await teller.inspection(inspector, 'sendRecommendation', id, {
    aims: ['BETTER_SERVICE'],
    text: 'Маман болмағанда орнын басу тәртібін бекіту / Закрепить порядок замещения отсутствующего специалиста',
    dueDate: teller.day(15),
    pointIds: [],
  });
}

async function answerRequest(
  teller: Teller,
  email: string,
  request: { readonly id: number; readonly version: number },
  text: string,
): Promise<void> {
  await teller.run(
    email,
    `mutation ($id: ID!, $key: String!, $version: Int!, $input: AnswerDocumentRequestInput!) {
      answerDocumentRequest(requestId: $id, idempotencyKey: $key, expectedVersion: $version, input: $input) { id }
    }`,
    {
      id: String(request.id),
      key: `story-answer-${request.id}`,
      version: request.version,
      input: { text, fileIds: [] },
    },
  );
}

/** In progress, with one request answered and an explanation overdue, a hearing, an access and a recommendation. */
export async function inProgress(teller: Teller): Promise<void> {
  await teller.at(-8, '10:00');
  const grounds = [prosecutor('2-3/96', teller.day(-12), 'Лицензия беру мерзімдері / Сроки выдачи лицензий')];
  const id = await draft(teller, {
    office: ALMATY,
    body: BODY.almaty,
    matter: 'Рұқсаттар мен лицензиялар / Разрешения и лицензии',
    grounds,
    start: -6,
  });
  await appoint(teller, ALMATY, id);
  await notify(teller, ALMATY, id);
  await teller.at(-6, '11:00');
  await handOver(teller, ALMATY, id);
  await teller.at(-5, '10:00');
  await teller.inspection(ALMATY.inspector, 'sendDocumentRequest', id, {
    text: 'Соңғы алты айдағы өтініштер журналы / Журнал заявлений за полгода',
    items: ['Өтініштер журналы / Журнал заявлений', 'Бас тарту хаттары / Отказы'],
    dueDate: teller.day(-3),
  });
  await teller.inspection(ALMATY.inspector, 'sendDocumentRequest', id, {
    kind: 'EXPLANATION',
    official: 'Ахметов Ерлан Болатұлы, бөлім маманы / специалист отдела',
    text: 'Мерзімнің бұзылу себептері туралы / О причинах нарушения сроков',
    items: ['Өтініштерді кім бөлді? / Кто распределял заявления?'],
    dueDate: teller.day(-2),
  });
  await gather(teller, id);
  await teller.at(-3, '17:00');
  const request = await teller.find<{ id: number; version: number }>(
    'select id, version from document_request where inspection_id = $1 order by id',
    [Number(id)],
  );
  await answerRequest(teller, ALMATY.control, request, 'Журнал қоса беріледі / Журнал прилагается');
}

/** A refusal to take the act: a protocol, and the inspection goes on (clause 18). */
export async function refusedAct(teller: Teller): Promise<void> {
  await teller.at(-5, '09:00');
  const grounds = [
    complaint('Әлиев С.', 'Дәрігерге жазылу мүмкін болмады / Не удалось записаться к врачу', teller.day(-10)),
  ];
  const id = await draft(teller, {
    office: ALMATY,
    body: BODY.polyclinic,
    matter: 'Дәрігерге жазылу / Запись к врачу',
    grounds,
    start: -3,
  });
  await appoint(teller, ALMATY, id);
  await teller.at(-3, '10:30');
  await teller.inspection(ALMATY.inspector, 'recordRefusalProtocol', id, {
    kind: 'ACT_NOT_ACCEPTED',
    at: `${teller.day(-3)}T10:20:00+05:00`,
    text: 'Директордың орынбасары актіні қабылдаудан бас тартты / Заместитель директора отказался принять акт',
  });
}

/** An inspection that other offices must not see, and one of the Agency itself. */
export async function elsewhere(teller: Teller): Promise<void> {
  await teller.at(-4, '10:00');
  const oblast = [stateBody('14-2/5', teller.day(-9), 'Құрылыс рұқсаттары / Разрешения на строительство')];
  const first = await draft(teller, {
    office: KARAGANDY,
    body: BODY.karagandy,
    matter: 'Құрылысқа рұқсат / Разрешения на строительство',
    grounds: oblast,
    start: -2,
  });
  await appoint(teller, KARAGANDY, first);
  await notify(teller, KARAGANDY, first);
  const central = [
    prosecutor('1-1/9', teller.day(-11), 'Электрондық қызметтердегі іркілістер / Сбои электронных услуг'),
  ];
  const second = await draft(teller, {
    office: { head: AGENCY.chair, inspector: AGENCY.inspector },
    body: BODY.mindigital,
    matter: 'Электрондық қызметтер / Электронные услуги',
    grounds: central,
    start: -2,
  });
  await appoint(teller, { head: AGENCY.chair, inspector: AGENCY.inspector }, second);
  await notify(teller, { head: AGENCY.chair, inspector: AGENCY.inspector }, second);
  await teller.at(-2, '11:00');
  await handOver(teller, { head: AGENCY.chair, inspector: AGENCY.inspector }, second);
}
