import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { READ_AS_NAMED_SQL } from '../../../server/src/platform/access/actor';
import { act as lookAt, FIRST_QUARTER, MATERIAL, opened } from '../../builders/monitoring';
import { bodyLike } from '../../builders/succession';
import { workerTurn } from '../../builders/worker-turn';
import { ComplaintWorld, HEAD, INSPECTOR, OTHER_HEAD, type Complaint } from '../complaint/complaint-world';
import { World, type Case } from '../inspection/support/world';

const ADMIN = 'admin@agency.demo';
const CHAIR = 'chair@agency.demo';
/** Of the office of Karagandy. */
const FIRST = 'head@karagandy.demo';
/** Of the Agency. */
const SECOND = 'head@mindigital.demo';
const RECORD = `mutation ($input: SuccessionInput!, $key: String!) {
  recordSuccession(input: $input, idempotencyKey: $key) { id version casesOfDivision { caseKind caseId number } } }`;
const CONFIRM = `mutation ($id: ID!, $version: Int!, $key: String!, $shares: [CaseShareInput!]) {
  confirmSuccession(id: $id, expectedVersion: $version, idempotencyKey: $key, shares: $shares) {
    id version casesOfDivision { caseKind caseId successorId } } }`;
const WITHDRAW = `mutation ($id: ID!, $version: Int!, $key: String!) {
  withdrawSuccession(id: $id, expectedVersion: $version, reason: "The act named others", idempotencyKey: $key) { id } }`;
const SUCCESSION =
  'query ($id: ID!) { complaint(id: $id) { succession { successorId officeId actNumber } } }';
const DEEDS = `query ($id: ID) { subjectReorganisations(filter: { subjectId: $id }) { nodes {
  predecessors { doneMeanwhile { entry { action } } } } } }`;

interface Act {
  readonly id: string;
  readonly version: number;
  readonly casesOfDivision: readonly { caseKind: string; caseId: string; number: string }[];
}

