import { randomUUID } from 'node:crypto';
import type { Teller } from '../teller';

export interface Office {
  readonly head: string;
  readonly inspector: string;
}

/** A ground with what its paper says; the paper itself is attached by `draft`. */
type Ground = Readonly<Record<string, unknown>> & {
  readonly kind: string;
  readonly basisNumber: string;
  readonly basisDate: string;
  readonly basisText: string;
};

export interface DraftPlan {
  readonly office: Office;
  readonly body: string;
  readonly matter: string;
  readonly grounds: readonly Ground[];
  /** Working day of the story on which it is to begin. */
  readonly start: number;
  readonly checklist?: 'BODIES' | 'PROVIDERS';
  /** The account of whom the act brings in (clause 11). */
  readonly specialist?: string;
}

/** The address of a consumer: ground 3, which needs no notice. */
export function complaint(person: string, right: string, factDate: string): Ground {
  return {
    kind: 'CONSUMER_ADDRESS',
    basisNumber: `ЖТ-${factDate.slice(5, 7)}${factDate.slice(8)}`,
    basisDate: factDate,
    basisText: right,
    personName: person,
    violatedRight: right,
    publicServiceId: '1',
    factDate,
  };
}

/** A prosecutor's assignment on concrete facts: ground 4. */
export function prosecutor(number: string, date: string, facts: string): Ground {
  return {
    kind: 'PROSECUTOR_ASSIGNMENT',
    basisNumber: number,
    basisDate: date,
    basisText: facts,
    factDate: date,
  };
}

/** An address of a state body on concrete facts: ground 5. */
export function stateBody(number: string, date: string, facts: string): Ground {
  return {
    kind: 'STATE_BODY_ADDRESS',
    basisNumber: number,
    basisDate: date,
    basisText: facts,
    factDate: date,
  };
}

/** The paper that a ground rests on, as its office keeps it (clause 8). */
function attachPaper(teller: Teller, office: Office, ground: Ground): Promise<string> {
  const { basisNumber, basisDate, basisText } = ground;
  const name = `Негіздеме ${basisNumber.replaceAll('/', '-')}.txt`;
  return teller.upload(office.inspector, name, `№ ${basisNumber}, ${basisDate}\n${basisText}\n`);
}

/** Somebody with an account, as acts name them (clause 11). */
async function specialistOf(teller: Teller, email: string): Promise<object> {
  const { id } = await teller.find<{ id: number }>(
    `select k.id from capacity k join account a on a.id = k.account_id where a.email = $1 and k.role = 'SPECIALIST'`,
    [email],
  );
  return { kind: 'EXPERT', capacityId: String(id), fullName: '—', position: '—', employerBin: '—' };
}

/** Who inspects for an office, and the first five points of the checklist for a body. */
export async function pointsFor(
  teller: Teller,
  office: Office,
  bin: string,
): Promise<{ inspectorIds: string[]; checklistId: string; pointIds: string[] }> {
  const subject = await teller.find<{ kind: string }>('select kind from inspected_subject where bin = $1', [
    bin,
  ]);
  const inspector = await teller.find<{ id: number }>(
    `select k.id from capacity k join account a on a.id = k.account_id where a.email = $1 and k.role like '%_INSPECTOR'`,
    [office.inspector],
  );
  const { id: checklistId } = await teller.find<{ id: number }>(
    'select id from checklist where $1 = any(subject_kinds) order by id',
    [subject.kind],
  );
  const points = await teller.find<{ ids: number[] }>(
    'select array_agg(id order by position) as ids from (select id, position from checklist_point where checklist_id = $1 order by position limit 5) p',
    [checklistId],
  );
  return {
    inspectorIds: [String(inspector.id)],
    checklistId: String(checklistId),
    pointIds: points.ids.map(String),
  };
}

