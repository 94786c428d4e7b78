import { randomUUID } from 'node:crypto';
import { addMonths } from '../../law';
import type { Teller } from '../teller';
import { AGENCY, ALMATY, BODY, KARAGANDY } from './people';

interface Office {
  readonly head: string;
  readonly inspector: string;
  readonly bin: string;
}

const OF_ALMATY: Office = { head: ALMATY.head, inspector: ALMATY.inspector, bin: BODY.almaty };
const OF_KARAGANDY: Office = { head: KARAGANDY.head, inspector: KARAGANDY.inspector, bin: BODY.karagandy };

/** External monitoring of the last thirty days, with what was seen on the site of the body (clause 36). */
async function open(teller: Teller, { inspector, bin }: Office, day: number): Promise<string> {
  await teller.at(day, '10:00');
  const { id: subjectId } = await teller.find<{ id: number }>(
    'select id from inspected_subject where bin = $1',
    [bin],
  );
  const { openMonitoring } = await teller.run<{ openMonitoring: { id: string } }>(
    inspector,
    'mutation ($input: OpenMonitoringInput!, $key: String!) { openMonitoring(input: $input, idempotencyKey: $key) { id } }',
    {
      key: randomUUID(),
      input: {
        subjectId: String(subjectId),
        periodFrom: teller.after(day, -30),
        periodTo: teller.today(),
      },
    },
  );
  const { id } = openMonitoring;
  const screen = await teller.upload(
    inspector,
    'bet-korinisi.txt',
    'Стандарттар бөлімі: 2024 жылғы редакция',
  );
  await teller.monitoring(inspector, 'addMonitoringMaterial', id, {
    source: 'SITES_AND_MEDIA',
    lookedOn: teller.today(),
    text: 'Интернет-ресурстағы мемлекеттік көрсетілетін қызметтер бөлімі / Раздел государственных услуг интернет-ресурса',
    link: 'https://akimat.example/services',
    fileIds: [screen],
  });
  return id;
}

async function find(teller: Teller, { inspector }: Office, id: string, kind: string, text: string) {
  const { id: materialId } = await teller.find<{ id: number }>(
    'select id from monitoring_material where monitoring_id = $1',
    [Number(id)],
  );
  await teller.monitoring(inspector, 'addMonitoringFinding', id, {
    materialId: String(materialId),
    kind,
    text,
  });
}

async function found(teller: Teller, office: Office, day: number): Promise<string> {
  const id = await open(teller, office, day);
  await find(
    teller,
    office,
    id,
    'VIOLATION',
    'Стандарттың қолданыстағы редакциясы орналастырылмаған / Не размещена действующая редакция стандарта',
  );
  await find(
    teller,
    office,
    id,
    'CAUSE',
    'Ресурсты жаңартуға жауапты адам белгіленбеген / Не назначен ответственный за обновление ресурса',
  );
  await teller.monitoring(office.inspector, 'submitMonitoring', id, {
    summary: 'Шаралар қабылдау туралы хат жіберу қажет / Необходимо направить письмо о принятии мер',
  });
  return id;
}

/** Something was looked at; the record is not drawn up yet. */
export async function underWay(teller: Teller): Promise<void> {
  await open(teller, OF_ALMATY, -2);
}

/** The record waits for the head. */
export async function submitted(teller: Teller): Promise<void> {
  await found(teller, OF_ALMATY, -1);
}

/** A letter went out, and the body answers it (clause 37 (1)). */
export async function letterSent(teller: Teller): Promise<void> {
  const id = await found(teller, OF_ALMATY, -6);
  await teller.at(-5, '15:00');
  await teller.monitoring(OF_ALMATY.head, 'sendMonitoringLetter', id, {
    demands: [{ kind: 'REMEDY_VIOLATIONS' }, { kind: 'REMOVE_CAUSES' }, { kind: 'HOLD_TO_ACCOUNT' }],
    reportBy: teller.after(-5, 30),
    way: 'ELECTRONIC',
    reason: 'Бұзушылық құжатпен расталған / Нарушение подтверждено',
  });
}

/** Nothing was found, and the head takes note of it (clause 37 (2)). */
export async function noted(teller: Teller): Promise<void> {
  const id = await open(teller, OF_KARAGANDY, -9);
  await find(teller, OF_KARAGANDY, id, 'NOTE', 'Стандарттар өзекті / Стандарты актуальны');
  await teller.monitoring(OF_KARAGANDY.inspector, 'submitMonitoring', id, {
    summary: 'Бұзушылықтар анықталған жоқ / Нарушений не выявлено',
  });
  await teller.at(-8, '11:00');
  await teller.monitoring(OF_KARAGANDY.head, 'takeNoteOfMonitoring', id, {
    reason: 'Мониторинг нәтижелері назарға алынды / Результаты мониторинга приняты к сведению',
  });
}

/** Per thousand of its services that a body renders late: in the months before this year, and in those of it. */
const LATE: readonly (readonly [bin: string, before: number, now: number])[] = [
  [BODY.bukharZhyrau, 14, 12],
  [BODY.mindigital, 9, 10],
  [BODY.stateCorporation, 11, 12],
  [BODY.subdivision, 60, 74],
  [BODY.temirtau, 8, 21],
];

/** A year of the information system: one body stands above the others, another above its own share before (clause 36 (1)). */
export async function informationSystem(teller: Teller): Promise<void> {
  await teller.at(-6, '09:00');
  const { codes } = await teller.find<{ codes: string[] }>(
    'select array_agg(code) as codes from (select code from public_service order by id limit 2) s',
    [],
  );
  const today = teller.today();
  const rows = Array.from({ length: 13 }, (_, back) => addMonths(today, -back).slice(0, 7)).flatMap((month) =>
    LATE.flatMap(([bin, before, now]) => {
      const share = month.slice(0, 4) === today.slice(0, 4) ? now : before;
      return codes.map((code, at) => {
        const rendered = 900 - 300 * at + Number(month.slice(5)) * 10;
        return [bin, code, month, rendered, Math.round((rendered * share) / 1000), at].join(';');
      });
    }),
  );
  const heads = 'bin;service;month;rendered;late;refused';
  await teller.takeInFigures(AGENCY.analyst, `monitoring-${today}.csv`, [heads, ...rows].join('\n'));
}
