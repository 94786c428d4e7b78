import { shown } from './control-steps';
import { ControlWorld, HEAD, OBJECT, UNIT } from './control-world';

let world: ControlWorld;
beforeAll(async () => {
  world = await ControlWorld.start();
});
afterAll(() => world?.stop());

const PARTS = 'deadlines { rule partyTitle }';

test('each term of an activity names who must act: executor, unit or object (44 to 57)', async () => {
  const event = await shown(world);
  world.at('2026-12-22T10:00:00+05:00');
  await world.onEvent(OBJECT, 'agreeToControlAct', await world.seen(OBJECT, event.id));
  const submitted = await world.onEvent(UNIT, 'submitControlMaterials', await world.seen(UNIT, event.id));
  const { letter } = await world.onEvent(HEAD, 'decideOnMeasures', submitted);
  if (!letter) throw new Error('no letter is owed');
  await world.onLetter(HEAD, 'issueLetterOnMeasures', letter, {
    demands: [{ kind: 'REMEDY_VIOLATIONS' }],
    reportBy: '2027-02-26',
    way: 'ELECTRONIC',
  });
  const client = await world.as(UNIT);
  const named = async (language: string) => {
    client.language = language;
    const { controlEvent } = await client.run<{
      controlEvent: Record<'deadlines', { rule: string; partyTitle: string }[]> & {
        letter: Record<'deadlines', { rule: string; partyTitle: string }[]>;
      };
    }>(`query ($id: ID!) { controlEvent(id: $id) { ${PARTS} letter { ${PARTS} } } }`, { id: event.id });
    return Object.fromEntries(
      [...controlEvent.deadlines, ...controlEvent.letter.deadlines].map(({ rule, partyTitle }) => [
        rule,
        partyTitle,
      ]),
    );
  };
  expect(await named('ru')).toEqual({
    P46_EVENT_NOTICE: 'Ответственный исполнитель',
    P44_EVENT: 'Ответственный исполнитель',
    P50_ACT_PRESENTATION: 'Ответственный исполнитель',
    P52_OBJECTION: 'Руководитель объекта контроля',
    P53_SUBMISSION: 'Структурное подразделение, координирующее вопросы оказания государственных услуг',
    P55_PLAN: 'Руководитель объекта контроля',
    P57_EXECUTION: 'Объект контроля',
  });
  expect(await named('kk')).toMatchObject({
    P46_EVENT_NOTICE: 'Жауапты орындаушы',
    P52_OBJECTION: 'Бақылау объектісінің басшысы',
    P57_EXECUTION: 'Бақылау объектісі',
  });
  expect(await named('en')).toMatchObject({
    P46_EVENT_NOTICE: 'Responsible executor',
    P53_SUBMISSION: 'Coordinating unit',
  });
});
