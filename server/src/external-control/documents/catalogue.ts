import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import type { DocumentTemplate } from '../../platform/documents/document-template';
import {
  actOfAppointment,
  actOfAppointmentData,
  controlAppointmentData,
  type ActOfAppointmentData,
  type ControlAppointmentData,
} from './act-of-appointment.template';
import {
  commissionInvitation,
  commissionInvitationData,
  type CommissionInvitationData,
} from './commission-invitation.template';
import { commissionOrder } from './commission-order.template';
import { commissionProtocol } from './commission-protocol.template';
import {
  commissionOrderData,
  commissionProtocolData,
  type CommissionOrderData,
  type CommissionProtocolData,
} from './commission.data';
import {
  extensionDecision,
  extensionDecisionData,
  type ExtensionDecisionData,
} from './extension-decision.template';
import { additionalAct, additionalActData, type AdditionalActData } from './additional-act.template';
import {
  agencyAssignment,
  agencyAssignmentData,
  type AgencyAssignmentData,
} from './agency-assignment.template';
import { courseNotice, courseNoticeData, type CourseNoticeData } from './course-notice.template';
import {
  complaintForwarding,
  complaintForwardingData,
  type ComplaintForwardingData,
} from './complaint-forwarding.template';
import {
  disclosureLetter,
  disclosureLetterData,
  type DisclosureLetterData,
} from './disclosure-letter.template';
import {
  escalationRecall,
  escalationRecallData,
  type EscalationRecallData,
} from './escalation-recall.template';
import { fieldRequest, fieldRequestData, type FieldRequestData } from './field-request.template';
import { hearingRecord, hearingRecordData, type HearingRecordData } from './hearing-record.template';
import {
  halfYearListOrder,
  halfYearListOrderData,
  type HalfYearListOrderData,
} from './half-year-list-order.template';
import {
  informationRequest,
  informationRequestData,
  type InformationRequestData,
} from './information-request.template';
import {
  letterOnMeasures,
  letterOnMeasuresData,
  type LetterOnMeasuresData,
} from './letter-on-measures.template';
import { listNotice, listNoticeData, type ListNoticeData } from './list-notice.template';
import { materialsPaper, materialsPaperData, type MaterialsPaperData } from './materials-paper.template';
import {
  monitoringDecision,
  monitoringDecisionData,
  type MonitoringDecisionData,
} from './monitoring-decision.template';
import {
  monitoringLetter,
  monitoringLetterData,
  type MonitoringLetterData,
} from './monitoring-letter.template';
import {
  monitoringReferral,
  monitoringReferralData,
  type MonitoringReferralData,
} from './monitoring-referral.template';
import {
  monitoringRecord,
  monitoringRecordData,
  type MonitoringRecordData,
} from './monitoring-record.template';
import {
  monitoringProposals,
  monitoringProposalsData,
  proposalsLetter,
  proposalsLetterData,
  type MonitoringProposalsData,
  type ProposalsLetterData,
} from './monitoring-proposals.template';
import { offenceRecord, offenceRecordData, type OffenceRecordData } from './offence-record.template';
import { quarterSheet, quarterSheetData, type QuarterSheetData } from './quarter-sheet.template';
import {
  inspectorChangeAct,
  inspectorChangeActData,
  type InspectorChangeActData,
} from './inspector-change-act.template';
import { controlAct, controlActData, type ControlActData } from './control-act.template';
import { controlLetter, controlLetterData, type ControlLetterData } from './control-letter.template';
import { controlPaper, controlPaperData, type ControlPaperData } from './control-paper.template';
import {
  controlPlanOrder,
  controlPlanOrderData,
  type ControlPlanOrderData,
} from './control-plan-order.template';
import {
  actionPlan,
  actionPlanData,
  controlMeasuresPlan,
  controlMeasuresPlanData,
  type ActionPlanData,
  type ControlMeasuresPlanData,
} from './control-measures-plan.template';
import {
  controlExecutionReport,
  controlExecutionReportData,
  type ControlExecutionReportData,
} from './control-execution-report.template';
import { prescription, prescriptionData, type PrescriptionData } from './prescription.template';
import {
  correctionAct,
  correctionActData,
  correctionRefusal,
  correctionRefusalData,
  correctionRequest,
  correctionRequestData,
  type CorrectionActData,
  type CorrectionRefusalData,
  type CorrectionRequestData,
} from './report-correction.template';
import { refusalProtocol, refusalProtocolData, type RefusalProtocolData } from './refusal-protocol.template';
import {
  resultActRefusalProtocol,
  resultActRefusalProtocolData,
  type ResultActRefusalProtocolData,
} from './result-act-refusal-protocol.template';
import { resultAct, resultActData, type ResultActData } from './result-act.template';
import {
  stateBodyRequest,
  stateBodyRequestData,
  type StateBodyRequestData,
} from './state-body-request.template';
import {
  thirdPersonRequest,
  thirdPersonRequestData,
  type ThirdPersonRequestData,
} from './third-person-request.template';
import { suspensionAct, suspensionActData, type SuspensionActData } from './suspension-act.template';
import { PROCEDURES } from './procedure';
import type { OfProcedure } from './words-of-control';
import { recommendation, recommendationData, type RecommendationData } from './recommendation.template';
import { startNotice, startNoticeData, type StartNoticeData } from './start-notice.template';
import { yearScoreOrder, yearScoreOrderData, type YearScoreOrderData } from './year-score-order.template';

