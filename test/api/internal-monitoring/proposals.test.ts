import { randomUUID } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { SayLateSheetsOnce1763800001010 } from '../../../server/migrations/1010-say-late-sheets-once';
import { ReplaceGivenUpProposals1763800001011 } from '../../../server/migrations/1011-replace-given-up-proposals';
import { proposalVersionSql } from '../../../server/src/internal-control/internal-monitoring/proposal-version';
import { act, filled, opened, proposal, refused } from '../../builders/internal-monitoring';
import { textOfPages } from '../../documents/pdf-text';
import { at, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

const CONTROL = 'control@almaty-city.demo';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  world.at(at('2026-07-06'));
});
afterAll(() => world?.stop());

async function waitsFor(email: string, caseId: string): Promise<string[]> {
  const client = await world.as(email);
  const { waiting } = await client.run<{
    waiting: { nodes: { code: string; caseKind: string; caseId: string | null }[] };
  }>('{ waiting(first: 200) { nodes { code caseKind caseId } } }');
  return waiting.nodes
    .filter((node) => node.caseKind === 'internal-monitoring' && node.caseId === caseId)
    .map(({ code }) => code);
}

test('[clause 59] what study shows bears proposals without a violation; to remedy and to control takes one', async () => {
  let of = await opened(world, CONTROL, 2025, 3);
  for (const { number } of of.points)
    of = await act(world, CONTROL, 'answerMonitoringPoint', of, { number, answer: 'MET', text: 'Studied' });
  of = await act(world, CONTROL, 'addInternalFinding', of, {
    point: 6,
    nature: 'OBSERVATION',
    text: 'Applications are taken on paper twice',
  });
  const objectId = await world.subjectOf('200140000708');
  for (const more of [{ kind: 3 }, { kind: 4, objectId }]) {
    const refusal = await refused(
      world,
      'REFUSED_BY_LAW',
      CONTROL,
      'addMonitoringProposal',
      of,
      proposal(of, more),
    );
    expect(refusal.findings).toMatchObject([{ clause: '59', code: 'PROPOSAL_KIND_NEEDS_VIOLATION' }]);
  }
  for (const kind of [1, 2, 5, 6, 7])
    of = await act(world, CONTROL, 'addMonitoringProposal', of, proposal(of, { kind }));
  of = await act(world, CONTROL, 'submitMonitoringProposals', of);
  expect([of.state, of.proposals.length]).toEqual(['SUBMITTED', 5]);
  const client = await world.as('analyst@agency.demo');
  const { internalMonitoringTable } = await client.run<{
    internalMonitoringTable: { nodes: { monitoringId: string | null; violated: number; found: number }[] };
  }>(
    `query ($filter: InternalMonitoringFilter!) { internalMonitoringTable(filter: $filter, first: 100) {
      nodes { monitoringId violated found } } }`,
    { filter: { year: of.year, quarter: of.quarter } },
  );
  expect(internalMonitoringTable.nodes).toContainEqual({ monitoringId: of.id, violated: 0, found: 0 });
});

const runner = () => {
  const query = async (text: string) => (await world.owner.query<object>(text)).rows;
  return { query } as unknown as QueryRunner;
};

