import { paperOf, started, TERM, termsOf, wordsOf } from './control-steps';
import { ACT, ControlWorld, HEAD, OBJECT, UNIT, type Event, type Given } from './control-world';

describe('experts of a control activity, and an activity that ends sooner', () => {
  let world: ControlWorld;
  beforeAll(async () => {
    world = await ControlWorld.start();
  });
  afterAll(() => world.stop());

  const EXPERT = {
    fullName: 'D. Expert',
    position: 'Senior researcher',
    field: 'Medicine',
    declaration: 'Statement of 1 December',
    civilLawTies: false,
    labourTies: false,
  };
  const add = (of: Event, given: Given) =>
    world.onEvent(UNIT, 'addControlExpert', of, { ...EXPERT, ...given });
  const subject = async (where: string, values: readonly unknown[] = []) => {
    const { rows } = await world.owner.query<{ id: string; name: string }>(
      `select id::text, name_ru as name from inspected_subject where ${where} limit 1`,
      [...values],
    );
    if (!rows[0]) throw new Error(`nobody in the register: ${where}`);
    return rows[0];
  };

  test('[clause 49] whose worker an expert is, is compared with the object and all above and below it; a worker of the object known by name is refused', async () => {
    const event = await started(world);
    const above = await subject('id = (select parent_id from inspected_subject where id = $1)', [
      world.objectId,
    ]);
    const below = await world.owner.query<{ id: string }>(
      `insert into inspected_subject (kind, name_kk, name_ru, name_en, parent_id, authority_id)
       select kind, 'Branch KK', 'Branch RU', 'Branch EN', id, authority_id from inspected_subject where id = $1 returning id::text`,
      [world.objectId],
    );
    const apart = await subject(`kind = 'CENTRAL_BODY'`);
    const APART = ['REFUSED_BY_LAW', 'EXPERT_EMPLOYER_APART'];
    for (const employerId of [world.objectId, above.id, below.rows[0]?.id])
      expect(await world.refused(add(event, { employerId }))).toEqual(APART);
    for (const organisation of [`«${above.name}»`, 'branch en'])
      expect(await world.refused(add(event, { organisation }))).toEqual(APART);
    expect(await world.refused(add(event, {}))).toEqual(['REFUSED_BY_LAW', 'EXPERT_EMPLOYER_NAMED']);
    expect(await world.refused(add(event, { organisation: 'Institute', position: ' ' }))).toEqual([
      'INVALID_INPUT',
    ]);
    // The head of the polyclinic has an account of it, under the name that the account bears.
    const { rows } = await world.owner.query<{ name: string }>(
      `update account set full_name = 'Әсел Ёлкина-Қосанова' where email = $1 returning full_name as name`,
      [OBJECT],
    );
    const fullName = rows[0]?.name;
    // However it was typed: without Kazakh letters and "ё", in capitals, with other blanks and dashes.
    for (const typed of [fullName, ' АСЕЛ  ЕЛКИНА – КОСАНОВА', 'Әсел Елкина Қосанова'])
      expect([
        typed,
        await world.refused(add(event, { fullName: typed, organisation: 'Institute' })),
      ]).toEqual([typed, ['REFUSED_BY_LAW', 'EXPERT_NOT_AT_OBJECT']]);
    // Where the register tells whose worker it is, the likeness of names is told and no more.
    const namesake = await add(event, { fullName, employerId: apart.id });
    expect(namesake.experts).toMatchObject([
      { fullName, position: EXPERT.position, organisation: apart.name },
    ]);
    expect(namesake.findings).toContainEqual(
      expect.objectContaining({ code: 'EXPERT_NAMESAKE_AT_OBJECT', clause: '49', severity: 'WARNING' }),
    );
  });

  test('[clause 49] the object named otherwise is the object; what is only called like it is brought in with a reason alone; a person is one expert', async () => {
    const { rows } = await world.owner.query<{ ru: string; kk: string }>(
      'select name_ru as ru, name_kk as kk from inspected_subject where id = $1',
      [world.objectId],
    );
    expect(rows).toEqual([
      { ru: 'Городская поликлиника № 5 города Алматы', kk: '№ 5 қалалық емхана, Алматы қаласы' },
    ]);
    world.at('2026-12-01T10:00:00+05:00');
    const draft = await world.draftAfterMonitoring();
    for (const given of [
      { organisation: 'ГОРОДСКАЯ ПОЛИКЛИНИКА N5 – ГОРОДА АЛМАТЫ' },
      { organisation: '№5 КАЛАЛЫК ЕМХАНА (Алматы каласы)' },
      { organisation: 'Institute', position: 'главный врач Городской поликлиники №5 города Алматы' },
    ])
      expect([given, await world.refused(add(draft, given))]).toEqual([
        given,
        ['REFUSED_BY_LAW', 'EXPERT_NOT_OF_OBJECT'],
      ]);
    expect(await world.refused(add(draft, { organisation: 'АКИМАТ  города – АЛМАТЫ' }))).toEqual([
      'REFUSED_BY_LAW',
      'EXPERT_EMPLOYER_APART',
    ]);
    let event = draft;
    const told = () => event.findings.filter(({ code }) => code === 'EXPERT_LIKENESS_EXPLAINED').length;
    const apartBecause = 'A private clinic of the same number, by its charter';
    for (const [at, given] of [
      { organisation: 'ГОРОДСКАЯ ПОЛИКЛИНИКА №5' },
      { organisation: 'Қалалық емхана № 5' },
      { organisation: 'Institute', position: 'врач городской поликлиники № 5' },
    ].entries()) {
      const alike = { ...given, fullName: `Expert ${at}` };
      // Whoever brings such an expert in says why it is another body, and is refused without it.
      expect([given, await world.refused(add(event, alike))]).toEqual([
        given,
        ['REFUSED_BY_LAW', 'EXPERT_EMPLOYER_LIKE_OBJECT'],
      ]);
      expect(await world.refused(add(event, { ...alike, apartBecause: ' \u200b' }))).toEqual([
        'INVALID_INPUT',
      ]);
      event = await add(event, { ...alike, apartBecause });
      expect([given, told()]).toEqual([given, at + 1]);
    }
    expect(event.findings).toContainEqual(
      expect.objectContaining({
        code: 'EXPERT_LIKENESS_EXPLAINED',
        clause: '49',
        severity: 'WARNING',
        message: expect.stringMatching(/Expert 2.*№ 5.*A private clinic of the same number, by its charter/),
      }),
    );
    expect(event.experts.map((one) => one.apartBecause)).toEqual([apartBecause, apartBecause, apartBecause]);
    // Without a likeness nothing is asked, and what was said all the same is not kept.
    for (const organisation of ['Городская поликлиника № 15', 'Институт здравоохранения'])
      event = await add(event, { organisation, fullName: `Е. Сарапшы ${organisation.length}`, apartBecause });
    expect([told(), event.experts.filter((one) => one.apartBecause === null).length]).toEqual([3, 2]);
    event = await add(event, { fullName: 'Ахметов А.А.', organisation: 'Институт' });
    for (const fullName of ['Ахметов А.А.', 'АХМЕТОВ А. А.'])
      expect(await world.refused(add(event, { fullName, organisation: 'Лаборатория' }))).toEqual([
        'CONTROL_EXPERT_ONCE',
      ]);
  });

  test('[clause 49] the office of an akim named without its city, as an akimat or by the body above it, is asked after with a reason', async () => {
    world.at('2026-12-01T10:00:00+05:00');
    const district = await subject(`bin = '970540000107'`);
    expect(district.name).toBe('Аппарат акима Бостандыкского района города Алматы');
    let event = await world.draftAfterMonitoring({ objectId: district.id });
    for (const [at, organisation] of [
      'Аппарат акима Бостандыкского района',
      'Бостандық ауданы әкімінің аппараты',
      'Бостандық ауданының әкімдігі',
      'Office of the Akim of Bostandyk district',
      'Акимат г. Алматы',
      'Алматы қ. әкімдігі',
    ].entries()) {
      const alike = { organisation, fullName: `Expert ${at}` };
      expect([organisation, await world.refused(add(event, alike))]).toEqual([
        organisation,
        ['REFUSED_BY_LAW', 'EXPERT_EMPLOYER_LIKE_OBJECT'],
      ]);
      event = await add(event, { ...alike, apartBecause: 'A company of the same name, by its charter' });
    }
    expect(event.findings.filter(({ code }) => code === 'EXPERT_LIKENESS_EXPLAINED')).toHaveLength(6);
    event = await add(event, { organisation: 'Институт города Алматы', fullName: 'Expert of the institute' });
    expect(event.experts.at(-1)?.apartBecause).toBeNull();
  });

  test('[clause 49] the object objects to an expert with a reason; the leadership replaces or keeps him or her, with a reason', async () => {
    world.at('2026-12-01T10:00:00+05:00');
    const draft = await world.draftAfterMonitoring();
    let event = draft;
    for (const fullName of ['F. First', 'S. Second'])
      event = await add(event, { fullName, organisation: 'Institute' });
    event = await world.onEvent(HEAD, 'appointControlEvent', event, TERM);
    const told = await world.onEvent(UNIT, 'sendControlNotice', event);
    const [first, second] = told.experts;
    const reason = 'He was paid by us last year';
    const object = (expertId: string | undefined, of: Event, email = OBJECT) =>
      world.onEvent(email, 'objectToControlExpert', of, { expertId, reason });
    expect(await world.refused(object(first?.id, told, UNIT))).toEqual(['FORBIDDEN']);
    let now = await object(first?.id, told);
    expect(await world.refused(object(first?.id, now))).toEqual(['CONTROL_EXPERT_OBJECTED_TO']);
    now = await object(second?.id, now);
    expect((await world.waiting(HEAD)).map(({ code }) => code)).toContain('STEP_ANSWER_EXPERT_OBJECTION');
    const [one, other] = now.expertObjections;
    const answer = (objectionId: string | undefined, given: Given, of: Event, email = HEAD) =>
      world.onEvent(email, 'answerExpertObjection', of, { objectionId, ...given });
    const keep = { answer: 'KEPT', reason: 'The contract ended in 2024' };
    expect(await world.refused(answer(one?.id, keep, now, UNIT))).toEqual(['FORBIDDEN']);
    expect(await world.refused(answer(one?.id, { answer: 'KEPT', reason: ' ' }, now))).toEqual([
      'INVALID_INPUT',
    ]);
    now = await answer(one?.id, keep, now);
    expect(await world.refused(answer(one?.id, keep, now))).toEqual(['CONTROL_EXPERT_OBJECTION_SETTLED']);
    now = await answer(other?.id, { answer: 'REPLACED', reason: 'True' }, now);
    // Neither the same person again, nor who carries the event out.
    expect(await world.refused(add(now, { fullName: 's. second', organisation: 'Elsewhere' }))).toEqual([
      'CONTROL_EXPERT_REPLACED',
    ]);
    const { rows: executors } = await world.owner.query<{ fullName: string }>(
      'select full_name as "fullName" from control_executor where event_id = $1',
      [Number(now.id)],
    );
    expect(
      await world.refused(add(now, { fullName: executors[0]?.fullName, organisation: 'Elsewhere' })),
    ).toEqual(['CONTROL_EXPERT_EXECUTES']);
    // What was answered the object reads; who is replaced takes no further part.
    const seen = await world.seen(OBJECT, now.id);
    expect(seen.expertObjections).toMatchObject([
      { reason, answer: 'KEPT', answerReason: keep.reason },
      { answer: 'REPLACED' },
    ]);
    expect(seen.experts).toMatchObject([{ withdrawReason: null }, { withdrawReason: 'True' }]);
    expect((await world.waiting(HEAD)).map(({ code }) => code)).not.toContain('STEP_ANSWER_EXPERT_OBJECTION');
    // Nothing is decided on what an expert took part in before the object was answered.
    now = await object(first?.id, seen);
    world.at('2026-12-07T10:00:00+05:00');
    now = await world.onEvent(UNIT, 'handOverControlOrder', now);
    now = await world.onEvent(UNIT, 'drawUpControlAct', now, {
      ...ACT,
      fileIds: [await world.upload(UNIT, 'queue.txt')],
    });
    now = await world.onEvent(UNIT, 'showControlAct', now, {
      shownAt: '2026-12-07T10:00:00+05:00',
      refused: false,
    });
    now = await world.onEvent(UNIT, 'submitControlMaterials', now);
    expect(await world.refused(world.onEvent(HEAD, 'decideOnMeasures', now))).toContain(
      'CONTROL_EXPERT_OBJECTION_ANSWERED',
    );
  });

  test('[clause 44] [clause 50] the leadership brings the end forward by an order, before the start and after it; the act is due by the new end, the plan says so', async () => {
    world.at('2026-12-01T10:00:00+05:00');
    const plan = await world.approvedPlan();
    const lineId = plan.lines[0]?.id ?? '';
    world.at('2027-01-20T10:00:00+05:00');
    const draft = await world.draftOnPlan(lineId);
    const days = { plannedStart: '2027-02-01', endDate: '2027-02-26' };
    let event = await world.onEvent(HEAD, 'appointControlEvent', draft, days);
    const shorten = (endDate: string, of: Event, email = HEAD) =>
      world.onEvent(email, 'shortenControlEvent', of, { endDate, reason: 'Fewer services than thought' });
    expect(await world.refused(shorten('2027-02-20', event, UNIT))).toEqual(['FORBIDDEN']);
    expect(await world.refused(shorten('2027-02-26', event))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_SHORTENING_EARLIER',
    ]);
    expect(await world.refused(shorten('2027-01-31', event))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_SHORTENING_AHEAD',
    ]);
    event = await shorten('2027-02-25', event);
    event = await world.onEvent(UNIT, 'sendControlNotice', event);
    expect((await world.seen(OBJECT, event.id)).shortenings).toHaveLength(1);
    const receipts = (await world.receiptsAskedOf(UNIT)).filter(({ caseId }) => caseId === event.id);
    expect(receipts.map(({ clause }) => clause).toSorted()).toEqual(['44', '46']);
    world.at('2027-02-01T10:00:00+05:00');
    event = await world.onEvent(UNIT, 'handOverControlOrder', event);
    expect(termsOf(event)).toMatchObject({ P50_ACT_PRESENTATION: '2027-02-25 RUNNING' });
    event = await shorten('2027-02-19', event);
    expect(termsOf(event)).toMatchObject({
      P44_EVENT: '2027-02-19 RUNNING',
      P50_ACT_PRESENTATION: '2027-02-19 RUNNING',
    });
    const seen = await world.seen(OBJECT, event.id);
    expect([seen.endDate, seen.shortenings.map(({ endDate }) => endDate)]).toEqual([
      '2027-02-19',
      ['2027-02-25', '2027-02-19'],
    ]);
    const order = paperOf(seen, 'CONTROL_SHORTENING_ORDER');
    expect(await wordsOf(world, OBJECT, order.urlRu)).toContain('Сократить срок');
    expect((await world.readPlan(UNIT, plan.id))?.lines[0]).toMatchObject({
      endsOn: '2027-02-26',
      eventFrom: '2027-02-01',
      eventTo: '2027-02-19',
    });
    // What clause 45 leaves is counted from the order of appointment, not from what was brought forward.
    event = await world.onEvent(UNIT, 'submitControlExtension', event, {
      reason: 'More services',
      endDate: '2027-02-24',
    });
    event = await world.onEvent(HEAD, 'grantControlExtension', event);
    expect(termsOf(event)).toMatchObject({
      P44_EVENT: '2027-02-24 RUNNING',
      P50_ACT_PRESENTATION: '2027-02-24 RUNNING',
    });
  });
});
