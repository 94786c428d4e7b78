import type { Case, World } from './world';

export const ALMATY_CITY = '970440000014';
export const INSPECTOR = 'inspector.almaty@agency.demo';
export const HEAD = 'head.almaty@agency.demo';
export const SUBJECT = 'head@almaty-city.demo';
/** Monday of a week without holidays. */
export const MONDAY = '2026-06-01';
export const at = (day: string, time = '10:00:00') => `${day}T${time}+05:00`;

export const PERSON = { representative: 'Сейітов Дәурен Маратұлы', representativePower: '' };

/** A ground of clause 8.4, whole but for its paper, which `draftInput` attaches. */
export const PROSECUTOR = {
  kind: 'PROSECUTOR_ASSIGNMENT',
  basisNumber: '7-12/340',
  basisDate: '2026-05-20',
  factDate: '2026-05-11',
  basisText: 'Refusals of housing assistance of 4 and 11 May without a lawful cause',
};

const CONSUMER_NUMBER = 'ЖТ-118';
let papers = 0;

/** One paper is a ground once: those of these builders get a number of their own. */
const numbered = (ground: object): object =>
  'basisNumber' in ground && [PROSECUTOR.basisNumber, CONSUMER_NUMBER].includes(String(ground.basisNumber))
    ? { ...ground, basisNumber: `${String(ground.basisNumber)}-${++papers}` }
    : ground;

/** A ground that says nothing of its files gets the copy of its paper. */
async function withPaper(world: World, email: string, ground: object): Promise<object> {
  const own = numbered(ground);
  return 'fileIds' in own ? own : { ...own, fileIds: [await world.upload(email, 'basis.txt')] };
}

export type DraftParts = { readonly grounds?: readonly object[] } & Readonly<Record<string, unknown>>;

/** @param email whose draft it becomes: only one's own files can be attached */
export async function draftInput(
  world: World,
  { grounds = [PROSECUTOR], ...more }: DraftParts = {},
  email = INSPECTOR,
): Promise<Record<string, unknown>> {
  const checklistId = await world.value<string>(
    `select id::text as value from checklist where 'REPUBLICAN_CITY_EXECUTIVE' = any(subject_kinds) and withdrawn_on is null order by id limit 1`,
  );
  const points = await world.value<string[]>(
    `select array_agg(id::text order by position) as value from (select id, position from checklist_point where checklist_id = $1
     order by position limit 3) p`,
    [checklistId],
  );
  return {
    subjectId: await world.subjectOf(ALMATY_CITY),
    subjectMatter: 'Terms of housing assistance',
    scope: 'SINGLE_FACT',
    plannedStart: '2026-06-03',
    termWorkingDays: 10,
    termReason: 'Forty applications of one quarter',
    grounds: await Promise.all(grounds.map((ground) => withPaper(world, email, ground))),
    inspectorIds: [await world.capacityOf(INSPECTOR)],
    checklistId,
    pointIds: points,
    ...more,
  };
}

export async function consumerGround(world: World): Promise<object> {
  const publicServiceId = await world.value<string>(
    'select id::text as value from public_service order by id limit 1',
  );
  return {
    kind: 'CONSUMER_ADDRESS',
    personName: 'A. Nurlanova',
    violatedRight: 'To the service within its term',
    publicServiceId,
    factDate: '2026-05-18',
    basisNumber: CONSUMER_NUMBER,
    basisDate: '2026-05-25',
    basisText: 'The service was given twelve days late',
  };
}

export async function appointed(world: World, more: DraftParts = {}): Promise<Case> {
  const draft = await world.draft(INSPECTOR, await draftInput(world, more));
  const prepared = await world.act(INSPECTOR, 'recordPreparation', draft, {
    input: { materials: ['Law on public services'] },
  });
  return world.act(HEAD, 'appointInspection', prepared);
}

export async function registered(world: World, more: DraftParts = {}): Promise<Case> {
  return world.act(INSPECTOR, 'registerAppointment', await appointed(world, more));
}

export async function notified(world: World, more: DraftParts = {}): Promise<Case> {
  const input = { way: 'ELECTRONIC', recipient: 'Akim of Almaty' };
  return world.act(INSPECTOR, 'sendStartNotice', await registered(world, more), { input });
}

/** Notified on a Monday, started on the Wednesday after it. */
export async function started(world: World, more: DraftParts = {}): Promise<Case> {
  world.at(at(MONDAY));
  const of = await notified(world, more);
  world.at(at('2026-06-03'));
  return world.act(INSPECTOR, 'handOverAppointment', of, { input: { ...PERSON, checklistAcquainted: true } });
}

export type Answers = readonly ('MET' | 'NOT_APPLICABLE' | 'GROSS' | 'SIGNIFICANT' | 'MINOR')[];

export async function pointsOf(world: World, id: string): Promise<string[]> {
  const found = await world.read<{ checklist: { points: { id: string }[] } }>(
    INSPECTOR,
    id,
    'checklist { points { id } }',
  );
  return found?.checklist.points.map((point) => point.id) ?? [];
}

/** Answers the points in their order; a severity means a violation. */
export async function answered(world: World, of: Case, answers: Answers): Promise<Case> {
  const points = await pointsOf(world, of.id);
  let current = of;
  for (const [index, answer] of answers.entries()) {
    const violated = answer !== 'MET' && answer !== 'NOT_APPLICABLE';
    const input = {
      pointId: points[index],
      answer: violated ? 'VIOLATED' : answer,
      note: answer === 'MET' ? null : `Note ${index + 1}`,
      severity: violated ? answer : null,
      fileIds: [],
    };
    current = await world.act(INSPECTOR, 'recordChecklistAnswer', current, { input });
  }
  return current;
}

/** Result act of Wednesday 10 June; violations are to be remedied by 26 June and reported by 30 June. */
export async function drawnUp(
  world: World,
  answers: Answers = ['MET', 'SIGNIFICANT', 'NOT_APPLICABLE'],
): Promise<Case> {
  const of = await answered(world, await started(world), answers);
  world.at(at('2026-06-10'));
  const points = await pointsOf(world, of.id);
  const remedy = answers.flatMap((answer, i) =>
    answer === 'MET' || answer === 'NOT_APPLICABLE' ? [] : [{ pointId: points[i], remedyBy: '2026-06-26' }],
  );
  const input = {
    place: 'Almaty',
    conclusions: 'All points were looked at',
    remedy,
    reportBy: remedy.length > 0 ? '2026-06-30' : null,
  };
  return world.act(INSPECTOR, 'drawUpResultAct', of, { input });
}

export async function completed(world: World, answers?: Answers): Promise<Case> {
  return world.act(INSPECTOR, 'handOverResultAct', await drawnUp(world, answers), { input: PERSON });
}
