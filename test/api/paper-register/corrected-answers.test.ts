import { randomUUID } from 'node:crypto';
import { act as escalate, establish, type Escalation } from '../../builders/escalation';
import { sentLetter } from '../../builders/letter';
import { at, completed, HEAD, INSPECTOR, started, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import { ComplaintWorld } from '../complaint/complaint-world';
import { CORRECT } from './recorded-paper';

const ENTRY = `id version number receivedOn registeredOn senderNumber annulledAt actions { name }
  corrections { formerSender formerSenderNumber formerContent formerReceivedOn reason correctedBy }`;
interface Entry {
  readonly id: string;
  readonly version: number;
  readonly number: string;
}
interface Answered {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly answer: string | null;
  readonly incoming: Entry;
}

/** A correction of an answer: what it answers and who answers are known by its case. */
const correcting = ({ id, version }: Entry, more: object = {}) => ({
  id,
  version,
  key: randomUUID(),
  input: { text: 'Read rightly', receivedAt: at('2026-06-18'), reason: 'Of another letter', ...more },
});

describe('an answer of somebody else that was recorded wrongly', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.stop());

  const correct = async (variables: Readonly<Record<string, unknown>>): Promise<Entry> =>
    (await (await world.as(INSPECTOR)).run<{ correctIncomingPaper: Entry }>(CORRECT, variables))
      .correctIncomingPaper;
  const refused = async (code: string, variables: Readonly<Record<string, unknown>>, email = INSPECTOR) =>
    (await world.as(email)).expectRefusal(code, CORRECT, variables);
  const journalOf = async (email: string, inspectionId: string, of = 'paper') =>
    (
      await world.read<{
        journal: { nodes: { action: string; details: { label: string; value: string }[] }[] };
      }>(email, inspectionId, 'journal(first: 50) { nodes { action details { label value } } }')
    )?.journal.nodes.filter(({ action }) => action.startsWith(of)) ?? [];

  test('[clause 8.6] of a third person: its words and day are corrected under its number, and what never came is awaited again', async () => {
    const running = await started(world);
    await world.owner.query(
      `insert into third_person_request (state, inspection_id, authority_id, third_person_id, draft_inspection_id, relation,
         information_sought, drafted_at, number, sent_at, sent_by)
       select 'SENT', id, authority_id, subject_id, id, 'Contract', 'Journal', $2, '12-1/77', $2, 'Inspector' from inspection where id = $1`,
      [running.id, at('2026-06-03')],
    );
    world.at(at('2026-06-20'));
    const read = async (email = INSPECTOR) => {
      const found = await world.read<{ thirdPersonRequests: Answered[] }>(
        email,
        running.id,
        `thirdPersonRequests { id version state answer answeredOn thirdPerson { nameRu } incoming { ${ENTRY} } actions { name } }`,
      );
      return found?.thirdPersonRequests[0] as Answered & { thirdPerson: { nameRu: string } };
    };
    const record = async (text: string) => {
      const { id, version } = await read();
      await (
        await world.as(INSPECTOR)
      ).run(
        `mutation ($id: ID!, $key: String!, $version: Int!, $input: RecordThirdPersonAnswerInput!) {
          recordThirdPersonAnswer(id: $id, idempotencyKey: $key, expectedVersion: $version, input: $input) { id } }`,
        { id, version, key: randomUUID(), input: { answeredOn: '2026-06-17', text, fileIds: [] } },
      );
      return read();
    };
    const wrong = await record('Read wrongly');
    expect(wrong.incoming).toMatchObject({ actions: [{ name: 'correctIncomingPaper' }], corrections: [] });
    await refused(
      'PAPER_UNCHANGED',
      correcting(wrong.incoming, { text: 'Read wrongly', receivedAt: at('2026-06-17') }),
    );
    await refused('FACT_BEFORE_CASE', correcting(wrong.incoming, { receivedAt: at('2026-06-02') }));
    await refused('FACT_IN_FUTURE', correcting(wrong.incoming, { receivedAt: at('2026-06-21') }));
    await refused('INVALID_INPUT', correcting(wrong.incoming, { sender: 'Another person' }));
    await refused('INVALID_INPUT', correcting(wrong.incoming, { kind: 'COURT_PAPER' }));
    await refused('NOT_FOUND', correcting(wrong.incoming), 'inspector.karagandy@agency.demo');
    await refused('FORBIDDEN', correcting(wrong.incoming), SUBJECT);
    await correct(correcting(wrong.incoming));
    const right = await read();
    expect(right).toMatchObject({
      version: wrong.version + 1,
      state: 'ANSWERED',
      answer: 'Read rightly',
      answeredOn: '2026-06-18',
      incoming: {
        number: wrong.incoming.number,
        version: 2,
        receivedOn: '2026-06-18',
        registeredOn: '2026-06-20',
        corrections: [
          {
            formerSender: wrong.thirdPerson.nameRu,
            formerContent: 'Read wrongly',
            formerReceivedOn: '2026-06-17',
            reason: 'Of another letter',
          },
        ],
      },
    });
    await refused('STALE_VERSION', correcting(wrong.incoming));
    await correct(correcting(right.incoming, { annul: true, reason: 'It came to another case' }));
    const awaited = await read();
    expect(awaited).toMatchObject({
      state: 'SENT',
      answer: null,
      answeredOn: null,
      incoming: { number: wrong.incoming.number, annulledAt: expect.anything(), actions: [] },
      actions: [{ name: 'recordThirdPersonAnswer' }],
    });
    await refused('PAPER_ANNULLED_ALREADY', correcting(awaited.incoming));
    // Its own answer comes under a number of its own; the annulled one is read in the journal.
    expect((await record('The journal of May')).incoming.number).not.toBe(wrong.incoming.number);
    const [annulled, corrected] = await journalOf(INSPECTOR, running.id);
    expect([annulled?.action, corrected?.action]).toEqual(['paperAnnulled', 'paperCorrected']);
    expect(annulled?.details.map(({ value }) => value)).toEqual([
      wrong.incoming.number,
      'It came to another case',
      'Read rightly',
    ]);
    expect(await journalOf(SUBJECT, running.id)).toEqual([]);
    const [answered] = await journalOf(INSPECTOR, running.id, 'thirdPersonAnswered');
    expect(answered?.details).toEqual([
      { label: 'Date', value: expect.any(String) },
      { label: 'Answer', value: 'The journal of May' },
    ]);
  });

  test('[clause 29] of a law-enforcement body: corrected or annulled, and of neither is the subject told', async () => {
    const { id: inspectionId } = await completed(world);
    const REFERRAL = `id version state answer answeredAt incoming { ${ENTRY} }`;
    const run = async (email: string, name: string, of: { id: string; version?: number }, input: object) => {
      const [target, version] =
        of.version === undefined ? ['inspectionId', ''] : ['referralId', `, expectedVersion: ${of.version}`];
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const document = `mutation ($id: ID!, $key: String!, $input: ${type}!) {
        ${name}(${target}: $id, idempotencyKey: $key${version}, input: $input) { ${REFERRAL} } }`;
      const variables = { id: of.id, key: randomUUID(), input };
      return (await (await world.as(email)).run<Record<string, Answered>>(document, variables))[
        name
      ] as Answered;
    };
    const found = { officials: 'B. Ospanov', signs: 'Money was taken' };
    const proposed = await run(INSPECTOR, 'proposeReferral', { id: inspectionId }, found);
    const sent = await run(HEAD, 'sendReferral', proposed, { competentBody: 'Department of Almaty' });
    world.at(at('2026-06-20'));
    const answer = { answeredAt: at('2026-06-19'), answer: 'No case was opened' };
    const answered = await run(INSPECTOR, 'recordReferralAnswer', sent, answer);
    await refused('FACT_BEFORE_CASE', correcting(answered.incoming, { receivedAt: at('2026-06-09') }));
    const done = await correct(
      correcting(answered.incoming, { text: 'A case was opened', senderNumber: '5-1' }),
    );
    expect(done).toMatchObject({
      senderNumber: '5-1',
      corrections: [
        {
          formerSender: 'Department of Almaty',
          formerContent: 'No case was opened',
        },
      ],
    });
    const read = async () => {
      const client = await world.as(INSPECTOR);
      const { referral } = await client.run<{ referral: Answered }>(
        `query ($id: ID!) { referral(id: $id) { ${REFERRAL} } }`,
        { id: sent.id },
      );
      return referral;
    };
    expect(await read()).toMatchObject({
      state: 'ANSWERED',
      answer: 'A case was opened',
      answeredAt: new Date(at('2026-06-18')).toISOString(),
    });
    expect(await journalOf(INSPECTOR, inspectionId)).toMatchObject([{ action: 'paperCorrected' }]);
    await correct(correcting(done, { annul: true }));
    expect(await read()).toMatchObject({ state: 'SENT', answer: null, answeredAt: null });
    expect(await journalOf(SUBJECT, inspectionId)).toEqual([]);
    const again = await run(INSPECTOR, 'recordReferralAnswer', await read(), answer);
    expect(again.incoming.number).not.toBe(answered.incoming.number);
  });

  test('[clause 35] of the body above: of two who correct it at once one does, and of an annulled one another is awaited', async () => {
    const { inspection } = await sentLetter(world);
    world.at(at('2026-06-18'));
    const of = await establish(world, INSPECTOR, inspection.id);
    const sent = await escalate(world, HEAD, 'sendEscalationPaper', of, {
      addressee: 'PROSECUTOR',
      recipient: 'Prosecutor of Almaty city',
      way: 'PAPER',
    });
    world.at(at('2026-06-25'));
    const recorded = {
      paperId: sent.papers[0]?.id,
      answeredAt: at('2026-06-24'),
      answer: 'Nothing was ordered',
    };
    const answered = await escalate(world, INSPECTOR, 'recordEscalationAnswer', sent, recorded);
    const read = async () => {
      const client = await world.as(INSPECTOR);
      const { escalation } = await client.run<{ escalation: Escalation & { papers: { incoming: Entry }[] } }>(
        `query ($id: ID!) { escalation(id: $id) { id version state papers { id answer answeredAt incoming { ${ENTRY} } } } }`,
        { id: of.id },
      );
      return escalation;
    };
    const [paper] = (await read()).papers;
    const entry = paper?.incoming as Entry;
    const change = correcting(entry, { text: 'An inspection was ordered', receivedAt: at('2026-06-23') });
    await refused('FACT_BEFORE_CASE', correcting(entry, { receivedAt: at('2026-06-17') }));
    const client = await world.as(INSPECTOR);
    const both = await Promise.all([
      client.ask(CORRECT, change),
      client.ask(CORRECT, { ...change, key: randomUUID() }),
    ]);
    expect(both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual([
      'STALE_VERSION',
      'done',
    ]);
    const corrected = await read();
    expect(corrected).toMatchObject({
      version: answered.version + 1,
      papers: [
        {
          answer: 'An inspection was ordered',
          answeredAt: new Date(at('2026-06-23')).toISOString(),
          incoming: {
            corrections: [
              { formerSender: 'Prosecutor of Almaty city', formerContent: 'Nothing was ordered' },
            ],
          },
        },
      ],
    });
    await correct(
      correcting(corrected.papers[0]?.incoming as Entry, { annul: true, receivedAt: at('2026-06-23') }),
    );
    const again = await escalate(world, INSPECTOR, 'recordEscalationAnswer', await read(), recorded);
    expect(again.papers[0]).toMatchObject({ answer: 'Nothing was ordered' });
  });
});

