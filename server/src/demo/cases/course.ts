import type { Teller } from '../teller';
import { ALMATY, BODY } from './people';
import { appoint, draft, handOver, notify, prosecutor, stateBody, type DraftPlan } from './steps';

/** Told two working days before a start, begun on its day. */
async function begun(
  teller: Teller,
  start: number,
  plan: Omit<DraftPlan, 'office' | 'start'>,
): Promise<string> {
  await teller.at(start - 2, '10:00');
  const id = await draft(teller, { ...plan, office: ALMATY, start });
  await appoint(teller, ALMATY, id);
  await notify(teller, ALMATY, id);
  await teller.at(start, '11:00');
  await handOver(teller, ALMATY, id);
  return id;
}

/** Ten working days were not enough: extended by five, in time (clause 14). */
export async function extended(teller: Teller): Promise<void> {
  const id = await begun(teller, -8, {
    body: BODY.almaty,
    matter: 'Әлеуметтік көмек тағайындау / Назначение социальной помощи',
    grounds: [
      prosecutor('2-3/88', teller.day(-13), 'Әлеуметтік көмектен бас тарту / Отказы в социальной помощи'),
    ],
  });
  await teller.at(-1, '11:30');
  await teller.inspection(ALMATY.head, 'extendInspection', id, {
    workingDays: 5,
    reason:
      'Екінші тоқсанның 140 өтінішін зерделеу қажет / Необходимо изучить 140 заявлений второго квартала',
  });
  await teller.inspection(ALMATY.inspector, 'registerExtension', id);
  await teller.at(-1, '12:30');
  await teller.inspection(ALMATY.inspector, 'sendExtensionNotice', id, { way: 'ELECTRONIC' });
}

/** Suspended till another state answers; the subject is told (clauses 19 to 21). */
export async function suspended(teller: Teller): Promise<void> {
  const id = await begun(teller, -6, {
    body: BODY.bostandyk,
    matter: 'Шетелдік білім туралы құжаттарды тану / Признание иностранных документов об образовании',
    grounds: [
      stateBody(
        '05-12/64',
        teller.day(-10),
        'Тану мерзімі бұзылған фактілер / Факты нарушения срока признания',
      ),
    ],
  });
  await teller.at(-3, '15:00');
  await teller.inspection(ALMATY.head, 'suspendInspection', id, {
    cause: 'FOREIGN_INFORMATION',
    reason:
      'Шет мемлекеттің білім министрлігіне № 14 сұрау салу / Запрос № 14 в министерство образования иностранного государства',
    expectedOn: teller.after(-3, 60),
  });
  await teller.inspection(ALMATY.inspector, 'sendSuspensionNotice', id, { way: 'ELECTRONIC' });
}
