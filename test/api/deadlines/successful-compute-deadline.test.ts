import { startTestServer, type TestServer } from '../../harness';
import { INSPECTION_CASES } from '../../law/cases/inspection';
import { INTERNAL_CONTROL_CASES } from '../../law/cases/internal-control';
import { PLAN_AND_REPORT_CASES } from '../../law/cases/plans-and-reports';
import { REMEDIATION_AND_MEASURES_CASES } from '../../law/cases/remediation-and-measures';
import { COMPUTE, RULES, type ComputeAnswer, type RulesAnswer } from './questions';

const CASES = [
  ...PLAN_AND_REPORT_CASES,
  ...INSPECTION_CASES,
  ...REMEDIATION_AND_MEASURES_CASES,
  ...INTERNAL_CONTROL_CASES,
];
const KAZAKH = /[әғқңөұүһі]/i;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function compute(rule: string, from: string, language = 'en') {
  const client = server.client();
  client.language = language;
  return (await client.run<ComputeAnswer>(COMPUTE, { rule, from })).computeDeadline;
}

describe('computeDeadline, asked by nobody in particular', () => {
  test.each(CASES)('$title ($rule from $from)', async ({ rule, from, due, dueAt, provisional, skipped }) => {
    const answer = await compute(rule, from);
    expect(answer).toMatchObject({
      rule,
      dueDate: due,
      provisional: provisional ?? false,
      edition: '2018-11-28',
    });
    if (dueAt) expect(Date.parse(answer.dueAt)).toBe(Date.parse(dueAt));
    if (skipped) expect(answer.days.filter((day) => !day.counted).map((day) => day.date)).toEqual(skipped);
    expect(answer.days.filter((day) => !day.counted && day.reason === '')).toEqual([]);
  });

  test('the cases ask every rule that the product lists', async () => {
    const { deadlineRules } = await server.client().run<RulesAnswer>(RULES);
    expect(deadlineRules).toHaveLength(35);
    expect([...new Set(CASES.map(({ rule }) => rule))].sort()).toEqual(
      deadlineRules.map(({ id }) => id).sort(),
    );
  });

  test('the words of the contract, with the arguments in the document itself', async () => {
    const answer = await server.client().ask(
      `query { computeDeadline(rule: "P25_OBJECTION", from: "2026-03-19T10:00:00+05:00")
        { dueDate dueAt provisional edition clause days { date counted reason } } }`,
    );
    expect(answer).toMatchObject({
      data: { computeDeadline: { dueDate: '2026-03-27', dueAt: '2026-03-27T19:00:00.000Z', clause: '25' } },
    });
    expect(answer.errors).toBeUndefined();
  });

  test('the edition can be named, and is then the same', async () => {
    const input = { rule: 'P25_OBJECTION', from: '2026-03-19' };
    const [named, unnamed] = [{ ...input, edition: '2018-11-28' }, input];
    const client = server.client();
    expect(await client.run(COMPUTE, named)).toEqual(await client.run(COMPUTE, unnamed));
  });
});

describe('the languages of the answer', () => {
  test.each([
    ['kk', 'тоқсаннан кейінгі айдың 5-күні', 'алдыңғы жылғы 10 желтоқсан', 'құжатта белгіленген күн'],
    [
      'ru',
      '5-е число месяца, следующего за кварталом',
      '10 декабря предыдущего года',
      'дата, установленная документом',
    ],
    [
      'en',
      'day 5 of the month after the quarter',
      '10 December of the year before',
      'the date set in the document',
    ],
  ])('a date that the law names stands in the list of terms in words (%s)', async (language, ...words) => {
    const client = server.client();
    client.language = language;
    const { deadlineRules } = await client.run<RulesAnswer>(RULES);
    const lengthOf = (rule: string) => deadlineRules.find(({ id }) => id === rule)?.length;
    expect(['P62_DISTRICT_REPORT', 'P7_LIST_H1', 'P23_COMPLETION'].map(lengthOf)).toEqual(words);
    expect(lengthOf('P25_OBJECTION')).toBe('3');
  });

  const reasonIn = async (language: string) =>
    (await compute('P25_OBJECTION', '2026-03-19', language)).days.find((day) => day.date === '2026-03-24')
      ?.reason ?? '';

  test('a day off is named in Kazakh, Russian and English, as Accept-Language wants it', async () => {
    expect(await reasonIn('kk-KZ,ru;q=0.5')).toMatch(KAZAKH);
    expect(await reasonIn('ru')).toMatch(/Наурыз|праздн/i);
    expect(await reasonIn('ru')).not.toMatch(KAZAKH);
    expect(await reasonIn('en-GB;q=0.8, de;q=0.9')).toMatch(/holiday/i);
  });

  test('Kazakh, where no language of ours is wanted', async () => {
    expect(await reasonIn('de')).toBe(await reasonIn('kk'));
    expect(await reasonIn('en;q=0')).toBe(await reasonIn('kk'));
  });

  test.each(['kk', 'ru', 'en'])('every rule has all its words in %s', async (language) => {
    const client = server.client();
    client.language = language;
    const { deadlineRules } = await client.run<RulesAnswer>(RULES);
    const empty = deadlineRules.filter((rule) => Object.values(rule).some((text) => text.trim() === ''));
    expect(empty).toEqual([]);
    const unfilled = deadlineRules.filter((rule) => /[{}|]/.test(Object.values(rule).join(' ')));
    expect(unfilled).toEqual([]);
    const kazakh = deadlineRules.filter(({ title }) => KAZAKH.test(title)).length;
    expect(kazakh > 25).toBe(language === 'kk');
  });
});
