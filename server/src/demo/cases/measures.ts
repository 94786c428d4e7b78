import { randomUUID } from 'node:crypto';
import type { Teller } from '../teller';
import { handedOver, type Inspected } from './inspected';
import { handInPlan, sendLetter } from './letters';
import { ALMATY } from './people';
import { prescriptionOf } from './steps';

/** The head of the body asks for more time on every violation (clause 28). */
async function askForTime(teller: Teller, prescriptionId: string, until: string): Promise<void> {
  const { ids } = await teller.find<{ ids: number[] }>(
    'select array_agg(id order by position) as ids from violation where prescription_id = $1',
    [Number(prescriptionId)],
  );
  await teller.prescription(ALMATY.subject, 'requestExtension', prescriptionId, {
    items: ids.map((id) => ({ violationId: String(id), remedyBy: until })),
    needsTime: true,
    needsMoney: true,
    measures: 'Электрондық кезек сатып алынады / Будет закуплена электронная очередь',
    reasons: 'Мемлекеттік сатып алу қырық күнге созылады / Государственная закупка занимает сорок дней',
    fileIds: [],
  });
}

/** More time was asked for and waits to be decided (clause 28). */
export async function extensionAsked(teller: Teller): Promise<void> {
  const id = await handedOver(teller, {
    matter: 'Мектепке қабылдау / Прием в школу',
    start: -7,
    severities: ['SIGNIFICANT', 'MINOR'],
    days: 20,
  });
  await teller.at(-1, '11:00');
  await askForTime(teller, await prescriptionOf(teller, id), teller.after(-2, 50));
}

/** More time was given: the dates moved, with what stood before (clause 28). */
export async function extended(teller: Teller): Promise<void> {
  const plan: Inspected = {
    matter: 'Балабақша кезегі / Очередь в детский сад',
    start: -14,
    severities: ['SIGNIFICANT'],
    days: 20,
  };
  const id = await handedOver(teller, plan);
  const prescriptionId = await prescriptionOf(teller, id);
  const until = teller.after(plan.start + 5, 50);
  await teller.at(-8, '10:00');
  await askForTime(teller, prescriptionId, until);
  await teller.at(-6, '16:00');
  const found = await teller.find<{ id: number; ids: number[] }>(
    `select e.id, array_agg(m.violation_id) as ids from remediation_extension e join extension_violation m on m.extension_id = e.id
     where e.prescription_id = $1 group by e.id`,
    [Number(prescriptionId)],
  );
  await teller.prescription(ALMATY.head, 'extendRemediation', prescriptionId, {
    extensionId: String(found.id),
    items: found.ids.map((violationId) => ({ violationId: String(violationId), remedyBy: until })),
    reportBy: until,
    reason: 'Сатып алу мерзімдері құжаттармен расталған / Сроки закупки подтверждены документами',
  });
}

async function rowsOf(teller: Teller, letterId: string): Promise<string[]> {
  const { ids } = await teller.find<{ ids: number[] }>(
    `select array_agg(r.id order by r.position) as ids from action_plan_row r join action_plan p on p.id = r.plan_id
     where p.letter_id = $1 and p.replaced_at is null`,
    [Number(letterId)],
  );
  return ids.map(String);
}

/** The letter is sent, the plan is awaited (clauses 30, 32). */
export async function letterSent(teller: Teller): Promise<void> {
  const id = await handedOver(teller, {
    matter: 'Жер кадастры / Земельный кадастр',
    start: -8,
    severities: ['SIGNIFICANT'],
    days: 25,
  });
  await teller.at(-2, '10:00');
  await sendLetter(teller, id, teller.after(0, 20));
}

/** The plan, handed in on its sixth day, runs: one row was informed of and waits for the inspector (clauses 30, 32 to 34). */
export async function planUnderWay(teller: Teller): Promise<void> {
  const plan: Inspected = {
    matter: 'Кәсіпкерлікті қолдау / Поддержка предпринимательства',
    start: -18,
    severities: ['SIGNIFICANT', 'MINOR'],
    days: 45,
  };
  const id = await handedOver(teller, plan);
  await teller.at(-12, '11:00');
  const letterId = await sendLetter(teller, id, teller.after(-1, 20));
  await teller.at(-6, '10:00');
  await handInPlan(teller, letterId, [teller.day(-2), teller.after(-1, 15)]);
  await teller.at(-3, '16:00');
  const [rowId] = await rowsOf(teller, letterId);
  const proof = await teller.upload(
    ALMATY.control,
    'Бұйрық.txt',
    'Кезек кестесі бекітілді / График утвержден\n',
  );
  await teller.letter(ALMATY.control, 'informOnPlanRow', letterId, {
    rowId,
    text: 'Кесте жаңартылды / График обновлен',
    fileIds: [proof],
  });
}

/** The plan never came: its date passed, and what follows is for the inspector to consider (clauses 32, 35). */
export async function planMissed(teller: Teller): Promise<void> {
  const id = await handedOver(teller, {
    matter: 'Қоршаған орта / Окружающая среда',
    start: -16,
    severities: ['SIGNIFICANT'],
    days: 60,
  });
  await teller.at(-10, '11:00');
  await sendLetter(teller, id, teller.after(-1, 25));
}

/** Nothing was done: established, the letter on liability and the notice to the prosecutor are sent (clause 35). */
export async function escalated(teller: Teller): Promise<void> {
  const id = await handedOver(teller, {
    matter: 'Тұрғын үй кезегі / Очередь на жилье',
    start: -24,
    severities: ['SIGNIFICANT', 'MINOR'],
    days: 60,
  });
  await teller.at(-18, '11:00');
  await sendLetter(teller, id, teller.day(-9));
  await teller.at(-7, '10:00');
  const { establishNonFulfilment } = await teller.run<{ establishNonFulfilment: { id: string } }>(
    ALMATY.inspector,
    `mutation ($id: ID!, $key: String!, $input: EstablishNonFulfilmentInput!) {
      establishNonFulfilment(inspectionId: $id, idempotencyKey: $key, input: $input) { id } }`,
    {
      id,
      key: randomUUID(),
      input: { statement: 'Хатқа жауап та, жоспар да келмеді / Ни ответа на письмо, ни плана не поступило' },
    },
  );
  await teller.at(-5, '15:00');
  for (const [addressee, recipient] of [
    ['HIGHER_BODY', 'Премьер-Министрдің орынбасары / Заместитель Премьер-Министра'],
    ['PROSECUTOR', 'Алматы қаласының прокуратурасы / Прокуратура города Алматы'],
  ])
    await teller.escalation(ALMATY.head, 'sendEscalationPaper', establishNonFulfilment.id, {
      addressee,
      recipient,
      way: 'PAPER',
    });
}

/** Signs of a criminal offence were found: the proposal waits for the head (clause 29). */
export async function referralProposed(teller: Teller): Promise<void> {
  const id = await handedOver(teller, {
    matter: 'Рұқсат құжаттары / Разрешительные документы',
    start: -10,
    severities: ['GROSS'],
    days: 30,
  });
  await teller.at(-3, '14:00');
  await teller.run(
    ALMATY.inspector,
    `mutation ($id: ID!, $key: String!, $input: ProposeReferralInput!) {
      proposeReferral(inspectionId: $id, idempotencyKey: $key, input: $input) { id } }`,
    {
      id,
      key: randomUUID(),
      input: {
        officials: 'Оспанов Б., бөлім басшысы / начальник отдела',
        signs: 'Тегін қызмет үшін ақша алынған / За бесплатную услугу взяты деньги',
      },
    },
  );
}
