import type { Teller } from '../teller';
import { handedOver, inspected, type Inspected } from './inspected';
import { lettered } from './letters';
import { ALMATY, BODY } from './people';
import { publishedAndHeldBack, publishedWithAnswer } from './publication';
import {
  accept,
  appointFollowUp,
  appoint,
  complaint,
  draft,
  giveBack,
  handOver,
  inform,
  prescriptionOf,
  prosecutor,
  notify,
} from './steps';

/** The act of results is drawn up and waits to be handed over. */
export async function resultsDrawnUp(teller: Teller): Promise<void> {
  await inspected(teller, {
    matter: 'Неке және отбасы / Брак и семья',
    start: -5,
    severities: ['SIGNIFICANT', 'MINOR'],
    days: 20,
  });
}

/** Handed over, the prescription runs, an objection came in time. */
export async function runningWithObjection(teller: Teller): Promise<void> {
  const id = await handedOver(teller, {
    matter: 'Әлеуметтік көмек / Социальная помощь',
    start: -8,
    severities: ['SIGNIFICANT', 'SIGNIFICANT', 'MINOR'],
    days: 25,
  });
  await teller.at(-1, '16:00');
  await teller.inspection(ALMATY.subject, 'fileObjection', id, {
    text: '2-тармақ бойынша келіспейміз: мерзім ақпараттық жүйенің іркілісінен өтті / Не согласны с пунктом 2: срок пропущен из-за сбоя системы',
    fileIds: [],
  });
}

/** The subject refused to sign: protocol and registry mark (clause 24). */
export async function refusedSignature(teller: Teller): Promise<void> {
  const plan: Inspected = {
    matter: 'Жер телімдері / Земельные участки',
    start: -12,
    severities: ['GROSS', 'SIGNIFICANT'],
    days: 30,
  };
  const id = await inspected(teller, plan);
  await teller.at(plan.start + 5, '12:00');
  await teller.inspection(ALMATY.inspector, 'recordResultActRefusal', id, {
    at: `${teller.day(plan.start + 5)}T11:30:00+05:00`,
    text: 'Басшы себебін айтпай қол қоюдан бас тартты / Руководитель отказался подписать, причин не назвал',
    registryNumber: 'К-4471',
    registryDate: teller.day(plan.start + 5),
  });
}

/** Information was given and waits for the inspector. */
export async function informationGiven(teller: Teller): Promise<void> {
  const id = await handedOver(teller, {
    matter: 'Мұрағаттық анықтамалар / Архивные справки',
    start: -20,
    severities: ['SIGNIFICANT', 'MINOR'],
    days: 15,
  });
  await teller.at(-6, '14:00');
  await inform(teller, ALMATY.subject, await prescriptionOf(teller, id));
}

/** Information on one violation was given back; its remedy-by date is still to come. */
export async function informationReturned(teller: Teller): Promise<void> {
  const id = await handedOver(teller, {
    matter: 'Жолаушылар көлігі / Пассажирский транспорт',
    start: -19,
    severities: ['SIGNIFICANT', 'MINOR'],
    days: 40,
  });
  const prescriptionId = await prescriptionOf(teller, id);
  await teller.at(-4, '11:00');
  await inform(teller, ALMATY.control, prescriptionId);
  await teller.at(-2, '15:00');
  const reason = 'Бұйрықтың көшірмесі жоқ / Не приложена копия приказа';
  await giveBack(teller, ALMATY, prescriptionId, reason);
}

/** Fulfilled, closed and published; the body answers beside it. */
export async function fulfilled(teller: Teller): Promise<void> {
  const id = await handedOver(teller, {
    matter: 'Құқықтық статистика / Правовая статистика',
    start: -35,
    severities: ['MINOR'],
    days: 14,
  });
  const prescriptionId = await prescriptionOf(teller, id);
  await teller.at(-22, '10:00');
  await lettered(teller, id);
  await inform(teller, ALMATY.control, prescriptionId);
  await teller.at(-20, '11:00');
  await accept(teller, ALMATY, prescriptionId);
  await teller.prescription(ALMATY.inspector, 'confirmRemediation', prescriptionId);
  await teller.inspection(ALMATY.inspector, 'closeInspection', id);
  await publishedWithAnswer(teller, id, -19);
}

