import { randomUUID } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { RegisterIncomingPapers1763800000590 } from '../../../server/migrations/0590-register-incoming-papers';
import { RegisterPapersOfOthers1763800000610 } from '../../../server/migrations/0610-register-papers-of-others';
import { RegisterForwardingAnswers1763800000691 } from '../../../server/migrations/0691-register-forwarding-answers';
import { RegisterAnswersToLists1763800000841 } from '../../../server/migrations/0841-register-answers-to-lists';
import { act as actOnLetter, owedBy, LETTER_INPUT, plan } from '../../builders/letter';
import { askForTime, inform, recordPaper, seen } from '../../builders/prescription';
import { counterEntries } from '../inspection/support/counter-entries';
import { ALMATY_CITY, at, completed, HEAD, INSPECTOR, started, SUBJECT } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';
import { CORRECT, corrected, RECORD, recording, type Recorded } from './recorded-paper';

const OTHER_HEAD = 'head.karagandy@agency.demo';
const ENTRY = 'number kind receivedOn registeredOn';
const REGISTER = `query ($filter: IncomingPaperFilter, $first: Int, $after: String) {
  incomingPapers(filter: $filter, first: $first, after: $after) {
    edges { cursor node { ${ENTRY} senderBody sender { name } senderOffice { nameEn } caseKind caseId caseNumber inspectionId } }
    pageInfo { endCursor hasNextPage } } }`;