describe('an answer on a forwarded complaint that was recorded wrongly', () => {
  let world: ComplaintWorld;
  beforeAll(async () => {
    world = await ComplaintWorld.start();
  });
  afterAll(() => world?.stop());

  test('[clause 10] number, day and words are corrected, and the receipt that it proves goes with it', async () => {
    const subjectId = await world.outsider();
    const registered = await world.register(INSPECTOR, await world.whole({ subjectId }));
    const body = { bodyName: 'Committee of medical control', bodyField: 'health care' };
    const forwarded = await world.act(HEAD, 'forwardComplaint', registered, body);
    const given = { number: '12-3/45', answeredOn: '2026-03-19', text: 'Read wrongly' };
    const answered = await world.act(INSPECTOR, 'recordForwardingAnswer', forwarded, given);
    const client = await world.as(INSPECTOR);
    const read = async () =>
      (
        await client.run<{ complaint: { version: number; answerIncoming: Entry; documents: object[] } }>(
          `query ($id: ID!) { complaint(id: $id) { version answer answerNumber answeredOn answerIncoming { ${ENTRY} }
            documents { copies { receivedBy proof } } } }`,
          { id: registered.id },
        )
      ).complaint;
    const proofs = async () => JSON.stringify((await read()).documents);
    const change = { receivedAt: '2026-03-19T09:00:00+05:00', senderNumber: '12-3/54' };
    expect(await proofs()).toContain('"proof":"12-3/45"');
    await client.run(CORRECT, correcting((await read()).answerIncoming, change));
    const corrected = await read();
    expect(corrected).toMatchObject({
      version: answered.version + 1,
      answer: 'Read rightly',
      answerNumber: '12-3/54',
      answeredOn: '2026-03-19',
      answerIncoming: {
        senderNumber: '12-3/54',
        corrections: [
          { formerSender: body.bodyName, formerSenderNumber: '12-3/45', formerContent: 'Read wrongly' },
        ],
      },
    });
    expect(await proofs()).toContain('"proof":"12-3/54"');
    await client.run(CORRECT, correcting(corrected.answerIncoming, { ...change, annul: true }));
    const awaited = await read();
    expect(awaited).toMatchObject({ answer: null, answerNumber: null, answeredOn: null });
    expect(await proofs()).not.toContain(body.bodyName);
    const again = await world.act(
      INSPECTOR,
      'recordForwardingAnswer',
      { id: registered.id, version: awaited.version },
      given,
    );
    expect(again).toMatchObject({ answer: 'Read wrongly' });
    expect(await proofs()).toContain('"proof":"12-3/45"');
  });
});