/** Opens a draft with the papers of its grounds. Returns the inspection's id. */
export async function draft(teller: Teller, plan: DraftPlan): Promise<string> {
  const subject = await teller.find<{ id: number }>('select id from inspected_subject where bin = $1', [
    plan.body,
  ]);
  const grounds: object[] = [];
  for (const ground of plan.grounds)
    grounds.push({ ...ground, fileIds: [await attachPaper(teller, plan.office, ground)] });
  const { draftInspection } = await teller.run<{ draftInspection: { id: string } }>(
    plan.office.inspector,
    `mutation ($input: DraftInspectionInput!, $key: String!) { draftInspection(input: $input, idempotencyKey: $key) { id } }`,
    {
      key: randomUUID(),
      input: {
        subjectId: String(subject.id),
        subjectMatter: plan.matter,
        scope: 'WHOLE_ACTIVITY',
        periodFrom: teller.after(plan.start, -180),
        periodTo: teller.after(plan.start, -10),
        plannedStart: teller.day(plan.start),
        termWorkingDays: 10,
        termReason: 'Көлемі: бес талап, алты ай / Объем: пять требований за полгода',
        grounds,
        specialists: plan.specialist ? [await specialistOf(teller, plan.specialist)] : [],
        ...(await pointsFor(teller, plan.office, plan.body)),
      },
    },
  );
  return draftInspection.id;
}

/** Preparation, the head's signature, registration. */
export async function appoint(teller: Teller, office: Office, id: string): Promise<void> {
  await teller.inspection(office.inspector, 'recordPreparation', id, {
    materials: ['«Мемлекеттік көрсетілетін қызметтер туралы» Заң / Закон «О государственных услугах»'],
  });
  await teller.inspection(office.head, 'appointInspection', id);
  await teller.inspection(office.inspector, 'registerAppointment', id);
}

export async function notify(teller: Teller, office: Office, id: string): Promise<void> {
  await teller.inspection(office.inspector, 'sendStartNotice', id, { way: 'ELECTRONIC' });
}

export async function handOver(teller: Teller, office: Office, id: string): Promise<void> {
  await teller.inspection(office.inspector, 'handOverAppointment', id, { checklistAcquainted: true });
}

export type Severity = 'GROSS' | 'SIGNIFICANT' | 'MINOR';

const FOUND: Readonly<Record<Severity, string>> = {
  GROSS:
    'Қызмет стандартта көзделмеген негізбен көрсетілмеді / Отказано по основанию, не предусмотренному стандартом',
  SIGNIFICANT: 'Қызмет көрсету мерзімі үш рет бұзылды / Срок оказания услуги нарушен трижды',
  MINOR: 'Ақпараттық тақтадағы мәлімет ескірген / Сведения на стенде устарели',
};

/** Answers every point: the first ones are violated, with the severities given. */
export async function answerPoints(
  teller: Teller,
  office: Office,
  id: string,
  severities: readonly Severity[],
): Promise<void> {
  const { ids } = await teller.find<{ ids: number[] }>(
    'select array_agg(id order by position) as ids from inspection_checklist_point where inspection_id = $1',
    [Number(id)],
  );
  for (const [index, pointId] of ids.entries()) {
    const severity = severities[index];
    const answer = severity
      ? { answer: 'VIOLATED', severity, note: FOUND[severity] }
      : { answer: 'MET', note: 'Құжаттармен расталды / Подтверждено документами' };
    await teller.inspection(office.inspector, 'recordChecklistAnswer', id, {
      pointId: String(pointId),
      fileIds: [],
      ...answer,
    });
  }
}

/** Draws up the result act; with violations also the prescription, to be remedied in so many calendar days. */
export async function drawUp(
  teller: Teller,
  office: Office,
  id: string,
  remedyDay: string | null,
): Promise<void> {
  const { ids } = await teller.find<{ ids: number[] | null }>(
    `select array_agg(point_id order by point_id) as ids from checklist_answer where inspection_id = $1 and answer = 'VIOLATED'`,
    [Number(id)],
  );
  await teller.inspection(office.inspector, 'drawUpResultAct', id, {
    place: 'Алматы',
    conclusions: ids
      ? 'Бұзушылықтар анықталды / Выявлены нарушения'
      : 'Бұзушылықтар анықталған жоқ / Нарушений не выявлено',
    remedy: (ids ?? []).map((pointId) => ({ pointId: String(pointId), remedyBy: remedyDay })),
    ...(ids && remedyDay ? { reportBy: remedyDay } : {}),
  });
}

