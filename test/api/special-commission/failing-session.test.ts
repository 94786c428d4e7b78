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
  SUBSTITUTE,
  VOTERS,
  type Commission,
} from './commission-world';

describe('a session of a special commission', () => {
  let given: CommissionWorld;
  beforeAll(async () => {
    given = await CommissionWorld.start();
  });
  afterAll(() => given.stop());

  const codes = async (email: string, name: string, of: Commission, input?: object) =>
    (await given.refused('REFUSED_BY_LAW', email, name, of, input as never)).findings.map(({ code }) => code);
  const asked = async (email: string, of: Commission) => {
    const text = '{ waiting(first: 200) { nodes { code caseId clause } } }';
    const { waiting } = await (
      await given.world.as(email)
    ).run<{ waiting: { nodes: { code: string; caseId: string; clause: string }[] } }>(text);
    return waiting.nodes.filter(({ caseId }) => caseId === of.id).map(({ code }) => code);
  };
  const invitedOnes = async () => given.invited(await given.form(await given.objected()));

  test('[clause 27] opens on its day, with everybody invited', async () => {
    const formed = await given.form(await given.objected());
    await given.refused('WRONG_STATE', CHAIR, 'openSession', formed);
    expect(await codes(SECRETARY, 'setSession', formed, { at: at('2026-06-12'), place: 'Room 1' })).toEqual([
      'SESSION_AHEAD',
    ]);
    const set = await given.act(SECRETARY, 'setSession', formed, { at: at('2026-06-18'), place: 'Room 1' });
    const open = set.actions.find(({ name }) => name === 'openSession');
    expect(open).toBeUndefined();
    const chair = (await given.seen(CHAIR, set.id)).actions.find(({ name }) => name === 'openSession');
    expect(chair?.refusals.map(({ code }) => code)).toEqual([
      'SESSION_INVITED',
      'SESSION_TIME_CAME',
      'COMMISSION_QUORUM',
    ]);
    const moved = await given.act(SECRETARY, 'setSession', await given.invited(set), {
      at: at('2026-06-19'),
      place: 'Room 2',
    });
    expect(moved.invitations.map(({ sentAt }) => sentAt)).toEqual([null, null]);
  });

  test('[clause 27] opens on no other day than both sides were invited to: set anew, it invites anew', async () => {
    const invited = await invitedOnes();
    given.world.at('2026-06-18T23:59:59.999+05:00');
    expect(await asked(CHAIR, invited)).toEqual(['STEP_OPEN_SESSION']);
    expect(await asked(SECRETARY, invited)).toEqual(['STEP_RECORD_ATTENDANCE']);
    given.world.at(at('2026-06-19', '00:00:00'));
    expect(await asked(CHAIR, invited)).toEqual(['STEP_AWAIT_NEW_SESSION']);
    // It is set anew, or it was held on its day and that is recorded.
    expect((await asked(SECRETARY, invited)).sort()).toEqual([
      'STEP_RECORD_ATTENDANCE',
      'STEP_SET_SESSION_ANEW',
    ]);
    given.world.at(at('2026-07-06', '09:02:00'));
    const there = await given.attend(invited);
    const { findings } = await given.refused('REFUSED_BY_LAW', CHAIR, 'openSession', there);
    expect(findings).toMatchObject([{ clause: '27', code: 'SESSION_ON_ITS_DAY', severity: 'CURABLE' }]);
    const chair = (await given.seen(CHAIR, there.id)).actions.find(({ name }) => name === 'openSession');
    expect(chair?.refusals.map(({ code }) => code)).toEqual(['SESSION_ON_ITS_DAY']);
    const anew = await given.invited(there, '2026-07-07');
    expect(await asked(CHAIR, invited)).toEqual(['STEP_OPEN_SESSION']);
    given.world.at(at('2026-07-07', '10:05:00'));
    expect((await given.act(CHAIR, 'openSession', await given.attend(anew))).state).toBe('IN_SESSION');
  });

  test('[clause 27] an invitation is a fact: not in the future, not before the commission, once', async () => {
    const set = await given.act(SECRETARY, 'setSession', await given.form(await given.objected()), {
      at: at('2026-06-18'),
      place: 'Room 1',
    });
    const input = (sentAt: string) => ({
      invitationId: set.invitations[0]?.id,
      way: 'PAPER',
      sentAt,
      recipient: 'Office of the akim',
      proof: 'No 44',
    });
    await given.refused('FACT_IN_FUTURE', SECRETARY, 'recordInvitation', set, input(at('2026-06-14')));
    await given.refused('FACT_BEFORE_CASE', SECRETARY, 'recordInvitation', set, input(at('2026-06-11')));
    const sent = await given.act(SECRETARY, 'recordInvitation', set, input(at('2026-06-12')));
    await given.refused('INVITED_ALREADY', SECRETARY, 'recordInvitation', sent, input(at('2026-06-12')));
  });

  test('[clause 26] needs more than half of the composed, never fewer than five: D46', async () => {
    const invited = await invitedOnes();
    given.world.at(at('2026-06-18', '09:40:00'));
    // Nobody has attended what has not begun; what began earlier in fact is recorded with its time, not a later one.
    const there = {
      presentSeatIds: invited.seats.filter(({ until }) => until === null).map(({ id }) => id),
      attendedInvitationIds: [],
    };
    expect(await codes(SECRETARY, 'recordAttendance', invited, there)).toEqual([
      'ATTENDANCE_AFTER_BEGINNING',
    ]);
    const record = { ...there, beganAt: at('2026-06-18', '09:41:00') };
    await given.refused('FACT_IN_FUTURE', SECRETARY, 'recordAttendance', invited, record);
    given.world.at(at('2026-06-18', '10:05:00'));
    const four = await given.attend(invited, [1]);
    expect(four.quorum).toEqual({ composed: 5, present: 4, needed: 5 });
    expect(await codes(CHAIR, 'openSession', four)).toEqual(['COMMISSION_QUORUM']);
    const five = await given.attend(four);
    expect((await given.act(CHAIR, 'openSession', five)).state).toBe('IN_SESSION');
  });

  test('[clause 27] a session that in fact began before its hour opens with the time at which it did', async () => {
    const invited = await invitedOnes();
    given.world.at(at('2026-06-18', '09:50:00'));
    expect(await codes(CHAIR, 'openSession', invited)).toContain('SESSION_TIME_CAME');
    const beganAt = at('2026-06-18', '09:40:00');
    const attended = await given.act(SECRETARY, 'recordAttendance', invited, {
      presentSeatIds: invited.seats.filter(({ until }) => until === null).map(({ id }) => id),
      attendedInvitationIds: [],
      beganAt,
    });
    const opened = await given.act(CHAIR, 'openSession', attended);
    expect(opened.state).toBe('IN_SESSION');
    expect(
      await given.world.value<boolean>(
        'select opened_at = $2 as value from special_commission where id = $1',
        [opened.id, beganAt],
      ),
    ).toBe(true);
  });

  test('[clause 27] held on its day and entered on a later one, it is still opened, with the time of then', async () => {
    const invited = await invitedOnes();
    given.world.at(at('2026-06-19', '09:00:00'));
    const attended = await given.act(SECRETARY, 'recordAttendance', invited, {
      presentSeatIds: invited.seats.filter(({ until }) => until === null).map(({ id }) => id),
      attendedInvitationIds: [],
      beganAt: at('2026-06-18', '10:10:00'),
    });
    expect(await asked(CHAIR, invited)).toEqual(['STEP_OPEN_SESSION']);
    expect(await asked(SECRETARY, invited)).not.toContain('STEP_SET_SESSION_ANEW');
    expect((await given.act(CHAIR, 'openSession', attended)).state).toBe('IN_SESSION');
  });

  test('[clause 26] a member recused in the session is excluded, with the vote, and the quorum is counted again: D42', async () => {
    const of = await given.objected();
    const sitting = await given.inSession(of);
    const [objection] = await given.objectionsOf(of);
    const asked = { objectionId: objection?.id, outcome: 'REJECTED', reason: 'Seen', violationIds: [] };
    const put = await given.act(CHAIR, 'putToVote', sitting, asked);
    const question = put.questions[0]?.id ?? '';
    await given.vote(member(5), put, question, 'AGAINST');
    const now = await given.seen(SECRETARY, put.id);
    const seat = now.seats.filter(({ part }) => part === 'MEMBER').at(-1);
    const left = await given.act(SECRETARY, 'recuseMember', now, { seatId: seat?.id, reason: 'Kinship' });
    expect(left.quorum).toEqual({ composed: 4, present: 4, needed: 5 });
    expect(left.questions[0]?.votes).toEqual([]);
    for (const email of VOTERS.slice(0, 4)) await given.vote(email, left, question, 'FOR');
    // Four votes decide nothing: there is no quorum until somebody comes in the place of the fifth.
    expect((await given.seen(CHAIR, left.id)).questions[0]?.state).toBe('OPEN');
    await given.voteRefused('NOT_FOUND', member(5), left, question);
    const order = await given.order({ orderDate: '2026-06-18', reason: 'In place of the recused' });
    const memberIds = [...(order['memberIds'] as string[]).slice(0, 3), await given.capacity(member(7))];
    const current = await given.seen(HEAD, left.id);
    const changed = await given.act(HEAD, 'changeCommission', current, { ...order, memberIds });
    await given.attend(await given.seen(SECRETARY, changed.id));
    const decided = await given.vote(member(7), changed, question, 'AGAINST');
    expect(decided.questions[0]).toMatchObject({ state: 'CARRIED', votesFor: 4, votesAgainst: 1 });
  });

  test('[clause 27] votes once, when present, on the question that is open: twice, raced, with the same key', async () => {
    const of = await given.objected();
    const sitting = await given.inSession(of);
    const [objection] = await given.objectionsOf(of);
    const asked = { objectionId: objection?.id, outcome: 'REJECTED', reason: 'Seen', violationIds: [] };
    const put = await given.act(CHAIR, 'putToVote', sitting, asked);
    const question = put.questions[0]?.id ?? '';
    const key = randomUUID();
    await given.vote(member(2), put, question, 'FOR', key);
    await given.vote(member(2), put, question, 'FOR', key);
    await given.voteRefused('VOTED_ALREADY', member(2), put, question);
    await given.voteRefused('FORBIDDEN', SECRETARY, put, question);
    const others = [CHAIR, member(3), member(4), member(5)];
    const raced = await Promise.allSettled([
      ...others.map((email) => given.vote(email, put, question, 'FOR')),
      given.vote(member(5), put, question, 'AGAINST'),
    ]);
    expect(raced.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    const [decided] = (await given.seen(CHAIR, put.id)).questions;
    expect(decided?.state).toBe('CARRIED');
    expect(decided?.votes).toHaveLength(5);
    const after = await given.seen(CHAIR, put.id);
    expect(await codes(CHAIR, 'putToVote', after, asked)).toEqual(['QUESTION_UNDECIDED']);
  });

  test('[clause 27] a decision fits its question, and touches points of this act', async () => {
    const of = await given.objected();
    const other = await given.objected();
    const sitting = await given.inSession(of);
    const [objection] = await given.objectionsOf(of);
    const [foreign] = await given.objectionsOf(other);
    const asked = {
      objectionId: objection?.id,
      outcome: 'UPHELD',
      reason: 'Seen',
      violationIds: [] as string[],
    };
    await given.refused('INVALID_INPUT', CHAIR, 'putToVote', sitting, { ...asked, outcome: 'OBJECTIVE' });
    await given.refused('INVALID_INPUT', CHAIR, 'putToVote', sitting, { ...asked, objectionId: null });
    await given.refused('INVALID_INPUT', CHAIR, 'putToVote', sitting, { ...asked, reason: ' ' });
    await given.refused('NOT_FOUND', CHAIR, 'putToVote', sitting, {
      ...asked,
      violationIds: await given.violationsOf(other),
    });
    expect(await codes(CHAIR, 'putToVote', sitting, { ...asked, objectionId: foreign?.id })).toEqual([
      'OBJECTION_OF_THIS_CASE',
    ]);
    const violationIds = await given.violationsOf(of);
    // Upheld, it names its points or says why none: a reason beside points, or beside a rejection, is of nothing.
    expect(await codes(CHAIR, 'putToVote', sitting, asked)).toEqual(['UPHELD_NAMES_POINTS']);
    const noPointsReason = 'The address in the act was wrong';
    for (const other of [{ violationIds }, { outcome: 'REJECTED' }])
      await given.refused('INVALID_INPUT', CHAIR, 'putToVote', sitting, {
        ...asked,
        ...other,
        noPointsReason,
      });
    await given.refused('INVALID_INPUT', CHAIR, 'putToVote', sitting, { ...asked, noPointsReason: ' ' });
    const put = await given.act(CHAIR, 'putToVote', sitting, { ...asked, violationIds });
    expect(await codes(CHAIR, 'putToVote', put, { ...asked, violationIds })).toEqual([
      'ONE_QUESTION_AT_A_TIME',
    ]);
  });

  test('[clause 27] the protocol answers both parts: every objection, one that came meanwhile too, and objectivity', async () => {
    const of = await given.objected();
    const sitting = await given.inSession(of);
    expect(await codes(CHAIR, 'signCommissionProtocol', sitting)).toEqual([
      'OBJECTIONS_DECIDED',
      'OBJECTIVITY_ANSWERED',
    ]);
    const [first] = await given.objectionsOf(of);
    const asked = { outcome: 'REJECTED', reason: 'Seen' };
    let current = await given.decide(sitting, { ...asked, objectionId: first?.id });
    current = await given.decide(current, { outcome: 'PARTLY_OBJECTIVE', reason: 'One point is thin' });
    await given.object(of, 'One more, after the term');
    expect(await codes(CHAIR, 'signCommissionProtocol', current)).toEqual(['OBJECTIONS_DECIDED']);
    const second = (await given.objectionsOf(of)).find(({ id }) => id !== first?.id);
    current = await given.decide(current, { ...asked, objectionId: second?.id });
    await given.refused('FORBIDDEN', SECRETARY, 'signCommissionProtocol', current);
    const raced = await Promise.allSettled([
      given.act(CHAIR, 'signCommissionProtocol', current),
      given.act(CHAIR, 'signCommissionProtocol', current),
    ]);
    expect(raced.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const signed = await given.seen(SECRETARY, current.id);
    const input = { way: 'PAPER', receivedBy: 'Akim', proof: 'Signature' };
    await given.refused('FACT_IN_FUTURE', SECRETARY, 'recordProtocolDelivery', signed, {
      ...input,
      receivedAt: at('2026-06-19'),
    });
    await given.refused('FACT_BEFORE_CASE', SECRETARY, 'recordProtocolDelivery', signed, {
      ...input,
      receivedAt: at('2026-06-17'),
    });
    for (const email of [INSPECTOR, SUBJECT])
      await given.refused('FORBIDDEN', email, 'recordProtocolDelivery', signed, {
        ...input,
        receivedAt: at('2026-06-18'),
      });
  });

  test.each([
    ['SECRETARY', 'COMMISSION_HAS_SECRETARY'],
    ['MEMBER', 'COMMISSION_FIVE_MEMBERS'],
  ])('[clause 26] recused after the last vote, a %s is replaced before the protocol', async (part, code) => {
    const of = await given.objected();
    const [objection] = await given.objectionsOf(of);
    let current = await given.decide(await given.inSession(of), {
      objectionId: objection?.id,
      outcome: 'REJECTED',
      reason: 'Seen',
    });
    current = await given.decide(current, { outcome: 'OBJECTIVE', reason: 'All points stand' });
    const now = await given.seen(CHAIR, current.id);
    const seatId = now.seats.filter((seat) => seat.part === part).at(-1)?.id;
    const left = await given.act(CHAIR, 'recuseMember', now, { seatId, reason: 'Kinship' });
    const sign = left.actions.find(({ name }) => name === 'signCommissionProtocol');
    expect(sign?.refusals.map((refusal) => refusal.code)).toEqual([code]);
    expect(await codes(CHAIR, 'signCommissionProtocol', left)).toEqual([code]);
    const order = await given.order({ orderDate: '2026-06-18', reason: 'In place of the recused' });
    const instead = await given.capacity(SUBSTITUTE);
    const members = (order['memberIds'] as string[]).slice(0, 3);
    const changed = await given.act(HEAD, 'changeCommission', await given.seen(HEAD, left.id), {
      ...order,
      ...(part === 'SECRETARY' ? { secretaryId: instead } : { memberIds: [...members, instead] }),
    });
    const signed = await given.act(CHAIR, 'signCommissionProtocol', await given.seen(CHAIR, changed.id));
    expect(signed.state).toBe('PROTOCOL_SIGNED');
  });
});