interface Entry {
  readonly number: string;
  readonly kind: string;
  readonly receivedOn: string;
  readonly registeredOn: string;
  readonly caseKind: string;
  readonly caseNumber: string;
  readonly sender: { readonly name: string } | null;
  readonly senderBody: string | null;
  readonly senderOffice: { readonly nameEn: string } | null;
}
interface Answer {
  readonly incomingPapers: {
    readonly edges: readonly { readonly node: Entry }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

describe('the register of papers', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.stop());

  const list = async (email: string, filter: object = {}): Promise<readonly Entry[]> => {
    const found = await (await world.as(email)).run<Answer>(REGISTER, { filter, first: 100 });
    return found.incomingPapers.edges.map(({ node }) => node);
  };
  const runningNumber = ({ number }: Entry) => Number(/^12-(\d+)\/2026$/.exec(number)?.[1]);
  const numbersOf = async (email: string) =>
    (await list(email, { year: 2026 })).map(runningNumber).sort((one, other) => one - other);
  const upTo = (count: number) => Array.from({ length: count }, (_, place) => place + 1);

  type Versioned = Pick<Case, 'id' | 'version'>;
  async function register(more: object = {}, key: string = randomUUID()): Promise<Versioned> {
    const input = {
      cameBy: 'PAPER',
      receivedAt: at('2026-06-10', '09:00:00'),
      person: { kind: 'NATURAL', name: 'Consumer A' },
      subjectId: await world.subjectOf(ALMATY_CITY),
      text: 'I waited for thirty days',
      isAnother: true,
      ...more,
    };
    const client = await world.as(INSPECTOR);
    const { registerComplaint } = await client.run<{ registerComplaint: Versioned }>(
      `mutation ($input: RegisterComplaintInput!, $key: String!) {
        registerComplaint(input: $input, idempotencyKey: $key) { id version } }`,
      { input, key },
    );
    return registerComplaint;
  }

  let inspection: Case;

  test('[clause 5] [clause 25] [clause 28] [clause 28-1] [clause 30] [clause 32] [clause 34] whatever the subject hands in gets the next number of the office', async () => {
    const of = await started(world);
    const asked = {
      kind: 'EXPLANATION',
      text: 'Why late',
      official: 'A. Serikov',
      items: ['Why?'],
      pointIds: [],
    };
    await world.act(INSPECTOR, 'sendDocumentRequest', of, { input: { ...asked, dueDate: '2026-06-08' } });
    const request = await world.value<{ id: string; version: number }>(
      `select jsonb_build_object('id', id::text, 'version', version) as value from document_request where inspection_id = $1`,
      [of.id],
    );
    const answered = await (
      await world.as(SUBJECT)
    ).run<{ answerDocumentRequest: { incoming: Entry } }>(
      `mutation ($id: ID!, $version: Int!, $key: String!) { answerDocumentRequest(requestId: $id, expectedVersion: $version,
        idempotencyKey: $key, input: { text: "", answers: ["The queue broke"], fileIds: [] }) { incoming { ${ENTRY} } } }`,
      { ...request, key: randomUUID() },
    );
    expect(answered.answerDocumentRequest.incoming).toEqual({
      number: '12-1/2026',
      kind: 'EXPLANATION',
      receivedOn: '2026-06-03',
      registeredOn: '2026-06-03',
    });

    inspection = await completed(world);
    await world.act(SUBJECT, 'fileObjection', inspection, { input: { text: 'We object', fileIds: [] } });
    const found = await world.read<{ prescription: { id: string } }>(
      INSPECTOR,
      inspection.id,
      'prescription { id }',
    );
    const prescription = await seen(world, found?.prescription ?? { id: '' });
    await inform(world, await askForTime(world, prescription));
    const letter = await actOnLetter(
      world,
      INSPECTOR,
      'issueLetterOnMeasures',
      await owedBy(world, inspection),
      LETTER_INPUT,
    );
    const planned = await plan(world, letter);
    const told = await actOnLetter(world, SUBJECT, 'informOnPlanRow', planned, {
      rowId: planned.plan?.rows[0]?.id,
      text: 'The queue works',
      fileIds: [],
    });
    await actOnLetter(world, SUBJECT, 'reportOnLetter', told, { text: 'Done', fileIds: [] });

    const entries = await list(HEAD, { year: 2026 });
    expect(entries.map(({ number, kind, caseKind }) => [number, kind, caseKind])).toEqual([
      ['12-7/2026', 'LETTER_REPORT', 'letter-on-measures'],
      ['12-6/2026', 'PLAN_ROW_INFORMATION', 'letter-on-measures'],
      ['12-5/2026', 'ACTION_PLAN', 'letter-on-measures'],
      ['12-4/2026', 'REMEDIATION_INFORMATION', 'prescription'],
      ['12-3/2026', 'EXTENSION_REQUEST', 'prescription'],
      ['12-2/2026', 'OBJECTION', 'inspection'],
      ['12-1/2026', 'EXPLANATION', 'inspection'],
    ]);
    expect(new Set(entries.map(({ sender }) => sender?.name)).size).toBe(1);
    // The subject reads the number at the thing itself, on whatever side of the case it stands.
    expect(
      await world.read(
        SUBJECT,
        inspection.id,
        `objections { incoming { number } } prescription { extensions { incoming { number } }
          violations { information { incoming { number } } } }
          letterOnMeasures { reports { incoming { number } } plan { incoming { number } rows { information { incoming { number } } } } }`,
      ),
    ).toEqual({
      objections: [{ incoming: { number: '12-2/2026' } }],
      prescription: {
        extensions: [{ incoming: { number: '12-3/2026' } }],
        violations: [{ information: [{ incoming: { number: '12-4/2026' } }] }],
      },
      letterOnMeasures: {
        reports: [{ incoming: { number: '12-7/2026' } }],
        plan: {
          incoming: { number: '12-5/2026' },
          rows: [{ information: [{ incoming: { number: '12-6/2026' } }] }, { information: [] }],
        },
      },
    });
  });

  test('[clause 25] what is recorded of an earlier day keeps both days, and a correction moves the day of the receipt alone', async () => {
    const of = await completed(world, ['MET', 'MET', 'MET']);
    world.at(at('2026-06-16'));
    const recorded = await world.act(INSPECTOR, 'recordObjection', of, {
      input: { text: 'By post', fileIds: [], receivedAt: at('2026-06-12') },
    });
    const read = () =>
      world.read(SUBJECT, of.id, `objections { incoming { number receivedOn registeredOn } }`);
    const kept = { number: '12-8/2026', registeredOn: '2026-06-16' };
    expect(await read()).toEqual({ objections: [{ incoming: { ...kept, receivedOn: '2026-06-12' } }] });

    const given = counterEntries(world);
    await given.propose(await given.current(recorded), 'OBJECTION_RECEIPT', at('2026-06-11'));
    await given.sign(recorded);
    expect(await read()).toEqual({ objections: [{ incoming: { ...kept, receivedOn: '2026-06-11' } }] });
    // What was informed of several violations on one paper has one number.
    const found = await world.read<{ prescription: { id: string } }>(
      INSPECTOR,
      (await completed(world, ['SIGNIFICANT', 'MINOR', 'MET'])).id,
      'prescription { id }',
    );
    world.at(at('2026-06-17'));
    await recordPaper(world, await seen(world, found?.prescription ?? { id: '' }), at('2026-06-16'));
    expect(await numbersOf(HEAD)).toEqual(upTo(9));
  });

  test('numbers run without gaps and none is given twice, however many come at once and however many fail', async () => {
    world.at(at('2026-06-17'));
    const before = (await numbersOf(HEAD)).length;
    const done = await Promise.allSettled(
      upTo(8).map((place) => register(place % 2 === 0 ? { fileIds: ['999999'] } : {})),
    );
    const taken = done.filter(({ status }) => status === 'fulfilled');
    expect(taken).toHaveLength(4);
    const key = randomUUID();
    const twice = await Promise.all([register({}, key), register({}, key)]);
    expect(twice[0].id).toBe(twice[1].id);
    expect(await numbersOf(HEAD)).toEqual(upTo(before + 5));
  });

  test('[clause 9] [clause 31] a complaint names nobody in the register, and one that is passed on comes in at the other office', async () => {
    world.at(at('2026-06-18'));
    const complaint = await register({ receivedAt: at('2026-06-17') });
    const [entry] = await list(HEAD, { kind: 'COMPLAINT' });
    expect(entry).toMatchObject({
      sender: null,
      senderBody: null,
      receivedOn: '2026-06-17',
      registeredOn: '2026-06-18',
    });
    const other = await world.value<string>(
      `select c.authority_id::text as value from capacity c join account a on a.id = c.account_id where a.email = $1`,
      [OTHER_HEAD],
    );
    await world.owner.query(
      `update inspected_subject set authority_id = $2 where id = (select subject_id from complaint where id = $1)`,
      [complaint.id, other],
    );
    const client = await world.as(INSPECTOR);
    await client.run(
      `mutation ($id: ID!, $version: Int!, $key: String!, $input: PassComplaintOnInput!) {
        passComplaintOn(id: $id, expectedVersion: $version, idempotencyKey: $key, input: $input) { id } }`,
      { ...complaint, key: randomUUID(), input: { authorityId: other, reason: 'Of another region' } },
    );
    expect(await list(OTHER_HEAD)).toMatchObject([
      {
        number: '12-1/2026',
        kind: 'COMPLAINT',
        caseNumber: entry?.caseNumber,
        senderOffice: { nameEn: expect.stringContaining('Almaty') },
      },
    ]);
    // What came in stays in the register of the office that it came to first.
    expect((await list(HEAD))[0]).toEqual(entry);
  });

  test('a register is its office’s: pages, search and kinds, as a table too; a subject has none', async () => {
    const client = await world.as(HEAD);
    const numbers: string[] = [];
    let after: string | null = null;
    do {
      const { incomingPapers }: Answer = await client.run<Answer>(REGISTER, { first: 4, after });
      numbers.push(...incomingPapers.edges.map(({ node }) => node.number));
      after = incomingPapers.pageInfo.hasNextPage ? incomingPapers.pageInfo.endCursor : null;
    } while (after !== null);
    expect(numbers).toEqual((await list(HEAD)).map(({ number }) => number));
    expect((await list(HEAD, { search: '3' })).map(({ number }) => number)).toEqual(['12-3/2026']);
    expect((await list(HEAD, { search: '12-1' })).map(runningNumber)).toContain(10);
    expect(await list(HEAD, { year: 2025 })).toEqual([]);
    expect((await list(HEAD, { kind: 'OBJECTION' })).map(runningNumber)).toEqual([8, 2]);

    const incoming = await (
      await client.fetch('/paper-register/incoming.csv?year=2026&kind=OBJECTION')
    ).text();
    expect(incoming.trim().split('\r\n')).toEqual([
      expect.stringContaining('Number,Registered on,Received on'),
      expect.stringMatching(/^12-8\/2026,2026-06-16,2026-06-11,Objection,.+,/),
      expect.stringMatching(/^12-2\/2026,2026-06-10,2026-06-10,Objection,.+,/),
    ]);
    const issued = await client.run<{ outgoingPapers: { nodes: { number: string; kind: string }[] } }>(
      `{ outgoingPapers(first: 100, filter: { year: 2026, kind: LETTER_ON_MEASURES }) { nodes { number kind } } }`,
    );
    expect(issued.outgoingPapers.nodes).toEqual([{ number: '51-1/2026', kind: 'LETTER_ON_MEASURES' }]);
    const outgoing = await (await client.fetch('/paper-register/outgoing.csv?search=51-1')).text();
    expect(outgoing).toContain('51-1/2026,2026-06-10,');
    expect(outgoing).toContain('Sent,Receipt,Opened in the portal by');
    for (const wrong of ['year=soon', 'kind=LETTER_ON_MEASURES', 'search=%00', 'year=2025&year=2026'])
      expect((await client.fetch(`/paper-register/incoming.csv?${wrong}`)).status).toBe(400);
    expect((await client.fetch('/paper-register/others.csv')).status).toBe(404);

    const subject = await world.as(SUBJECT);
    await subject.expectRefusal('FORBIDDEN', '{ incomingPapers { nodes { number } } }');
    expect((await subject.fetch('/paper-register/incoming.csv')).status).toBe(403);
    expect((await list(OTHER_HEAD)).map(({ number }) => number)).toEqual(['12-1/2026']);
  });

  const record = async (email: string, more: object = {}): Promise<Recorded> => {
    const client = await world.as(email);
    const given = recording(inspection.id, more);
    return (await client.run<{ recordIncomingPaper: Recorded }>(RECORD, given)).recordIncomingPaper;
  };

  test('[clause 35] what comes from courts, prosecutors and others is registered at its case, and a wrong entry is corrected under its number', async () => {
    world.at(at('2026-06-18'));
    const before = (await numbersOf(HEAD)).length;
    const first = await record(INSPECTOR);
    expect(first).toMatchObject({
      number: `12-${before + 1}/2026`,
      kind: 'COURT_PAPER',
      receivedOn: '2026-06-17',
      registeredOn: '2026-06-18',
      senderNumber: '7',
      corrections: [],
      actions: [{ name: 'correctIncomingPaper' }],
    });
    // Once more it is the same paper, whoever enters it and however often at once.
    const again = await Promise.allSettled([record(HEAD), record(INSPECTOR), record(INSPECTOR)]);
    expect(again.map((one) => String((one as PromiseRejectedResult).reason))).toEqual(
      again.map(() =>
        expect.stringContaining(
          `PAPER_ENTERED_ALREADY · This paper is registered already as No. ${first.number}`,
        ),
      ),
    );
    const client = await world.as(INSPECTOR);
    const { sender, senderNumber, text, receivedAt, kind } = recording(inspection.id).input;
    await client.expectRefusal(
      'PAPER_UNCHANGED',
      CORRECT,
      corrected(first, { sender, senderNumber, text, receivedAt, kind }),
    );
    const done = await client.run<{ correctIncomingPaper: Recorded }>(CORRECT, corrected(first));
    expect(done.correctIncomingPaper).toMatchObject({
      number: first.number,
      version: 2,
      kind: 'PROSECUTOR_PAPER',
      senderBody: 'Prosecutor of the city',
      senderNumber: null,
      receivedOn: '2026-06-16',
      registeredOn: '2026-06-18',
      corrections: [
        {
          formerSender: 'Specialised administrative court',
          formerContent: 'The claim is left without motion',
          formerReceivedOn: '2026-06-17',
          reason: 'Read wrongly',
        },
      ],
    });
    await client.expectRefusal('STALE_VERSION', CORRECT, corrected(first));
    const second = corrected(done.correctIncomingPaper, { annul: true });
    const gone = await client.run<{ correctIncomingPaper: Recorded }>(CORRECT, second);
    expect(gone.correctIncomingPaper).toMatchObject({ annulledAt: expect.anything(), actions: [] });
    await client.expectRefusal('PAPER_ANNULLED_ALREADY', CORRECT, corrected(gone.correctIncomingPaper));
    // The number of what was annulled is given to nothing else.
    expect((await record(INSPECTOR, { kind: 'THIRD_PERSON_PAPER', sender: 'LLP Tenant' })).number).toBe(
      `12-${before + 2}/2026`,
    );
    const csv = await (await (await world.as(HEAD)).fetch('/paper-register/incoming.csv')).text();
    expect(csv).toMatch(new RegExp(`12-${before + 1}/2026,.*annulled`));

    const papers = 'papersOfOthers { number }';
    expect(await world.read(INSPECTOR, inspection.id, papers)).toEqual({
      papersOfOthers: [{ number: `12-${before + 2}/2026` }, { number: `12-${before + 1}/2026` }],
    });
    const seen = await world.read<{
      journal: { nodes: { action: string; details: { label: string }[] }[] };
    }>(INSPECTOR, inspection.id, 'journal(first: 50) { nodes { action details { label } } }');
    const noted = seen?.journal.nodes.find(({ action }) => action === 'paperRegistered');
    expect(noted?.details.map(({ label }) => label)).toEqual(['Number', 'From', 'Contents']);
    // The subject is told of none, nor is another office.
    expect(await world.read(SUBJECT, inspection.id, papers)).toEqual({ papersOfOthers: [] });
    await expect(record(OTHER_HEAD)).rejects.toThrow('NOT_FOUND');
    await expect(record(SUBJECT)).rejects.toThrow('FORBIDDEN');
    await expect(record(INSPECTOR, { receivedAt: at('2026-06-19') })).rejects.toThrow('FACT_IN_FUTURE');
    await expect(record(INSPECTOR, { text: ' ' })).rejects.toThrow('INVALID_INPUT');
    expect((await numbersOf(HEAD)).length).toBe(before + 2);
    const [taken] = (
      await client.run<{ incomingPapers: { nodes: Recorded[] } }>(
        '{ incomingPapers(first: 1, filter: { kind: OBJECTION }) { nodes { id version number } } }',
      )
    ).incomingPapers.nodes;
    await client.expectRefusal('PAPER_CORRECTED_IN_CASE', CORRECT, corrected(taken ?? first));
    // Senders count anew each year; a correction to one paper makes no second entry of it either.
    const tenant = { kind: 'THIRD_PERSON_PAPER', sender: 'LLP Tenant', receivedAt: at('2025-06-17') };
    const earlier = await record(INSPECTOR, tenant);
    expect(earlier).toMatchObject({ number: `12-${before + 3}/2026` });
    const same = corrected(earlier, { ...tenant, senderNumber: '7', receivedAt: at('2026-06-17') });
    await client.expectRefusal('PAPER_ENTERED_ALREADY', CORRECT, same);
  });

  test('what was there before is numbered in the order of its receipt', async () => {
    const query = async (text: string) => (await world.owner.query<object>(text)).rows;
    const runner = { query } as unknown as QueryRunner;
    const migration = new RegisterIncomingPapers1763800000590();
    const later = [
      new RegisterPapersOfOthers1763800000610(),
      new RegisterForwardingAnswers1763800000691(),
      new RegisterAnswersToLists1763800000841(),
    ];
    // What a former server would not know goes with the later ones.
    const before = (await list(HEAD)).filter(({ kind }) => !kind.endsWith('_PAPER')).length;
    for (const one of [...later].reverse()) await one.down(runner);
    await migration.down(runner);
    await migration.up(runner);
    for (const one of later) await one.up(runner);
    const entries = [...(await list(HEAD))].reverse();
    // A complaint that was passed on is numbered where it is now.
    expect(entries.map(runningNumber)).toEqual(upTo(before - 1));
    expect(entries).toEqual([...entries].sort((a, b) => a.receivedOn.localeCompare(b.receivedOn)));
    expect(entries[0]).toMatchObject({ kind: 'EXPLANATION', receivedOn: '2026-06-03' });
    await register();
    expect(await numbersOf(HEAD)).toEqual(upTo(before));
  });
});
