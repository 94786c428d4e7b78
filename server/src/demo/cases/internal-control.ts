import { randomUUID } from 'node:crypto';
import type { Teller } from '../teller';
import { ALMATY, BODY } from './people';

interface Row {
  readonly id: string;
  readonly version: number;
}

async function subjectOf(teller: Teller, bin: string): Promise<string> {
  const found = await teller.find<{ id: string }>(
    'select id::text as id from inspected_subject where bin = $1',
    [bin],
  );
  return found.id;
}

async function executorOf(teller: Teller): Promise<string> {
  const found = await teller.find<{ id: string }>('select id::text as id from account where email = $1', [
    ALMATY.control,
  ]);
  return found.id;
}

/** The city's plan of this year, approved by order: a line whose day comes near, and two that fall together (clauses 42, 43). */
export async function approvedControlPlan(teller: Teller): Promise<void> {
  await teller.at(-24, '10:00');
  const year = Number(teller.day(0).slice(0, 4));
  const { draftControlPlan } = await teller.run<{ draftControlPlan: Row }>(
    ALMATY.control,
    `mutation ($year: Int!, $key: String!) { draftControlPlan(year: $year, idempotencyKey: $key) { id version } }`,
    { year, key: randomUUID() },
  );
  let plan = draftControlPlan;
  const act = async (email: string, name: string, declared = '', given: object = {}): Promise<void> => {
    const [, argument] = /\$(\w+):/.exec(declared) ?? [];
    const text = `mutation ($id: ID!, $version: Int!, $key: String!${declared}) {
      ${name}(id: $id, expectedVersion: $version, idempotencyKey: $key${argument ? `, ${argument}: $${argument}` : ''}) { id version } }`;
    const variables = { id: plan.id, version: plan.version, key: randomUUID(), ...given };
    plan = (await teller.run<Record<string, Row>>(email, text, variables))[name] ?? plan;
  };
  const executorIds = [await executorOf(teller)];
  const lines: readonly (readonly [string, string, string])[] = [
    [BODY.bostandyk, `${year}-12-01`, `${year}-12-21`],
    [BODY.medeu, `${year}-12-07`, `${year}-12-28`],
    [BODY.polyclinic, teller.day(6), teller.after(6, 21)],
  ];
  for (const [bin, startsOn, endsOn] of lines.filter(([, , end]) => end.startsWith(`${year}-`))) {
    const input = {
      objectId: await subjectOf(teller, bin),
      questions: 'Мемлекеттік қызметтер көрсету мерзімдері / Сроки оказания государственных услуг',
      startsOn,
      endsOn,
      completion: 'Акт',
      executorIds,
    };
    await act(ALMATY.control, 'addControlPlanLine', ', $input: ControlPlanLineInput!', { input });
  }
  await teller.at(-23, '15:00');
  const agreedWith = 'Қоғамдық денсаулық басқармасы / Управление общественного здоровья';
  await act(ALMATY.control, 'agreeControlPlan', ', $agreedWith: String!', { agreedWith });
  await teller.at(-22, '11:00');
  await act(ALMATY.subject, 'approveControlPlan');
}

interface Held {
  readonly questions: string;
  /** Working day of the story on which it begins. */
  readonly start: number;
}

/** Prepared after a monitoring, appointed, the polyclinic told, the order handed over (clauses 42 to 47). */
async function begun(teller: Teller, { questions, start }: Held): Promise<string> {
  await teller.at(start - 5, '10:00');
  const plannedStart = teller.day(start);
  const endDate = teller.after(start, 28);
  const input = {
    monitoringReference: 'Тоқсандық ішкі мониторинг / Квартальный внутренний мониторинг',
    monitoringDate: teller.day(start - 14),
    objectId: await subjectOf(teller, BODY.polyclinic),
    questions,
    plannedStart,
    endDate,
    executorIds: [await executorOf(teller)],
  };
  const { draftControlEventAfterMonitoring } = await teller.run<{ draftControlEventAfterMonitoring: Row }>(
    ALMATY.control,
    `mutation ($input: DraftControlEventAfterMonitoringInput!, $key: String!) {
      draftControlEventAfterMonitoring(input: $input, idempotencyKey: $key) { id version } }`,
    { input, key: randomUUID() },
  );
  const { id } = draftControlEventAfterMonitoring;
  await teller.at(start - 5, '15:00');
  await teller.controlEvent(ALMATY.subject, 'appointControlEvent', id, { plannedStart, endDate });
  await teller.at(start - 5, '16:00');
  await teller.controlEvent(ALMATY.control, 'sendControlNotice', id);
  await teller.at(start, '09:30');
  await teller.controlEvent(ALMATY.control, 'handOverControlOrder', id);
  return id;
}

