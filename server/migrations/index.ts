import { CreateExtension1763800000145 } from './0145-create-extension';
import { CreateSuspension1763800000146 } from './0146-create-suspension';
import { CreateInspectorChange1763800000147 } from './0147-create-inspector-change';
import { CreateCalendarDecree1763800000120 } from './0120-create-calendar-decree';
import { AlterInspectionForLists1763800000083 } from './0083-alter-inspection-for-lists';
import { CreatePeopleChange1763800000084 } from './0084-create-people-change';
import { CreateKnownPlace1763800000105 } from './0105-create-known-place';
import { CreateJournalLength1763800000106 } from './0106-create-journal-length';
import { RemoveUnattachedFiles1763800000107 } from './0107-remove-unattached-files';
import { WithdrawPersonNumbers1763800000108 } from './0108-withdraw-person-numbers';
import { CreateMissingValue1763800000080 } from './0080-create-missing-value';
import { CreateRegisters1763800000010 } from './0010-create-registers';
import { CreatePeople1763800000011 } from './0011-create-people';
import { CreateDeadlines1763800000020 } from './0020-create-deadlines';
import { CreateJournalAnchor1763800000021 } from './0021-create-journal-anchor';
import { CreateControlCase1763800000030 } from './0030-create-control-case';
import { CreateInspection1763800000031 } from './0031-create-inspection';
import { CreateInspectionResults1763800000032 } from './0032-create-inspection-results';
import { CreateDocuments1763800000050 } from './0050-create-documents';
import { CreateFiles1763800000051 } from './0051-create-files';
import { CreateReports1763800000060 } from './0060-create-reports';
import { CreateApiTokens1763800000061 } from './0061-create-api-tokens';
import { CreatePrescription1763800000040 } from './0040-create-prescription';
import { CreatePlatform1763800000001 } from './0001-create-platform';
import { AlterDeadlineForReports1763800000063 } from './0063-alter-deadline-for-reports';
import { AlterInspectionStart1763800000062 } from './0062-alter-inspection-start';
import { CreateEmptying1763800000070 } from './0070-create-emptying';
import { AddWithheld1763800000071 } from './0071-add-withheld';
import { CreateApiTokenShown1763800000072 } from './0072-create-api-token-shown';
import { AlterIssuedDocument1763800000073 } from './0073-alter-issued-document';
import { AddTerritoryCodesToSearch1763800000100 } from './0100-add-territory-codes-to-search';
import { AddCaseVersionOfAnswer1763800000095 } from './0095-add-case-version-of-answer';
import { CreateWaiting1763800000096 } from './0096-create-waiting';
import { CreateWaitingLists1763800000134 } from './0134-create-waiting-lists';
import { AlterWaitingForTerms1763800000133 } from './0133-alter-waiting-for-terms';
import { KeepPartsOfLists1763800000132 } from './0132-keep-parts-of-lists';
import { AlterWaitingForStart1763800000131 } from './0131-alter-waiting-for-start';
import { CreateControlWithoutVisit1763800000173 } from './0173-create-control-without-visit';
import { AddProcedure1763800000170 } from './0170-add-procedure';
import { CreateAdministrativeCase1763800000171 } from './0171-create-administrative-case';
import { AlterWaitingForControls1763800000172 } from './0172-alter-waiting-for-controls';
import { AddComplaintsToWaiting1763800000161 } from './0161-add-complaints-to-waiting';
import { CreateConfidentialMarks1763800000190 } from './0190-create-confidential-marks';
import { OpenCasesToSpecialists1763800000191 } from './0191-open-cases-to-specialists';
import { CreateComplaints1763800000160 } from './0160-create-complaints';
import { CreateHalfYearLists1763800000130 } from './0130-create-half-year-lists';
import { AlterRegisteredBy1763800000097 } from './0097-alter-registered-by';
import { DiscloseActsOfAppointment1763800000090 } from './0090-disclose-acts-of-appointment';
import { AlterRecipients1763800000091 } from './0091-alter-recipients';
import { AlterCheckDocument1763800000092 } from './0092-alter-check-document';
import { AlterReportDuty1763800000111 } from './0111-alter-report-duty';
import { CreateReportVersion1763800000112 } from './0112-create-report-version';
import { AlterReportRollup1763800000110 } from './0110-alter-report-rollup';
import { CreateReferrals1763800000153 } from './0153-create-referrals';
import { CreateEscalations1763800000152 } from './0152-create-escalations';
import { CreateLettersOnMeasures1763800000151 } from './0151-create-letters-on-measures';
import { CreateRemediationExtensions1763800000150 } from './0150-create-remediation-extensions';
import { CreateSpecialCommission1763800000140 } from './0140-create-special-commission';
import { OpenCasesToMembers1763800000141 } from './0141-open-cases-to-members';
import { AddWaitingOfCommissions1763800000142 } from './0142-add-waiting-of-commissions';
import { CreateExternalMonitoring1763800000235 } from './0235-create-external-monitoring';
import { AddMonitoringToWaiting1763800000236 } from './0236-add-monitoring-to-waiting';
import { CreateServiceFigures1763800000237 } from './0237-create-service-figures';
import { CreateInternalMonitoring1763800000238 } from './0238-create-internal-monitoring';
import { CreatePrinting1763800000165 } from './0165-create-printing';
import { CreateAgencyAssignment1763800000211 } from './0211-create-agency-assignment';
import { CreateStaffLeave1763800000212 } from './0212-create-staff-leave';
import { CreateThirdPersonRequest1763800000213 } from './0213-create-third-person-request';
import { CreateCalendarRecountPart1763800000210 } from './0210-create-calendar-recount-part';
import { KeepSignedOriginals1763800000200 } from './0200-keep-signed-originals';
import { AddReceiptOfPapers1763800000201 } from './0201-add-receipt-of-papers';
import { NumberPapersByIndex1763800000202 } from './0202-number-papers-by-index';
import { AddInvitationsToSessions1763800000203 } from './0203-add-invitations-to-sessions';
import { CreatePaperBatches1763800000204 } from './0204-create-paper-batches';
import { CreateFieldRecords1763800000180 } from './0180-create-field-records';
import { OpenCasesBySetting1763800000250 } from './0250-open-cases-by-setting';
import { AddPapersOfRequests1763800000205 } from './0205-add-papers-of-requests';
import { OpenCasesToControllingBodies1763800000220 } from './0220-open-cases-to-controlling-bodies';
import { CreateControlPlans1763800000221 } from './0221-create-control-plans';
import { CreateControlEvents1763800000222 } from './0222-create-control-events';
import { AddLettersOfControlEvents1763800000223 } from './0223-add-letters-of-control-events';
import { CreateCounterEntry1763800000260 } from './0260-create-counter-entry';
import { MarkMoreThings1763800000270 } from './0270-mark-more-things';
import { CreateSecretDisclosures1763800000271 } from './0271-create-secret-disclosures';
import { AddAnswersToQuestions1763800000272 } from './0272-add-answers-to-questions';
import { RecordResultsOfControlEvents1763800000300 } from './0300-record-results-of-control-events';
import { CancelControlEvents1763800000301 } from './0301-cancel-control-events';
import { ShareOrdersBetweenEvents1763800000302 } from './0302-share-orders-between-events';