test('[clause 58] [clause 59] proposals that came back and were given up hold no more; that the sheet ended late is said once', async () => {
  let of = await filled(world, CONTROL, await opened(world, CONTROL, 2024, 1));
  of = await act(world, CONTROL, 'addMonitoringProposal', of, proposal(of));
  of = await act(world, CONTROL, 'submitMonitoringProposals', of);
  of = await act(world, SUBJECT, 'returnMonitoringProposals', of, { reason: 'Nothing is to be proposed' });
  of = await act(world, CONTROL, 'withdrawMonitoringProposal', of, { proposalId: of.proposals[0]?.id });
  of = await act(world, CONTROL, 'closeInternalMonitoring', of);
  const standing = () =>
    world.value<string[]>(
      `select array_agg(kind order by kind) as value from issued_document where case_kind = 'internal-monitoring' and case_id = $1 and replaced_at is null`,
      [of.id],
    );
  const late = () =>
    world.value<string>(
      `select string_agg(about, ', ' order by id) as value from case_finding
       where case_kind = 'internal-monitoring' and case_id = $1 and code = 'MONITORING_BEFORE_REPORT'`,
      [of.id],
    );
  expect([await standing(), await late()]).toEqual([
    ['INTERNAL_MONITORING_SHEET'],
    'monitoringProposalsSubmitted',
  ]);
  // As it stood where this was not seen to.
  await world.owner.query('alter table issued_document disable trigger user');
  await world.owner.query(
    `update issued_document set replaced_at = null where case_kind = 'internal-monitoring' and case_id = $1 and kind <> 'INTERNAL_MONITORING_SHEET'`,
    [of.id],
  );
  await world.owner.query('alter table issued_document enable trigger user');
  await world.owner.query(
    `insert into case_finding (authority_id, disclosed_to_subject_id, case_kind, case_id, about, at, clause, code, edition, outcome, severity,
       params, inputs, decisions)
     select authority_id, disclosed_to_subject_id, case_kind, case_id, 'internalMonitoringClosed', at, clause, code, edition, outcome, severity,
       params, inputs, decisions from case_finding where case_kind = 'internal-monitoring' and case_id = $1`,
    [of.id],
  );
  expect((await standing()).length).toBe(3);
  await new SayLateSheetsOnce1763800001010().up(runner());
  await new ReplaceGivenUpProposals1763800001011().up(runner());
  expect([await standing(), await late()]).toEqual([
    ['INTERNAL_MONITORING_SHEET'],
    'monitoringProposalsSubmitted',
  ]);
});

test('[clause 60] a day to inform of measures that lies past the working calendar is no count: the proposals are sent on, and it stands', async () => {
  let of = await filled(world, CONTROL, await opened(world, CONTROL, 2024, 2));
  for (const reportBy of ['2027-12-30', '2028-02-01'])
    of = await act(world, CONTROL, 'addMonitoringProposal', of, proposal(of, { reportBy }));
  of = await act(world, CONTROL, 'submitMonitoringProposals', of);
  of = await act(world, SUBJECT, 'sendMonitoringProposals', of, {});
  expect(of.deadlines.map(({ dueDate, state }) => [dueDate, state])).toEqual([
    ['2027-12-30', 'RUNNING'],
    ['2028-02-01', 'RUNNING'],
  ]);
  const warned = await world.value<string[]>(
    `select array_agg(((case when due_date > '2028-01-01' then first_warning_at else last_warning_at end) at time zone 'Asia/Almaty')::date::text
       order by due_date) as value from deadline where case_kind = 'internal-monitoring' and case_id = $1`,
    [of.id],
  );
  expect(warned).toEqual(['2027-12-29', '2028-01-29']);
});

