import { randomUUID } from 'node:crypto';
import { at } from '../inspection/support/course';
import {
  CHAIR,
  CommissionWorld,
  HEAD,
  INSPECTOR,
  member,
  SECRETARY,
  SUBJECT,
  SUBSTITUTE,
  VOTERS,
} from './commission-world';
import type { Case } from '../inspection/support/world';

describe('of whom a special commission may be composed', () => {
  let given: CommissionWorld;
  let of: Case;
  beforeAll(async () => {
    given = await CommissionWorld.start();
    of = await given.objected();
  });
  afterAll(() => given.stop());

  /** Gives somebody the capacity of a member, as an administrator would. */
  const makeMember = (email: string) =>
    given.world.value<string>(
      `insert into capacity (account_id, role, side, authority_id, subject_id, position_kk, position_ru, position_en, acting, valid_from)
       select account_id, 'COMMISSION_MEMBER', 'AUTHORITY', (select id from authority where code = '750000000'), null,
         position_kk, position_ru, position_en, false, valid_from
       from capacity k join account a on a.id = k.account_id where a.email = $1 order by k.id limit 1 returning id::text as value`,
      [email],
    );
  const members = async (...others: string[]) => {
    const ids = (await given.order())['memberIds'] as string[];
    return [...ids.slice(others.length), ...others];
  };
  const findings = async (code: string, more: object) =>
    (await given.formRefused('REFUSED_BY_LAW', of, { ...more })).findings.filter((one) => one.code === code);

  test('[clause 26] never fewer than five members: four are refused, with how many are missing', async () => {
    const memberIds = (await members()).slice(1);
    expect(await findings('COMMISSION_FIVE_MEMBERS', { memberIds })).toMatchObject([
      { clause: '26', severity: 'CURABLE' },
    ]);
    // The secretary keeps the papers and is not counted.
    expect((await given.order())['memberIds']).toHaveLength(4);
  });

  test('[clause 26] only staff of the Agency and its territorial bodies', async () => {
    const outsider = await given.capacity(SUBJECT, 'SUBJECT_HEAD');
    expect(await findings('COMMISSION_OF_STAFF', { memberIds: await members(outsider) })).toMatchObject([
      { clause: '26', severity: 'VOID' },
    ]);
    expect(await findings('COMMISSION_OF_STAFF', { secretaryId: outsider })).toHaveLength(1);
  });

  test('[clause 26] nobody who took part: the named inspector, and the official who issued the act (D18)', async () => {
    for (const email of [INSPECTOR, HEAD]) {
      const involved = await makeMember(email);
      for (const more of [
        { memberIds: await members(involved) },
        { chairId: involved },
        { secretaryId: involved },
      ])
        expect(await findings('COMMISSION_TOOK_NO_PART', more)).toMatchObject([{ severity: 'VOID' }]);
    }
  });

  test('[clause 26] nor an inspector who was replaced, nor who signed the extension (D18)', async () => {
    const own = `from inspection i, capacity k join account a on a.id = k.account_id where i.id = $1 and a.email = $2`;
    const [replaced, extended] = ['inspector@agency.demo', 'deputy.almaty@agency.demo'];
    const both = [await makeMember(replaced), await makeMember(extended)];
    await given.world.owner.query(
      `insert into inspector_change (inspection_id, authority_id, act_number, act_date, reason, inspector_ids, added, removed, signed_at,
         signed_by_capacity_id, registration_number, registered_at, registered_by, earlier_account_ids)
       select i.id, i.authority_id, 'C-1', '2026-06-04', 'Leave', array[k.id], '{}', '{}', now(), i.appointed_by_capacity_id, '1', now(), 'R',
         array[k.account_id] ${own} limit 1`,
      [of.id, replaced],
    );
    await given.world.owner.query(
      `insert into inspection_extension (inspection_id, authority_id, act_number, act_date, reason, working_days, earlier_end, new_end,
         signed_at, signed_by_capacity_id)
       select i.id, i.authority_id, 'E-1', '2026-06-04', 'Volume', 5, i.end_date, i.end_date + 7, now(), k.id ${own} limit 1`,
      [of.id, extended],
    );
    for (const involved of both)
      expect(await findings('COMMISSION_TOOK_NO_PART', { chairId: involved })).toHaveLength(1);
    await given.world.owner.query('delete from inspector_change');
    await given.world.owner.query('delete from inspection_extension');
  });

  test('[clause 26] in a capacity that opens the case, each once, with one who leads it', async () => {
    const deputy = await given.capacity('deputy.almaty@agency.demo', 'TERRITORIAL_INSPECTOR');
    expect(await findings('COMMISSION_ACTS_AS_MEMBERS', { memberIds: await members(deputy) })).toHaveLength(
      1,
    );
    const chairId = await given.capacity(member(2));
    expect(await findings('COMMISSION_PEOPLE_ONCE', { chairId })).toHaveLength(1);
  });

  test('[clause 26] an order that has been given, after the objection, under a number of its own', async () => {
    expect(await findings('COMMISSION_ORDER_ISSUED', { orderDate: '2026-06-13' })).toHaveLength(1);
    expect(await findings('COMMISSION_ORDER_AFTER_OBJECTION', { orderDate: '2026-06-11' })).toHaveLength(1);
    await given.formRefused('INVALID_INPUT', of, { orderNumber: ' – ' });
    await given.formRefused('NOT_FOUND', of, { chairId: '2147483000' });
  });

  test('[clause 26] the head of the office gives it: nobody else, and no other office', async () => {
    await given.formRefused('FORBIDDEN', of, {}, INSPECTOR);
    await given.formRefused('FORBIDDEN', of, {}, 'chair@agency.demo');
    await given.formRefused('NOT_FOUND', of, {}, 'head.karagandy@agency.demo');
    await given.formRefused('FORBIDDEN', of, {}, SUBJECT);
  });

  test('[clause 26] one commission for the objections of a case: clicked twice, raced, and asked for again', async () => {
    const key = randomUUID();
    const input = await given.order();
    const again = { orderNumber: input['orderNumber'] };
    const first = await given.form(of, again, HEAD, key);
    expect((await given.form(of, again, HEAD, key)).id).toBe(first.id);
    await given.formRefused('COMMISSION_AT_WORK', of);
    expect(
      await given.world.value<number>(
        'select count(*)::int as value from commission_seat where inspection_id = $1',
        [of.id],
      ),
    ).toBe(6);
    const other = await given.objected();
    await given.formRefused('COMMISSION_ORDER_NUMBER_TAKEN', other, again);
    const raced = await Promise.allSettled([given.form(other), given.form(other)]);
    expect(raced.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('[clause 25] without an objection there is nothing to consider', async () => {
    const calm = await given.world.value<string>(
      `select id::text as value from inspection where state = 'HANDED_OVER' and id <> $1 order by id desc limit 1`,
      [of.id],
    );
    await given.world.owner.query('delete from commission_seat where inspection_id = $1', [calm]);
    const untouched = await given.objected();
    await given.world.owner.query('delete from objection where inspection_id = $1', [untouched.id]);
    await given.formRefused('NO_OBJECTION_TO_CONSIDER', untouched);
  });

  describe('a change of the composition', () => {
    const steps = async (email: string, commissionId: string) => {
      const { waiting } = await (
        await given.world.as(email)
      ).run<{ waiting: { nodes: { code: string; clause: string; caseKind: string; caseId: string }[] } }>(
        '{ waiting(first: 200) { nodes { code clause caseKind caseId } } }',
      );
      return waiting.nodes
        .filter(({ caseKind, caseId }) => caseKind === 'special-commission' && caseId === commissionId)
        .map(({ code, clause }) => `${code} ${clause}`)
        .sort();
    };

    test('[clause 26] with fewer than five who may vote the head is asked to replace, and nobody to open; the recused are offered no more (D46)', async () => {
      const objected = await given.objected();
      const invited = await given.invited(await given.form(objected));
      expect(await steps(HEAD, invited.id)).toEqual([]);
      expect(await steps(CHAIR, invited.id)).toContain('STEP_OPEN_SESSION 27');
      const seat = invited.seats.filter(({ part }) => part === 'MEMBER').at(-1);
      const recused = await given.act(SECRETARY, 'recuseMember', invited, {
        seatId: seat?.id,
        reason: 'Kinship',
      });
      expect(await steps(HEAD, recused.id)).toEqual(['STEP_REPLACE_COMMISSION_MEMBER 26']);
      expect(await steps(CHAIR, recused.id)).toContain('STEP_AWAIT_COMMISSION_MEMBER 26');
      expect(await steps(CHAIR, recused.id)).not.toContain('STEP_OPEN_SESSION 27');
      expect(await steps(SECRETARY, recused.id)).toContain('STEP_AWAIT_COMMISSION_MEMBER 26');
      const { commissionCandidates } = await (
        await given.world.as(HEAD)
      ).run<{ commissionCandidates: { id: string }[] }>(
        'query ($id: ID!) { commissionCandidates(inspectionId: $id) { id } }',
        { id: objected.id },
      );
      const offered = commissionCandidates.map(({ id }) => id);
      expect(offered).toContain(await given.capacity(SUBSTITUTE));
      expect(offered).not.toContain(seat?.capacity.id);
      const order = await given.order({ reason: 'In place of the recused member' });
      const kept = (order['memberIds'] as string[]).filter((id) => id !== seat?.capacity.id);
      const whole = await given.act(HEAD, 'changeCommission', recused, {
        ...order,
        memberIds: [...kept, await given.capacity(SUBSTITUTE)],
      });
      expect(await steps(HEAD, whole.id)).toEqual([]);
      expect(await steps(CHAIR, whole.id)).toContain('STEP_OPEN_SESSION 27');
    });

    test('[clause 26] is judged like the forming, has its reason, and a member who was recused stays out (D42)', async () => {
      const formed = await given.form(await given.objected());
      const fourth = formed.seats.filter(({ part }) => part === 'MEMBER')[2];
      const recused = await given.act(SECRETARY, 'recuseMember', formed, {
        seatId: fourth?.id,
        reason: 'Worked in the inspected body',
      });
      expect(recused.quorum).toEqual({ composed: 4, present: 0, needed: 5 });
      expect(recused.seats.find(({ id }) => id === fourth?.id)).toMatchObject({
        endedBecause: 'RECUSED',
        reason: 'Worked in the inspected body',
      });
      const order = await given.order({ reason: 'In place of the recused member' });
      const memberIds = order['memberIds'] as string[];
      const kept = memberIds.filter((id) => id !== fourth?.capacity.id);
      const refused = async (code: string, ids: string[], reason = 'In place of the recused member') =>
        (
          await given.refused(code, HEAD, 'changeCommission', recused, { ...order, memberIds: ids, reason })
        ).findings.map((one) => one.code);
      expect(await refused('REFUSED_BY_LAW', kept)).toContain('COMMISSION_FIVE_MEMBERS');
      expect(await refused('REFUSED_BY_LAW', memberIds)).toContain('COMMISSION_RECUSED_STAYS_OUT');
      await refused('INVALID_INPUT', memberIds, '   ');
      await given.refused(
        'STALE_VERSION',
        HEAD,
        'changeCommission',
        recused,
        { ...order, memberIds: kept },
        1,
      );
      const changed = await given.act(HEAD, 'changeCommission', recused, {
        ...order,
        memberIds: [...kept, await given.capacity(SUBSTITUTE)],
      });
      expect(changed.quorum.composed).toBe(5);
      expect(changed.orders.map(({ kind }) => kind)).toEqual(['FORMED', 'CHANGED']);
      expect(changed.orders[1]?.reason).toBe('In place of the recused member');
      expect(changed.documents).toHaveLength(2);
      // The recused member sees the case no more; who came in its place does.
      const who = VOTERS[3] ?? '';
      expect(await given.read(who, formed.id)).toBeNull();
      expect((await given.read(SUBSTITUTE, formed.id))?.id).toBe(formed.id);
    });

    test('[clause 26] a composition that has ceased to be lawful opens no session', async () => {
      const objected = await given.objected();
      const invited = await given.invited(await given.form(objected));
      given.world.at(at('2026-06-18', '10:05:00'));
      const present = await given.attend(invited);
      await given.world.owner.query(
        `insert into inspection_inspector (inspection_id, authority_id, disclosed_to_subject_id, capacity_id, account_id, position)
         select i.id, i.authority_id, i.disclosed_to_subject_id, k.id, k.account_id, 9 from inspection i, capacity k join account a on a.id = k.account_id
         where i.id = $1 and a.email = $2 and k.role = 'COMMISSION_MEMBER' limit 1`,
        [objected.id, member(4)],
      );
      const refusal = await given.refused('REFUSED_BY_LAW', CHAIR, 'openSession', present);
      expect(refusal.findings.map(({ code }) => code)).toEqual(['COMMISSION_TOOK_NO_PART']);
    });
  });
});
