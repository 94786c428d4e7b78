import type { Teller } from '../teller';
import { handedOver, type Inspected } from './course';
import { ALMATY } from './people';
import { prescriptionOf } from './steps';

/** The head of the body asks for more time on every violation (clause 28). */
async function askForTime(teller: Teller, prescriptionId: string, until: string): Promise<void> {
  const { ids } = await teller.find<{ ids: number[] }>(
    'select array_agg(id order by position) as ids from violation where prescription_id = $1',
    [Number(prescriptionId)],
  );
  await teller.prescription(ALMATY.subject, 'requestExtension', prescriptionId, {
    items: ids.map((id) => ({ violationId: String(id), remedyBy: until })),
    needsTime: true,
    needsMoney: true,
    measures: 'Электрондық кезек сатып алынады / Будет закуплена электронная очередь',
    reasons: 'Мемлекеттік сатып алу қырық күнге созылады / Государственная закупка занимает сорок дней',
    fileIds: [],
  });
}

/** More time was asked for and waits to be decided (clause 28). */
export async function extensionAsked(teller: Teller): Promise<void> {
  const id = await handedOver(teller, {
    matter: 'Мектепке қабылдау / Прием в школу',
    start: -7,
    severities: ['SIGNIFICANT', 'MINOR'],
    days: 20,
  });
  await teller.at(-1, '11:00');
  await askForTime(teller, await prescriptionOf(teller, id), teller.after(-2, 50));
}

/** More time was given: the dates moved, with what stood before (clause 28). */
export async function extended(teller: Teller): Promise<void> {
  const plan: Inspected = {
    matter: 'Балабақша кезегі / Очередь в детский сад',
    start: -14,
    severities: ['SIGNIFICANT'],
    days: 20,
  };
  const id = await handedOver(teller, plan);
  const prescriptionId = await prescriptionOf(teller, id);
  const until = teller.after(plan.start + 5, 50);
  await teller.at(-8, '10:00');
  await askForTime(teller, prescriptionId, until);
  await teller.at(-6, '16:00');
  const found = await teller.find<{ id: number; ids: number[] }>(
    `select e.id, array_agg(m.violation_id) as ids from remediation_extension e join extension_violation m on m.extension_id = e.id
     where e.prescription_id = $1 group by e.id`,
    [Number(prescriptionId)],
  );
  await teller.prescription(ALMATY.head, 'extendRemediation', prescriptionId, {
    extensionId: String(found.id),
    items: found.ids.map((violationId) => ({ violationId: String(violationId), remedyBy: until })),
    reportBy: until,
    reason: 'Сатып алу мерзімдері құжаттармен расталған / Сроки закупки подтверждены документами',
  });
}
