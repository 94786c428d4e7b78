import { HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import {
  ACT_NAMES,
  ask,
  CONTROL,
  HEAD_ACTS,
  IN_TIME,
  read,
  refused,
  running,
  seen,
  SUBJECT_ACTS,
  type Prescription,
  type PrescriptionActName,
} from '../../builders/prescription';
import { optionsFor } from '../../builders/prescription-inputs';

let world: World;
let of: Prescription;

// Refusals change nothing, so that one case serves them all.
beforeAll(async () => {
  world = await openWorld();
  of = await running(world);
  world.at(IN_TIME);
});
afterAll(() => world?.stop());

const officeActs = ACT_NAMES.filter((name) => !SUBJECT_ACTS.includes(name));

test.each(ACT_NAMES)(
  'the office of another region and another body do not reach %s, the Agency only reads',
  async (name) => {
    const [foreign, alien] = SUBJECT_ACTS.includes(name)
      ? ['FORBIDDEN', 'NOT_FOUND']
      : ['NOT_FOUND', 'FORBIDDEN'];
    await refused(world, foreign, 'head.karagandy@agency.demo', name, of, optionsFor(name, of));
    await refused(world, alien, 'head@karagandy.demo', name, of, optionsFor(name, of));
    await refused(world, alien, 'head@bostandyk.demo', name, of, optionsFor(name, of));
    await refused(world, 'FORBIDDEN', 'chair@agency.demo', name, of, optionsFor(name, of));
    await refused(world, 'FORBIDDEN', 'analyst@agency.demo', name, of, optionsFor(name, of));
  },
);

test.each(HEAD_ACTS)('[clause 28] an inspector cannot %s', async (name) => {
  await refused(world, 'FORBIDDEN', INSPECTOR, name, of, optionsFor(name, of));
});

test.each(officeActs)('the subject cannot %s', async (name) => {
  await refused(world, 'FORBIDDEN', SUBJECT, name, of, optionsFor(name, of));
  await refused(world, 'FORBIDDEN', CONTROL, name, of, optionsFor(name, of));
});

test('the office cannot inform in the subject’s name', async () => {
  await refused(
    world,
    'FORBIDDEN',
    INSPECTOR,
    'provideRemediationInformation',
    of,
    optionsFor('provideRemediationInformation', of),
  );
  await refused(
    world,
    'FORBIDDEN',
    HEAD,
    'provideRemediationInformation',
    of,
    optionsFor('provideRemediationInformation', of),
  );
});

test.each(ACT_NAMES)('a clerk of reports and a member of the commission cannot %s', async (name) => {
  await refused(world, 'FORBIDDEN', 'reports@almaty-city.demo', name, of, optionsFor(name, of));
  await refused(world, 'FORBIDDEN', 'commission1@agency.demo', name, of, optionsFor(name, of));
});

test.each(ACT_NAMES)('nobody without an account can %s', async (name) => {
  const { errors } = await ask(world.server.client(), name, of, optionsFor(name, of));
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_SIGNED_IN']);
});

test('another region and another body do not even see it, neither alone nor in a list', async () => {
  for (const email of ['inspector.karagandy@agency.demo', 'head@karagandy.demo', 'head@bostandyk.demo']) {
    expect(await read(world, email, of)).toBeNull();
    const client = await world.as(email);
    const { prescriptions } = await client.run<{ prescriptions: { nodes: { id: string }[] } }>(
      '{ prescriptions { nodes { id } } }',
    );
    expect(prescriptions.nodes).toEqual([]);
  }
});

test('the actions offered are those of one’s side, each with its reason', async () => {
  const [office, subject] = [await seen(world, of), await read(world, SUBJECT, of)];
  expect(subject?.actions).toMatchObject([
    { name: 'provideRemediationInformation', allowed: true, refusals: [] },
    { name: 'requestExtension', allowed: true, refusals: [{ code: 'EXTENSION_REQUEST_LATE' }] },
  ]);
  expect(
    office.actions.map(({ name, allowed, refusals }) => [name, allowed, refusals.map(({ code }) => code)]),
  ).toEqual([
    ['recordRemediationInformation', true, []],
    ['acceptRemediation', false, ['INFORMATION_TO_JUDGE']],
    ['returnRemediation', false, ['INFORMATION_TO_JUDGE']],
    ['sendInformationRequest', false, ['WRONG_STATE']],
    ['recordInformationRequestReceipt', false, ['WRONG_STATE']],
    ['confirmRemediation', false, ['WRONG_STATE']],
    ['recordExtensionRequest', true, []],
  ]);
  for (const { name, refusals } of office.actions) {
    const act = name as PrescriptionActName;
    for (const { code } of refusals) await refused(world, code, INSPECTOR, act, of, optionsFor(act, of));
  }
});
