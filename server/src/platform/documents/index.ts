export { checkCodeFrom, readCheckCode } from './check-code';
export { CheckThrottle } from './check-throttle';
export { type CheckedDocument, findDocumentByCode, matchFile, type MatchedFile } from './check-document';
export type { PaperMark } from './edition';
export { type DocumentContent, type DocumentLanguage } from './document-model';
export { takeDocumentNumber, type DocumentReference } from './document-number';
export { documentRoute, type NoteOpening } from './document-route';
export type { DocumentTemplate, DocumentTemplates } from './document-template';
export {
  discloseDocument,
  discloseDocuments,
  endorseDocuments,
  issueDocument,
  recordCopyDelivery,
  recordCopyReceipt,
  RENDER_DOCUMENT,
  cancelDocuments,
  replaceDocuments,
  setDocumentsAside,
  setDocumentsRight,
  type CopyRecipient,
  type IssuedDocumentReference,
} from './issue-document';
export { getRendering, renderDocument } from './rendering';
export { renderingFor, type WithheldFrom } from './rendering-for';
export { holdsAnyOf, withheldToken, type MarkedText } from './withheld';
