import { readZip } from '../../../server/src/platform/zip';
import { act, establish } from '../../builders/escalation';
import { sentLetter } from '../../builders/letter';
import { mark } from '../confidentiality/secrets-world';
import { at, HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

const HIGHER = { addressee: 'HIGHER_BODY', recipient: 'Deputy Prime Minister', way: 'ELECTRONIC' };
const PROSECUTOR = { addressee: 'PROSECUTOR', recipient: 'Prosecutor of Almaty city', way: 'PAPER' };

test('[clause 35] [clause 31] the package goes as one archive with its contents, to whoever may read the case', async () => {
  const letter = await sentLetter(world);
  world.at(at('2026-06-18'));
  const established = await establish(world, INSPECTOR, letter.inspection.id);
  let of = await act(world, HEAD, 'sendEscalationPaper', established, PROSECUTOR);
  const path = `/escalation-packages/${of.id}/package.zip`;
  const load = async (email: string) => (await world.as(email)).fetch(path);
  const unpack = async (email: string) =>
    readZip(Buffer.from(await (await load(email)).arrayBuffer())).map(({ name, bytes }) => ({
      name,
      text: Buffer.from(bytes).toString('utf8'),
    }));
  const files = await unpack(INSPECTOR);
  const drawn = files.filter(({ name }) => name.endsWith('.pdf'));
  // Act of appointment, result act, prescription, letter and the prosecutor's paper, each in both languages.
  expect(drawn).toHaveLength(10);
  expect(drawn.every(({ text }) => text.startsWith('%PDF'))).toBe(true);
  const contents = files.find(({ name }) => name === 'contents.txt')?.text ?? '';
  for (const { name } of drawn) expect(contents).toContain(name);
  // In both languages of the papers, whoever reads them in which.
  for (const text of ['ісі бойынша құжаттар тізімі', 'Перечень документов по делу'])
    expect(contents).toContain(text);
  expect(contents).not.toMatch(/не вложен|Без сведений/);
  // Till both have theirs nothing of it is for the subject.
  expect((await load(SUBJECT)).status).toBe(404);
  of = await act(world, HEAD, 'sendEscalationPaper', of, HIGHER);
  expect(await unpack(SUBJECT)).toEqual(
    expect.arrayContaining([expect.objectContaining({ name: 'contents.txt' })]),
  );
  expect((await load('head.karagandy@agency.demo')).status).toBe(404);
  // What is marked since is left out of the copy of who may not see it, and the contents say so; so with what is not open at all.
  await world.owner.query('alter table issued_document disable trigger user');
  await world.owner.query(
    `update issued_document set disclosed_to_subject_id = null where kind = 'LETTER_ON_MEASURES' and inspection_id = (
       select inspection_id from escalation where id = $1)`,
    [of.id],
  );
  await world.owner.query('alter table issued_document enable trigger user');
  const point = await world.value<string>(
    'select p.id::text as value from inspection_checklist_point p join violation v on v.point_id = p.id join escalation e on e.inspection_id = v.inspection_id where e.id = $1 limit 1',
    [of.id],
  );
  const inspection = await world.value<string>(
    'select inspection_id::text as value from escalation where id = $1',
    [of.id],
  );
  const finding = { thing: 'FINDING', thingId: point, mark: 'COMMERCIAL', reason: 'A contract' };
  await mark(world, inspection, finding);
  const contentsFor = async (email: string) =>
    (await unpack(email)).find(({ name }) => name === 'contents.txt')?.text ?? '';
  // It goes to others, whoever sends it: also the inspector who may open what is marked.
  for (const sender of ['chair@agency.demo', INSPECTOR])
    expect(await contentsFor(sender)).toContain(
      'Без сведений, которые не раскрываются: Коммерческая тайна (пункт 31).',
    );
  const forSubject = await contentsFor(SUBJECT);
  for (const said of [
    'не вложен: этот документ вам не открыт (пункт 31)',
    'салынбаған: бұл құжат сізге ашық емес (31-тармақ)',
  ])
    expect(forSubject).toContain(said);
});