const ofProcedure = z.looseObject({ procedure: z.enum(PROCEDURES).optional() });

/** Binds a template to the schema of its data: what is stored is checked before it is drawn. Any paper may say its procedure. */
function template<Schema extends z.ZodType<object>>(
  numberIndex: string,
  schema: Schema,
  draw: (data: z.infer<Schema> & OfProcedure, language: DocumentLanguage) => DocumentContent,
): DocumentTemplate {
  const parse = (data: unknown) => {
    const { procedure, ...own } = ofProcedure.parse(data);
    return { ...schema.parse(own), procedure };
  };
  return {
    numberIndex,
    check: (data) => void parse(data),
    draw: (data, language) => draw(parse(data), language),
  };
}

/** Every document of external control that the product issues, by kind. */
export const externalControlDocuments = {
  ACT_OF_APPOINTMENT: template('01', actOfAppointmentData, actOfAppointment),
  CONTROL_APPOINTMENT: template('70', controlAppointmentData, actOfAppointment),
  OFFENCE_RECORD: template('89', offenceRecordData, offenceRecord),
  CONTROL_RECOMMENDATION: template('71', recommendationData, recommendation),
  START_NOTICE: template('02', startNoticeData, startNotice),
  REFUSAL_PROTOCOL: template('03', refusalProtocolData, refusalProtocol),
  RESULT_ACT: template('04', resultActData, resultAct),
  PRESCRIPTION: template('05', prescriptionData, prescription),
  RESULT_ACT_REFUSAL_PROTOCOL: template('06', resultActRefusalProtocolData, resultActRefusalProtocol),
  INFORMATION_REQUEST: template('07', informationRequestData, informationRequest),
  COMMISSION_ORDER: template('60', commissionOrderData, commissionOrder),
  COMMISSION_PROTOCOL: template('61', commissionProtocolData, commissionProtocol),
  COMMISSION_INVITATION: template('84', commissionInvitationData, commissionInvitation),
  ADDITIONAL_ACT: template('41', additionalActData, additionalAct),
  EXTENSION_NOTICE: template('42', courseNoticeData, courseNotice),
  SUSPENSION_ACT: template('43', suspensionActData, suspensionAct),
  RESUMPTION_ACT: template('44', suspensionActData, suspensionAct),
  SUSPENSION_NOTICE: template('45', courseNoticeData, courseNotice),
  RESUMPTION_NOTICE: template('46', courseNoticeData, courseNotice),
  INSPECTOR_CHANGE_ACT: template('47', inspectorChangeActData, inspectorChangeAct),
  COMPLAINT_FORWARDING: template('62', complaintForwardingData, complaintForwarding),
  AGENCY_ASSIGNMENT: template('88', agencyAssignmentData, agencyAssignment),
  HALF_YEAR_LIST_ORDER: template('30', halfYearListOrderData, halfYearListOrder),
  LIST_NOTICE: template('85', listNoticeData, listNotice),
  STATE_BODY_REQUEST: template('86', stateBodyRequestData, stateBodyRequest),
  THIRD_PERSON_REQUEST: template('87', thirdPersonRequestData, thirdPersonRequest),
  EXTENSION_DECISION: template('50', extensionDecisionData, extensionDecision),
  LETTER_ON_MEASURES: template('51', letterOnMeasuresData, letterOnMeasures),
  ACTION_PLAN: template('133', actionPlanData, actionPlan),
  LIABILITY_LETTER: template('52', materialsPaperData, materialsPaper('LIABILITY_LETTER')),
  PROSECUTOR_NOTICE: template('53', materialsPaperData, materialsPaper('PROSECUTOR_NOTICE')),
  STATE_BODY_NOTICE: template('54', materialsPaperData, materialsPaper('STATE_BODY_NOTICE')),
  COURT_CLAIM: template('55', materialsPaperData, materialsPaper('COURT_CLAIM')),
  ESCALATION_RECALL: template('57', escalationRecallData, escalationRecall),
  REFERRAL_OF_MATERIALS: template('56', materialsPaperData, materialsPaper('REFERRAL_OF_MATERIALS')),
  FIELD_REQUEST: template('76', fieldRequestData, fieldRequest),
  RECOMMENDATION: template('77', fieldRequestData, fieldRequest),
  HEARING_RECORD: template('78', hearingRecordData, hearingRecord),
  CONTROL_PLAN_ORDER: template('100', controlPlanOrderData, controlPlanOrder),
  CONTROL_APPOINTMENT_ORDER: template('101', controlPaperData, controlPaper('CONTROL_APPOINTMENT_ORDER')),
  CONTROL_EXTENSION_SUBMISSION: template(
    '102',
    controlPaperData,
    controlPaper('CONTROL_EXTENSION_SUBMISSION'),
  ),
  CONTROL_EXTENSION_ORDER: template('103', controlPaperData, controlPaper('CONTROL_EXTENSION_ORDER')),
  CONTROL_NOTICE: template('104', controlPaperData, controlPaper('CONTROL_NOTICE')),
  CONTROL_REQUEST: template('105', controlPaperData, controlPaper('CONTROL_REQUEST')),
  CONTROL_CANCELLATION_ORDER: template('121', controlPaperData, controlPaper('CONTROL_CANCELLATION_ORDER')),
  CONTROL_SHORTENING_ORDER: template('128', controlPaperData, controlPaper('CONTROL_SHORTENING_ORDER')),
  CONTROL_SUBMISSION: template('129', controlPaperData, controlPaper('CONTROL_SUBMISSION')),
  CONTROL_NOTED_DECISION: template('130', controlPaperData, controlPaper('CONTROL_NOTED_DECISION')),
  CONTROL_ACT: template('106', controlActData, controlAct),
  CONTROL_LETTER: template('107', controlLetterData, controlLetter),
  CONTROL_MEASURES_PLAN: template('131', controlMeasuresPlanData, controlMeasuresPlan),
  CONTROL_EXECUTION_REPORT: template('132', controlExecutionReportData, controlExecutionReport),
  MONITORING_RECORD: template('113', monitoringRecordData, monitoringRecord),
  MONITORING_DECISION: template('114', monitoringDecisionData, monitoringDecision),
  MONITORING_LETTER: template('115', monitoringLetterData, monitoringLetter),
  MONITORING_REFERRAL: template('116', monitoringReferralData, monitoringReferral),
  INTERNAL_MONITORING_SHEET: template('117', quarterSheetData, quarterSheet),
  INTERNAL_MONITORING_PROPOSALS: template('118', monitoringProposalsData, monitoringProposals),
  PROPOSALS_SUBMISSION: template('119', proposalsLetterData, proposalsLetter('PROPOSALS_SUBMISSION')),
  PROPOSALS_LETTER: template('120', proposalsLetterData, proposalsLetter('PROPOSALS_LETTER')),
  DISCLOSURE_LETTER: template('81', disclosureLetterData, disclosureLetter),
  REPORT_CORRECTION_REQUEST: template('123', correctionRequestData, correctionRequest),
  REPORT_CORRECTION_ACT: template('124', correctionActData, correctionAct),
  REPORT_CORRECTION_REFUSAL: template('125', correctionRefusalData, correctionRefusal),
  YEAR_SCORE_ORDER: template('127', yearScoreOrderData, yearScoreOrder),
} satisfies Readonly<Record<string, DocumentTemplate>>;

