export { type CheckedDocument, findDocumentByCode } from './check-document';
export { newCheckCode, readCheckCode } from './check-code';
export {
  DOCUMENT_LANGUAGES,
  type BilingualText,
  type DocumentContent,
  type DocumentLanguage,
  type DocumentModel,
} from './document-model';
export { takeDocumentNumber, type DocumentReference, type NumberSeries } from './document-number';
export { documentRoute } from './document-route';
export type { DocumentTemplate, DocumentTemplates } from './document-template';
export {
  discloseDocuments,
  issueDocument,
  recordCopyDelivery,
  RENDER_DOCUMENT,
  type CopyDelivery,
  type CopyRecipient,
  type DocumentToIssue,
  type IssuedDocumentReference,
} from './issue-document';
export { checkPath, getRendering, renderDocument, type Rendering } from './rendering';
