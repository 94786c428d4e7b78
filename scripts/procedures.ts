import fs from 'node:fs';
import path from 'node:path';
import { COMMISSION_ACTS, COMMISSION_STATES } from '../server/src/external-control/special-commission/states';
import { COMPLAINT_ACTS, COMPLAINT_STATES } from '../server/src/external-control/complaint/states';
import {
  HALF_YEAR_LIST_ACTS,
  HALF_YEAR_LIST_STATES,
} from '../server/src/external-control/half-year-list/states';
import {
  INSPECTION_ACTS,
  INSPECTION_STATES,
  INSPECTION_TRANSITIONS,
} from '../server/src/external-control/inspection/states';
import {
  CONTROL_WITHOUT_VISIT_ACTS,
  CONTROL_WITHOUT_VISIT_STATES,
} from '../server/src/external-control/preventive-control/states';
import {
  LETTER_ACTS,
  LETTER_EVENTS,
  LETTER_STATES,
  MEASURE_STATES,
  PLAN_ROW_ACTS,
} from '../server/src/external-control/letter-on-measures/states';
import { MONITORING_ACTS, MONITORING_STATES } from '../server/src/external-control/monitoring/states';
import {
  PRESCRIPTION_ACTS,
  PRESCRIPTION_TRANSITIONS,
} from '../server/src/external-control/prescription/states';
import { MARK_ACTS, MARK_STATES } from '../server/src/external-control/confidentiality/states';
import {
  COUNTER_ENTRY_ACTS,
  COUNTER_ENTRY_STATES,
} from '../server/src/external-control/inspection/rules/counter-entry-states';
import {
  DOCUMENT_REQUEST_ACTS,
  DOCUMENT_REQUEST_STATES,
} from '../server/src/external-control/inspection/rules/document-request-states';
import {
  CONCLUSION_ACTS,
  CONCLUSION_LAPSES,
  CONCLUSION_STATES,
} from '../server/src/external-control/specialist/states';
import {
  CASE_IMPORT_ACTS,
  CASE_IMPORT_STATES,
} from '../server/src/external-control/inspection/case-import/states';
import {
  PAPER_BATCH_ACTS,
  PAPER_BATCH_STATES,
  PAPER_ITEM_ACTS,
  PAPER_ITEM_STATES,
} from '../server/src/external-control/papers/batch/states';
import {
  QUESTION_ACTS,
  QUESTION_STATES,
} from '../server/src/external-control/special-commission/question-states';
import {
  CONTROL_EXTENSION_ACTS,
  CONTROL_EXTENSION_STATES,
} from '../server/src/internal-control/control-event/extension-states';
import {
  PRESCRIPTION_PHASE_ACTS,
  PRESCRIPTION_PHASE_STATES,
} from '../server/src/external-control/prescription/phase-states';
import { FOLLOWED_ACT_ACTS, FOLLOWED_ACT_STATES } from '../server/src/deadlines/recount/states';
import { POINT_ACTS, POINT_STATES } from '../server/src/external-control/prescription/point-states';
import {
  EXTENSION_ACTS,
  EXTENSION_STATES,
} from '../server/src/external-control/prescription/extension-states';
import {
  ESCALATION_ACTS,
  ESCALATION_EVENTS,
  ESCALATION_STATES,
} from '../server/src/external-control/escalation/states';
import {
  THIRD_PERSON_ACTS,
  THIRD_PERSON_REQUEST_STATES,
} from '../server/src/external-control/third-person-request/states';
import { REORGANISATION_ACTS, REORGANISATION_STATES } from '../server/src/registry/succession-rules';
import { REFERRAL_ACTS, REFERRAL_STATES } from '../server/src/external-control/referral/states';
import {
  CONTROL_EVENT_ACTS,
  CONTROL_EVENT_STATES,
} from '../server/src/internal-control/control-event/states';
import { CONTROL_PLAN_ACTS, CONTROL_PLAN_STATES } from '../server/src/internal-control/yearly-plan/states';
import {
  INTERNAL_MONITORING_ACTS,
  INTERNAL_MONITORING_STATES,
  PROPOSAL_ACTS,
  PROPOSAL_STATES,
} from '../server/src/internal-control/internal-monitoring/states';
import { PUBLICATION_ACTS, PUBLICATION_STATES } from '../server/src/reporting/published-result/states';
import {
  CORRECTION_ACTS,
  CORRECTION_STATES,
} from '../server/src/reporting/quarterly-report/correction/states';
import {
  REPORT_ACTS,
  REPORT_STATES,
  RETURN_REQUEST_ACTS,
  RETURN_REQUEST_STATES,
} from '../server/src/reporting/quarterly-report/states';
import { YEAR_SCORE_ACTS, YEAR_SCORE_STATES } from '../server/src/reporting/score/states';

