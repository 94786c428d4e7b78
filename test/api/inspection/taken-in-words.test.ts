import { INSPECTOR, SUBJECT } from './support/course';
import { numbersOf, PLANNED, STARTED, TODAY } from './support/running-cases';
import { caseFile, takeInFile } from './support/taking-in';
import { openWorld, type World } from './support/world';

interface Seen {
  readonly findings: readonly Said[];
  readonly letterOnMeasures: { readonly findings: readonly Said[] } | null;
  readonly escalation: { readonly findings: readonly Said[] } | null;
}
interface Said {
  readonly code: string;
  readonly outcome: string;
  readonly message: string;
}
const SAID = 'findings { code outcome message }';
const FIELDS = `${SAID} letterOnMeasures { ${SAID} } escalation { ${SAID} }`;

describe('what is said of a case that was taken in', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    world.at(TODAY);
  });
  afterAll(() => world?.stop());

  async function taken(row: object, prefix: string): Promise<string> {
    const { taken: cases, faults } = await takeInFile(world, caseFile([{ ...row }], prefix));
    expect(faults).toEqual([]);
    return world.value('select id::text as value from inspection where number = $1', [cases[0]?.number]);
  }
  const seenBy = async (email: string, id: string): Promise<Seen> => {
    const seen = await world.read<Seen>(email, id, FIELDS);
    if (!seen) throw new Error('not found');
    return seen;
  };
  const told = (said: readonly Said[]) => said.map(({ outcome, code }) => `${outcome} ${code}`).sort();

  test('[clause 30] [clause 32] [clause 35] both sides read what was observed and what was not, and nothing of guards that nobody went through', async () => {
    const row = { ...PLANNED, ...numbersOf('SAID'), not_fulfilled_on: '2026-07-14', not_fulfilled_text: '—' };
    const id = await taken(row, 'SAID');
    const letter = ['MET PLAN_ROW_IN_TIME', 'NOT_MET PLAN_LATE'];
    for (const email of [INSPECTOR, SUBJECT])
      expect(told((await seenBy(email, id)).letterOnMeasures?.findings ?? [])).toEqual(letter);
    const { escalation } = await seenBy(INSPECTOR, id);
    expect(told(escalation?.findings ?? [])).toEqual(['NOT_MET OTHER_MEASURES_STILL_DUE']);
    expect(escalation?.findings[0]?.message).toBe(
      'When non-fulfilment was established, other measures were still due: the nearest date was 20.07.2026.',
    );
  });

  test('[clause 30] what was against a clause stands once, as what happened and not as a demand', async () => {
    const row = {
      ...PLANNED,
      ...numbersOf('AGAINST'),
      letter_demands: 'REMOVE_CAUSES',
      letter_report_by: '2026-06-17',
    };
    const { letterOnMeasures } = await seenBy(SUBJECT, await taken(row, 'AGAINST'));
    const against = (letterOnMeasures?.findings ?? []).filter(({ code }) => code.startsWith('LETTER_'));
    expect(against.map(({ code, outcome, message }) => [code, outcome, message]).sort()).toEqual([
      ['LETTER_ASKS_TO_REMEDY', 'NOT_MET', 'The letter did not ask for the violations to be remedied.'],
      [
        'LETTER_REPORT_BY_AHEAD',
        'NOT_MET',
        'The date to report back in the letter was before the day of the letter itself (18.06.2026).',
      ],
    ]);
  });

  test('[clause 16] a late notice of a case that was taken in is told in the past tense', async () => {
    const id = await taken({ ...STARTED, notice_sent_at: '2026-06-02 10:30' }, 'LATE');
    expect((await seenBy(SUBJECT, id)).findings).toContainEqual({
      code: 'NOTICE_TOO_LATE',
      outcome: 'NOT_MET',
      message: 'The subject was told less than a day before the start.',
    });
  });

  test('[clause 8.4] a ground that is younger than the act, or far older, is told against the day of the act', async () => {
    const wordsFor = async (prefix: string, ground_date: string, code: string) => {
      const { findings } = await seenBy(INSPECTOR, await taken({ ...STARTED, ground_date }, prefix));
      return findings.find((said) => said.code === code)?.message;
    };
    expect(await wordsFor('YOUNG', '2026-07-02', 'GROUND_DATE_IN_FUTURE')).toBe(
      'Ground 8.4: the date 02.07.2026 was after the day of the act of appointment.',
    );
    expect(await wordsFor('OLD', '2021-05-20', 'GROUND_DATE_LONG_AGO')).toBe(
      'Ground 8.4: more than 3 years had passed from 20.05.2021 to the day of the act.',
    );
  });
});
