import { ALMATY_CITY, at } from '../inspection/support/course';
import { openWorld } from '../inspection/support/world';
import {
  CHAIR,
  CommissionWorld,
  HEAD,
  INSPECTOR,
  SECRETARY,
  SUBJECT,
  VOTERS,
  type Commission,
} from './commission-world';

const PAPERS = `query ($id: ID!) { specialCommission(id: $id) {
  invitations { kind recipient document { number urlKk copies { title way receivedBy awaited } } } } }`;

interface Invitation {
  readonly kind: string;
  readonly document: {
    readonly number: string;
    readonly urlKk: string;
    readonly copies: readonly { way: string | null; receivedBy: string | null; awaited: boolean }[];
  } | null;
}

describe('invitations to a session', () => {
  let given: CommissionWorld;
  beforeAll(async () => {
    given = new CommissionWorld(await openWorld({ environment: { SESSION_TERM_WORKING_DAYS: '3' } }));
  });
  afterAll(() => given?.stop());

  async function papers(email: string, { id }: Commission): Promise<readonly Invitation[]> {
    const client = await given.world.as(email);
    const { specialCommission } = await client.run<{
      specialCommission: { invitations: readonly Invitation[] };
    }>(PAPERS, { id });
    return specialCommission.invitations;
  }

  async function attends(email: string, inspectionId: string): Promise<object[]> {
    const text = `{ waiting(first: 100) { nodes { code clause dueDate inspectionId } } }`;
    type Node = { code: string; inspectionId: string };
    const { waiting } = await (await given.world.as(email)).run<{ waiting: { nodes: Node[] } }>(text);
    return waiting.nodes.filter(
      (node) => node.code === 'STEP_ATTEND_SESSION' && node.inspectionId === inspectionId,
    );
  }

  test('[clause 27] each who is invited has a paper of their own, and the session among what waits till it is opened', async () => {
    const of = await given.objected();
    const set = await given.act(SECRETARY, 'setSession', await given.form(of), {
      at: at('2026-06-18'),
      place: 'Almaty, room 12',
    });
    const issued = await papers(SECRETARY, set);
    expect(issued.map(({ kind, document }) => [kind, document?.copies[0]?.awaited])).toEqual([
      ['SUBJECT', true],
      ['INSPECTOR', true],
    ]);
    const url = issued[0]?.document?.urlKk ?? '';
    const statusFor = async (email: string) => (await (await given.world.as(email)).fetch(url)).status;
    expect([await statusFor(SECRETARY), await statusFor(SUBJECT), await statusFor(HEAD)]).toEqual([
      200, 404, 200,
    ]);
    // Drawn up is not sent; and the inspector's invitation is never the subject's to read.
    const readBySubject = async () => (await papers(SUBJECT, set)).map(({ document }) => document !== null);
    expect(await readBySubject()).toEqual([]);
    // Nor does a mere member see a row or its paper before it goes out; the chair, who opens no session without them, does.
    expect(await papers(VOTERS[1] ?? '', set)).toEqual([]);
    expect(await papers(CHAIR, set)).toHaveLength(2);
    expect([await statusFor(VOTERS[1] ?? ''), await statusFor(CHAIR)]).toEqual([404, 200]);
    expect(await attends(SUBJECT, of.id)).toEqual([]);

    const invited = await given.invited(set);
    expect(await readBySubject()).toEqual([true, false]);
    const [sent] = await papers(VOTERS[1] ?? '', set);
    const read = await (await given.world.as(VOTERS[1] ?? '')).fetch(sent?.document?.urlKk ?? '');
    expect(read.status).toBe(200);
    const seen = await papers(HEAD, invited);
    for (const { document } of seen)
      expect(document?.copies[0]).toMatchObject({
        way: 'ELECTRONIC',
        receivedBy: 'Office of the akim',
        awaited: false,
      });
    for (const email of [SUBJECT, INSPECTOR])
      expect(await attends(email, of.id)).toMatchObject([{ clause: '27', dueDate: '2026-06-18' }]);
    expect(await attends('head@bostandyk.demo', of.id)).toEqual([]);

    given.world.at(at('2026-06-18', '10:05:00'));
    await given.act(CHAIR, 'openSession', await given.attend(invited));
    for (const email of [SUBJECT, INSPECTOR]) expect(await attends(email, of.id)).toEqual([]);
  });

  test('[clause 27] D17: our own term is shown as ours where it is set, and is nobody’s term else', async () => {
    const formed = await given.form(await given.objected());
    const text = `query ($id: ID!) { specialCommission(id: $id) { ownSessionTerm { workingDays dueDate passed } } }`;
    const client = await given.world.as(HEAD);
    const term = { workingDays: 3, dueDate: '2026-06-17' };
    expect(await client.run(text, { id: formed.id })).toEqual({
      specialCommission: { ownSessionTerm: { ...term, passed: false } },
    });
    const late = await given.act(SECRETARY, 'setSession', formed, { at: at('2026-06-18'), place: 'Room 4' });
    expect(late.state).toBe('SESSION_SET');
    expect(await client.run(text, { id: formed.id })).toEqual({
      specialCommission: { ownSessionTerm: { ...term, passed: true } },
    });
  });

  test('[clause 27] a session that is moved invites anew: new papers, and nobody has the old day among what waits', async () => {
    const of = await given.objected();
    const first = await given.invited(await given.form(of));
    const [earlier] = await papers(HEAD, first);
    const moved = await given.act(SECRETARY, 'setSession', first, { at: at('2026-06-19'), place: 'Room 4' });
    expect(await attends(SUBJECT, of.id)).toEqual([]);
    const [later] = await papers(HEAD, moved);
    expect(later?.document?.number).not.toBe(earlier?.document?.number);
    // The earlier ones stay and hold no more: both sides see which counts.
    const text = 'query ($id: ID!) { specialCommission(id: $id) { documents { kind number cancelledAt } } }';
    type Paper = { kind: string; number: string; cancelledAt: string | null };
    // Of the second nothing is sent yet, so the subject sees the first alone.
    for (const [email, all, lost] of [
      [HEAD, 4, 2],
      [SUBJECT, 1, 1],
    ] as const) {
      const { specialCommission } = await (
        await given.world.as(email)
      ).run<{ specialCommission: { documents: Paper[] } }>(text, { id: moved.id });
      const issued = specialCommission.documents.filter(({ kind }) => kind === 'COMMISSION_INVITATION');
      const cancelled = issued.filter(({ cancelledAt }) => cancelledAt !== null);
      expect([issued.length, cancelled.length]).toEqual([all, lost]);
      expect(cancelled.map(({ number }) => number)).toContain(earlier?.document?.number);
    }
    const sunday = await given.act(SECRETARY, 'setSession', moved, { at: at('2026-06-21'), place: 'Room 4' });
    const told = await (
      await given.world.as(HEAD)
    ).run('query ($id: ID!) { specialCommission(id: $id) { findings { code clause severity } } }', {
      id: moved.id,
    });
    const warning = { code: 'SESSION_IN_WORKING_TIME', clause: '27', severity: 'WARNING' };
    expect(told).toMatchObject({ specialCommission: { findings: [warning] } });
    const beyond = { at: at('9999-06-18'), place: 'Room 4' };
    const refusal = await given.refused('DATE_BEYOND_CALENDAR', SECRETARY, 'setSession', sunday, beyond);
    expect(refusal.findings).toMatchObject([{ clause: '27', severity: 'CURABLE' }]);
  });

  test('[clause 27] an invitation was not sent before what it tells of was set', async () => {
    const of = await given.objected();
    const first = await given.invited(await given.form(of));
    given.world.at(at('2026-06-15'));
    const moved = await given.act(SECRETARY, 'setSession', first, { at: at('2026-06-19'), place: 'Room 4' });
    const [{ id }] = moved.invitations;
    const how = { invitationId: id, way: 'PAPER', recipient: 'Office of the akim', proof: 'No 45' };
    // After the commission was formed, before the session was moved.
    const early = { ...how, sentAt: at('2026-06-12', '12:00:00') };
    await given.refused('FACT_BEFORE_CASE', SECRETARY, 'recordInvitation', moved, early);
    expect((await given.seen(SECRETARY, moved.id)).invitations.map(({ sentAt }) => sentAt)).toEqual([
      null,
      null,
    ]);
    const sent = { ...how, sentAt: at('2026-06-15') };
    const told = await given.act(SECRETARY, 'recordInvitation', moved, sent);
    expect(told.invitations.filter(({ sentAt }) => sentAt === null)).toHaveLength(1);
  });

  test('[clause 27] what went out after the session had begun is kept, marked, and is no invitation to it', async () => {
    const set = await given.act(SECRETARY, 'setSession', await given.form(await given.objected()), {
      at: at('2026-06-19'),
      place: 'Room 4',
    });
    const how = { way: 'PAPER', recipient: 'Office of the akim', proof: 'No 7' };
    const [first, second] = set.invitations;
    const sent = { ...how, invitationId: first?.id, sentAt: at('2026-06-15', '12:00:00') };
    given.world.at(at('2026-06-22', '09:00:00'));
    const told = await given.act(SECRETARY, 'recordInvitation', set, sent);
    const late = { ...how, invitationId: second?.id, sentAt: at('2026-06-19', '15:00:00') };
    const marked = await given.act(SECRETARY, 'recordInvitation', told, late);
    const query = 'query ($id: ID!) { specialCommission(id: $id) { findings { code clause severity } } }';
    const read = await (await given.world.as(HEAD)).run(query, { id: marked.id });
    const finding = { code: 'INVITED_AFTER_BEGINNING', clause: '27', severity: 'WARNING' };
    expect(read).toMatchObject({ specialCommission: { findings: [finding] } });
    const held = (came: readonly unknown[]) => ({
      presentSeatIds: marked.seats.map(({ id }) => id),
      attendedInvitationIds: came,
      beganAt: at('2026-06-19', '10:05:00'),
    });
    const without = await given.act(SECRETARY, 'recordAttendance', marked, held([first?.id]));
    const { findings } = await given.refused('REFUSED_BY_LAW', CHAIR, 'openSession', without);
    expect(findings).toMatchObject([
      {
        clause: '27',
        code: 'SESSION_INVITED_BEFORE',
        severity: 'CURABLE',
        message: expect.stringMatching(/1/),
      },
    ]);
    // Who came all the same was there to be heard.
    const there = await given.act(SECRETARY, 'recordAttendance', without, held([first?.id, second?.id]));
    expect((await given.act(CHAIR, 'openSession', there)).state).toBe('IN_SESSION');
  });

  // Last: whoever was succeeded is inspected no more.
  test('[clause 27] its papers name the legal successor beside the subject that objected', async () => {
    const formed = await given.form(await given.objected());
    const { owner } = given.world;
    const heir = await given.world.value<number>(
      `select id as value from inspected_subject where bin <> $1 and kind <> 'NATURAL_PERSON' limit 1`,
      [ALMATY_CITY],
    );
    const { rows } = await owner.query<{ id: number }>(
      `insert into subject_reorganisation (state, successor_id, kind, act_number, act_date, effective_on, entered_at, entered_by, confirmed_at)
       values ('IN_FORCE', $1, 'ACCESSION', '1', '2026-06-12', '2026-06-12', now(), 'x', now()) returning id`,
      [heir],
    );
    await owner.query(
      `insert into subject_succession (predecessor_id, successor_id, kind, act_number, act_date, effective_on, entered_at, entered_by, reorganisation_id)
       select id, $1, 'ACCESSION', '1', '2026-06-12', '2026-06-12', now(), 'x', $2 from inspected_subject where bin = $3`,
      [heir, rows[0]?.id, ALMATY_CITY],
    );
    await given.act(SECRETARY, 'setSession', formed, { at: at('2026-06-18'), place: 'Room 4' });
    const named = await given.world.value<string>(
      `select string_agg(data::text, ' ') as value from issued_document where case_kind = 'special-commission' and case_id = $1
       and kind = 'COMMISSION_INVITATION'`,
      [formed.id],
    );
    expect(named).toMatch(/правопреемник: /);
    expect(named).toMatch(/құқықтық мирасқоры: /);
  });
});