/** In the order in which they are carried out. */
export const migrations = [
  CreatePlatform1763800000001,
  CreateRegisters1763800000010,
  CreatePeople1763800000011,
  CreateDeadlines1763800000020,
  CreateJournalAnchor1763800000021,
  CreateControlCase1763800000030,
  CreateInspection1763800000031,
  CreateInspectionResults1763800000032,
  CreatePrescription1763800000040,
  CreateDocuments1763800000050,
  CreateFiles1763800000051,
  CreateReports1763800000060,
  CreateApiTokens1763800000061,
  AlterInspectionStart1763800000062,
  AlterDeadlineForReports1763800000063,
  CreateEmptying1763800000070,
  AddWithheld1763800000071,
  CreateApiTokenShown1763800000072,
  AlterIssuedDocument1763800000073,
  CreateMissingValue1763800000080,
  AlterInspectionForLists1763800000083,
  CreatePeopleChange1763800000084,
  AddTerritoryCodesToSearch1763800000100,
  CreateKnownPlace1763800000105,
  CreateJournalLength1763800000106,
  RemoveUnattachedFiles1763800000107,
  WithdrawPersonNumbers1763800000108,
  AddCaseVersionOfAnswer1763800000095,
  CreateWaiting1763800000096,
  AlterRegisteredBy1763800000097,
  DiscloseActsOfAppointment1763800000090,
  AlterRecipients1763800000091,
  AlterCheckDocument1763800000092,
  AlterReportRollup1763800000110,
  AlterReportDuty1763800000111,
  CreateReportVersion1763800000112,
  CreateHalfYearLists1763800000130,
  CreateCalendarDecree1763800000120,
  AlterWaitingForStart1763800000131,
  KeepPartsOfLists1763800000132,
  AlterWaitingForTerms1763800000133,
  CreateWaitingLists1763800000134,
  CreateRemediationExtensions1763800000150,
  CreateLettersOnMeasures1763800000151,
  CreateEscalations1763800000152,
  CreateReferrals1763800000153,
  CreateSpecialCommission1763800000140,
  OpenCasesToMembers1763800000141,
  AddWaitingOfCommissions1763800000142,
  CreateExtension1763800000145,
  CreateSuspension1763800000146,
  CreateInspectorChange1763800000147,
  CreateComplaints1763800000160,
  AddComplaintsToWaiting1763800000161,
  CreatePrinting1763800000165,
  CreateConfidentialMarks1763800000190,
  OpenCasesToSpecialists1763800000191,
  AddProcedure1763800000170,
  CreateAdministrativeCase1763800000171,
  AlterWaitingForControls1763800000172,
  CreateControlWithoutVisit1763800000173,
  CreateCalendarRecountPart1763800000210,
  CreateAgencyAssignment1763800000211,
  KeepSignedOriginals1763800000200,
  AddReceiptOfPapers1763800000201,
  NumberPapersByIndex1763800000202,
  AddInvitationsToSessions1763800000203,
  CreatePaperBatches1763800000204,
  CreateFieldRecords1763800000180,
  OpenCasesBySetting1763800000250,
  CreateStaffLeave1763800000212,
  CreateThirdPersonRequest1763800000213,
  AddPapersOfRequests1763800000205,
  OpenCasesToControllingBodies1763800000220,
  CreateControlPlans1763800000221,
  CreateControlEvents1763800000222,
  AddLettersOfControlEvents1763800000223,
  CreateExternalMonitoring1763800000235,
  AddMonitoringToWaiting1763800000236,
  CreateServiceFigures1763800000237,
  CreateInternalMonitoring1763800000238,
  CreateCounterEntry1763800000260,
  MarkMoreThings1763800000270,
  CreateSecretDisclosures1763800000271,
  AddAnswersToQuestions1763800000272,
  RecordResultsOfControlEvents1763800000300,
  CancelControlEvents1763800000301,
  ShareOrdersBetweenEvents1763800000302,
];