describe('complaints about a body that is divided among several', () => {
  let complaints: ComplaintWorld;
  let world: World;
  let [old, first, second, local, next] = ['', '', '', '', ''];
  let act = {} as Act;
  const of: Record<string, Complaint> = {};
  beforeAll(async () => {
    complaints = await ComplaintWorld.start('2026-06-10T10:00:00+05:00');
    world = new World(complaints.server, complaints.owner);
    [old, first, second] = await Promise.all(
      ['head@almaty-city.demo', FIRST, SECOND].map((email) => complaints.subjectOf(email)),
    );
    local = await bodyLike(world, old, '190740000915');
    next = await bodyLike(world, old, '190740000923');
    for (const name of ['elsewhere', 'here', 'twice', 'reworded', 'drafted', 'rest'])
      of[name] = await complaints.register(INSPECTOR, await complaints.whole());
    of['drafted'] = await complaints.act(INSPECTOR, 'takeComplaintAsGround', of['drafted']);
  });
  afterAll(() => complaints?.stop());

  const divide = async (predecessor: string, successors: readonly string[], actNumber: string) => {
    const [successorId, ...furtherSuccessorIds] = successors;
    const input = {
      predecessorIds: [predecessor],
      successorId,
      furtherSuccessorIds,
      kind: 'DIVISION',
      actNumber,
      actDate: '2026-06-10',
      effectiveOn: '2026-06-10',
    };
    const { recordSuccession } = await (
      await complaints.as(ADMIN)
    ).run<{ recordSuccession: Act }>(RECORD, { input, key: randomUUID() });
    return recordSuccession;
  };
  const confirm = async (draft: Act, shares: readonly object[]) => {
    const { confirmSuccession } = await (
      await complaints.as(CHAIR)
    ).run<{ confirmSuccession: Act }>(CONFIRM, { ...draft, shares, key: randomUUID() });
    return confirmSuccession;
  };
  const withdraw = async (withdrawn: Act) =>
    (await complaints.as(CHAIR)).run(WITHDRAW, { ...withdrawn, key: randomUUID() });
  const share = (name: string, successorId: string) => ({
    caseKind: 'complaint',
    caseId: of[name].id,
    successorId,
  });
  const successorOf = async (name: string, email = INSPECTOR) => {
    const { complaint } = await (
      await complaints.as(email)
    ).run<{
      complaint: { succession: { successorId: string; officeId: string; actNumber: string } | null } | null;
    }>(SUCCESSION, { id: of[name].id });
    return complaint?.succession;
  };
  const subjectOf = async (id: string | undefined) =>
    complaints.id('select subject_id as id from inspection where id = $1', [id]);

  test('[clause 9] the draft shows those that wait, and one goes where the case goes of which it is a ground', async () => {
    act = await divide(old, [first, second, local], '112');
    const waiting = ['elsewhere', 'here', 'twice', 'reworded', 'rest'].map((name) => of[name].number);
    const shown = (kind: string) =>
      act.casesOfDivision.filter(({ caseKind }) => caseKind === kind).map(({ number }) => number);
    expect(shown('complaint')).toEqual(waiting.toSorted());
    expect(shown('inspection')).toEqual([of['drafted'].inspection?.number]);
    act = await confirm(act, [
      share('elsewhere', second),
      share('here', local),
      share('twice', local),
      share('reworded', local),
      { caseKind: 'inspection', caseId: of['drafted'].inspection?.id, successorId: local },
    ]);
    expect(act.casesOfDivision).toHaveLength(6);
    expect(act.casesOfDivision).toContainEqual({ ...share('drafted', local) });
  });

  test('[clause 9] the office that has it is told who answers, and by which act; no successor reads a complaint, nor its rows', async () => {
    const agency = await complaints.id(`select id from authority where kind = 'CENTRAL'`);
    expect(await successorOf('elsewhere')).toEqual({
      successorId: second,
      officeId: agency,
      actNumber: '112',
    });
    expect(await successorOf('here')).toMatchObject({ successorId: local });
    expect(await successorOf('rest')).toMatchObject({
      successorId: first,
      officeId: await complaints.office('350000000'),
    });
    const entry = (await complaints.read(INSPECTOR, of['here'].id))?.journal.nodes.map(
      ({ action }) => action,
    );
    expect(entry).toContain('caseSharedOut');
    expect(await complaints.read(OTHER_HEAD, of['rest'].id)).toBeNull();
    for (const [email, subject] of [
      [FIRST, first],
      [SECOND, second],
    ] as const) {
      await (await complaints.as(email)).expectRefusal('FORBIDDEN', SUCCESSION, { id: of['elsewhere'].id });
      const reader = new Client({ connectionString: complaints.server.urls.readerUrl });
      await reader.connect();
      try {
        await reader.query('begin');
        await reader.query(READ_AS_NAMED_SQL, ['subject', '', subject, '', `{${old}}`]);
        const { rows } = await reader.query<{ n: number }>(
          `select (select count(*) from complaint)::int + (select count(*) from complaint_person)::int + (select count(*) from case_succession)::int
             + (select count(*) from journal_entry where case_kind = 'complaint')::int as n`,
        );
        expect(rows[0]?.n).toBe(0);
      } finally {
        await reader.end();
      }
    }
  });

  test('[clause 9] [clause 8.3] it is decided by the office of whoever answers, and the inspection is drafted on that one', async () => {
    const taking = complaints.act(INSPECTOR, 'takeComplaintAsGround', of['rest']);
    expect(await complaints.refused(taking)).toContain('COMPLAINT_OF_OTHER_OFFICE');
    const pass = async (office: string) =>
      complaints.act(INSPECTOR, 'passComplaintOn', of['rest'], {
        authorityId: await complaints.office(office),
        reason: 'The successor lies there',
      });
    expect(await complaints.refused(pass('710000000'))).toContain('OFFICE_NOT_COMPETENT');
    const client = await complaints.as(INSPECTOR);
    await client.run(
      `mutation ($id: ID!, $version: Int!, $key: String!, $input: PassComplaintOnInput!) {
        passComplaintOn(id: $id, expectedVersion: $version, idempotencyKey: $key, input: $input) { id } }`,
      {
        id: of['rest'].id,
        version: of['rest'].version,
        key: randomUUID(),
        input: { authorityId: await complaints.office('350000000'), reason: 'The successor lies there' },
      },
    );
    const passed = await complaints.read(OTHER_HEAD, of['rest'].id);
    if (!passed) throw new Error('it did not arrive');
    const answered = await complaints.act(OTHER_HEAD, 'answerComplaint', passed, { reason: 'Not confirmed' });
    expect(answered.state).toBe('ANSWERED');
    of['here'] = await complaints.act(INSPECTOR, 'takeComplaintAsGround', of['here']);
    expect(await subjectOf(of['here'].inspection?.id)).toBe(local);
  });

  test('[clause 36.4] external monitoring of whoever got it looks at it, and of nobody else', async () => {
    const looksAt = async (subjectId: string, name: string) => {
      const monitoring = await opened(world, INSPECTOR, { ...FIRST_QUARTER, subjectId });
      const input = { ...MATERIAL, source: 'ADDRESSES', link: null, complaintId: of[name].id };
      return lookAt(world, INSPECTOR, 'addMonitoringMaterial', monitoring, input);
    };
    expect(await looksAt(local, 'twice')).toMatchObject({ state: 'OPEN' });
    await expect(looksAt(next, 'twice')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  test('[clause 8.3] the draft on which it stood given up, it waits as the same one’s', async () => {
    const { id } = of['drafted'].inspection ?? { id: '' };
    const draft = await world.read<Case>(INSPECTOR, id, 'id version');
    if (!draft) throw new Error('no draft');
    await world.act(INSPECTOR, 'withdrawInspectionDraft', draft);
    expect(await complaints.read(INSPECTOR, of['drafted'].id)).toMatchObject({ state: 'WAITING' });
    expect(await successorOf('drafted')).toMatchObject({ successorId: local });
  });

  test('[clause 8.3] found to be about another body, it is shared out no more', async () => {
    const found = await complaints.act(INSPECTOR, 'clarifyComplaint', of['reworded'], { subjectId: next });
    expect(await successorOf('reworded')).toBeNull();
    const taken = await complaints.act(INSPECTOR, 'takeComplaintAsGround', found);
    expect(await subjectOf(taken.inspection?.id)).toBe(next);
  });

  test('[clause 9] whoever got it is divided in turn: it is shared out again, and comes back as that act is withdrawn', async () => {
    const draft = await divide(local, [next, second], '113');
    expect(draft.casesOfDivision.map(({ number }) => number)).toEqual(
      expect.arrayContaining([of['twice'].number, of['drafted'].number]),
    );
    const again = await confirm(draft, [share('twice', second)]);
    expect(await successorOf('twice')).toMatchObject({ successorId: second, actNumber: '113' });
    await withdraw(again);
    expect(await successorOf('twice')).toMatchObject({ successorId: local, actNumber: '112' });
  });

  test('[clause 8.3] the act withdrawn, what was appointed on the successor goes no further and is listed; the next one is of whom it was about', async () => {
    const { id } = of['here'].inspection ?? { id: '' };
    const seen = await world.read<Case>(INSPECTOR, id, 'id version');
    if (!seen) throw new Error('no draft');
    const input = { materials: ['Law on public services'] };
    const prepared = await world.act(INSPECTOR, 'recordPreparation', seen, { input });
    const appointed = await world.act(HEAD, 'appointInspection', prepared);
    await withdraw(act);
    await workerTurn(complaints);
    for (const name of ['here', 'twice', 'drafted']) expect(await successorOf(name)).toBeNull();
    const refused = await world.refused('REFUSED_BY_LAW', INSPECTOR, 'registerAppointment', appointed);
    expect(refused.findings).toMatchObject([{ clause: '8.3', code: 'GROUND_COMPLAINT_OF_OTHER_SUBJECT' }]);
    const listed = await (await complaints.as(ADMIN)).run<object>(DEEDS, { id: old });
    expect(JSON.stringify(listed)).toContain('{"entry":{"action":"inspectionAppointed"}}');

    const cancelled = await world.act(HEAD, 'cancelAppointment', appointed);
    await world.act(INSPECTOR, 'draftNextAppointment', cancelled);
    const anew = await complaints.id('select id from inspection where cancelled_inspection_id = $1', [id]);
    expect(await subjectOf(anew)).toBe(old);
    expect(await complaints.read(INSPECTOR, of['here'].id)).toMatchObject({ inspection: { id: anew } });

    // Given up, it leaves the complaint with the cancelled appointment, whose ground the head leaves: it waits again.
    const draft = await world.read<Case>(INSPECTOR, anew, 'id version');
    if (!draft) throw new Error('no draft');
    await world.act(INSPECTOR, 'withdrawInspectionDraft', draft);
    expect(await complaints.read(INSPECTOR, of['here'].id)).toMatchObject({
      state: 'TAKEN',
      inspection: { id },
    });
    const left = await world.read<Case>(HEAD, id, 'id version');
    if (!left) throw new Error('no case');
    await world.act(HEAD, 'leaveGround', left);
    expect(await complaints.read(INSPECTOR, of['here'].id)).toMatchObject({
      state: 'WAITING',
      inspection: null,
    });
    const waits = await complaints.read(INSPECTOR, of['drafted'].id);
    if (!waits) throw new Error('no complaint');
    const taken = await complaints.act(INSPECTOR, 'takeComplaintAsGround', waits);
    expect(await subjectOf(taken.inspection?.id)).toBe(old);
  });
});