// Writes docs/procedures.md below a folder: the state table of every procedure, drawn.

interface Move {
  readonly from: string;
  readonly to: string;
  readonly act: string;
  readonly clause: string;
}
type Opening = Readonly<
  Record<
    string,
    {
      /** Left out where no clause speaks of it. */
      readonly clause?: string;
      readonly opens: Readonly<Partial<Record<string, string | readonly string[]>>>;
    }
  >
>;
type Clauses = Readonly<Record<string, { readonly clause: string }>>;
type OpenIn = Readonly<Record<string, readonly string[]>>;

const movesOf = (acts: Opening): Move[] =>
  Object.entries(acts).flatMap(([act, { clause = 'ours', opens }]) =>
    Object.entries(opens).flatMap(([from, ends]) =>
      [ends ?? from].flat().map((to) => ({ from, to, act, clause })),
    ),
  );

const inspectionMoves = (): Move[] =>
  Object.entries(INSPECTION_TRANSITIONS).flatMap(([from, acts]) =>
    Object.entries(acts as Readonly<Record<string, readonly string[]>>).flatMap(([act, ends]) =>
      ends.map((to) => ({
        from,
        to,
        act,
        clause: INSPECTION_ACTS[act as keyof typeof INSPECTION_ACTS].clause,
      })),
    ),
  );

function drawn(title: string, states: readonly string[], moves: readonly Move[]): string[] {
  const between = new Map<string, string[]>();
  for (const { from, to, act, clause } of moves.filter((move) => move.from !== move.to)) {
    const arrow = `${from} --> ${to}`;
    between.set(arrow, [...(between.get(arrow) ?? []), `${act} (${clause})`]);
  }
  const staying = states.flatMap((state) => {
    const acts = moves.filter(({ from, to }) => from === state && to === state);
    const names = acts.map(({ act, clause }) => `${act} (${clause})`);
    return names.length > 0 ? [`- \`${state}\`: ${names.join(', ')}`] : [];
  });
  const [first] = states;
  return [
    `## ${title}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${first ?? ''}`,
    ...[...between].map(([arrow, labels]) => `  ${arrow}: ${labels.join(', ')}`),
    '```',
    '',
    ...(staying.length > 0 ? ['Without leaving the state:', '', ...staying, ''] : []),
  ];
}

/** Where the state follows from facts and dates, the table says only which acts are open in it. */
function listed(title: string, states: OpenIn, acts: Clauses): string[] {
  return [
    `## ${title}`,
    '',
    'The state follows from facts and dates. Open in each:',
    '',
    ...Object.entries(states).map(([state, open]) => {
      const names = open.map((act) => `${act} (${acts[act]?.clause ?? ''})`);
      return `- \`${state}\`: ${names.join(', ') || 'nothing more'}`;
    }),
    '',
  ];
}

