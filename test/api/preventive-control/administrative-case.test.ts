import { randomUUID } from 'node:crypto';
import { documentOf, pdfOf } from '../confidentiality/secrets-world';
import { ALMATY_CITY, at, INSPECTOR, started, SUBJECT } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';
import { CENTRAL, completedControl, lineOf, listOf, startedControl } from './control';

const INPUT = {
  number: '75-26-118',
  article: '465 (1)',
  official: 'A. Nurlanov, head of a department',
  openedOn: '2026-06-03',
};

describe('a case on an administrative offence', () => {
  let world: World;
  let line: string;
  beforeAll(async () => {
    world = await openWorld();
    line = (await lineOf(world, await listOf(world, [ALMATY_CITY]), ALMATY_CITY)).id;
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    await world.owner.query(
      `update inspection set state = 'WITHDRAWN', act_number = null where procedure = 'PREVENTIVE_CONTROL'`,
    );
  });

  const casesOf = async (email: string, { id }: Case) =>
    (
      await world.read<{ administrativeCases: { id: string; outcome: string | null }[] }>(
        email,
        id,
        'administrativeCases { id number article official openedOn outcome outcomeOn }',
      )
    )?.administrativeCases;

  test('[clause 6-1] it is opened where the control bears the mark, once by its number, and its outcome is kept', async () => {
    const of = await startedControl(world, line, { businessSupport: true });
    const key = randomUUID();
    const opened = await world.act(INSPECTOR, 'openAdministrativeCase', of, { input: INPUT, key });
    expect((await world.act(INSPECTOR, 'openAdministrativeCase', of, { input: INPUT, key })).version).toBe(
      opened.version,
    );
    const again = await world.refused(
      'ADMINISTRATIVE_NUMBER_TAKEN',
      INSPECTOR,
      'openAdministrativeCase',
      opened,
      {
        input: INPUT,
      },
    );
    expect(again.code).toBe('ADMINISTRATIVE_NUMBER_TAKEN');
    await world.refused('FACT_IN_FUTURE', INSPECTOR, 'openAdministrativeCase', opened, {
      input: { ...INPUT, number: '2', openedOn: '2026-06-04' },
    });
    await world.refused('FACT_BEFORE_CASE', INSPECTOR, 'openAdministrativeCase', opened, {
      input: { ...INPUT, number: '2', openedOn: '2026-06-02' },
    });
    await world.refused('INVALID_INPUT', INSPECTOR, 'openAdministrativeCase', opened, {
      input: { ...INPUT, number: '2', protocolId: '2147483000' },
    });
    const [known] = (await casesOf(SUBJECT, of)) ?? [];
    expect(known).toMatchObject({ number: INPUT.number, article: INPUT.article, outcome: null });
    world.at(at('2026-06-08'));
    const input = { caseId: known?.id, outcome: 'A fine of 20 monthly indices', outcomeOn: '2026-06-08' };
    const ended = await world.act(INSPECTOR, 'recordAdministrativeOutcome', opened, { input });
    expect(await casesOf(SUBJECT, of)).toMatchObject([{ outcome: input.outcome, outcomeOn: '2026-06-08' }]);
    const twice = await world.refused(
      'ADMINISTRATIVE_OUTCOME_STANDS',
      INSPECTOR,
      'recordAdministrativeOutcome',
      ended,
      {
        input,
      },
    );
    expect(twice.message).toContain('6-1');
    await world.refused('INVALID_INPUT', INSPECTOR, 'recordAdministrativeOutcome', ended, {
      input: { ...input, caseId: '2147483000' },
    });
  });

  test('[clause 6-1] without a number its record is drawn up here, under the office’s own, and says what was done', async () => {
    const of = await startedControl(world, line, { businessSupport: true });
    const { article, official, openedOn } = INPUT;
    const bare = { article, official, openedOn };
    await world.refused('INVALID_INPUT', INSPECTOR, 'openAdministrativeCase', of, { input: bare });
    const input = { ...bare, essence: 'Applicants were refused without a ground' };
    await world.act(INSPECTOR, 'openAdministrativeCase', of, { input });
    expect(await casesOf(INSPECTOR, of)).toMatchObject([{ number: '89-1/2026', article }]);
    const paper = await documentOf(world, of.id, 'OFFENCE_RECORD');
    for (const language of ['kk', 'ru']) {
      const { text } = await pdfOf(world, INSPECTOR, paper, language);
      for (const words of [input.essence, official, '89-1/2026']) expect(text).toContain(words);
    }
  });

  test('[clause 6-1] without the mark it is void, and an inspection has none', async () => {
    const plain = await startedControl(world, line);
    const refusal = await world.refused('REFUSED_BY_LAW', INSPECTOR, 'openAdministrativeCase', plain, {
      input: INPUT,
    });
    expect(refusal.findings).toMatchObject([
      { clause: '6-1', code: 'OFFENCE_OUTSIDE_ENTREPRENEURSHIP', severity: 'VOID' },
    ]);
    const inspection = await started(world);
    const foreign = await world.refused('REFUSED_BY_LAW', INSPECTOR, 'openAdministrativeCase', inspection, {
      input: INPUT,
    });
    expect(foreign.findings).toMatchObject([{ clause: '6-1', code: 'NOT_IN_INSPECTION' }]);
  });

  test('[clause 7-1] violations of a control count among the facts of the next list, and open into it', async () => {
    const done = await completedControl(world, line);
    const list = await listOf(world, [], { year: 2027, half: 1, orderDate: null });
    const text = `query ($filter: HalfYearListLineFilter) { halfYearListLines(filter: $filter, first: 200) { nodes {
      subject { id } parts { facts { title caseKind caseId } } } } }`;
    type Answer = {
      halfYearListLines: {
        nodes: { subject: { id: string }; parts: { facts: { caseKind: string; caseId: string }[] }[] }[];
      };
    };
    const client = await world.as(CENTRAL);
    const { halfYearListLines } = await client.run<Answer>(text, { filter: { listId: list.id } });
    const subjectId = await world.subjectOf(ALMATY_CITY);
    const facts = halfYearListLines.nodes
      .filter(({ subject }) => subject.id === subjectId)
      .flatMap(({ parts }) => parts.flatMap((part) => part.facts));
    expect(
      facts.filter(({ caseKind, caseId }) => caseKind === 'inspection' && caseId === done.id),
    ).toHaveLength(2);
  });
});