export async function handOverResult(teller: Teller, office: Office, id: string): Promise<void> {
  await teller.inspection(office.inspector, 'handOverResultAct', id, {});
}

/** The prescription of an inspection. */
export async function prescriptionOf(teller: Teller, inspectionId: string): Promise<string> {
  const { id } = await teller.find<{ id: number }>('select id from prescription where inspection_id = $1', [
    Number(inspectionId),
  ]);
  return String(id);
}

/** The subject informs of every violation (or of the first so many). */
export async function inform(
  teller: Teller,
  email: string,
  prescriptionId: string,
  most = 100,
): Promise<void> {
  const { ids } = await teller.find<{ ids: number[] }>(
    'select array_agg(id order by position) as ids from violation where prescription_id = $1',
    [Number(prescriptionId)],
  );
  const text =
    'Бұзушылық жойылды, бұйрық пен фотосуреттер бар / Нарушение устранено, есть приказ и фотографии';
  const items = ids.slice(0, most).map((id) => ({ violationId: String(id), text, fileIds: [] }));
  await teller.prescription(email, 'provideRemediationInformation', prescriptionId, { items });
}

export async function accept(teller: Teller, office: Office, prescriptionId: string): Promise<void> {
  const { ids } = await teller.find<{ ids: number[] }>(
    `select array_agg(id order by position) as ids from violation where prescription_id = $1 and state = 'INFORMED'`,
    [Number(prescriptionId)],
  );
  await teller.prescription(office.inspector, 'acceptRemediation', prescriptionId, {
    violationIds: ids.map(String),
  });
}

/** Gives the information on the first violation back with a reason. */
export async function giveBack(
  teller: Teller,
  office: Office,
  prescriptionId: string,
  reason: string,
): Promise<void> {
  const { id } = await teller.find<{ id: number }>(
    `select id from violation where prescription_id = $1 and state = 'INFORMED' order by position`,
    [Number(prescriptionId)],
  );
  await teller.prescription(office.inspector, 'returnRemediation', prescriptionId, {
    violationIds: [String(id)],
    reason,
  });
}

// What the product drafted, with the length and its reason, which are a person's to give.
const FOLLOW_UP_SQL = `
  select i.id, i.version, jsonb_build_object('subjectId', i.subject_id::text, 'subjectMatter', i.subject_matter, 'scope', i.scope, 'periodFrom', i.period_from, 'periodTo', i.period_to,
    'checklistId', c.checklist_id::text,
    'grounds', (select jsonb_agg(jsonb_build_object('kind', g.kind, 'basisNumber', g.basis_number, 'basisDate', g.basis_date,
      'basisText', g.basis_text, 'prescriptionId', g.prescription_id::text, 'fileIds', '[]'::jsonb)) from inspection_ground g
      where g.inspection_id = i.id),
    'inspectorIds', (select jsonb_agg(n.capacity_id::text) from inspection_inspector n where n.inspection_id = i.id),
    'pointIds', (select jsonb_agg(p.template_point_id::text) from inspection_checklist_point p where p.inspection_id = i.id)) as input
  from inspection i join inspection_checklist c on c.inspection_id = i.id where i.origin_prescription_id = $1`;

/** The office completes the draft that silence on a prescription brought, and the head signs it. */
export async function appointFollowUp(
  teller: Teller,
  office: Office,
  prescriptionId: string,
  start: number,
): Promise<void> {
  const { id, version, input } = await teller.find<{ id: number; version: number; input: object }>(
    FOLLOW_UP_SQL,
    [Number(prescriptionId)],
  );
  const plan = {
    plannedStart: teller.day(start),
    termWorkingDays: 3,
    termReason: 'Бір тармақты қайта қарау / Повторная проверка одного пункта',
  };
  await teller.run(
    office.inspector,
    `mutation ($id: ID!, $key: String!, $version: Int!, $input: DraftInspectionInput!) {
      reviseInspectionDraft(id: $id, idempotencyKey: $key, expectedVersion: $version, input: $input) { id } }`,
    { id: String(id), key: randomUUID(), version, input: { ...input, ...plan } },
  );
  await appoint(teller, office, String(id));
}