const lines = [
  '# Procedures',
  '',
  'The states of every procedure and the acts that lead from one to another, each with its clause: drawn by `npm run generate` from the tables `states.ts` that the commands themselves go by. Rules may still refuse an act that a state opens; which, and why, stands in `docs/rulebook.md`.',
  '',
  ...drawn('Inspection, and preventive control with a visit', INSPECTION_STATES, inspectionMoves()),
  ...drawn('Prescription as a whole', PRESCRIPTION_PHASE_STATES, movesOf(PRESCRIPTION_PHASE_ACTS)),
  ...listed('Prescription, and what it waits for', PRESCRIPTION_TRANSITIONS, PRESCRIPTION_ACTS),
  ...drawn('Point of a prescription', POINT_STATES, movesOf(POINT_ACTS)),
  ...drawn('Request to the subject', DOCUMENT_REQUEST_STATES, movesOf(DOCUMENT_REQUEST_ACTS)),
  ...drawn(
    'Conclusion of a specialist',
    CONCLUSION_STATES,
    movesOf({ ...CONCLUSION_ACTS, ...CONCLUSION_LAPSES }),
  ),
  ...drawn('Counter-entry', COUNTER_ENTRY_STATES, movesOf(COUNTER_ENTRY_ACTS)),
  ...drawn('Request for more time to remedy', EXTENSION_STATES, movesOf(EXTENSION_ACTS)),
  ...drawn('Special commission', COMMISSION_STATES, movesOf(COMMISSION_ACTS)),
  ...drawn('Letter on measures', LETTER_STATES, [...movesOf(LETTER_ACTS), ...movesOf(LETTER_EVENTS)]),
  ...drawn('Row of an action plan', MEASURE_STATES, movesOf(PLAN_ROW_ACTS)),
  ...drawn('Referral of signs of a criminal offence', REFERRAL_STATES, movesOf(REFERRAL_ACTS)),
  ...drawn('Non-fulfilment and what follows of it', ESCALATION_STATES, [
    ...movesOf(ESCALATION_ACTS),
    ...movesOf(ESCALATION_EVENTS),
  ]),
  ...drawn('Mark of secrecy', MARK_STATES, movesOf(MARK_ACTS)),
  ...drawn('Request to a third person', THIRD_PERSON_REQUEST_STATES, movesOf(THIRD_PERSON_ACTS)),
  ...drawn('Question before a commission', QUESTION_STATES, movesOf(QUESTION_ACTS)),
  ...drawn('Complaint', COMPLAINT_STATES, movesOf(COMPLAINT_ACTS)),
  ...drawn('Half-year list', HALF_YEAR_LIST_STATES, movesOf(HALF_YEAR_LIST_ACTS)),
  ...drawn(
    'Preventive control without a visit',
    CONTROL_WITHOUT_VISIT_STATES,
    movesOf(CONTROL_WITHOUT_VISIT_ACTS),
  ),
  ...drawn('Yearly plan of control events', CONTROL_PLAN_STATES, movesOf(CONTROL_PLAN_ACTS)),
  ...drawn('Control event', CONTROL_EVENT_STATES, movesOf(CONTROL_EVENT_ACTS)),
  ...drawn('Submission to extend a control event', CONTROL_EXTENSION_STATES, movesOf(CONTROL_EXTENSION_ACTS)),
  ...drawn('External monitoring', MONITORING_STATES, movesOf(MONITORING_ACTS)),
  ...drawn('Internal monitoring', INTERNAL_MONITORING_STATES, movesOf(INTERNAL_MONITORING_ACTS)),
  ...drawn('Proposal of internal monitoring', PROPOSAL_STATES, movesOf(PROPOSAL_ACTS)),
  ...drawn('Quarterly report', REPORT_STATES, movesOf(REPORT_ACTS)),
  ...drawn('Request to return a report', RETURN_REQUEST_STATES, movesOf(RETURN_REQUEST_ACTS)),
  ...drawn('Request to correct a report', CORRECTION_STATES, movesOf(CORRECTION_ACTS)),
  ...drawn('Yearly score', YEAR_SCORE_STATES, movesOf(YEAR_SCORE_ACTS)),
  ...drawn('Publication of results', PUBLICATION_STATES, movesOf(PUBLICATION_ACTS)),
  ...drawn('Papers asked for together', PAPER_BATCH_STATES, movesOf(PAPER_BATCH_ACTS)),
  ...drawn('One of those papers', PAPER_ITEM_STATES, movesOf(PAPER_ITEM_ACTS)),
  ...drawn('Import of running cases', CASE_IMPORT_STATES, movesOf(CASE_IMPORT_ACTS)),
  ...drawn('What followed from a date that moved away', FOLLOWED_ACT_STATES, movesOf(FOLLOWED_ACT_ACTS)),
  ...drawn('Reorganisation of subjects', REORGANISATION_STATES, movesOf(REORGANISATION_ACTS)),
];

const target = path.join(process.argv[2] ?? '.', 'docs', 'procedures.md');
fs.mkdirSync(path.dirname(target), { recursive: true });
fs.writeFileSync(target, `${lines.join('\n').trimEnd()}\n`);
