import type { Room } from '../platform/room';
import { AuthorityResolver } from './authority.resolver';
import { AuthorityRecord } from './authority.record';
import { ChecklistPointRecord } from './checklist-point.record';
import { ChecklistRecord } from './checklist.record';
import { ChecklistResolver } from './checklist.resolver';
import { InspectedSubjectRecord } from './inspected-subject.record';
import { InspectedSubjectResolver } from './inspected-subject.resolver';
import { registryMessages } from './messages';
import { registryPermissions } from './permissions';
import { ReorganisationResolver } from './reorganisation.resolver';
import { PublicServiceRecord } from './public-service.record';
import { PublicServiceResolver } from './public-service.resolver';
import { successionMessages } from './succession-messages';
import { TerritoryRecord } from './territory.record';
import { TerritoryResolver } from './territory.resolver';

export { getSubjectName } from './subject-name';
export { Authority, AuthorityKindEnum } from './authority.graphql-type';
export { AuthorityRecord, type AuthorityKind } from './authority.record';
export { CaseSuccession, successionOfCase, toCaseSuccession, type SuccessionOfCase } from './case-succession';
export { Checklist, ChecklistPoint, ViolationSeverityEnum } from './checklist.graphql-type';
export { ChecklistPointRecord, VIOLATION_SEVERITIES, type ViolationSeverity } from './checklist-point.record';
export { ChecklistRecord } from './checklist.record';
export { parseCsv, type CsvLine } from './csv';
export { isIdentificationNumber } from './identification-number';
export { importTerritories, type TerritoryImport } from './import-territories';
export {
  InspectedSubject,
  InspectedSubjectConnection,
  SubjectKindEnum,
} from './inspected-subject.graphql-type';
export { InspectedSubjectRecord } from './inspected-subject.record';
export { FIRST_LEVEL_TERRITORIES } from './reference/first-level-territories';
export { OFFICES, type Office } from './reference/offices';
export { nameIn, type StoredName } from './localized-name';
export { PublicService } from './public-service.graphql-type';
export { PublicServiceRecord } from './public-service.record';
export { indexWords, matchesSearch, type Register } from './search';
export { SUCCESSION_WITHDRAWN } from './decide-succession';
export { headWords } from './head-words';
export { findHeirOfCase, heirOf, heirOfCase, heirOfInspectionOn } from './heir';
export { findAskedSubject, isAbout, type AskedSubject } from './of-subject';
export { refuseSucceeded } from './refuse-succeeded';
export { requireKnown } from './require-known';
export { seedRegistry } from './seed-registry';
export { successorNamesOf } from './successor-names';
export { competenceOver, SUBJECT_KINDS, type Competence, type SubjectKind } from './subject-kind';
export { Territory } from './territory.graphql-type';
export { firstLevelCodeOf } from './territory-code';
export { TerritoryRecord } from './territory.record';

/** Territories, offices, inspected subjects, public services, checklists. */
export const registryRoom: Room = {
  name: 'registry',
  entities: [
    AuthorityRecord,
    ChecklistRecord,
    ChecklistPointRecord,
    InspectedSubjectRecord,
    PublicServiceRecord,
    TerritoryRecord,
  ],
  resolvers: [
    AuthorityResolver,
    ChecklistResolver,
    InspectedSubjectResolver,
    PublicServiceResolver,
    ReorganisationResolver,
    TerritoryResolver,
  ],
  permissions: registryPermissions,
  messages: { ...registryMessages, ...successionMessages },
};
