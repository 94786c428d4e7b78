import { dateOfInstant, defaultCalendar, instant, type CalendarDate } from '../../server/src/law';
import type {
  GroundFacts,
  InspectionFacts,
  Occasion,
} from '../../server/src/external-control/inspection/facts/inspection-facts';

export const day = (text: string) => text as CalendarDate;

export const GROUND: GroundFacts = {
  kind: 'PROSECUTOR_ASSIGNMENT',
  basisNumber: '7-12/340',
  basisDate: day('2026-05-20'),
  basisText: 'Refusals of 4 and 11 May',
  personName: null,
  violatedRight: null,
  publicServiceId: null,
  factDate: day('2026-05-11'),
  prescriptionId: null,
  related: null,
  civilLawRelation: null,
  informationSought: null,
  criminalProcedureArticle: null,
  files: 1,
};

/** A lawful draft of the territorial body 2 about a local body; inspector 7 is named. */
export const LAWFUL: InspectionFacts = {
  id: 1,
  procedure: 'INSPECTION',
  state: 'DRAFT',
  edition: '2018-11-28',
  calendar: defaultCalendar(),
  authority: { id: 2, kind: 'TERRITORIAL' },
  agencyId: 1,
  subject: {
    id: 50,
    competence: 'TERRITORIAL',
    authorityId: 2,
    identified: true,
    successor: null,
    succeededOn: null,
  },
  disclosed: false,
  subjectMatter: 'Terms of housing assistance',
  scope: 'SINGLE_FACT',
  periodFrom: null,
  periodTo: null,
  plannedStart: day('2026-06-03'),
  actDate: null,
  termWorkingDays: 10,
  termReason: 'Forty applications',
  endDate: null,
  assignment: null,
  studiedMaterials: 1,
  grounds: [GROUND],
  line: null,
  businessSupport: false,
  orderedEarly: false,
  openOffences: 0,
  pendingCounterEntries: 0,
  namedUntil: [],
  inspectors: [
    { capacityId: 70, accountId: 7, authorityId: 2, role: 'TERRITORIAL_INSPECTOR', current: true },
  ],
  absences: [],
  specialists: [],
  checklistFitsKind: true,
  points: 3,
  unanswered: 0,
  violated: [],
  registeredAt: null,
  noticeSentAt: null,
  handedOverAt: null,
  acquaintedAt: null,
  startDate: null,
  extension: null,
  suspension: null,
  pendingChange: null,
  drawnUpAt: null,
  resultsHandedOverAt: null,
  resultsRefusedAt: null,
  openRequests: 0,
  openRecommendations: 0,
  unseenRecommendations: 0,
  openAccesses: 0,
  remedyBy: [],
  completedOn: null,
  firstCopyFiled: true,
  letterOwed: false,
  undecided: { inTime: 0, late: 0 },
};

export function occasion(now: string, accountId = 7): Occasion {
  const at = instant(now);
  return { now: at, today: dateOfInstant(at), actor: { accountId, authorityId: 2 } };
}

export const codesOf = (findings: readonly { code: string; outcome: string }[]) =>
  findings.filter(({ outcome }) => outcome === 'notMet').map(({ code }) => code);
