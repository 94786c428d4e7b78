import type { Texts } from '../../platform/messages/language';
import type { ViolationSeverity } from '../checklist-point.record';
import type { SubjectKind } from '../subject-kind';
import { BODY_POINTS } from './body-points';
import { ORGANISATION_POINTS } from './organisation-points';

export interface PointTemplate {
  readonly text: Texts;
  readonly suggestedSeverity: ViolationSeverity;
}

export interface ChecklistTemplate {
  readonly code: string;
  /** The day on which this wording was written; a later wording is a new edition beside it. */
  readonly edition: string;
  readonly title: Texts;
  readonly subjectKinds: readonly SubjectKind[];
  readonly points: readonly PointTemplate[];
}

const CENTRAL: readonly SubjectKind[] = [
  'CENTRAL_BODY',
  'CENTRAL_DEPARTMENT',
  'TERRITORIAL_SUBDIVISION_OF_CENTRAL',
  'TERRITORIAL_SUBDIVISION_OF_DEPARTMENT',
];
const LOCAL: readonly SubjectKind[] = [
  'OBLAST_EXECUTIVE',
  'REPUBLICAN_CITY_EXECUTIVE',
  'CAPITAL_EXECUTIVE',
  'DISTRICT_EXECUTIVE',
  'OBLAST_CITY_EXECUTIVE',
  'AKIM_CITY_DISTRICT',
  'AKIM_DISTRICT_CITY',
  'AKIM_SETTLEMENT',
  'AKIM_VILLAGE',
  'AKIM_RURAL_OKRUG',
];
const ORGANISATIONS: readonly SubjectKind[] = [
  'ORGANISATION_OF_CENTRAL',
  'ORGANISATION_OF_LOCAL',
  'LEGAL_PERSON',
  'NATURAL_PERSON',
];

/** Checklists in our own wording: the approved forms are not public, an administrator's edition takes their place. */
export const CHECKLISTS: readonly ChecklistTemplate[] = [
  {
    code: 'PS-BODY',
    edition: '2026-01-05',
    title: {
      kk: 'Мемлекеттік қызметтер көрсету саласындағы тексеру парағы: мемлекеттік органдар мен әкімдер',
      ru: 'Проверочный лист в сфере оказания государственных услуг: государственные органы и акимы',
      en: 'Checklist on the provision of public services: state bodies and akims',
    },
    subjectKinds: [...CENTRAL, ...LOCAL],
    points: BODY_POINTS,
  },
  {
    code: 'PS-ORGANISATION',
    edition: '2026-01-05',
    title: {
      kk: 'Мемлекеттік қызметтер көрсету саласындағы тексеру парағы: ұйымдар және өзге де көрсетілетін қызметті берушілер',
      ru: 'Проверочный лист в сфере оказания государственных услуг: организации и иные услугодатели',
      en: 'Checklist on the provision of public services: organisations and other providers',
    },
    subjectKinds: ORGANISATIONS,
    points: ORGANISATION_POINTS,
  },
];
