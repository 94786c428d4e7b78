import type { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import type { DocumentTemplate } from '../../platform/documents/document-template';
import {
  actOfAppointment,
  actOfAppointmentData,
  type ActOfAppointmentData,
} from './act-of-appointment.template';
import {
  complaintForwarding,
  complaintForwardingData,
  type ComplaintForwardingData,
} from './complaint-forwarding.template';
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
import { prescription, prescriptionData, type PrescriptionData } from './prescription.template';
import { refusalProtocol, refusalProtocolData, type RefusalProtocolData } from './refusal-protocol.template';
import {
  resultActRefusalProtocol,
  resultActRefusalProtocolData,
  type ResultActRefusalProtocolData,
} from './result-act-refusal-protocol.template';
import { resultAct, resultActData, type ResultActData } from './result-act.template';
import { startNotice, startNoticeData, type StartNoticeData } from './start-notice.template';

/** Binds a template to the schema of its data: what is stored is checked before it is drawn. */
function template<Schema extends z.ZodType>(
  numberIndex: string,
  schema: Schema,
  draw: (data: z.infer<Schema>, language: DocumentLanguage) => DocumentContent,
): DocumentTemplate {
  return {
    numberIndex,
    check: (data) => void schema.parse(data),
    draw: (data, language) => draw(schema.parse(data), language),
  };
}

/** Every document of external control that the product issues, by kind. */
export const externalControlDocuments = {
  ACT_OF_APPOINTMENT: template('01', actOfAppointmentData, actOfAppointment),
  START_NOTICE: template('02', startNoticeData, startNotice),
  REFUSAL_PROTOCOL: template('03', refusalProtocolData, refusalProtocol),
  RESULT_ACT: template('04', resultActData, resultAct),
  PRESCRIPTION: template('05', prescriptionData, prescription),
  RESULT_ACT_REFUSAL_PROTOCOL: template('06', resultActRefusalProtocolData, resultActRefusalProtocol),
  INFORMATION_REQUEST: template('07', informationRequestData, informationRequest),
  COMPLAINT_FORWARDING: template('40', complaintForwardingData, complaintForwarding),
  HALF_YEAR_LIST_ORDER: template('30', halfYearListOrderData, halfYearListOrder),
} satisfies Readonly<Record<string, DocumentTemplate>>;

/** What each kind is drawn from. */
export interface ExternalControlDocumentData {
  readonly ACT_OF_APPOINTMENT: ActOfAppointmentData;
  readonly START_NOTICE: StartNoticeData;
  readonly REFUSAL_PROTOCOL: RefusalProtocolData;
  readonly RESULT_ACT: ResultActData;
  readonly PRESCRIPTION: PrescriptionData;
  readonly RESULT_ACT_REFUSAL_PROTOCOL: ResultActRefusalProtocolData;
  readonly INFORMATION_REQUEST: InformationRequestData;
  readonly COMPLAINT_FORWARDING: ComplaintForwardingData;
  readonly HALF_YEAR_LIST_ORDER: HalfYearListOrderData;
}

export type ExternalControlDocumentKind = keyof typeof externalControlDocuments;
