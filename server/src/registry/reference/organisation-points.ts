import type { PointTemplate } from './checklists';
import { COMMON_POINTS } from './common-points';

const { term, incompletePackage, groundlessRefusal, reasonedRefusal, extraDocuments, systemsData, fee } =
  COMMON_POINTS;
const { complaintsTerm, complaintsRemedy, information, accessibility, personalData } = COMMON_POINTS;

/** Organisations and other providers: no duties of internal control. */
export const ORGANISATION_POINTS: readonly PointTemplate[] = [
  term,
  incompletePackage,
  groundlessRefusal,
  reasonedRefusal,
  extraDocuments,
  systemsData,
  fee,
  complaintsTerm,
  complaintsRemedy,
  information,
  accessibility,
  personalData,
];