/** The act with a violation, shown to the head of the polyclinic (clauses 50, 51). */
async function shown(teller: Teller, held: Held, day: number): Promise<string> {
  const id = await begun(teller, held);
  await teller.at(day, '14:00');
  const file = await teller.upload(ALMATY.control, 'journal.txt', 'Тіркеу журналы / Журнал регистрации');
  await teller.controlEvent(ALMATY.control, 'drawUpControlAct', id, {
    place: 'Алматы қ., Республика алаңы, 4 / г. Алматы, площадь Республики, 4',
    heldPlace: 'Алматы қ., Манас көшесі, 24 / г. Алматы, улица Манаса, 24',
    periodFrom: teller.day(held.start - 20),
    periodTo: teller.day(held.start - 1),
    analysis:
      'Емхана төрт мемлекеттік қызмет көрсетеді / Поликлиника оказывает четыре государственные услуги',
    results: 'Он екі өтініш бойынша мерзім бұзылған / По двенадцати заявлениям нарушен срок',
    violations: true,
    causes: 'Тіркеуде адам жетіспейді / В регистратуре не хватает людей',
    checklist: 'Ұйымдардың тексеру парағы / Проверочный лист организаций',
    points: '1, 4, 7',
    measures: 'Тіркеу тәртібін өзгерту / Изменить порядок регистрации',
    measuresBy: teller.after(0, 40),
    accountability: 'Тәртіптік жауаптылық / Дисциплинарная ответственность',
    violationCounts: [{ kind: 'MISSED_TERM', count: 12 }],
    fileIds: [file],
  });
  await teller.at(day, '15:00');
  await teller.controlEvent(ALMATY.control, 'showControlAct', id, {
    shownAt: new Date(`${teller.day(day)}T14:45:00+05:00`).toISOString(),
    refused: false,
  });
  return id;
}

/** In progress: the polyclinic has a request to answer (clause 48). */
export async function controlInProgress(teller: Teller): Promise<void> {
  const id = await begun(teller, {
    questions: 'Дәрігерге жазылу / Запись на прием к врачу',
    start: -3,
  });
  await teller.at(-1, '11:00');
  await teller.controlEvent(ALMATY.control, 'sendControlRequest', id, {
    kind: 'DOCUMENTS',
    text: 'Өтініштерді тіркеу журналы / Журнал регистрации заявлений',
    dueDate: teller.day(3),
  });
}

/** The head of the polyclinic objects (clause 52). */
export async function controlObjectedTo(teller: Teller): Promise<void> {
  const id = await shown(teller, { questions: 'Анықтамалар беру / Выдача справок', start: -9 }, -3);
  await teller.at(-1, '16:00');
  await teller.controlEvent(ALMATY.object, 'objectToControlAct', id, {
    text: 'Үш өтініш басқа ұйымға қатысты / Три заявления относятся к другой организации',
    fileIds: [],
  });
}

/** Under execution: the letter was received, the polyclinic planned (clauses 54 to 56). */
export async function controlUnderExecution(teller: Teller): Promise<void> {
  const held = { questions: 'Учаскелік дәрігерге тіркелу / Прикрепление к участковому врачу', start: -19 };
  const id = await shown(teller, held, -13);
  await teller.at(-11, '10:00');
  await teller.controlEvent(ALMATY.object, 'agreeToControlAct', id);
  await teller.at(-10, '10:00');
  await teller.controlEvent(ALMATY.control, 'submitControlMaterials', id);
  await teller.at(-9, '17:00');
  await teller.controlEvent(ALMATY.subject, 'decideOnMeasures', id);
  const { letterId } = await teller.find<{ letterId: string }>(
    'select id::text as "letterId" from letter_on_measures where control_event_id = $1',
    [Number(id)],
  );
  await teller.at(-8, '10:00');
  await teller.letter(ALMATY.subject, 'issueLetterOnMeasures', letterId, {
    demands: [{ kind: 'REMEDY_VIOLATIONS' }, { kind: 'IMPROVE_PROCEDURES' }, { kind: 'HOLD_TO_ACCOUNT' }],
    reportBy: teller.after(0, 40),
    way: 'ELECTRONIC',
  });
  await teller.at(-5, '12:00');
  await teller.letter(ALMATY.object, 'submitActionPlan', letterId, {
    rows: [
      {
        measure: 'Екінші тіркеу терезесін ашу / Открыть второе окно регистрации',
        responsible: 'Тіркеу бөлімінің меңгерушісі / Заведующий регистратурой',
        dueDate: teller.after(0, 20),
        completion: 'Бұйрық / Приказ',
      },
      {
        measure: 'Қызметкерлерді оқыту / Обучить работников',
        responsible: 'Директордың орынбасары / Заместитель директора',
        dueDate: teller.after(0, 35),
        completion: 'Есеп / Отчет',
      },
    ],
  });
}
