import type { Work } from '../../../platform/commands/work';
import type { Step } from '../act';

/** The prescriptions that an inspection on ground 1 or 2 controls, each once, with what is told of it (clauses 8.1, 8.2, 28-3). */
export function controlledPrescriptions({ inspection, facts }: Step) {
  const controlling = facts.grounds.filter(({ kind }) => kind.endsWith('PRESCRIPTION_CONTROL'));
  const ids = new Set(controlling.flatMap(({ prescriptionId }) => prescriptionId ?? []));
  return [...ids].map((prescriptionId) => {
    const kinds = controlling
      .filter((ground) => ground.prescriptionId === prescriptionId)
      .map(({ kind }) => kind);
    return {
      prescriptionId,
      inspectionId: inspection.id,
      inspectionNumber: inspection.number,
      onGroundOne: kinds.includes('GROSS_PRESCRIPTION_CONTROL'),
      onGroundTwo: kinds.includes('PRESCRIPTION_CONTROL'),
    };
  });
}

/** Points of a prescription are under one inspection at a time (D47): of two that are appointed at once the second sees the first. */
export async function holdPrescriptions(work: Work, inspectionId: number): Promise<void> {
  await work.query(
    `select id from prescription where id in (select prescription_id from inspection_ground where inspection_id = $1)
     order by id for update`,
    [inspectionId],
  );
}

/** Whoever appoints on a paper holds its number and date: of two that are appointed on it at once the second sees the first (8). */
const PAPER_LOCK = 963;

export async function holdPapers(work: Work, inspectionId: number): Promise<void> {
  await work.query(
    `select pg_advisory_xact_lock($2, p.held) from (select distinct hashtext(lower(btrim(basis_number)) || basis_date) as held
       from inspection_ground where inspection_id = $1 and basis_number is not null and basis_date is not null order by held) p`,
    [inspectionId, PAPER_LOCK],
  );
}
