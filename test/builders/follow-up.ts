import { at, HEAD, INSPECTOR, PERSON } from '../api/inspection/support/course';
import type { Case, World } from '../api/inspection/support/world';
import type { Prescription } from './prescription-shape';

interface Draft {
  readonly id: string;
  readonly version: number;
  readonly grounds: readonly { readonly kind: string }[];
}
interface Input {
  readonly grounds: readonly object[];
  readonly pointIds: readonly string[];
  readonly plannedStart: string;
}

/** Drafts of the system on the grounds named, in their order. */
async function draftsOn(world: World, of: Prescription, kinds: readonly string[]): Promise<Draft[]> {
  const read = await Promise.all(
    of.followUps.map(({ id }) => world.read<Draft>(INSPECTOR, id, 'id version grounds { kind }')),
  );
  return kinds.map((kind) => {
    const found = read.find((draft) => draft?.grounds[0]?.kind === kind);
    if (!found) throw new Error(`no draft on ${kind}`);
    return found;
  });
}

/** The office completes the system's draft, on the other ground too where it is named, and the head signs it. */
export async function appointFollowUp(world: World, of: Prescription, ...kinds: readonly string[]) {
  const drafts = await draftsOn(world, of, kinds);
  const inputs = await Promise.all(drafts.map(({ id }) => draftAgain(world, id)));
  const input = {
    ...inputs[0],
    grounds: inputs.flatMap(({ grounds }) => grounds),
    pointIds: inputs.flatMap(({ pointIds }) => pointIds),
    // The draft that came last names a day that is still to come.
    plannedStart: inputs.at(-1)?.plannedStart,
  };
  const [draft] = drafts;
  if (!draft) throw new Error('no ground is named');
  const revised = await world.act(INSPECTOR, 'reviseInspectionDraft', draft, { input });
  const prepared = await world.act(INSPECTOR, 'recordPreparation', revised, {
    input: { materials: ['Law on public services'] },
  });
  return world.act(HEAD, 'appointInspection', prepared);
}

/** The subject has its notice. */
export async function tellOfFollowUp(world: World, appointed: Case): Promise<Case> {
  const registered = await world.act(INSPECTOR, 'registerAppointment', appointed);
  return world.act(INSPECTOR, 'sendStartNotice', registered, {
    input: { way: 'ELECTRONIC', recipient: 'Akim of Almaty' },
  });
}

/** It begins on the day that its act names. */
export async function beginFollowUp(world: World, appointed: Case): Promise<Case> {
  const told = await tellOfFollowUp(world, appointed);
  const planned = await world.read<{ plannedStart: string }>(INSPECTOR, appointed.id, 'plannedStart');
  world.at(at(planned?.plannedStart ?? ''));
  return world.act(INSPECTOR, 'handOverAppointment', told, {
    input: { ...PERSON, checklistAcquainted: true },
  });
}

/** What the system drafted, with the reason of its length that only a person can give. */
async function draftAgain(world: World, id: string): Promise<Input> {
  return world.value(
    `select jsonb_build_object('subjectId', i.subject_id::text, 'subjectMatter', i.subject_matter, 'scope', i.scope, 'periodFrom', i.period_from, 'periodTo', i.period_to,
       'plannedStart', i.planned_start, 'termWorkingDays', 5, 'termReason', 'Two points of one prescription',
       'grounds', (select jsonb_agg(jsonb_build_object('kind', g.kind, 'basisNumber', g.basis_number, 'basisDate', g.basis_date,
          'basisText', g.basis_text, 'prescriptionId', g.prescription_id::text, 'fileIds', '[]'::jsonb)) from inspection_ground g where g.inspection_id = i.id),
       'inspectorIds', (select jsonb_agg(n.capacity_id::text) from inspection_inspector n where n.inspection_id = i.id),
       'checklistId', (select c.checklist_id::text from inspection_checklist c where c.inspection_id = i.id),
       'pointIds', (select jsonb_agg(p.template_point_id::text) from inspection_checklist_point p where p.inspection_id = i.id)) as value
     from inspection i where i.id = $1`,
    [id],
  );
}
