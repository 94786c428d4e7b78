import { at, draftInput, HEAD, INSPECTOR, MONDAY, PERSON, pointsOf, SUBJECT } from './support/course';
import { assigned } from './support/assignment';
import { openWorld, type Case, type World } from './support/world';

const LENT = 'inspector@agency.demo';
const KARAGANDY = '970740000302';

describe('a change of those who inspect', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.stop());

  /** Running, on assignment: an inspector of the Agency may be named beside the office's own. */
  async function running(...emails: string[]): Promise<Case> {
    world.at(at(MONDAY));
    const inspectorIds = await Promise.all(emails.map((email) => world.capacityOf(email)));
    const draft = await world.draft(
      INSPECTOR,
      await draftInput(world, { inspectorIds, assignmentId: await assigned(world) }),
    );
    const prepared = await world.act(INSPECTOR, 'recordPreparation', draft, {
      input: { materials: ['Law on public services'] },
    });
    const signed = await world.act(HEAD, 'appointInspection', prepared);
    const registered = await world.act(INSPECTOR, 'registerAppointment', signed);
    const told = await world.act(emails[0], 'sendStartNotice', registered, { input: { way: 'ELECTRONIC' } });
    world.at(at('2026-06-03'));
    return world.act(emails[0], 'handOverAppointment', told, {
      input: { ...PERSON, checklistAcquainted: true },
    });
  }

  const work = async (email: string, { number }: Case): Promise<string[]> => {
    type Answer = { waiting: { nodes: { caseNumber: string; code: string }[] } };
    const { waiting } = await (
      await world.as(email)
    ).run<Answer>('{ waiting(first: 100) { nodes { caseNumber code } } }');
    return waiting.nodes.filter(({ caseNumber }) => caseNumber === number).map(({ code }) => code);
  };
  const answer = async (email: string, of: Case, index: number) => {
    const pointId = (await pointsOf(world, of.id))[index];
    return world.act(email, 'recordChecklistAnswer', of, { input: { pointId, answer: 'MET', fileIds: [] } });
  };

  test('[clause 12] whoever is replaced inspects no more from the registration on, whoever comes does; both sides see it', async () => {
    const of = await running(LENT, INSPECTOR);
    const input = {
      inspectorIds: [await world.capacityOf(INSPECTOR)],
      specialists: [],
      reason: 'Leave of an inspector',
    };
    const signed = await world.act(HEAD, 'changeInspectors', of, { input });
    // Signed, it changes nothing yet.
    const answered = await answer(LENT, signed, 0);
    expect(await work(INSPECTOR, of)).toContain('STEP_REGISTER_INSPECTOR_CHANGE');
    expect(await work(LENT, of)).toContain('P23_COMPLETION');
    const changed = await world.act(INSPECTOR, 'registerInspectorChange', answered);
    const [pointId] = (await pointsOf(world, of.id)).slice(1);
    await world.refused('FORBIDDEN', LENT, 'recordChecklistAnswer', changed, {
      input: { pointId, answer: 'MET', fileIds: [] },
    });
    expect(await work(LENT, of)).toEqual([]);
    expect(await work(INSPECTOR, of)).toEqual(['P23_COMPLETION']);
    await answer(INSPECTOR, changed, 1);
    const fields = `inspectors { fullName } documents { kind }
      inspectorChanges { reason added removed registrationNumber specialists { fullName } }`;
    const seen = await world.read(SUBJECT, of.id, fields);
    expect(seen).toMatchObject({
      inspectors: [{ fullName: expect.any(String) }],
      inspectorChanges: [
        {
          reason: input.reason,
          added: [],
          removed: ['Құсайынова Динара Ермекқызы'],
          registrationNumber: expect.stringMatching(/^2026-\d{6}$/),
        },
      ],
      documents: expect.arrayContaining([{ kind: 'INSPECTOR_CHANGE_ACT' }]),
    });
    expect(await world.read(INSPECTOR, of.id, fields)).toEqual(seen);
  });

  test.each([
    ['the Agency’s', LENT, INSPECTOR, 'FORBIDDEN'],
    ['the office’s', INSPECTOR, LENT, 'INSPECTOR_NOT_NAMED'],
  ])(
    '[clause 12] [clause 17] what %s inspector found without a network before being replaced gets in afterwards, with its own hour; what is found later does not',
    async (_whose, replaced, stays, code) => {
      const of = await running(replaced, stays);
      const [first, second] = await pointsOf(world, of.id);
      world.at(at('2026-06-03', '15:00:00'));
      const inspectorIds = [await world.capacityOf(stays)];
      const signed = await world.act(HEAD, 'changeInspectors', of, {
        input: { inspectorIds, specialists: [], reason: 'Leave of an inspector' },
      });
      world.at(at('2026-06-03', '16:00:00'));
      const changed = await world.act(HEAD, 'registerInspectorChange', signed);
      world.at(at('2026-06-04'));
      const found = (pointId: string | undefined, answeredAt?: string) => ({
        input: { pointId, answer: 'VIOLATED', severity: 'GROSS', note: 'No queue', fileIds: [], answeredAt },
      });
      // At the registration, after it, before the inspection began, and at no hour of its own.
      for (const late of [
        '2026-06-03T16:00:00+05:00',
        '2026-06-04T09:00:00+05:00',
        '2001-01-01T09:00:00+05:00',
        undefined,
      ])
        await world.refused(code, replaced, 'recordChecklistAnswer', changed, found(first, late));
      const given = found(first, '2026-06-03T15:59:00+05:00');
      await world.act(replaced, 'recordChecklistAnswer', changed, given);
      await world.refused(code, replaced, 'recordChecklistAnswer', changed, found(second));
      const kept = `select answer || ' ' || to_char(answered_at at time zone 'Asia/Almaty', 'YYYY-MM-DD HH24:MI') as value
        from checklist_answer where point_id = $1`;
      expect(await world.value(kept, [first])).toBe('VIOLATED 2026-06-03 15:59');
    },
  );

  test('[clause 9] [clause 12] whoever comes, on assignment of the Agency, carries it on; the result act names the additional act', async () => {
    const of = await running(INSPECTOR);
    await world.refused('FORBIDDEN', LENT, 'sendDocumentRequest', of, {
      input: { text: 'Journals', items: ['Journal of May'], dueDate: '2026-06-12' },
    });
    const input = {
      inspectorIds: [await world.capacityOf(LENT)],
      specialists: [],
      reason: 'Illness of an inspector',
    };
    const signed = await world.act(HEAD, 'changeInspectors', of, { input });
    let current = await world.act(HEAD, 'registerInspectorChange', signed);
    for (const index of [0, 1, 2]) current = await answer(LENT, current, index);
    await world.refused('INSPECTOR_NOT_NAMED', INSPECTOR, 'drawUpResultAct', current, {
      input: { place: 'Almaty', conclusions: 'All points were looked at', remedy: [] },
    });
    await world.act(LENT, 'drawUpResultAct', current, {
      input: { place: 'Almaty', conclusions: 'All points were looked at', remedy: [] },
    });
    const paper = await world.value<{ additionalActs: object[]; inspectors: object[] }>(
      `select data as value from issued_document where inspection_id = $1 and kind = 'RESULT_ACT'`,
      [of.id],
    );
    expect(paper.additionalActs).toHaveLength(1);
    expect(paper.inspectors).toMatchObject([{ fullName: 'Құсайынова Динара Ермекқызы' }]);
  });

  test('[clause 11] a specialist of another state body is brought in and named in the act', async () => {
    const of = await running(INSPECTOR);
    const specialist = {
      kind: 'EXPERT',
      fullName: 'Қуанышев Ерболат',
      position: 'Senior expert',
      employerBin: KARAGANDY,
    };
    const input = {
      inspectorIds: [await world.capacityOf(INSPECTOR)],
      specialists: [specialist],
      reason: 'Accounts of an information system',
    };
    const signed = await world.act(HEAD, 'changeInspectors', of, { input });
    await world.act(INSPECTOR, 'registerInspectorChange', signed);
    for (const email of [INSPECTOR, SUBJECT])
      expect(
        await world.read(
          email,
          of.id,
          'inspectorChanges { specialists { kind kindTitle fullName position employer { bin } } }',
        ),
      ).toEqual({
        inspectorChanges: [
          {
            specialists: [
              {
                kind: 'EXPERT',
                kindTitle: 'Expert',
                fullName: specialist.fullName,
                position: specialist.position,
                employer: { bin: KARAGANDY },
              },
            ],
          },
        ],
      });
  });
});
