import type { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import type { DocumentTemplate } from '../../platform/documents/document-template';
import { actOfAppointment, actOfAppointmentData } from './act-of-appointment.template';
import { informationRequest, informationRequestData } from './information-request.template';
import { prescription, prescriptionData } from './prescription.template';
import { refusalProtocol, refusalProtocolData } from './refusal-protocol.template';
import {
  resultActRefusalProtocol,
  resultActRefusalProtocolData,
} from './result-act-refusal-protocol.template';
import { resultAct, resultActData } from './result-act.template';
import { startNotice, startNoticeData } from './start-notice.template';

/** Binds a template to the schema of its data: what is stored is checked before it is drawn. */
function template<Schema extends z.ZodType>(
  numberPrefix: string,
  schema: Schema,
  draw: (data: z.infer<Schema>, language: DocumentLanguage) => DocumentContent,
): DocumentTemplate {
  return {
    numberPrefix,
    check: (data) => void schema.parse(data),
    draw: (data, language) => draw(schema.parse(data), language),
  };
}

/** Every document of external control that the product issues, by kind. */
export const externalControlDocuments = {
  ACT_OF_APPOINTMENT: template('ТА', actOfAppointmentData, actOfAppointment),
  START_NOTICE: template('ХБ', startNoticeData, startNotice),
  REFUSAL_PROTOCOL: template('БХ', refusalProtocolData, refusalProtocol),
  RESULT_ACT: template('НА', resultActData, resultAct),
  PRESCRIPTION: template('НҚ', prescriptionData, prescription),
  RESULT_ACT_REFUSAL_PROTOCOL: template('ҚХ', resultActRefusalProtocolData, resultActRefusalProtocol),
  INFORMATION_REQUEST: template('СС', informationRequestData, informationRequest),
} satisfies Readonly<Record<string, DocumentTemplate>>;

export type ExternalControlDocumentKind = keyof typeof externalControlDocuments;