test('[clause 60] what is sent on to a body of the tree reaches it: it reads its own and the letter, and informs of the measures', async () => {
  const clinic = 'object.head@almaty-polyclinic.demo';
  const addresseeId = await world.subjectOf('200140000708');
  let of = await filled(world, CONTROL, await opened(world, CONTROL, 2025, 4));
  for (const more of [
    { addressee: '' },
    { addressee: 'Somebody', addresseeId },
    { addressee: '', addresseeId: '2147483000' },
  ])
    await refused(world, 'INVALID_INPUT', CONTROL, 'addMonitoringProposal', of, proposal(of, more));
  const foreign = proposal(of, { addressee: '', addresseeId: await world.subjectOf('970840000405') });
  await refused(world, 'REFUSED_BY_LAW', CONTROL, 'addMonitoringProposal', of, foreign);
  of = await act(world, CONTROL, 'addMonitoringProposal', of, proposal(of, { addressee: '', addresseeId }));
  of = await act(world, CONTROL, 'addMonitoringProposal', of, proposal(of, { kind: 5 }));
  of = await act(world, CONTROL, 'submitMonitoringProposals', of);
  const RECEIVED = `{ proposalsReceived { nodes { id version state stateTitle informedAt text reportBy body { id } monitoring { id } finding { id text }
    letters { kind urlRu } answers { text late files { name } } } } }`;
  interface Received {
    readonly id: string;
    readonly version: number;
    readonly state: string;
    readonly stateTitle: string;
    readonly informedAt: string | null;
    readonly monitoring: object | null;
    readonly finding: object | null;
    readonly letters: readonly { readonly urlRu: string }[];
    readonly answers: readonly object[];
  }
  const received = async (email: string) => {
    const client = await world.as(email);
    const { proposalsReceived } = await client.run<{ proposalsReceived: { nodes: Received[] } }>(RECEIVED);
    return proposalsReceived.nodes;
  };
  expect(await received(clinic)).toEqual([]);
  of = await act(world, SUBJECT, 'sendMonitoringProposals', of, {});
  const [own, ...others] = await received(clinic);
  expect([own?.id, others.length, own?.letters.length]).toEqual([of.proposals[0]?.id, 0, 1]);
  // The sheet that it was made in, and what it rests on, are not the addressee's to read.
  expect([own?.monitoring, own?.finding]).toEqual([null, null]);
  const words = async (language: 'kk' | 'ru') => {
    const url = (own?.letters[0]?.urlRu ?? '').replace('ru.pdf', `${language}.pdf`);
    const paper = await (await world.as(clinic)).fetch(url);
    expect(paper.status).toBe(200);
    return textOfPages(Buffer.from(await paper.arrayBuffer()))
      .join(' ')
      .replace(/\s+/g, ' ');
  };
  // Each language of the letter names its addressee in that language alone.
  const named = await world.value<{ kk: string; ru: string }>(
    `select jsonb_build_object('kk', name_kk, 'ru', name_ru) as value from inspected_subject where id = ${addresseeId}`,
  );
  const [kazakh, russian] = [await words('kk'), await words('ru')];
  expect([kazakh.includes(named.kk), russian.includes(named.ru)]).toEqual([true, true]);
  expect([kazakh.includes(named.ru), russian.includes(named.kk)]).toEqual([false, false]);
  expect(await waitsFor(clinic, of.id)).toEqual(['STEP_ANSWER_PROPOSAL']);
  expect(await received('head@karagandy.demo')).toEqual([]);
  const ANSWER = `mutation ($input: AnswerMonitoringProposalInput!, $key: String!, $version: Int!) {
    answerMonitoringProposal(input: $input, idempotencyKey: $key, expectedVersion: $version) { id version answers { text late } } }`;
  const given = (proposalId: string | undefined, fileIds: string[] = [], version = 1) => ({
    input: { proposalId, text: 'Staff was added', fileIds },
    key: randomUUID(),
    version,
  });
  const other = given(of.proposals[1]?.id);
  await (await world.as(clinic)).expectRefusal('NOT_FOUND', ANSWER, other);
  await (await world.as('head@karagandy.demo')).expectRefusal('NOT_FOUND', ANSWER, given(own?.id));
  const client = await world.as(clinic);
  await client.run(ANSWER, given(own?.id, [await world.upload(clinic, 'staff.txt')]));
  expect(await waitsFor(clinic, of.id)).toEqual([]);
  const [told] = await received(clinic);
  expect(told).toMatchObject({ state: 'SENT', informedAt: expect.any(String) });
  expect(told?.stateTitle).not.toBe(own?.stateTitle);
  world.at(at('2026-08-11'));
  // Pressed thrice: one answer stands, and each other press is told that it came late.
  const pressed = await Promise.all(
    [1, 2, 3].map(() => client.ask(ANSWER, given(own?.id, [], told?.version))),
  );
  expect(pressed.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE').toSorted()).toEqual([
    'DONE',
    'STALE_VERSION',
    'STALE_VERSION',
  ]);
  const unit = await world.as(CONTROL);
  const { internalMonitoring } = await unit.run<{ internalMonitoring: { proposals: Received[] } }>(
    `query ($id: ID!) { internalMonitoring(id: $id) { proposals { id answers { text late files { name } } } } }`,
    { id: of.id },
  );
  expect(internalMonitoring.proposals[0]?.answers).toEqual([
    { text: 'Staff was added', late: false, files: [{ name: 'staff.txt' }] },
    { text: 'Staff was added', late: true, files: [] },
  ]);
  // Whoever informed in time is in no arrears, whatever the unit makes of it; of the other proposal nothing was heard.
  const { internalMonitoring: seen } = await unit.run<{
    internalMonitoring: { deadlines: { rule: string; state: string }[] };
  }>(`query ($id: ID!) { internalMonitoring(id: $id) { deadlines { rule state } } }`, { id: of.id });
  expect(
    seen.deadlines
      .filter(({ rule }) => rule === 'P60_REPORT_BACK')
      .map(({ state }) => state)
      .sort(),
  ).toEqual(['MET', 'OVERDUE']);
  const standing = async (which: string) => {
    const office = await world.as('analyst@agency.demo');
    const { monitoringProposals } = await office.run<{ monitoringProposals: { nodes: { id: string }[] } }>(
      `query ($filter: InternalMonitoringFilter!, $of: MonitoringProposalFilter) {
        monitoringProposals(filter: $filter, of: $of, first: 100) { nodes { id } } }`,
      { filter: { year: 2025, quarter: 4 }, of: { standing: which } },
    );
    return monitoringProposals.nodes.map(({ id }) => id);
  };
  expect([await standing('AWAITED'), await standing('OVERDUE')]).toEqual([
    [of.proposals[0]?.id],
    [of.proposals[1]?.id],
  ]);
  const outcome = {
    proposalId: own?.id,
    fulfilled: true,
    text: 'Staff was added',
    informedAt: at('2026-08-10'),
  };
  // An answer that came in the meantime is read before anything is recorded of it.
  await refused(world, 'STALE_VERSION', CONTROL, 'recordProposalOutcome', of, {
    ...outcome,
    proposalVersion: 2,
  });
  const raced = await Promise.allSettled([
    act(world, CONTROL, 'recordProposalOutcome', of, { ...outcome, proposalVersion: 3 }),
    client.run(ANSWER, given(own?.id, [], 3)),
  ]);
  expect(raced.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const recorded =
    raced[0].status === 'fulfilled'
      ? raced[0].value
      : await act(world, CONTROL, 'recordProposalOutcome', of, { ...outcome, proposalVersion: 4 });
  await client.expectRefusal('PROPOSAL_SETTLED', ANSWER, given(own?.id, [], 4));
  const read = await world.value<number>(
    `select ${proposalVersionSql('monitoring_proposal')} as value from monitoring_proposal where id = ${own?.id}`,
  );
  await refused(world, 'PROPOSAL_OUTCOME_RECORDED', CONTROL, 'recordProposalOutcome', recorded, {
    ...outcome,
    proposalVersion: read,
  });
});