/** Nothing was violated. */
export async function withoutViolations(teller: Teller): Promise<void> {
  const id = await handedOver(teller, {
    matter: 'Спорт ғимараттары / Спортивные объекты',
    start: -30,
    severities: [],
    days: 0,
  });
  await teller.at(-20, '10:00');
  await teller.inspection(ALMATY.inspector, 'closeInspection', id);
}

/** The report-by date passed yesterday in silence: the request is due. */
export async function informationMissed(teller: Teller): Promise<void> {
  await handedOver(teller, {
    matter: 'Ветеринария / Ветеринария',
    start: -17,
    severities: ['SIGNIFICANT', 'MINOR'],
    days: 14,
  });
}

/** Published and held back by a mark; the request was sent and its three working days run. */
export async function requestSent(teller: Teller): Promise<void> {
  const id = await handedOver(teller, {
    matter: 'Мәдени мұра / Культурное наследие',
    start: -22,
    severities: ['SIGNIFICANT'],
    days: 21,
  });
  await publishedAndHeldBack(teller, id, -9);
  await teller.at(-1, '17:00');
  await teller.prescription(ALMATY.inspector, 'sendInformationRequest', await prescriptionOf(teller, id), {
    way: 'ELECTRONIC',
  });
}

/** Silence to the request as well: the duty of ground 2, with its draft; a gross violation beside it: ground 1. */
export async function requestUnanswered(teller: Teller): Promise<void> {
  const id = await handedOver(teller, {
    matter: 'Жылу желілері / Тепловые сети',
    start: -32,
    severities: ['GROSS', 'SIGNIFICANT', 'MINOR'],
    days: 20,
  });
  await teller.at(-12, '10:00');
  await teller.prescription(ALMATY.inspector, 'sendInformationRequest', await prescriptionOf(teller, id), {
    way: 'ELECTRONIC',
  });
}

/** Gross violations and silence: the draft on ground 1 was completed and signed, the new inspection takes the matter over. */
export async function takenOver(teller: Teller): Promise<void> {
  const id = await handedOver(teller, {
    matter: 'Көлік инспекциясы / Транспортная инспекция',
    start: -30,
    severities: ['GROSS'],
    days: 20,
  });
  const prescriptionId = await prescriptionOf(teller, id);
  await teller.at(-6, '16:00');
  await appointFollowUp(teller, ALMATY, prescriptionId, -1);
}

/** A handing over that happened too early and on paper: kept, and marked as a breach. */
export async function breachRecorded(teller: Teller): Promise<void> {
  await teller.at(-4, '09:00');
  const grounds = [prosecutor('2-3/140', teller.day(-8), 'Қоныс аудару / Переселение')];
  const id = await draft(teller, {
    office: ALMATY,
    body: BODY.almaty,
    matter: 'Қоныс аудару / Переселение',
    grounds,
    start: -3,
  });
  await appoint(teller, ALMATY, id);
  await teller.at(-4, '16:00');
  await notify(teller, ALMATY, id);
  await teller.at(-3, '10:00');
  await teller.inspection(ALMATY.inspector, 'recordHandingOver', id, {
    handedOverAt: `${teller.day(-3)}T09:00:00+05:00`,
    acquaintedAt: `${teller.day(-3)}T09:10:00+05:00`,
  });
}

/** The head of an organisation takes the act in the portal (ground 3: no notice). */
export async function acknowledged(teller: Teller): Promise<void> {
  await teller.at(-3, '12:00');
  const grounds = [
    complaint(
      'Тілеген Б.',
      'Емханаға тіркеуден бас тартты / Отказ в прикреплении к поликлинике',
      teller.day(-7),
    ),
  ];
  const id = await draft(teller, {
    office: ALMATY,
    body: BODY.bostandyk,
    matter: 'Тіркеу / Прикрепление',
    grounds,
    start: -2,
  });
  await appoint(teller, ALMATY, id);
  await teller.at(-2, '10:00');
  await handOver(teller, ALMATY, id);
}
