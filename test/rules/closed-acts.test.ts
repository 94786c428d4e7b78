import { judgeClosed } from '../../server/src/external-control/inspection/rules/state-rules';
import {
  INSPECTION_ACT_NAMES,
  INSPECTION_ACTS,
  INSPECTION_STATES,
  opens,
  type InspectionAct,
  type InspectionState,
} from '../../server/src/external-control/inspection/states';

describe('an act that the state of a case closes', () => {
  test.each<[InspectionAct, InspectionState, string, string]>([
    ['sendDocumentRequest', 'HANDED_OVER', '5', 'REQUEST_AFTER_COMPLETION'],
    ['sendRecommendation', 'CLOSED', '5', 'REQUEST_AFTER_COMPLETION'],
    ['drawUpResultAct', 'RESULTS_DRAWN_UP', '22', 'RESULT_ACT_ONCE'],
    ['setResultActAside', 'HANDED_OVER', '22', 'RESULT_ACT_OUT'],
    ['setResultActAside', 'CLOSED', '22', 'RESULT_ACT_OUT'],
    ['setResultActAside', 'IN_PROGRESS', '22', 'RESULT_ACT_NOT_DRAWN_UP'],
    ['setResultActAside', 'SUSPENDED', '22', 'RESULT_ACT_NOT_DRAWN_UP'],
    ['sendDocumentRequest', 'RESULTS_DRAWN_UP', '5', 'REQUEST_AFTER_COMPLETION'],
    ['recordChecklistAnswer', 'RESULTS_DRAWN_UP', '3', 'ANSWER_AFTER_RESULT_ACT'],
    ['recordChecklistAnswer', 'DRAFT', '3', 'ACT_OF_LATER_STAGE'],
    ['extendInspection', 'RESULTS_DRAWN_UP', '14', 'EXTENSION_AFTER_COMPLETION'],
    ['extendInspection', 'REGISTERED', '14', 'ACT_OF_LATER_STAGE'],
    ['fileObjection', 'IN_PROGRESS', '25', 'OBJECTION_BEFORE_ACQUAINTANCE'],
    ['appointInspection', 'WITHDRAWN', '12', 'ACT_OF_WITHDRAWN_CASE'],
    ['extendInspection', 'WITHDRAWN', '14', 'ACT_OF_WITHDRAWN_CASE'],
    ['leaveGround', 'DRAFT', '8', 'GROUND_BEFORE_CANCELLING'],
    ['draftNextAppointment', 'NOTIFIED', '8', 'GROUND_BEFORE_CANCELLING'],
    ['leaveGround', 'IN_PROGRESS', '8', 'GROUND_INSPECTED'],
    ['draftNextAppointment', 'CLOSED', '8', 'GROUND_INSPECTED'],
    ['cancelAppointment', 'DRAFT', '12', 'ACT_OF_LATER_STAGE'],
    ['appointInspection', 'CLOSED', '12', 'ACT_OF_EARLIER_STAGE'],
  ])('[clause 5] [clause 14] [clause 22] [clause 25] %s of %s is refused by clause %s: %s', (...given) => {
    const [act, state, clause, code] = given;
    expect(judgeClosed(act, { state, suspension: null })).toMatchObject([
      { clause, code, severity: 'CURABLE' },
    ]);
  });

  test('each that any state closes names its clause and what is left', () => {
    for (const state of INSPECTION_STATES)
      for (const act of INSPECTION_ACT_NAMES.filter((name) => !opens(state, name)))
        expect(judgeClosed(act, { state, suspension: null })).toMatchObject([
          { clause: INSPECTION_ACTS[act].clause },
        ]);
  });
});
