import { reassignDeadlines } from '../../../deadlines';
import { dayOf } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import type { JournalDetails } from '../../../platform/journal/journal';
import { Refusal } from '../../../platform/refusals/refusal';
import { loadSigner, refuseUnlawful } from '../../case';
import { issue, type ExternalControlDocumentData } from '../../documents';
import { reassignPrescription } from '../../prescription';
import { act, outOfTurn, type ActRequest, type Step } from '../act';
import { addCaseRow, changeCaseRows } from '../case-rows';
import { loadCasePaper } from '../documents/case-paper';
import { documentCase } from '../documents/document-case';
import { loadRegistration } from '../documents/registration-paper';
import type { InspectorFacts } from '../facts/inspection-facts';
import {
  judgeNamedAlready,
  judgeNewInspectors,
  judgeSpecialists,
  type StandingSpecialist,
} from '../rules/change-rules';
import { askRegister } from './ask-register';
import {
  findSpecialists,
  specialistInPaper,
  writeSpecialists,
  type NamedSpecialist,
  type SpecialistInput,
} from './name-specialists';
import { releaseSpecialists, standingSpecialists, thoseReleased } from './release-specialists';
import { writeInspectors } from './write-draft';

type Act = ExternalControlDocumentData['INSPECTOR_CHANGE_ACT'];
export interface ChangeInput {
  /** All who inspect from then on. */
  readonly inspectorIds: readonly number[];
  readonly specialists: readonly SpecialistInput[];
  /** Who takes part no more, of those who do. */
  readonly releasedSpecialistIds: readonly number[];
  readonly reason: string;
}

type Candidate = InspectorFacts & Act['inspectors'][number];

const CANDIDATES_SQL = `
  select k.id as "capacityId", k.account_id as "accountId", k.authority_id as "authorityId", k.role, o.full_name as "fullName",
    jsonb_build_object('kk', k.position_kk, 'ru', k.position_ru) as position,
    k.withdrawn_at is null and k.valid_from <= $2::date and coalesce(k.valid_to >= $2::date, true) as current
  from unnest($1::int[]) with ordinality as w(id, place) join capacity k on k.id = w.id join account o on o.id = k.account_id
  where k.side = 'AUTHORITY' order by w.place`;

async function findCandidates({ work, today }: Step, ids: readonly number[]): Promise<Candidate[]> {
  const wanted = [...new Set(ids)];
  const found = await work.query<Candidate>(CANDIDATES_SQL, [wanted, today]);
  if (found.length !== wanted.length) throw invalidInput('input.inspectorIds');
  return found;
}

interface Specialists {
  readonly stay: readonly StandingSpecialist[];
  readonly named: readonly NamedSpecialist[];
  readonly released: readonly StandingSpecialist[];
}

async function issueAct(
  { work, inspection, facts }: Step,
  candidates: readonly Candidate[],
  { stay, named, released }: Specialists,
  reason: string,
) {
  const { place, authority, subject, inspectors } = await loadCasePaper(work, inspection);
  const registration = await loadRegistration(work, inspection.id);
  if (!registration) throw new Refusal('WRONG_STATE');
  const stays = (index: number) =>
    candidates.some(({ capacityId }) => capacityId === facts.inspectors[index]?.capacityId);
  const removed = inspectors.filter((_person, index) => !stays(index));
  const added = candidates.filter(
    ({ capacityId }) => !facts.inspectors.some((inspector) => inspector.capacityId === capacityId),
  );
  const signer = await loadSigner(work);
  const paper = await issue(work, {
    ...documentCase(inspection, inspection.disclosedToSubjectId),
    kind: 'INSPECTOR_CHANGE_ACT',
    data: (own) => ({
      act: own,
      place,
      authority,
      subject,
      subjectMatter: inspection.subjectMatter,
      appointment: { number: inspection.actNumber ?? '', date: inspection.actDate ?? '' },
      registration,
      removed,
      inspectors: candidates.map(({ fullName, position }) => ({ fullName, position })),
      specialists: [
        ...stay.map(specialistInPaper),
        ...named.map(({ employer, ...person }) => specialistInPaper({ ...person, employer: employer.name })),
      ],
      released: released.map(specialistInPaper),
      reason,
      signer,
    }),
  });
  return {
    paper,
    added: added.map(({ fullName }) => fullName),
    removed: removed.map(({ fullName }) => fullName),
  };
}

