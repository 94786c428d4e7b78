import {
  escalationActions,
  inspectionActions,
  letterActions,
  prescriptionActions,
  conclusionActions,
  markActions,
  referralActions,
} from '../../shared-schema/src/actions';
import { kk as agency } from '../../portal-agency/src/messages/kk';

const sorted = (names: readonly string[]): string[] => [...names].sort();

describe('actions that cases publish', () => {
  test('the Agency’s portal has a word for each act of the authority', () => {
    const ofTheSubject = [
      'acknowledgeAppointment',
      'answerDocumentRequest',
      'acknowledgeRecommendation',
      'fileObjection',
      'provideRemediationInformation',
      'requestExtension',
      'submitActionPlan',
      'reportOnLetter',
      'informOnPlanRow',
    ];
    const answeredInPlace = ['recordChecklistAnswer', 'openMarkedText'];
    // Its words are the kit's: both portals show internal control by the same card.
    const ofTheKit = ['markControlThing'];
    // Monitoring words its acts beside its own page.
    const ofMonitoring = ['proposeMonitoringReferral'];
    const needed = [
      ...inspectionActions,
      ...prescriptionActions,
      ...letterActions,
      ...escalationActions,
      ...conclusionActions,
      ...markActions,
      ...referralActions,
    ].filter((name) => ![...ofTheSubject, ...answeredInPlace, ...ofTheKit, ...ofMonitoring].includes(name));
    expect(sorted(Object.keys(agency.action))).toEqual(sorted(needed));
  });
});