test('[clause 60] a body sends no proposal to itself; a name that one body of its tree bears is that body, whatever its case', async () => {
  const own = await world.value<{ id: string; name: string }>(
    `select jsonb_build_object('id', s.id::text, 'name', s.name_ru) as value from inspected_subject s
     join capacity c on c.subject_id = s.id join account a on a.id = c.account_id where a.email = '${CONTROL}'`,
  );
  const clinic = await world.subjectOf('200140000708');
  const name = await world.value<string>(
    `select name_en as value from inspected_subject where id = ${clinic}`,
  );
  world.at(at('2026-07-06'));
  let of = await filled(world, CONTROL, await opened(world, CONTROL, 2025, 2));
  for (const more of [
    { addressee: '', addresseeId: own.id },
    { addressee: own.name },
    { addressee: ` ${own.name.toUpperCase()} ` },
  ]) {
    const refusal = await refused(
      world,
      'REFUSED_BY_LAW',
      CONTROL,
      'addMonitoringProposal',
      of,
      proposal(of, more),
    );
    expect(refusal.findings).toMatchObject([{ clause: '60', code: 'PROPOSAL_TO_ANOTHER' }]);
  }
  const russian = await world.value<string>(
    `select name_ru as value from inspected_subject where id = ${clinic}`,
  );
  expect(russian).toContain('№ 5');
  for (const addressee of [
    ` ${name.toLowerCase()}`,
    `${name}, its registry`,
    `«${russian.replace('№ ', '№').replaceAll(' ', '  ')}»`,
    russian.replace('№ ', '№\u00a0').replace(' города', ' – города'),
    russian.replace('№ ', 'N ').toUpperCase(),
    russian.replace('№ 5', '№ 55'),
  ])
    of = await act(world, CONTROL, 'addMonitoringProposal', of, proposal(of, { addressee }));
  expect(
    await world.value<(number | null)[]>(
      `select jsonb_agg(addressee_id order by position) as value from monitoring_proposal where monitoring_id = ${of.id}`,
    ),
  ).toEqual([Number(clinic), null, Number(clinic), Number(clinic), Number(clinic), null]);
});
