import { own, type Permission } from '../platform/access/permission';
import type { Room } from '../platform/room';
import { JournalEntryResolver } from './journal-entry.graphql-type';
import { journalMessages } from './messages';

export {
  JournalEntry,
  JournalEntryConnection,
  journalDetailKey,
  journalOf,
  journalTitleKey,
  type OffspringCase,
} from './journal-entry.graphql-type';

const permissions: Permission[] = [
  {
    roles: ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'ANALYST', 'ADMINISTRATOR', 'SYSTEM'],
    actions: ['read'],
    subject: 'JournalEntry',
    basis: 'clause 4: the Agency leads external control',
  },
  {
    roles: ['TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'],
    actions: ['read'],
    subject: 'JournalEntry',
    conditions: { authorityId: own.authority },
    basis: 'clause 9: an office within its competence',
  },
  {
    roles: ['SUBJECT_HEAD', 'OBJECT_HEAD', 'INTERNAL_CONTROL', 'REPORTS_CLERK'],
    actions: ['read'],
    subject: 'JournalEntry',
    conditions: { disclosedToSubjectId: own.subject },
    basis: 'clause 3: transparency and reliability',
  },
  {
    roles: ['SUBJECT_HEAD', 'INTERNAL_CONTROL'],
    actions: ['read'],
    subject: 'JournalEntry',
    conditions: { alsoDisclosedToSubjectId: own.subject },
    basis: 'clauses 38 to 40: the body that controls',
  },
  {
    roles: ['SUBJECT_HEAD', 'OBJECT_HEAD', 'INTERNAL_CONTROL', 'REPORTS_CLERK'],
    actions: ['read'],
    subject: 'JournalEntry',
    fields: ['caseVersion'],
    forbids: true,
    basis: 'clause 22: its gaps would tell how many acts the subject is not told of yet',
  },
];

/** How the journal is read. It is written by commands: see `platform/journal`. */
export const journalRoom: Room = {
  name: 'journal',
  resolvers: [JournalEntryResolver],
  permissions,
  messages: journalMessages,
};