/** Signs an additional act on who inspects, and on specialists who are brought in or taken out; the same people as the act of appointment. Clauses 11, 12. */
export function changeInspectors(
  context: RequestContext,
  request: ActRequest,
  input: ChangeInput,
): Promise<number> {
  const reason = input.reason.trim();
  return act(context, 'changeInspectors', request, { ...input, reason }, async (step) => {
    const { work, inspection, facts } = step;
    const candidates = await findCandidates(step, input.inspectorIds);
    const specialists = await findSpecialists(work, input.specialists);
    const standing = await standingSpecialists(work, inspection);
    const released = thoseReleased(standing, input.releasedSpecialistIds);
    const stay = standing.filter((one) => !released.includes(one));
    const findings = [
      ...judgeNewInspectors(facts, candidates),
      ...judgeSpecialists(facts, specialists),
      ...judgeNamedAlready(stay, specialists),
    ];
    refuseUnlawful(findings);
    const all = { stay, named: specialists, released };
    const { paper, added, removed } = await issueAct(step, candidates, all, reason);
    if (added.length + removed.length + specialists.length + released.length === 0)
      throw invalidInput('input.inspectorIds');
    const changeId = await addCaseRow(work, 'inspector_change', inspection, {
      actNumber: paper.number,
      actDate: paper.date,
      reason,
      inspectorIds: candidates.map(({ capacityId }) => capacityId),
      added,
      removed,
      signedAt: work.now,
      signedByCapacityId: work.actor.capacityId,
    });
    await writeSpecialists(work, inspection, changeId, specialists);
    await releaseSpecialists(work, changeId, released);
    const inspectors = candidates.map(({ fullName }) => fullName);
    const out: JournalDetails =
      released.length > 0 ? { releasedSpecialists: released.map(({ fullName }) => fullName) } : {};
    return { findings, details: { number: paper.number, reason, inspectors, ...out } };
  });
}

/**
 * Registers the additional act: from then on those whom it names inspect, and nobody else. Clause 12.
 * @throws Refusal REGISTER_UNAVAILABLE
 */
export async function registerInspectorChange(context: RequestContext, request: ActRequest): Promise<number> {
  const registered = await askRegister(context, 'registerInspectorChange', request);
  return act(context, 'registerInspectorChange', request, null, async ({ work, inspection, facts }) => {
    const { pendingChange } = facts;
    if (pendingChange === null) {
      const done = await work.query('select from inspector_change where inspection_id = $1', [inspection.id]);
      throw outOfTurn('registerInspectorChange', done.length > 0);
    }
    if (!registered) throw new Refusal('STALE_VERSION');
    const { number, registeredAt, registeredBy } = registered;
    const where = { column: 'id', value: pendingChange.id };
    await changeCaseRows(work, 'inspector_change', where, {
      registrationNumber: number,
      registeredAt,
      registeredBy,
    });
    await work.query(
      `update inspector_change set earlier_account_ids = array(select n.account_id from inspection_inspector n where n.inspection_id = $2)
       where id = $1`,
      [pendingChange.id, inspection.id],
    );
    await writeInspectors(work, inspection, pendingChange.inspectorIds);
    const accounts = await work.query<{ id: number }>(
      'select account_id as id from inspection_inspector where inspection_id = $1 order by position',
      [inspection.id],
    );
    const accountIds = accounts.map(({ id }) => id);
    await reassignDeadlines(work, inspection.id, accountIds);
    await reassignPrescription(work, inspection.id, accountIds);
    return { details: { number, date: dayOf(registeredAt) } };
  });
}
