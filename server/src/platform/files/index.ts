import type { Room } from '../room';
import { fileRoute } from './file-route';
import { fileMessages } from './messages';
import { filePermissions } from './permissions';

export { attachFiles, namesOfUploads, discloseFiles, type FileOwner } from './attach-files';
export { decodeText, notUtf8, refuseOldWorkbook } from './decode-text';
export { FileRecord, filesOf } from './file-record.graphql-type';
export { handOut, sendFile } from './hand-out';
export { copyFiles, keepFile, mediaTypeOf } from './keep-file';
export { readForm, type SentForm } from './read-form';
export { readUpload, type Upload } from './read-upload';
export { MEDIA_TYPES } from './sniff-media-type';
export { SECRET_MARK_TITLE, SECRET_MARKS, SecretMarkEnum, type SecretMark } from './secret-mark';
export { storeFile, type StoredFile } from './store-file';
export { UnreadableFile } from './unreadable-file';

export const filesRoom: Room = {
  name: 'platform/files',
  permissions: filePermissions,
  messages: fileMessages,
  routes: (application, actorOf) => [fileRoute(application, actorOf)],
};
