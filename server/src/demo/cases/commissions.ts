import { randomUUID } from 'node:crypto';
import type { Teller } from '../teller';
import { handedOver } from './inspected';
import { ALMATY, COMMISSION } from './people';

interface Formed {
  readonly inspectionId: string;
  readonly commissionId: string;
}

const capacityOf = async (teller: Teller, email: string): Promise<string> => {
  const { id } = await teller.find<{ id: number }>(
    `select k.id from capacity k join account a on a.id = k.account_id where a.email = $1 and k.role = 'COMMISSION_MEMBER'`,
    [email],
  );
  return String(id);
};

/** The objection, two working days after the result act, and the order that forms the commission two days later. */
async function formed(
  teller: Teller,
  given: {
    readonly matter: string;
    readonly start: number;
    readonly objection: string;
    readonly order: string;
  },
): Promise<Formed> {
  const { matter, start } = given;
  const inspectionId = await handedOver(teller, { matter, start, severities: ['SIGNIFICANT'], days: 40 });
  await teller.at(start + 7, '15:00');
  await teller.inspection(ALMATY.subject, 'fileObjection', inspectionId, {
    text: given.objection,
    fileIds: [],
  });
  await teller.at(start + 9, '10:00');
  const memberIds: string[] = [];
  for (const email of COMMISSION.members) memberIds.push(await capacityOf(teller, email));
  const { formCommission } = await teller.run<{ formCommission: { id: string } }>(
    ALMATY.head,
    `mutation ($id: ID!, $key: String!, $input: FormCommissionInput!) {
      formCommission(inspectionId: $id, idempotencyKey: $key, input: $input) { id } }`,
    {
      id: inspectionId,
      key: randomUUID(),
      input: {
        orderNumber: given.order,
        orderDate: teller.day(start + 9),
        chairId: await capacityOf(teller, COMMISSION.chair),
        secretaryId: await capacityOf(teller, COMMISSION.secretary),
        memberIds,
      },
    },
  );
  return { inspectionId, commissionId: formCommission.id };
}

/** The session on a working day of the story, with everybody invited. */
async function invite(teller: Teller, commissionId: string, day: number): Promise<void> {
  const { secretary } = COMMISSION;
  await teller.commission(secretary, 'setSession', commissionId, {
    at: `${teller.day(day)}T10:00:00+05:00`,
    place: 'Алматы қаласы бойынша департамент, 12-бөлме / Департамент по городу Алматы, кабинет 12',
  });
  const { ids } = await teller.find<{ ids: number[] }>(
    'select array_agg(id order by id) as ids from commission_invitation where commission_id = $1',
    [Number(commissionId)],
  );
  for (const id of ids)
    await teller.commission(secretary, 'recordInvitation', commissionId, {
      invitationId: String(id),
      way: 'ELECTRONIC',
      sentAt: teller.now(),
      recipient: 'Кеңсе / Канцелярия',
      proof: `№ ${100 + id}`,
    });
}

/** Puts a decision to the vote; the last member votes against it. */
async function decide(teller: Teller, commissionId: string, input: object): Promise<void> {
  await teller.commission(COMMISSION.chair, 'putToVote', commissionId, { violationIds: [], ...input });
  const { id } = await teller.find<{ id: number }>(
    `select id from commission_question where commission_id = $1 and state = 'OPEN'`,
    [Number(commissionId)],
  );
  const voters = [COMMISSION.chair, ...COMMISSION.members];
  for (const [index, email] of voters.entries())
    await teller.run(
      email,
      'mutation ($id: ID!, $question: ID!, $choice: VoteChoice!, $key: String!) { castVote(id: $id, questionId: $question, choice: $choice, idempotencyKey: $key) { id } }',
      {
        id: commissionId,
        question: String(id),
        choice: index === voters.length - 1 ? 'AGAINST' : 'FOR',
        key: randomUUID(),
      },
    );
}

/** An objection was upheld: the only point is withdrawn, and with it the prescription (clauses 26, 27). */
export async function objectionUpheld(teller: Teller): Promise<void> {
  const start = -27;
  const { inspectionId, commissionId } = await formed(teller, {
    matter: 'Тұрғын үй комиссиясы / Жилищная комиссия',
    start,
    objection:
      'Мерзім бұзылған жоқ: өтініш қайта тіркелген күннен саналуы керек / Срок не нарушен: он считается со дня повторной регистрации',
    order: '15-К',
  });
  await teller.at(start + 9, '12:00');
  await invite(teller, commissionId, start + 13);
  await teller.at(start + 13, '10:10');
  const { seats, invitations } = await teller.find<{ seats: number[]; invitations: number[] }>(
    `select (select array_agg(id) from commission_seat where commission_id = $1) as seats,
       (select array_agg(id) from commission_invitation where commission_id = $1) as invitations`,
    [Number(commissionId)],
  );
  await teller.commission(COMMISSION.secretary, 'recordAttendance', commissionId, {
    presentSeatIds: seats.map(String),
    attendedInvitationIds: invitations.map(String),
  });
  await teller.commission(COMMISSION.chair, 'openSession', commissionId);
  const { objection, violation } = await teller.find<{ objection: number; violation: number }>(
    `select (select id from objection where inspection_id = $1) as objection, (select id from violation where inspection_id = $1) as violation`,
    [Number(inspectionId)],
  );
  await decide(teller, commissionId, {
    objectionId: String(objection),
    outcome: 'UPHELD',
    reason: 'Тіркеу журналы мерзім сақталғанын көрсетеді / Журнал регистрации показывает, что срок соблюден',
    violationIds: [String(violation)],
  });
  await decide(teller, commissionId, {
    outcome: 'PARTLY_OBJECTIVE',
    reason: 'Бір тармақ расталмады, қалғандары дәлелденген / Один пункт не подтвердился, остальные доказаны',
  });
  await teller.commission(COMMISSION.chair, 'signCommissionProtocol', commissionId);
  await teller.at(start + 13, '16:00');
  await teller.commission(COMMISSION.secretary, 'recordProtocolDelivery', commissionId, {
    way: 'ELECTRONIC',
    receivedAt: `${teller.day(start + 13)}T15:30:00+05:00`,
    receivedBy: 'Әкімдік кеңсесі / Канцелярия акимата',
    proof: 'Кіріс № 2210 / Входящий № 2210',
  });
}

/** The commission was formed, its session is set for the first working day after the story, everybody is invited. */
export async function sessionAhead(teller: Teller): Promise<void> {
  const { commissionId } = await formed(teller, {
    matter: 'Балабақшаға кезек / Очередь в детский сад',
    start: -11,
    objection:
      'Кезек журналы тексерушіге көрсетілген, бұзушылық жоқ / Журнал очереди проверяющему показан, нарушения нет',
    order: '16-К',
  });
  await teller.at(-1, '11:00');
  await invite(teller, commissionId, 1);
}
