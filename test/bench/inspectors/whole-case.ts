import { addWorkingDays, dateOfInstant, instantFromEpoch } from '../../../server/src/law';
import type { Desk } from './desk';
import type { Inspector } from './open-offices';

/** More than the least days that a prescription leaves. */
const WORKING_DAYS_TO_REMEDY = 15;
const PERSON = { representative: 'Сейітов Дәурен Маратұлы', representativePower: '' };
const today = () => dateOfInstant(instantFromEpoch(Date.now()));

// An address of a consumer needs no notice a day ahead (clauses 8.3, 16): the whole case fits into one day.
function draftOf(inspector: Inspector, fileId: string): object {
  const { subjectId, checklistId, pointIds, capacityId, publicServiceId } = inspector;
  return {
    subjectId,
    subjectMatter: 'Көрсетілетін қызметтің мерзімін сақтау',
    scope: 'SINGLE_FACT',
    plannedStart: today(),
    termWorkingDays: 10,
    termReason: 'Бір тоқсандағы қырық өтініш',
    grounds: [
      {
        kind: 'CONSUMER_ADDRESS',
        personName: 'А. Нұрланова',
        violatedRight: 'Қызметті мерзімінде алу',
        publicServiceId,
        factDate: today(),
        basisNumber: `ЖТ-${fileId}`,
        basisDate: today(),
        basisText: 'Қызмет он екі күнге кешігіп көрсетілді',
        fileIds: [fileId],
      },
    ],
    inspectorIds: [capacityId],
    checklistId,
    pointIds,
  };
}

function answerTo(pointId: string, violated: boolean): object {
  const found = violated
    ? { answer: 'VIOLATED', severity: 'SIGNIFICANT', note: 'Мерзімі өткен' }
    : { answer: 'MET', severity: null, note: null };
  return { pointId, fileIds: [], ...found };
}

/**
 * An inspection from its draft to the result act in the subject's hands, command by command: fourteen of them.
 * @param going asked before each command; once it says no, the case is left where it stands
 */
export async function conductInspection(
  desk: Desk,
  inspector: Inspector,
  going: () => boolean,
): Promise<void> {
  const { cookie, headCookie } = inspector;
  const input = draftOf(inspector, await desk.upload(cookie, 'address.txt'));
  let of = await desk.command(cookie, 'DraftInspection', { input });
  const act = async (name: string, more: object = {}, who = cookie): Promise<boolean> => {
    if (!going()) return false;
    of = await desk.act(who, name, of, more);
    return true;
  };
  const begun =
    (await act('ReviseInspectionDraft', { input: { ...input, termWorkingDays: 8 } })) &&
    (await act('RecordPreparation', {
      input: { materials: ['«Мемлекеттік көрсетілетін қызметтер туралы» Заң'] },
    })) &&
    (await act('AppointInspection', {}, headCookie)) &&
    (await act('RegisterAppointment')) &&
    (await act('HandOverAppointment', { input: { ...PERSON, checklistAcquainted: true } })) &&
    (await act('SendDocumentRequest', {
      input: { text: 'Өтініштер тізілімі', items: ['Тоқсандағы тізілім'], dueDate: today() },
    }));
  if (!begun) return;
  const points = await desk.pointsOf(cookie, of);
  for (const [i, point] of points.entries())
    if (!(await act('RecordChecklistAnswer', { input: answerTo(point, i === 0) }))) return;
  const remedyBy = addWorkingDays(today(), WORKING_DAYS_TO_REMEDY);
  const remedy = points.slice(0, 1).map((pointId) => ({ pointId, remedyBy }));
  const drawn = { place: 'Алматы', conclusions: 'Барлық тармақ қаралды', remedy, reportBy: remedyBy };
  if (await act('DrawUpResultAct', { input: drawn })) await act('HandOverResultAct', { input: PERSON });
}