/** What each kind is drawn from. */
export interface ExternalControlDocumentData {
  readonly ACT_OF_APPOINTMENT: ActOfAppointmentData;
  readonly CONTROL_APPOINTMENT: ControlAppointmentData;
  readonly OFFENCE_RECORD: OffenceRecordData;
  readonly CONTROL_RECOMMENDATION: RecommendationData;
  readonly START_NOTICE: StartNoticeData;
  readonly REFUSAL_PROTOCOL: RefusalProtocolData;
  readonly RESULT_ACT: ResultActData;
  readonly PRESCRIPTION: PrescriptionData;
  readonly RESULT_ACT_REFUSAL_PROTOCOL: ResultActRefusalProtocolData;
  readonly INFORMATION_REQUEST: InformationRequestData;
  readonly COMMISSION_ORDER: CommissionOrderData;
  readonly COMMISSION_PROTOCOL: CommissionProtocolData;
  readonly COMMISSION_INVITATION: CommissionInvitationData;
  readonly ADDITIONAL_ACT: AdditionalActData;
  readonly EXTENSION_NOTICE: CourseNoticeData;
  readonly SUSPENSION_ACT: SuspensionActData;
  readonly RESUMPTION_ACT: SuspensionActData;
  readonly SUSPENSION_NOTICE: CourseNoticeData;
  readonly RESUMPTION_NOTICE: CourseNoticeData;
  readonly INSPECTOR_CHANGE_ACT: InspectorChangeActData;
  readonly COMPLAINT_FORWARDING: ComplaintForwardingData;
  readonly AGENCY_ASSIGNMENT: AgencyAssignmentData;
  readonly HALF_YEAR_LIST_ORDER: HalfYearListOrderData;
  readonly LIST_NOTICE: ListNoticeData;
  readonly STATE_BODY_REQUEST: StateBodyRequestData;
  readonly THIRD_PERSON_REQUEST: ThirdPersonRequestData;
  readonly EXTENSION_DECISION: ExtensionDecisionData;
  readonly LETTER_ON_MEASURES: LetterOnMeasuresData;
  readonly ACTION_PLAN: ActionPlanData;
  readonly LIABILITY_LETTER: MaterialsPaperData;
  readonly PROSECUTOR_NOTICE: MaterialsPaperData;
  readonly STATE_BODY_NOTICE: MaterialsPaperData;
  readonly COURT_CLAIM: MaterialsPaperData;
  readonly ESCALATION_RECALL: EscalationRecallData;
  readonly REFERRAL_OF_MATERIALS: MaterialsPaperData;
  readonly FIELD_REQUEST: FieldRequestData;
  readonly RECOMMENDATION: FieldRequestData;
  readonly HEARING_RECORD: HearingRecordData;
  readonly CONTROL_PLAN_ORDER: ControlPlanOrderData;
  readonly CONTROL_APPOINTMENT_ORDER: ControlPaperData;
  readonly CONTROL_EXTENSION_SUBMISSION: ControlPaperData;
  readonly CONTROL_EXTENSION_ORDER: ControlPaperData;
  readonly CONTROL_NOTICE: ControlPaperData;
  readonly CONTROL_REQUEST: ControlPaperData;
  readonly CONTROL_CANCELLATION_ORDER: ControlPaperData;
  readonly CONTROL_SHORTENING_ORDER: ControlPaperData;
  readonly CONTROL_SUBMISSION: ControlPaperData;
  readonly CONTROL_NOTED_DECISION: ControlPaperData;
  readonly CONTROL_ACT: ControlActData;
  readonly CONTROL_LETTER: ControlLetterData;
  readonly CONTROL_MEASURES_PLAN: ControlMeasuresPlanData;
  readonly CONTROL_EXECUTION_REPORT: ControlExecutionReportData;
  readonly MONITORING_RECORD: MonitoringRecordData;
  readonly MONITORING_DECISION: MonitoringDecisionData;
  readonly MONITORING_LETTER: MonitoringLetterData;
  readonly MONITORING_REFERRAL: MonitoringReferralData;
  readonly INTERNAL_MONITORING_SHEET: QuarterSheetData;
  readonly INTERNAL_MONITORING_PROPOSALS: MonitoringProposalsData;
  readonly PROPOSALS_SUBMISSION: ProposalsLetterData;
  readonly PROPOSALS_LETTER: ProposalsLetterData;
  readonly DISCLOSURE_LETTER: DisclosureLetterData;
  readonly REPORT_CORRECTION_REQUEST: CorrectionRequestData;
  readonly REPORT_CORRECTION_ACT: CorrectionActData;
  readonly REPORT_CORRECTION_REFUSAL: CorrectionRefusalData;
  readonly YEAR_SCORE_ORDER: YearScoreOrderData;
}

export type ExternalControlDocumentKind = keyof typeof externalControlDocuments;
