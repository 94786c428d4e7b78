import { breach, judge, type Finding } from '../../law';
import { complainantIn } from '../inspection';
import type { ComplaintFacts } from './complaint-facts';
import type { ComplaintAct } from './states';

const outside = ({ competence }: ComplaintFacts) => competence === 'NONE';

/**
 * Clause 9: an office decides complaints about those it may inspect; the Agency also those of a territorial body, on assignment
 * by its leadership. Nothing is known of the competence while nobody of the register is named.
 */
export function isOfOwnCompetence({ competence, subjectAuthorityId, authority }: ComplaintFacts): boolean {
  if (competence === null || competence === 'NONE') return true;
  if (competence === 'TERRITORIAL' && authority.kind === 'CENTRAL') return true;
  return subjectAuthorityId === authority.id;
}

const ofOwnOffice = (facts: ComplaintFacts): Finding =>
  judge(isOfOwnCompetence(facts), '9', 'COMPLAINT_OF_OTHER_OFFICE', 'VOID');

/** Clause 8 (3): the right of a named consumer, a provider that clause 9 covers, the service, the day. D4: a nameless one is none. */
export function judgeGround(facts: ComplaintFacts): Finding[] {
  const { nameless, subjectId, hasRight, publicServiceId, factDate, state, inspectionWithdrawn } = facts;
  const free = state === 'WAITING' || inspectionWithdrawn;
  return [
    judge(!nameless, '8.3', 'COMPLAINT_NAMELESS', 'VOID', { decisions: ['D4'] }),
    judge(subjectId !== null, '9', 'COMPLAINT_SUBJECT_UNKNOWN', 'CURABLE'),
    judge(!outside(facts), '10', 'COMPLAINT_OUTSIDE_CLAUSE_9', 'VOID'),
    ofOwnOffice(facts),
    judge(hasRight, '8.3', 'COMPLAINT_RIGHT_MISSING', 'CURABLE'),
    judge(publicServiceId !== null, '8.3', 'COMPLAINT_SERVICE_MISSING', 'CURABLE'),
    judge(factDate !== null, '8.3', 'COMPLAINT_DATE_MISSING', 'CURABLE'),
    judge(free, '8.3', 'COMPLAINT_HAS_INSPECTION', 'CURABLE'),
  ];
}

/** Clause 31: a ground does not tell the inspected body who complained, by name or by how to reach the person. */
export function judgeWordsOfGround(
  texts: readonly string[],
  complainant: { readonly name: string; readonly phone: string | null; readonly email: string | null },
): Finding[] {
  return complainantIn(texts, complainant).map((what) => breach('31', `WORDS_TELL_${what}`, 'CURABLE'));
}

/** Clause 10: only a complaint about a provider that clause 9 does not cover goes to the body that controls the field. */
export function judgeForwarding(facts: ComplaintFacts): Finding[] {
  const notCovered = facts.competence === null || outside(facts);
  return [judge(notCovered, '10', 'COMPLAINT_WITHIN_CLAUSE_9', 'VOID')];
}

/** What is not forwarded is decided by the competent office; one about a provider outside clause 9 is forwarded. */
export function judgeSettling(facts: ComplaintFacts): Finding[] {
  return [judge(!outside(facts), '10', 'COMPLAINT_MUST_BE_FORWARDED', 'VOID'), ofOwnOffice(facts)];
}

/** Clause 9: an office lets go of what lies outside its competence, and of nothing else. */
export function judgePassing({ subjectAuthorityId, authority }: ComplaintFacts): Finding[] {
  return [judge(subjectAuthorityId !== authority.id, '9', 'COMPLAINT_OF_OWN_OFFICE', 'VOID')];
}

/** Where it is known whom it is about, it goes to the office within whose competence that body lies. */
export function judgeRecipient({ subjectAuthorityId }: ComplaintFacts, toAuthorityId: number): Finding[] {
  const competent = subjectAuthorityId === null || subjectAuthorityId === toAuthorityId;
  return [judge(competent, '9', 'OFFICE_NOT_COMPETENT', 'VOID')];
}

/** The complainant is told once; of a nameless complaint there is nobody to tell. */
export function judgeTelling({ nameless, told }: ComplaintFacts): Finding[] {
  return [
    judge(!nameless, '10', 'COMPLAINANT_UNKNOWN', 'CURABLE'),
    judge(!told, '10', 'COMPLAINANT_TOLD_ALREADY', 'CURABLE'),
  ];
}

export function judgeForwardingAnswer({ answered }: ComplaintFacts): Finding[] {
  return [judge(!answered, '10', 'FORWARDING_ANSWERED_ALREADY', 'CURABLE')];
}

type Judge = (facts: ComplaintFacts) => Finding[];
const NOTHING: Judge = () => [];

/** What the law says of an act by the facts of the complaint alone. */
export const JUDGES: Readonly<Record<ComplaintAct, Judge>> = {
  assignComplaint: NOTHING,
  clarifyComplaint: NOTHING,
  passComplaintOn: judgePassing,
  takeComplaintAsGround: judgeGround,
  forwardComplaint: judgeForwarding,
  keepComplaintForMonitoring: judgeSettling,
  answerComplaint: judgeSettling,
  recordForwardingAnswer: judgeForwardingAnswer,
  tellComplainant: judgeTelling,
};
