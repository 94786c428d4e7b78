import { randomUUID } from 'node:crypto';
import { at } from '../inspection/support/course';
import {
  CHAIR,
  CommissionWorld,
  HEAD,
  INSPECTOR,
  member,
  SECRETARY,
  SUBJECT,
  VOTERS,
  type Commission,
} from './commission-world';

interface Waits {
  readonly code: string;
  readonly title: string;
  readonly clause: string;
  readonly caseId: string;
  readonly inspectionId: string;
  readonly dueDate: string | null;
  readonly state: string | null;
}

describe('a special commission considers an objection', () => {
  let given: CommissionWorld;
  beforeAll(async () => {
    given = await CommissionWorld.start();
  });
  afterAll(() => given.stop());

  const steps = async (email: string, inspectionId: string): Promise<Waits[]> => {
    const text = `{ waiting(first: 100) { nodes { code title clause caseId inspectionId caseKind dueDate state } } }`;
    const { waiting } = await (await given.world.as(email)).run<{ waiting: { nodes: Waits[] } }>(text);
    return waiting.nodes.filter(
      (node) =>
        node.inspectionId === inspectionId &&
        /COMMISSION|SESSION|ATTENDANCE|OBJECTION$|OBJECTIONS$/.test(node.code) &&
        node.code.startsWith('STEP_'),
    );
  };
  const codes = async (email: string, id: string) => (await steps(email, id)).map(({ code }) => code);

  test('[clause 26] [clause 27] from the objection to the protocol somebody has the next step, and an upheld point is withdrawn', async () => {
    const of = await given.objected();
    expect(await steps(HEAD, of.id)).toMatchObject([{ code: 'STEP_FORM_COMMISSION', clause: '26' }]);
    expect(await codes(INSPECTOR, of.id)).toEqual([]);

    const formed = await given.form(of);
    expect(formed).toMatchObject({ state: 'FORMED', quorum: { composed: 5, needed: 5 } });
    expect(formed.documents.map(({ kind }) => kind)).toEqual(['COMMISSION_ORDER']);
    const own = `query ($id: ID!) { specialCommission(id: $id) { ownSessionTerm { dueDate } } }`;
    expect(await (await given.world.as(HEAD)).run(own, { id: formed.id })).toEqual({
      specialCommission: { ownSessionTerm: null },
    });
    expect(await codes(SECRETARY, of.id)).toEqual(['STEP_SET_COMMISSION_SESSION']);
    // The head of the office has formed it, and may do nothing that its session asks for.
    expect(await codes(HEAD, of.id)).toEqual([]);
    expect(await codes(CHAIR, of.id)).toEqual([]);

    const invited = await given.invited(formed);
    expect(invited.invitations.map(({ kind }) => kind)).toEqual(['SUBJECT', 'INSPECTOR']);
    expect(await codes(CHAIR, of.id)).toEqual(['STEP_OPEN_SESSION']);

    // Whoever sits in it has a row for its day, and on that day it is near.
    const session = async (email: string) =>
      (await steps(email, of.id))
        .filter(({ dueDate }) => dueDate === '2026-06-18')
        .map(({ code, state }) => [code, state]);
    const rows = {
      [CHAIR]: 'STEP_OPEN_SESSION',
      [SECRETARY]: 'STEP_PREPARE_SESSION',
      [member(3)]: 'STEP_SIT_IN_SESSION',
    };
    given.world.at(at('2026-06-17', '23:59:59'));
    for (const [email, code] of Object.entries(rows))
      expect(await session(email)).toEqual([[code, 'RUNNING']]);
    expect(await codes(HEAD, of.id)).toEqual([]);
    given.world.at(at('2026-06-18', '00:00:00'));
    for (const [email, code] of Object.entries(rows))
      expect(await session(email)).toEqual([[code, 'DUE_SOON']]);
    given.world.at(at('2026-06-18', '09:59:00'));
    expect(await session(INSPECTOR)).toEqual([['STEP_ATTEND_SESSION', 'DUE_SOON']]);

    // Who came is recorded from the hour on, and asked for from then on.
    given.world.at(at('2026-06-18', '09:59:59'));
    expect(await codes(SECRETARY, of.id)).toEqual(['STEP_PREPARE_SESSION']);
    given.world.at(at('2026-06-18', '10:00:00'));
    expect(await session(SECRETARY)).toEqual([['STEP_RECORD_ATTENDANCE', 'DUE_SOON']]);

    given.world.at(at('2026-06-18', '10:05:00'));
    const attended = await given.attend(invited);
    expect(await codes(SECRETARY, of.id)).toEqual(['STEP_SIT_IN_SESSION']);
    expect(await codes(CHAIR, of.id)).toEqual(['STEP_OPEN_SESSION']);
    const opened = await given.act(CHAIR, 'openSession', attended);
    expect(opened.state).toBe('IN_SESSION');
    const [objection] = await given.objectionsOf(of);
    const violationIds = await given.violationsOf(of);
    const put = await given.act(CHAIR, 'putToVote', opened, {
      objectionId: objection?.id,
      outcome: 'UPHELD',
      reason: 'The term was kept',
      violationIds,
    });
    expect(await codes(member(3), of.id)).toEqual(['STEP_VOTE_ON_OBJECTION']);
    // The office and the subject learn of no vote before the protocol.
    for (const email of [HEAD, INSPECTOR, SUBJECT, 'chair@agency.demo'])
      expect((await given.seen(email, put.id)).questions).toEqual([]);

    const question = put.questions[0]?.id ?? '';
    let current: Commission = put;
    for (const email of VOTERS) current = await given.vote(email, current, question, 'FOR');
    expect(current.questions[0]).toMatchObject({
      state: 'CARRIED',
      votesFor: 5,
      votesAgainst: 0,
      points: [expect.any(String)],
    });
    expect(await codes(member(3), of.id)).toEqual(['STEP_SIT_IN_SESSION']);
    current = await given.decide(current, { outcome: 'NOT_OBJECTIVE', reason: 'The only point fell' });
    const signed = await given.act(CHAIR, 'signCommissionProtocol', current);
    expect(await codes(member(3), of.id)).toEqual([]);
    expect(signed).toMatchObject({ state: 'PROTOCOL_SIGNED', protocolDate: '2026-06-18' });
    expect(await codes(SECRETARY, of.id)).toEqual(['STEP_SEND_COMMISSION_PROTOCOL']);

    // Told to both sides, with totals; the act is not rewritten, the point is withdrawn from this day (D17).
    const subject = await given.seen(SUBJECT, put.id);
    expect(subject.questions.map(({ outcome }) => outcome)).toEqual(['UPHELD', 'NOT_OBJECTIVE']);
    // By name to the head who formed it (26), and to who sits in it: nobody else reads more than the protocol gives.
    expect(subject.questions[0]).toMatchObject({ votesFor: 5, votesAgainst: 0 });
    for (const email of [HEAD, CHAIR, member(3), SECRETARY])
      expect((await given.seen(email, put.id)).questions[0]?.votes).toHaveLength(5);
    const deputy = 'deputy.almaty@agency.demo';
    for (const email of [SUBJECT, 'control@almaty-city.demo', INSPECTOR, deputy, 'chair@agency.demo']) {
      const { questions } = await given.seen(email, put.id);
      expect(questions.map(({ votes, votesFor }) => [votes, votesFor])).toEqual([
        [[], 5],
        [[], 5],
      ]);
    }
    const votesBehindTheWall = (scope: string, office: string, subjectId: string, email: string) =>
      given.behindTheSecondWall(
        [scope, office, subjectId, email],
        'select count(*)::int as value from commission_vote',
      );
    const { authorityId, subjectId } = await given.world.value<{ authorityId: string; subjectId: string }>(
      `select jsonb_build_object('authorityId', authority_id::text, 'subjectId', subject_id::text) as value from inspection where id = $1`,
      [of.id],
    );
    expect(await votesBehindTheWall('territory', authorityId, '', HEAD)).toBe(10);
    expect(await votesBehindTheWall('territory', authorityId, '', INSPECTOR)).toBe(0);
    expect(await votesBehindTheWall('subject', '', subjectId, SUBJECT)).toBe(0);
    expect(await votesBehindTheWall('agency', '', '', 'chair@agency.demo')).toBe(0);
    expect(subject.documents.map(({ kind }) => kind)).toEqual([
      'COMMISSION_ORDER',
      'COMMISSION_INVITATION',
      'COMMISSION_PROTOCOL',
    ]);
    expect(await given.objectionsOf(of)).toMatchObject([
      { outcome: 'UPHELD', decidedOn: '2026-06-18', decisionReason: 'The term was kept' },
    ]);
    const told = await given.world.read<{
      violations: { state: string }[];
      prescription: { state: string; version: number };
      journal: { nodes: { action: string; title: string }[] };
    }>(
      SUBJECT,
      of.id,
      'violations { state } prescription { state version } journal(first: 50) { nodes { action title } }',
    );
    expect(told?.violations).toEqual([{ state: 'WITHDRAWN' }]);
    expect(told?.prescription.state).toBe('WITHDRAWN');
    expect(told?.journal.nodes.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['violationWithdrawn', 'prescriptionWithdrawn', 'objectionsDecided']),
    );

    given.world.at(at('2026-06-18', '12:30:00'));
    const secretary = await given.world.as(SECRETARY);
    const asked = {
      id: signed.id,
      key: randomUUID(),
      version: signed.version,
      input: {
        way: 'PAPER',
        receivedAt: at('2026-06-18', '12:00:00'),
        receivedBy: 'Akim of Almaty',
        proof: 'Signature on the second copy',
      },
    };
    const DELIVER = `mutation ($id: ID!, $key: String!, $version: Int!, $input: RecordProtocolDeliveryInput!) {
      recordProtocolDelivery(id: $id, idempotencyKey: $key, expectedVersion: $version, input: $input) { id } }`;
    // Whose seat ends by it is told what was done, and told again where the first answer was lost.
    for (let time = 0; time < 2; time += 1)
      expect(await secretary.ask(DELIVER, asked)).toMatchObject({
        data: { recordProtocolDelivery: null },
        extensions: {
          receipts: [
            {
              command: 'recordProtocolDelivery',
              at: expect.stringMatching(/^2026-06-18T/),
              done: expect.arrayContaining([
                expect.objectContaining({
                  state: 'Protocol sent',
                  title: expect.not.stringContaining('EVENT_'),
                }),
              ]),
            },
          ],
        },
      });
    expect(await given.seen(SUBJECT, put.id)).toMatchObject({
      state: 'PROTOCOL_SENT',
      quorum: { composed: 5, present: 5, needed: 5 },
      receivedBy: 'Akim of Almaty',
    });
    const journal = await (
      await given.world.as(HEAD)
    ).run<{ specialCommission: { journal: { nodes: { title: string; details: { label: string }[] }[] } } }>(
      'query ($id: ID!) { specialCommission(id: $id) { journal(first: 50) { nodes { title details { label } } } } }',
      { id: put.id },
    );
    const words = journal.specialCommission.journal.nodes.flatMap(({ title, details }) => [
      title,
      ...details.map(({ label }) => label),
    ]);
    expect(words).toContain('Session opened');
    // Every event and every detail has its words; a vote’s entry does not tell how it was given.
    expect(words.filter((word) => /^(EVENT|DETAIL)_/.test(word))).toEqual([]);
    // The seats ended with the protocol: who sat in it sees neither commission nor case any more.
    expect(await given.read(CHAIR, put.id)).toBeNull();
    expect(await given.world.read(CHAIR, of.id, 'id')).toBeNull();
    expect(await codes(HEAD, of.id)).toEqual([]);
  });

  test('[clause 27] what was withdrawn asks for nothing: no term of the prescription runs, and the case closes', async () => {
    const of = await given.objected();
    const sitting = await given.decided(of, 'UPHELD', await given.violationsOf(of));
    const signed = await given.act(CHAIR, 'signCommissionProtocol', sitting);
    given.world.at(at('2026-06-18', '12:30:00'));
    await given.deliver(signed);
    const open = await given.world.value<number>(
      `select count(*)::int as value from deadline where case_kind = 'prescription' and inspection_id = $1 and met_at is null and cancelled_at is null`,
      [of.id],
    );
    expect(open).toBe(0);
    const { waiting } = await (
      await given.world.as(INSPECTOR)
    ).run<{ waiting: { nodes: Waits[] } }>('{ waiting(first: 100) { nodes { code inspectionId } } }');
    expect(waiting.nodes).toContainEqual({ code: 'STEP_CLOSE_INSPECTION', inspectionId: of.id });
    const { version } = (await given.world.read<{ version: number }>(INSPECTOR, of.id, 'version')) ?? {
      version: 0,
    };
    expect((await given.world.act(INSPECTOR, 'closeInspection', { id: of.id, version })).state).toBe(
      'CLOSED',
    );
  });

  test('[clause 25] the case stays open while an objection in time is undecided, and a rejected one changes no date', async () => {
    const of = await given.objected(['SIGNIFICANT', 'MINOR', 'MET']);
    given.world.at(at('2026-06-16'));
    const refusal = await given.world.refused('REFUSED_BY_LAW', INSPECTOR, 'closeInspection', of);
    expect(refusal.findings.map(({ code }) => code)).toContain('OBJECTIONS_NOT_CONSIDERED');
    const terms = () =>
      given.world.value<string[]>(
        `select array_agg(rule || ' ' || due_date order by id) as value from deadline where case_kind = 'prescription' and inspection_id = $1 and cancelled_at is null`,
        [of.id],
      );
    given.world.at(at('2026-06-12'));
    const before = await terms();
    await given.act(
      CHAIR,
      'signCommissionProtocol',
      await given.decided(of, 'REJECTED', await given.violationsOf(of)),
    );
    expect(await terms()).toEqual(before);
    const after = await given.world.read<{
      violations: { state: string }[];
      prescription: { state: string };
    }>(SUBJECT, of.id, 'violations { state } prescription { state }');
    expect(after).toEqual({
      violations: [{ state: 'OPEN' }, { state: 'OPEN' }],
      prescription: { state: 'RUNNING' },
    });
  });

  test('[clause 27] an objection upheld in part withdraws the points named, and the others stand', async () => {
    const of = await given.objected(['SIGNIFICANT', 'GROSS', 'MET']);
    const [first] = await given.violationsOf(of);
    await given.act(CHAIR, 'signCommissionProtocol', await given.decided(of, 'PARTLY_UPHELD', [first]));
    const after = await given.world.read<{
      violations: { state: string }[];
      prescription: { state: string };
    }>(SUBJECT, of.id, 'violations { state } prescription { state }');
    expect(after).toEqual({
      violations: [{ state: 'WITHDRAWN' }, { state: 'OPEN' }],
      prescription: { state: 'RUNNING' },
    });
  });

  test('[clause 27] upheld without a point it changes nothing, and both sides are told so, as of results that are not objective', async () => {
    const of = await given.objected(['SIGNIFICANT', 'GROSS', 'MET']);
    let current = await given.inSession(of);
    const [objection] = await given.objectionsOf(of);
    current = await given.decide(current, {
      objectionId: objection?.id,
      outcome: 'UPHELD',
      reason: 'The address in the act is another',
      noPointsReason: 'No violation hangs on the address',
    });
    current = await given.decide(current, { outcome: 'NOT_OBJECTIVE', reason: 'The whole act was in doubt' });
    const { id } = await given.act(CHAIR, 'signCommissionProtocol', current);
    const told = `query ($id: ID!) { specialCommission(id: $id) { questions { noPointsReason } findings { code clause severity message } } }`;
    for (const email of [HEAD, SUBJECT]) {
      const { specialCommission } = await (
        await given.world.as(email)
      ).run<{ specialCommission: { questions: object[]; findings: { message: string }[] } }>(told, { id });
      expect(specialCommission.questions).toEqual([
        { noPointsReason: 'No violation hangs on the address' },
        { noPointsReason: null },
      ]);
      expect(specialCommission.findings).toMatchObject([
        { code: 'UPHELD_WITHOUT_POINTS', clause: '27', severity: 'WARNING' },
        { code: 'NOT_OBJECTIVE_POINTS_STAND', clause: '27', severity: 'WARNING' },
      ]);
      expect(specialCommission.findings[1]?.message).toContain('standing – 2');
    }
    const after = await given.world.read<{ violations: { state: string }[] }>(
      SUBJECT,
      of.id,
      'violations { state }',
    );
    expect(after).toEqual({ violations: [{ state: 'OPEN' }, { state: 'OPEN' }] });
  });

  test('[clause 25] [clause 26] a later objection is considered by another commission', async () => {
    const of = await given.objected();
    const signed = await given.act(CHAIR, 'signCommissionProtocol', await given.decided(of, 'REJECTED'));
    given.world.at(at('2026-06-18', '12:30:00'));
    await given.object(of, 'The system stood still');
    // Till the protocol is sent the first commission is at work.
    await given.formRefused('COMMISSION_AT_WORK', of, { orderDate: '2026-06-18' });
    await given.deliver(signed);
    expect(await codes(HEAD, of.id)).toEqual(['STEP_FORM_COMMISSION']);
    const second = await given.form(of, { orderDate: '2026-06-18' });
    expect(second.id).not.toBe(signed.id);
    expect((await given.objectionsOf(of)).map(({ outcome }) => outcome)).toEqual(['REJECTED', null]);
  });

  test('[clause 27] the majority decides, in a tie the chair: D42', async () => {
    const of = await given.objected();
    let current = await given.inSession(of);
    const [objection] = await given.objectionsOf(of);
    const asked = {
      objectionId: objection?.id,
      outcome: 'PARTLY_UPHELD',
      reason: 'Papers were seen',
      noPointsReason: 'It is about the wording',
    };
    current = await given.decide(current, asked, VOTERS.slice(2));
    expect(current.questions.at(-1)).toMatchObject({ state: 'LOST', votesFor: 2, votesAgainst: 3 });
    // Six votes: a sixth member by an order.
    const sixth = await given.capacity(member(7));
    const order = await given.order({ reason: 'An even number' });
    const memberIds = [...(order['memberIds'] as string[]), sixth];
    current = await given.act(HEAD, 'changeCommission', current, {
      ...order,
      orderDate: '2026-06-18',
      memberIds,
    });
    const asSeen = await given.seen(SECRETARY, current.id);
    current = await given.attend(asSeen);
    const voters = [...VOTERS, member(7)];
    const tie = await given.decide(
      current,
      { ...asked, outcome: 'REJECTED', noPointsReason: null },
      voters.slice(3),
      voters,
    );
    expect(tie.questions.at(-1)).toMatchObject({
      state: 'CARRIED',
      votesFor: 3,
      votesAgainst: 3,
      chairDecided: true,
    });
  });
});
