import { randomUUID } from 'node:crypto';
import { workerTurn } from '../../builders/worker-turn';
import { at, completed, drawnUp, HEAD, INSPECTOR, PERSON, registered, SUBJECT } from './support/course';
import { counterEntries, REASON, SIGN } from './support/counter-entries';
import { openWorld, type World } from './support/world';

const DECLINE = `mutation ($id: ID!, $entryId: ID!, $key: String!, $version: Int!) {
  declineCounterEntry(id: $id, entryId: $entryId, reason: "The register says otherwise", idempotencyKey: $key, expectedVersion: $version) { version } }`;

describe('a wrongly recorded fact', () => {
  let world: World;
  let given: ReturnType<typeof counterEntries>;
  beforeAll(async () => {
    world = await openWorld();
    given = counterEntries(world);
  });
  afterAll(() => world.stop());

  /** Begun outside the system and recorded with a day that was wrong. */
  const begun = async (on: string) => {
    world.at(at('2026-06-01'));
    const input = { way: 'ELECTRONIC', recipient: 'Akim of Almaty' };
    const of = await world.act(INSPECTOR, 'sendStartNotice', await registered(world), { input });
    world.at(at('2026-06-09'));
    return world.act(INSPECTOR, 'recordHandingOver', of, {
      input: { ...PERSON, handedOverAt: at(on), acquaintedAt: at(on) },
    });
  };

  const letterOwedOn = ({ id }: { id: string }) =>
    world.value<string>(
      `select (owed_since at time zone 'Asia/Almaty')::date::text as value from letter_on_measures where inspection_id = $1`,
      [id],
    );

  test('[clause 25] [clause 23] [clause 28] [clause 30] the handing over of the result act: terms of both sides are counted anew, and told why', async () => {
    const of = await completed(world);
    expect(given.termOf(await given.see(SUBJECT, of), 'P25_OBJECTION')?.dueDate).toBe('2026-06-15');
    world.at(at('2026-06-16'));
    await workerTurn(world);
    const proposed = await given.propose(of, 'RESULT_ACT_HANDING_OVER', at('2026-06-12'));
    // Between the inspector and the head the subject is told nothing, and nothing moves.
    expect(await given.see(SUBJECT, of)).toMatchObject({ completedOn: '2026-06-10', counterEntries: [] });
    const key = randomUUID();
    const signed = await given.sign(proposed, key);
    await (await world.as(HEAD)).run(SIGN, signed);
    // Whoever decides it a second time is told that it is decided, and by whom.
    const again = { ...signed, key: randomUUID(), version: (await given.see(HEAD, of)).version };
    for (const decide of [SIGN, DECLINE]) {
      const refused = await (
        await world.as(HEAD)
      ).expectRefusal('COUNTER_ENTRY_SIGNED_ALREADY', decide, again);
      expect(refused.message).toMatch(/2026, .+/);
    }
    for (const email of [INSPECTOR, SUBJECT]) {
      const seen = await given.see(email, of);
      expect(seen).toMatchObject({
        completedOn: '2026-06-12',
        counterEntries: [
          {
            fact: 'RESULT_ACT_HANDING_OVER',
            state: 'SIGNED',
            recordedAt: '2026-06-10T05:00:00.000Z',
            correctedAt: '2026-06-12T05:00:00.000Z',
            reason: REASON,
            files: [{ name: 'receipt.txt' }],
            moves: [
              {
                rule: 'P25_OBJECTION',
                earlierDueDate: '2026-06-15',
                dueDate: '2026-06-17',
                earlierKept: null,
                kept: null,
              },
              expect.objectContaining({
                rule: 'P28_EXTENSION_REQUEST',
                earlierDueDate: '2026-06-15',
                dueDate: '2026-06-17',
              }),
            ],
          },
        ],
      });
      const term = given.termOf(seen, 'P25_OBJECTION');
      expect(term).toMatchObject({ dueDate: '2026-06-17', state: 'DUE_SOON' });
      expect(term?.dateMoves).toEqual([expect.stringContaining(REASON)]);
    }
    expect(await letterOwedOn(of)).toBe('2026-06-12');
    // Of a right that was not used by the wrong day nobody had been told that it was missed: nothing waits for the head's word.
    const { followedActs } = await (
      await world.as(HEAD)
    ).run<{ followedActs: { nodes: object[] } }>(
      '{ followedActs(filter: { undecided: true }) { nodes { kind } } }',
    );
    expect(followedActs.nodes).toEqual([]);
    const journal = await world.value<string[]>(
      `select array_agg(action order by id) as value from journal_entry where case_kind = 'inspection' and case_id = $1`,
      [of.id],
    );
    // The entry that was wrong stays as it was written.
    expect(journal).toEqual(expect.arrayContaining(['resultActHandedOver', 'counterEntrySigned']));
  });

  test('[clause 24] [clause 25] the registry marked a refused act on another day: what counted from the mark is counted anew', async () => {
    const drawn = await drawnUp(world);
    world.at(at('2026-06-15', '09:00:00'));
    const input = {
      at: at('2026-06-11', '11:00:00'),
      text: 'Would not sign',
      registryNumber: '4471',
      registryDate: '2026-06-11',
    };
    const of = await world.act(INSPECTOR, 'recordResultActRefusal', drawn, { input });
    // Entered four days later: the letter of clause 30 is owed since the mark.
    expect(await letterOwedOn(of)).toBe('2026-06-11');
    expect(given.termOf(await given.see(SUBJECT, of), 'P25_OBJECTION')?.dueDate).toBe('2026-06-16');
    const fileIds = [await world.upload(INSPECTOR, 'receipt.txt')];
    const refuse = async (code: string, fact: string, happenedAt: string) =>
      world.refused(code, INSPECTOR, 'proposeCounterEntry', await given.current(of), {
        input: { fact, happenedAt, reason: REASON, fileIds },
      });
    // The act was refused, not handed over; a mark is of the day of the refusal or later, and of a day alone.
    await refuse('COUNTER_ENTRY_NOTHING_RECORDED', 'RESULT_ACT_HANDING_OVER', at('2026-06-12'));
    await refuse('FACT_BEFORE_CASE', 'RESULT_ACT_REGISTRY_MARK', at('2026-06-10', '23:59:00'));
    await refuse('FACT_IN_FUTURE', 'RESULT_ACT_REGISTRY_MARK', at('2026-06-16', '00:00:00'));
    await refuse('COUNTER_ENTRY_SAME', 'RESULT_ACT_REGISTRY_MARK', at('2026-06-11', '08:00:00'));
    await given.propose(await given.current(of), 'RESULT_ACT_REGISTRY_MARK', at('2026-06-12', '17:20:00'));
    await given.sign(of);
    const seen = await given.see(SUBJECT, of);
    expect(seen).toMatchObject({
      completedOn: '2026-06-12',
      counterEntries: [
        {
          state: 'SIGNED',
          moves: [
            { rule: 'P25_OBJECTION', earlierDueDate: '2026-06-16', dueDate: '2026-06-17' },
            { rule: 'P28_EXTENSION_REQUEST', earlierDueDate: '2026-06-16', dueDate: '2026-06-17' },
          ],
        },
      ],
    });
    expect(given.termOf(seen, 'P25_OBJECTION')?.dateMoves).toEqual([expect.stringContaining(REASON)]);
    const act = await world.read<{ resultAct: object }>(
      SUBJECT,
      of.id,
      'resultAct { refusal { registryNumber registryDate } handedOver { handedOverAt } }',
    );
    expect(act?.resultAct).toEqual({
      refusal: { registryNumber: '4471', registryDate: '2026-06-12' },
      handedOver: null,
    });
  });

  test('[clause 28] the prescription came another day than the act: a request for more time that waits is marked anew', async () => {
    const of = await completed(world);
    world.at(at('2026-06-16'));
    const subject = await world.as(SUBJECT);
    type Read = {
      inspection: { prescription: { id: string; version: number; violations: { id: string }[] } };
    };
    const { prescription } = (
      await subject.run<Read>(
        'query ($id: ID!) { inspection(id: $id) { prescription { id version violations { id } } } }',
        { id: of.id },
      )
    ).inspection;
    const input = {
      items: [{ violationId: prescription.violations[0]?.id, remedyBy: '2026-07-31' }],
      needsTime: true,
      needsMoney: false,
      measures: 'A queue is bought',
      reasons: 'Procurement',
      fileIds: [],
    };
    await subject.run(
      `mutation ($id: ID!, $input: RequestExtensionInput!, $key: String!, $version: Int!) {
        requestExtension(prescriptionId: $id, input: $input, idempotencyKey: $key, expectedVersion: $version) { id } }`,
      { id: prescription.id, input, key: randomUUID(), version: prescription.version },
    );
    const late = () =>
      world.value<boolean>('select late as value from remediation_extension where prescription_id = $1', [
        prescription.id,
      ]);
    expect(await late()).toBe(true);
    await given.propose(await given.current(of), 'PRESCRIPTION_HANDING_OVER', at('2026-06-12'));
    await given.sign(of);
    expect(await late()).toBe(false);
    expect((await given.see(SUBJECT, of)).counterEntries).toMatchObject([
      { moves: [{ rule: 'P28_EXTENSION_REQUEST', earlierDueDate: '2026-06-15', dueDate: '2026-06-17' }] },
    ]);
    // The act itself was handed over when it was.
    expect((await given.see(SUBJECT, of)).completedOn).toBe('2026-06-10');
  });

  test('[clause 25] an objection that was late by the wrong day alone is in time by the corrected one', async () => {
    const of = await completed(world, ['MET', 'MET', 'MET']);
    world.at(at('2026-06-16'));
    const objected = await world.act(SUBJECT, 'fileObjection', of, {
      input: { text: 'We object', fileIds: [] },
    });
    expect(objected.findings).toContainEqual(expect.objectContaining({ code: 'OBJECTION_LATE' }));
    await given.propose(await given.current(of), 'RESULT_ACT_HANDING_OVER', at('2026-06-12'));
    await given.sign(of);
    const marks = await world.read<{ objections: object[] }>(SUBJECT, of.id, 'objections { late }');
    expect(marks?.objections).toEqual([{ late: false }]);
    expect(await given.standing(of, 'OBJECTION')).toEqual(['OBJECTION_IN_TIME']);
  });

  test('[clause 17] [clause 13] [clause 16] a start on another day moves the end; one that makes the act unlawful is kept as a breach', async () => {
    const of = await begun('2026-06-03');
    expect(of).toMatchObject({ startDate: '2026-06-03', endDate: '2026-06-17' });
    await given.propose(of, 'APPOINTMENT_HANDING_OVER', at('2026-06-01', '20:00:00'));
    await given.sign(of);
    // The checklist was read on 3 June: the start is still the later of the two (17).
    expect((await given.see(INSPECTOR, of)).start?.startDate).toBe('2026-06-03');
    await given.propose(await given.current(of), 'CHECKLIST_ACQUAINTANCE', at('2026-06-01', '20:00:00'));
    await given.sign(of);
    const seen = await given.see(SUBJECT, of);
    // The term of the notice says what the finding says (D10).
    expect(given.termOf(seen, 'P16_START_NOTICE')).toMatchObject({
      dueDate: '2026-05-31',
      state: 'MET_LATE',
    });
    // Ten working days from 1 June, with the breach of the 24 hours (16; D53).
    expect(seen).toMatchObject({ start: { startDate: '2026-06-01' }, endDate: '2026-06-15' });
    expect(given.termOf(seen, 'P23_COMPLETION')).toMatchObject({
      dueDate: '2026-06-15',
      dateMoves: [expect.stringContaining(REASON)],
    });
    expect(seen.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['NOTICE_TOO_LATE', 'START_BEFORE_PLANNED']),
    );
    const standing = await given.standing(of);
    expect(standing).toEqual([...new Set(standing)]);
    expect(standing).not.toContain('NOTICE_IN_TIME');
  });

  test('[clause 16] the day and the way of a notice: the earlier breach is followed by what holds', async () => {
    const of = await begun('2026-06-03');
    await given.propose(of, 'START_NOTICE', at('2026-06-02', '11:00:00'), { way: 'PAPER' });
    await given.sign(of);
    // Nothing is rewritten, and what holds no more says since when and by what, to both sides.
    for (const email of [SUBJECT, INSPECTOR])
      expect((await given.marksOf(email, of)).filter(({ code }) => code.startsWith('NOTICE'))).toEqual([
        {
          code: 'NOTICE_IN_TIME',
          overtakenAt: '2026-06-09T05:00:00.000Z',
          overtakenBy: 'COUNTER_ENTRY',
          overtakenTitle: 'The fact that it rests on was corrected by a counter-entry',
        },
        { code: 'NOTICE_TOO_LATE', overtakenAt: null, overtakenBy: null, overtakenTitle: null },
      ]);
    const notice = await world.value<string>(
      'select way as value from start_notice where inspection_id = $1',
      [of.id],
    );
    expect(notice).toBe('PAPER');
    // What lies with both sides as the proof of the sending says the same; on paper nobody has noted a receipt yet.
    const copy = () =>
      world.value<object>(
        `select jsonb_build_object('way', c.way, 'sent', c.delivered_at at time zone 'UTC', 'received', c.received_at at time zone 'UTC') as value
         from document_copy c join issued_document d on d.id = c.document_id
         where d.inspection_id = $1 and d.kind = 'START_NOTICE' and c.recipient = 'SUBJECT'`,
        [of.id],
      );
    expect(await copy()).toEqual({ way: 'PAPER', sent: '2026-06-02T06:00:00', received: null });
    expect(given.termOf(await given.see(SUBJECT, of), 'P16_START_NOTICE')?.state).toBe('MET_LATE');
    // A day before the recorded hour of the start, though not before its midnight (D10).
    await given.propose(await given.current(of), 'START_NOTICE', at('2026-06-02', '09:30:00'), {
      way: 'ELECTRONIC',
    });
    await given.sign(of);
    expect(given.termOf(await given.see(SUBJECT, of), 'P16_START_NOTICE')?.state).toBe('MET');
    expect(await copy()).toEqual({
      way: 'ELECTRONIC',
      sent: '2026-06-02T04:30:00',
      received: '2026-06-02T04:30:00',
    });
    expect(await given.standing(of, 'NOTICE')).toEqual(['NOTICE_IN_TIME']);
  });

  test('what is impossible, already so, unproved or undecided is refused; nothing is half written', async () => {
    const of = await begun('2026-06-03');
    const fileIds = [await world.upload(INSPECTOR, 'receipt.txt')];
    const refuse = async (code: string, input: object, email = INSPECTOR) =>
      world.refused(code, email, 'proposeCounterEntry', await given.current(of), {
        input: {
          fact: 'APPOINTMENT_HANDING_OVER',
          happenedAt: at('2026-06-04'),
          reason: REASON,
          fileIds,
          ...input,
        },
      });
    await refuse('FACT_IN_FUTURE', { happenedAt: at('2026-06-10') });
    await refuse('FACT_BEFORE_CASE', { happenedAt: at('2026-05-20') });
    await refuse('COUNTER_ENTRY_SAME', { happenedAt: at('2026-06-03') });
    await refuse('COUNTER_ENTRY_NOTHING_RECORDED', { fact: 'RESULT_ACT_HANDING_OVER' });
    await refuse('INVALID_INPUT', { fileIds: [] });
    await refuse('INVALID_INPUT', { reason: ' ' });
    await refuse('FORBIDDEN', {}, HEAD);
    await given.propose(await given.current(of), 'APPOINTMENT_HANDING_OVER', at('2026-06-04'));
    await refuse('COUNTER_ENTRY_PENDING', { fileIds: [await world.upload(INSPECTOR, 'other.txt')] });
    const { version, ...which } = await given.entryOf(of);
    const inspector = await world.as(INSPECTOR);
    await inspector.expectRefusal('FORBIDDEN', SIGN, { ...which, version, key: randomUUID() });
    const head = await world.as(HEAD);
    const race = await Promise.allSettled(
      [1, 2].map(() => head.run(SIGN, { ...which, version, key: randomUUID() })),
    );
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await given.see(HEAD, of)).counterEntries.map(({ state }) => state)).toEqual(['SIGNED']);
  });

  test('[clause 12] the head finds it among the work, and may decline it: the fact stands', async () => {
    const of = await begun('2026-06-03');
    await given.propose(of, 'CHECKLIST_ACQUAINTANCE', at('2026-06-04'));
    const head = await world.as(HEAD);
    type Waiting = { waiting: { nodes: { code: string; caseNumber: string }[] } };
    const { waiting } = await head.run<Waiting>('{ waiting(first: 100) { nodes { code caseNumber } } }');
    expect(waiting.nodes).toContainEqual({ code: 'STEP_SIGN_COUNTER_ENTRY', caseNumber: of.number });
    const { version, ...which } = await given.entryOf(of);
    await head.run(DECLINE, { ...which, version, key: randomUUID() });
    expect(await given.see(HEAD, of)).toMatchObject({
      start: { startDate: '2026-06-03' },
      counterEntries: [{ state: 'DECLINED' }],
    });
    expect((await given.see(SUBJECT, of)).counterEntries).toEqual([]);
  });
});
