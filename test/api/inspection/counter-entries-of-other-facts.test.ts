import { randomUUID } from 'node:crypto';
import { counterEntries, REASON } from './support/counter-entries';
import { at, completed, INSPECTOR, notified, started, SUBJECT } from './support/course';
import { openWorld, type World } from './support/world';

describe('any other fact that was recorded wrongly', () => {
  let world: World;
  let given: ReturnType<typeof counterEntries>;
  beforeAll(async () => {
    world = await openWorld();
    given = counterEntries(world);
  });
  afterAll(() => world.stop());

  test('[clause 23] [clause 25] a start is not later than the act of results; a closed case is corrected and stays closed', async () => {
    const of = await completed(world, ['MET', 'MET', 'MET']);
    world.at(at('2026-06-16'));
    const fileIds = [await world.upload(INSPECTOR, 'receipt.txt')];
    const input = { fact: 'CHECKLIST_ACQUAINTANCE', happenedAt: at('2026-06-11'), reason: REASON, fileIds };
    await world.refused('COUNTER_ENTRY_AFTER_NEXT', INSPECTOR, 'proposeCounterEntry', of, { input });
    const closed = await world.act(INSPECTOR, 'closeInspection', of);
    for (const hour of ['08:00:00', '09:00:00'])
      await world.act(INSPECTOR, 'recordObjection', await given.current(closed), {
        input: { text: 'We object', fileIds: [], receivedAt: at('2026-06-16', hour) },
      });
    // The term had run out and fell away as the case was closed.
    expect(given.termOf(await given.see(SUBJECT, of), 'P25_OBJECTION')?.state).toBe('CANCELLED');
    const facts = await given.correctable(of);
    const received = facts.filter(({ fact }) => fact === 'OBJECTION_RECEIPT');
    expect(received).toHaveLength(2);
    const refuse = async (code: string, more: object) =>
      world.refused(code, INSPECTOR, 'proposeCounterEntry', await given.current(closed), {
        input: { ...input, fact: 'OBJECTION_RECEIPT', happenedAt: at('2026-06-12'), ...more },
      });
    // There are two: which one is said; one of another case is none of this one's.
    await refuse('COUNTER_ENTRY_WHICH', {});
    await refuse('COUNTER_ENTRY_NOTHING_RECORDED', { recordId: '999999' });
    const recordId = received[0]?.recordId;
    await refuse('FACT_BEFORE_CASE', { recordId, happenedAt: at('2026-06-10', '09:58:00') });
    await given.propose(await given.current(closed), 'OBJECTION_RECEIPT', at('2026-06-12'), { recordId });
    await given.sign(closed);
    const seen = await given.see(SUBJECT, of);
    expect(await world.read(SUBJECT, of.id, 'state objections { late }')).toEqual({
      state: 'CLOSED',
      objections: [{ late: false }, { late: true }],
    });
    expect(seen.counterEntries).toMatchObject([
      { state: 'SIGNED', moves: [{ rule: 'P25_OBJECTION', earlierKept: 'LATE', kept: 'IN_TIME' }] },
    ]);
    await given.propose(await given.current(closed), 'CHECKLIST_ACQUAINTANCE', at('2026-06-04'));
    await given.sign(closed);
    expect(await given.see(SUBJECT, of)).toMatchObject({ start: { startDate: '2026-06-04' } });
  });

  test('[clause 22] [clause 5] the copies of the act follow its handing over, and each is corrected by itself; so is any other fact', async () => {
    const of = await completed(world);
    world.at(at('2026-06-16'));
    await given.propose(of, 'RESULT_ACT_HANDING_OVER', at('2026-06-12'));
    await given.sign(of);
    const copies = async () =>
      world.value<string[]>(
        `select array_agg(c.recipient || ' ' || coalesce((c.delivered_at at time zone 'Asia/Almaty')::text, '') || ' '
           || coalesce((c.received_at at time zone 'Asia/Almaty')::text, '') order by c.copy) as value
         from document_copy c join issued_document d on d.id = c.document_id
         where d.inspection_id = $1 and d.kind = 'RESULT_ACT' and c.recipient <> 'REGISTER'`,
        [of.id],
      );
    expect(await copies()).toEqual([
      'SUBJECT 2026-06-12 10:00:00 2026-06-12 10:00:00',
      expect.stringMatching(/^OFFICE 2026-06-12 10:00:00/),
    ]);
    const act = await world.value<string>(
      `select number as value from issued_document where inspection_id = $1 and kind = 'RESULT_ACT'`,
      [of.id],
    );
    const own = (await given.correctable(of)).find(
      ({ fact, title }) => fact === 'PAPER_RECEIPT' && title.includes(act),
    );
    await given.propose(await given.current(of), 'PAPER_RECEIPT', at('2026-06-15'), {
      recordId: own?.recordId,
    });
    await given.sign(of);
    expect(await copies()).toContain('SUBJECT 2026-06-12 10:00:00 2026-06-15 10:00:00');
    await given.propose(await given.current(of), 'APPOINTMENT_REGISTRATION', at('2026-06-01', '10:30:00'));
    await given.sign(of);
    const seen = await given.see(SUBJECT, of);
    expect(seen.counterEntries.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['PAPER_RECEIPT', 'APPOINTMENT_REGISTRATION']),
    );
    // The paper is named, and its day is written as people read it.
    expect(own?.title).toMatch(/: \S.* \S+, \d{2}\.\d{2}\.\d{4}, № \d$/);
    expect(own?.title).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(await given.correctable(of, SUBJECT)).toEqual([]);
  });

  test('[clause 8.6] the day on which a third person answered is corrected in its request and in the register, and the subject is told of nothing', async () => {
    const of = await started(world);
    await world.owner.query(
      `insert into third_person_request (state, inspection_id, authority_id, third_person_id, draft_inspection_id, relation,
         information_sought, drafted_at, number, sent_at, sent_by)
       select 'SENT', id, authority_id, subject_id, id, 'Contract', 'Journal', $2, '12-1/78', $2, 'Inspector' from inspection where id = $1`,
      [of.id, at('2026-06-03')],
    );
    world.at(at('2026-06-09'));
    const asked = async () => {
      const seen = await world.read<{
        thirdPersonRequests: { id: string; version: number; answeredOn: string; incoming: object }[];
      }>(INSPECTOR, of.id, 'thirdPersonRequests { id version answeredOn incoming { receivedOn } }');
      return seen?.thirdPersonRequests[0];
    };
    const sent = await asked();
    await (
      await world.as(INSPECTOR)
    ).run(
      `mutation ($id: ID!, $key: String!, $version: Int!, $input: RecordThirdPersonAnswerInput!) {
        recordThirdPersonAnswer(id: $id, idempotencyKey: $key, expectedVersion: $version, input: $input) { id } }`,
      {
        id: sent?.id,
        version: sent?.version,
        key: randomUUID(),
        input: { answeredOn: '2026-06-08', text: 'None', fileIds: [] },
      },
    );
    const fact = (await given.correctable(of)).find((one) => one.fact === 'THIRD_PERSON_ANSWER');
    expect(fact?.title).toBe('Answer of a third person: 12-1/78');
    const told = await world.read<{ version: number }>(SUBJECT, of.id, 'version');
    const fileIds = [await world.upload(INSPECTOR, 'envelope.txt')];
    const input = { fact: 'THIRD_PERSON_ANSWER', recordId: fact?.recordId, reason: REASON, fileIds };
    for (const [code, happenedAt] of [
      ['FACT_BEFORE_CASE', at('2026-06-02')],
      ['FACT_IN_FUTURE', at('2026-06-10')],
    ] as const)
      await world.refused(code, INSPECTOR, 'proposeCounterEntry', await given.current(of), {
        input: { ...input, happenedAt },
      });
    const { recordId } = input;
    await given.propose(await given.current(of), 'THIRD_PERSON_ANSWER', at('2026-06-05'), { recordId });
    await given.sign(of);
    expect(await asked()).toMatchObject({
      answeredOn: '2026-06-05',
      incoming: { receivedOn: '2026-06-05' },
      version: (sent?.version ?? 0) + 2,
    });
    expect((await given.see(INSPECTOR, of)).counterEntries).toMatchObject([{ state: 'SIGNED' }]);
    const journal = 'version counterEntries { id } journal(first: 50) { nodes { action } }';
    const subject = await world.read<{ journal: { nodes: { action: string }[] } }>(SUBJECT, of.id, journal);
    expect(subject).toMatchObject({ version: told?.version, counterEntries: [] });
    expect(subject?.journal.nodes.map(({ action }) => action).join(' ')).not.toMatch(
      /[cC]ounterEntry|thirdPerson/,
    );
  });

  test.each(['ACT_NOT_ACCEPTED', 'CHECKLIST_NOT_ACKNOWLEDGED'])(
    '[clause 17] [clause 18] %s: the start moves with its protocol and the end with the start; a later refusal moves nothing',
    async (kind) => {
      world.at(at('2026-06-01'));
      const of = await notified(world);
      world.at(at('2026-06-05', '12:00:00'));
      const protocol = (what: string, happened: string) => ({
        input: { kind: what, at: happened, text: 'The akim’s office would not take it' },
      });
      const begun = await world.act(
        INSPECTOR,
        'recordRefusalProtocol',
        of,
        protocol(kind, at('2026-06-05', '11:00:00')),
      );
      expect((await given.see(SUBJECT, of)).start).toEqual({ startDate: '2026-06-05' });
      const later = await world.act(
        INSPECTOR,
        'recordRefusalProtocol',
        begun,
        protocol('CHECKLIST_NOT_ACKNOWLEDGED', at('2026-06-05', '11:30:00')),
      );
      const facts = (await given.correctable(of)).map(({ fact }) => fact);
      expect(facts).toEqual(expect.arrayContaining(['START_REFUSAL_PROTOCOL', 'OBSTRUCTION_PROTOCOL']));
      const offered = await world.read<{ actions: { name: string; allowed: boolean }[] }>(
        INSPECTOR,
        of.id,
        'actions { name allowed }',
      );
      expect(offered?.actions).toContainEqual({ name: 'proposeCounterEntry', allowed: true });
      // In truth on Tuesday, a day before the planned start: ten working days end a day earlier.
      await given.propose(later, 'START_REFUSAL_PROTOCOL', at('2026-06-02', '11:00:00'));
      await given.sign(of);
      for (const email of [INSPECTOR, SUBJECT]) {
        const seen = await given.see(email, of);
        expect(seen).toMatchObject({ start: { startDate: '2026-06-02' }, endDate: '2026-06-16' });
        expect(given.termOf(seen, 'P23_COMPLETION')?.dueDate).toBe('2026-06-16');
        expect(seen.counterEntries).toMatchObject([
          {
            fact: 'START_REFUSAL_PROTOCOL',
            moves: expect.arrayContaining([expect.objectContaining({ rule: 'P23_COMPLETION' })]),
          },
        ]);
      }
      const [act] = await world.value<(string | null)[]>(
        `select array[(handed_over_at at time zone 'Asia/Almaty')::text] as value from inspection_start where inspection_id = $1`,
        [of.id],
      );
      // Whoever refused the checklist had taken the act; an act that was refused was taken by nobody.
      expect(act).toBe(kind === 'ACT_NOT_ACCEPTED' ? null : '2026-06-02 11:00:00');
      await given.propose(await given.current(of), 'OBSTRUCTION_PROTOCOL', at('2026-06-03', '11:00:00'));
      await given.sign(of);
      expect((await given.see(SUBJECT, of)).start).toEqual({ startDate: '2026-06-02' });
    },
  );

  test('[clause 28-1] information on remediation came another day: its term is kept in time by what happened in truth', async () => {
    const of = await completed(world);
    const { prescriptionId, reportBy } = await world.value<{ prescriptionId: string; reportBy: string }>(
      `select jsonb_build_object('prescriptionId', id::text, 'reportBy', report_by) as value from prescription where inspection_id = $1`,
      [of.id],
    );
    world.at(new Date(Date.parse(`${reportBy}T12:00:00+05:00`) + 2 * 86_400_000).toISOString());
    const text = `query ($id: ID!) { prescription(id: $id) { version violations { id } } }`;
    const office = await world.as(INSPECTOR);
    const { prescription } = await office.run<{
      prescription: { version: number; violations: { id: string }[] };
    }>(text, { id: prescriptionId });
    const items = prescription.violations.map(({ id }) => ({ violationId: id, text: 'Done', fileIds: [] }));
    const receivedAt = new Date(Date.parse(`${reportBy}T12:00:00+05:00`) + 86_400_000).toISOString();
    await office.run(
      `mutation ($id: ID!, $version: Int!, $key: String!, $input: RecordRemediationInformationInput!) {
        recordRemediationInformation(prescriptionId: $id, input: $input, idempotencyKey: $key, expectedVersion: $version) { id } }`,
      { id: prescriptionId, version: prescription.version, input: { items, receivedAt }, key: randomUUID() },
    );
    const state = () =>
      world.value<boolean>(
        `select met_at < due_at as value from deadline where case_kind = 'prescription' and case_id = $1
         and rule = 'P28_1_REMEDIATION' and ref = ''`,
        [prescriptionId],
      );
    expect(await state()).toBe(false);
    const facts = (await given.correctable(of)).filter(({ fact }) => fact === 'REMEDIATION_INFORMATION');
    for (const { recordId } of facts) {
      await given.propose(await given.current(of), 'REMEDIATION_INFORMATION', at(reportBy, '09:00:00'), {
        recordId,
      });
      await given.sign(of);
    }
    expect(await state()).toBe(true);
    expect((await given.see(SUBJECT, of)).counterEntries[0]?.moves).toMatchObject([
      { rule: 'P28_1_REMEDIATION', earlierKept: 'LATE', kept: 'IN_TIME' },
    ]);
  });
});
