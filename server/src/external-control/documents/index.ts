import { documentRoute, RENDER_DOCUMENT, renderDocument } from '../../platform/documents';
import type { Room } from '../../platform/room';
import { withheldFrom } from '../confidentiality';
import { externalControlDocuments } from './catalogue';
import { IssuedDocumentResolver } from './issued-document.resolver';
import { documentMessages } from './messages';
import { noteOpening } from './note-opening';
import { documentPermissions } from './permissions';

export {
  cancelDocuments,
  discloseDocument,
  discloseDocuments,
  endorseDocuments,
  recordCopyDelivery,
  recordCopyReceipt,
  replaceDocuments,
  setDocumentsAside,
  setDocumentsRight,
} from '../../platform/documents';
export {
  externalControlDocuments,
  type ExternalControlDocumentData,
  type ExternalControlDocumentKind,
} from './catalogue';
export { documentMessages } from './messages';
export { DeliveryWay } from './delivery-way';
export { PROCEDURES, type Procedure } from './procedure';
export { issue, takeNumber, type ExternalControlDocument } from './issue';
export { DocumentCopy, DocumentKind, IssuedDocument } from './issued-document.graphql-type';
export { OUTGOING_KINDS } from './outgoing-kinds';
export { bodyName } from './issued-document.resolver';
export { roleOfSubject } from './role-of-subject';
export { titleCodeSql } from './title-of-control';

export const externalControlDocumentsRoom: Room = {
  name: 'external-control/documents',
  resolvers: [IssuedDocumentResolver],
  permissions: documentPermissions,
  messages: documentMessages,
  routes: (application, actorOf) => [
    documentRoute(application, actorOf, externalControlDocuments, withheldFrom, noteOpening),
  ],
  jobs: {
    [RENDER_DOCUMENT]: (application, payload) =>
      renderDocument(application, externalControlDocuments, Number(payload['documentId'])),
  },
};
