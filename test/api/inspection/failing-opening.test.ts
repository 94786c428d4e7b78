import {
  appointed,
  at,
  consumerGround,
  draftInput,
  HEAD,
  INSPECTOR,
  MONDAY,
  PERSON,
  PROSECUTOR,
  completed,
  started,
} from './support/course';
import { assigned } from './support/assignment';
import { askedAgain, askedElsewhere, askedInstead, counterInspected } from './support/third-person';
import { informAndReturn } from './support/prescription';
import { openWorld, type Case, type World } from './support/world';

const AGENCY_INSPECTOR = 'inspector@agency.demo';
const CHAIR = 'chair@agency.demo';

describe('opening an inspection', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ now: at(MONDAY) });
  });
  beforeEach(() => world.at(at(MONDAY)));
  afterAll(() => world.stop());

  const withGround = async (ground: object, more: object = {}): Promise<Case> =>
    world.draft(INSPECTOR, await draftInput(world, { grounds: [ground], ...more }));

  async function prescriptionOf(of: Case): Promise<string> {
    const found = await world.read<{ prescription: { id: string } }>(INSPECTOR, of.id, 'prescription { id }');
    return found?.prescription.id ?? '';
  }

  test('[clause 8] no ground, no inspection', async () => {
    const of = await world.draft(INSPECTOR, await draftInput(world, { grounds: [] }));
    const refusal = await world.refused('GROUND_NONE', HEAD, 'appointInspection', of);
    expect(refusal.findings[0]).toMatchObject({ clause: '8', severity: 'VOID' });
  });

  test('[clause 8.3] an address of a consumer: person, own right, service, date', async () => {
    expect(await appointed(world, { grounds: [await consumerGround(world)] })).toMatchObject({
      state: 'APPOINTED',
    });
  });

  test.each([
    ['GROUND_PERSON_MISSING', { personName: '  ' }],
    ['GROUND_RIGHT_MISSING', { violatedRight: null }],
    ['GROUND_SERVICE_MISSING', { publicServiceId: null }],
    ['GROUND_DATE_MISSING', { factDate: null, basisDate: null }],
  ])('[clause 8.3] %s: a nameless or bare address is not a ground (D4)', async (code, without) => {
    const of = await withGround({ ...(await consumerGround(world)), ...without });
    const refusal = await world.refused(code, HEAD, 'appointInspection', of);
    expect(refusal.findings).toContainEqual(
      expect.objectContaining({ code, clause: '8.3', severity: 'VOID' }),
    );
  });

  test.each([
    ['[clause 8.4]', 'PROSECUTOR_ASSIGNMENT', '8.4'],
    ['[clause 8.5]', 'STATE_BODY_ADDRESS', '8.5'],
  ])('%s %s names its paper and the concrete facts', async (_, kind, clause) => {
    expect(await appointed(world, { grounds: [{ ...PROSECUTOR, kind }] })).toMatchObject({
      state: 'APPOINTED',
    });
    for (const [code, without] of [
      ['GROUND_FACTS_MISSING', { basisText: ' ' }],
      ['GROUND_NUMBER_MISSING', { basisNumber: null }],
      ['GROUND_DATE_MISSING', { basisDate: null }],
    ] as const) {
      const of = await withGround({ ...PROSECUTOR, kind, ...without });
      const refusal = await world.refused(code, HEAD, 'appointInspection', of);
      expect(refusal.findings).toContainEqual(expect.objectContaining({ code, clause }));
    }
  });

  test('[clause 8.8] an assignment of a body of criminal prosecution names the article', async () => {
    const ground = {
      ...PROSECUTOR,
      kind: 'CRIMINAL_PROSECUTION_ASSIGNMENT',
      criminalProcedureArticle: '197',
    };
    expect(await appointed(world, { grounds: [ground] })).toMatchObject({ state: 'APPOINTED' });
    const of = await withGround({ ...ground, criminalProcedureArticle: '' });
    await world.refused('GROUND_ARTICLE_MISSING', HEAD, 'appointInspection', of);
  });

  test('[clause 8.6] a counter-inspection: running inspection, third person, civil-law relation, what must be learnt', () =>
    counterInspected(world, withGround));

  test('[clause 8.7] a repeated inspection: the completed first one and the disagreement of the same subject', async () => {
    const first = await completed(world, ['MET', 'MET', 'MET']);
    const ground = {
      ...PROSECUTOR,
      kind: 'REPEATED_INSPECTION',
      basisText: 'Disagrees with point 2',
      relatedInspectionId: first.id,
    };
    const later = { plannedStart: '2026-06-15' };
    await world.refused(
      'GROUND_FACTS_MISSING',
      HEAD,
      'appointInspection',
      await withGround({ ...ground, basisText: '' }, later),
    );
    await world.refused(
      'GROUND_OTHER_SUBJECT',
      HEAD,
      'appointInspection',
      await withGround(ground, { ...later, subjectId: await world.subjectOf('970540000107') }),
    );
    const { id } = await started(world);
    await world.refused(
      'GROUND_FIRST_INSPECTION_MISSING',
      HEAD,
      'appointInspection',
      await withGround({ ...ground, relatedInspectionId: id }, later),
    );
    expect(await world.act(HEAD, 'appointInspection', await withGround(ground, later))).toMatchObject({
      state: 'APPOINTED',
    });
  });

  test('[clause 8.1] gross violations: as soon as the term for remedying has run out, no missed answer needed', async () => {
    const prescriptionId = await prescriptionOf(await completed(world, ['GROSS', 'MET', 'MET']));
    const ground = {
      kind: 'GROSS_PRESCRIPTION_CONTROL',
      basisText: '',
      prescriptionId,
      factDate: '2026-06-10',
      fileIds: [],
    };
    world.at(at('2026-06-26', '23:59:59'));
    const of = await withGround(ground, { plannedStart: '2026-06-30' });
    await world.refused('GROUND_REMEDY_TERM_RUNS', HEAD, 'appointInspection', of);
    world.at(at('2026-06-27', '00:00:00'));
    expect(await world.act(HEAD, 'appointInspection', of)).toMatchObject({ state: 'APPOINTED' });
    const state = await world.value('select phase as value from prescription where id = $1', [
      prescriptionId,
    ]);
    expect(state).toBe('CLOSED_BY_INSPECTION');
  });

  test('[clause 8.2] significant and minor ones: not remedied, or the information missed more than once (D2)', async () => {
    const prescriptionId = await prescriptionOf(await completed(world, ['SIGNIFICANT', 'MINOR', 'MET']));
    const ground = {
      kind: 'PRESCRIPTION_CONTROL',
      basisText: 'Visited on 26 June: nothing was done',
      prescriptionId,
      factDate: '2026-06-10',
      fileIds: [] as string[],
    };
    world.at(at('2026-06-26'));
    const of = await withGround(ground, { plannedStart: '2026-06-30' });
    await world.refused('GROUND_NO_REPEATED_FAILURE', HEAD, 'appointInspection', of);
    const asGross = await withGround(
      { ...ground, kind: 'GROSS_PRESCRIPTION_CONTROL' },
      { plannedStart: '2026-06-30' },
    );
    world.at(at('2026-06-27'));
    await world.refused('GROUND_NO_GROSS_VIOLATIONS', HEAD, 'appointInspection', asGross);
    // A word is no evidence: the violation's own file, or information returned with a reason.
    await world.refused('GROUND_EVIDENCE_MISSING', HEAD, 'appointInspection', of);
    const fileIds = [await world.upload(INSPECTOR, 'visit-of-26-june.txt')];
    const proven = await withGround({ ...ground, fileIds }, { plannedStart: '2026-06-30' });
    expect(await world.act(HEAD, 'appointInspection', proven)).toMatchObject({ state: 'APPOINTED' });
  });

  test('[clause 8.2] information returned with its reason is evidence once the remedy-by date is over (D2)', async () => {
    const prescriptionId = await prescriptionOf(await completed(world, ['SIGNIFICANT', 'MET', 'MET']));
    world.at(at('2026-06-20'));
    await informAndReturn(world, prescriptionId, 'The order is unsigned');
    const ground = {
      kind: 'PRESCRIPTION_CONTROL',
      basisText: '',
      prescriptionId,
      factDate: '2026-06-10',
      fileIds: [],
    };
    const of = await withGround(ground, { plannedStart: '2026-06-30' });
    world.at(at('2026-06-26'));
    await world.refused('GROUND_NO_REPEATED_FAILURE', HEAD, 'appointInspection', of);
    world.at(at('2026-06-27'));
    expect(await world.act(HEAD, 'appointInspection', of)).toMatchObject({ state: 'APPOINTED' });
  });

  test('[clause 9] a central body is inspected by staff of the Agency only', async () => {
    const subjectId = await world.value<string>(
      `select s.id::text as value from inspected_subject s where kind = 'CENTRAL_BODY' limit 1`,
    );
    const of = await withGround(PROSECUTOR, { subjectId });
    await world.refused('SUBJECT_ONLY_OF_AGENCY', HEAD, 'appointInspection', of);
  });

  test('[clause 9] another region’s subject belongs to another territorial body', async () => {
    const subjectId = await world.value<string>(
      `select s.id::text as value from inspected_subject s where kind = 'OBLAST_EXECUTIVE' limit 1`,
    );
    await world.refused(
      'SUBJECT_OF_OTHER_TERRITORY',
      HEAD,
      'appointInspection',
      await withGround(PROSECUTOR, { subjectId }),
    );
  });

  test('[clause 8.6] [clause 9] [clause 10] persons whom clause 9 does not list are nobody’s to inspect', async () => {
    const subjectId = await world.value<string>(
      `insert into inspected_subject (kind, bin, name_kk, name_ru, name_en, authority_id, territory_id)
       select 'LEGAL_PERSON', '990140000385', 'ЖШС', 'ТОО', 'LLP', id, territory_id from authority where code = '750000000' returning id::text as value`,
    );
    await world.refused(
      'SUBJECT_OUTSIDE_CLAUSE_9',
      HEAD,
      'appointInspection',
      await withGround(PROSECUTOR, { subjectId }),
    );
    const running = await started(world);
    const counter = {
      kind: 'COUNTER_INSPECTION',
      basisText: '',
      relatedInspectionId: running.id,
      civilLawRelation: 'Contract',
      informationSought: 'Journal',
      fileIds: [],
    };
    const of = await withGround(counter, { subjectId, plannedStart: '2026-06-08' });
    await world.refused('GROUND_THIRD_PERSON_OUTSIDE', HEAD, 'appointInspection', of);
    await askedInstead(world, running, of);
    const sought = { subjectId, plannedStart: '2026-06-08' };
    await askedAgain(
      world,
      running,
      (more) => withGround({ ...counter, ...more }, sought),
      async (draft, more) =>
        world.act(INSPECTOR, 'reviseInspectionDraft', draft, {
          input: await draftInput(world, { grounds: [{ ...counter, ...more }], ...sought }),
        }),
    );
    world.at(at(MONDAY));
    const other = await started(world);
    await withGround(
      { ...counter, relatedInspectionId: other.id },
      { subjectId, plannedStart: '2026-06-08' },
    );
    await askedElsewhere(world, other);
  });

  test('[clause 9] the Agency inspects a local body on assignment by its leadership only', async () => {
    const inspectorIds = [await world.capacityOf(AGENCY_INSPECTOR)];
    const draft = async (more: object) =>
      world.draft(AGENCY_INSPECTOR, await draftInput(world, { inspectorIds, ...more }, AGENCY_INSPECTOR));
    await world.refused('AGENCY_NEEDS_ASSIGNMENT', CHAIR, 'appointInspection', await draft({}));
    const of = await draft({ assignmentId: await assigned(world) });
    expect(await world.act(CHAIR, 'appointInspection', of)).toMatchObject({ state: 'APPOINTED' });
  });

  test('[clause 9] every inspector is employed by the office that appoints', async () => {
    const foreign = await world.capacityOf('inspector.karagandy@agency.demo');
    const of = await withGround(PROSECUTOR, { inspectorIds: [await world.capacityOf(INSPECTOR), foreign] });
    await world.refused('INSPECTOR_OF_OTHER_OFFICE', HEAD, 'appointInspection', of);
    const central = await withGround(PROSECUTOR, {
      inspectorIds: [await world.capacityOf(AGENCY_INSPECTOR)],
    });
    await world.refused('INSPECTOR_OF_OTHER_OFFICE', HEAD, 'appointInspection', central);
  });

  test('[clause 12] signed by the head or who performs the duties, with the order; by nobody else', async () => {
    const of = await withGround(PROSECUTOR);
    await world.refused('FORBIDDEN', INSPECTOR, 'appointInspection', of);
    await world.refused('NOT_FOUND', 'head.karagandy@agency.demo', 'appointInspection', of);
    await world.refused('FORBIDDEN', CHAIR, 'appointInspection', of);
    const deputy = await world.as('deputy.almaty@agency.demo');
    const capacityId = await world.capacityOf('deputy.almaty@agency.demo', 'TERRITORIAL_HEAD');
    await deputy.run('mutation ($id: ID!) { switchCapacity(capacityId: $id) { capacity { id } } }', {
      id: capacityId,
    });
    const signed = await world.act('deputy.almaty@agency.demo', 'appointInspection', of);
    expect(signed).toMatchObject({ state: 'APPOINTED', actNumber: expect.stringMatching(/^01-\d+\/2026$/) });
    const found = await world.read(
      INSPECTOR,
      of.id,
      'appointedBy { acting orderNumber orderDate } documents { kind number } journal { nodes { actorName } }',
    );
    expect(found).toMatchObject({
      appointedBy: { acting: true, orderNumber: '17-ж/қ', orderDate: '2026-01-05' },
      documents: [{ kind: 'ACT_OF_APPOINTMENT', number: signed.actNumber }],
    });
  });

  test('[clause 12] registered once, before the start', async () => {
    const of = await appointed(world);
    await world.refused('REGISTRATION_MISSING', INSPECTOR, 'handOverAppointment', of, {
      input: { ...PERSON, checklistAcquainted: true },
    });
    const done = await world.act(INSPECTOR, 'registerAppointment', of);
    expect(done.state).toBe('REGISTERED');
    await world.refused('WRONG_STATE', INSPECTOR, 'registerAppointment', done);
    const registration = await world.read<{ registration: { number: string; registeredAt: string } }>(
      INSPECTOR,
      of.id,
      'registration { number registeredAt }',
    );
    expect(registration?.registration).toEqual({
      number: expect.stringMatching(/^2026-\d{6}$/),
      registeredAt: new Date(at(MONDAY)).toISOString(),
    });
  });

  test('[clause 13] ten working days at most, the reason recorded, both readings of the end date kept (D9)', async () => {
    await world.refused(
      'TERM_TOO_LONG',
      HEAD,
      'appointInspection',
      await withGround(PROSECUTOR, { termWorkingDays: 11 }),
    );
    await world.refused(
      'TERM_REASON_MISSING',
      HEAD,
      'appointInspection',
      await withGround(PROSECUTOR, { termReason: ' ' }),
    );
    const of = await withGround(PROSECUTOR, { termWorkingDays: 10 });
    expect(await world.act(HEAD, 'appointInspection', of)).toMatchObject({
      endDate: '2026-06-17',
      endDateStrict: '2026-06-16',
    });
  });

  test('[clause 15] the whole activity is inspected over a period; what was studied is ticked before the notice', async () => {
    await world.refused(
      'PERIOD_MISSING',
      HEAD,
      'appointInspection',
      await withGround(PROSECUTOR, { scope: 'WHOLE_ACTIVITY' }),
    );
    const signed = await world.act(HEAD, 'appointInspection', await withGround(PROSECUTOR));
    const of = await world.act(INSPECTOR, 'registerAppointment', signed);
    const notice = { way: 'ELECTRONIC', recipient: 'Akim' };
    await world.refused('PREPARATION_MISSING', INSPECTOR, 'sendStartNotice', of, { input: notice });
    const prepared = await world.act(INSPECTOR, 'recordPreparation', of, {
      input: { materials: ['Standard of the service'] },
    });
    expect(await world.act(INSPECTOR, 'sendStartNotice', prepared, { input: notice })).toMatchObject({
      state: 'NOTIFIED',
    });
  });
});
