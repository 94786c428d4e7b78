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
import { LETTER_ACTS, LETTER_TRANSITIONS } from '../server/src/external-control/letter-on-measures/states';
import { MONITORING_ACTS, MONITORING_STATES } from '../server/src/external-control/monitoring/states';
import {
  PRESCRIPTION_ACTS,
  PRESCRIPTION_TRANSITIONS,
} from '../server/src/external-control/prescription/states';
import { MARK_ACTS, MARK_STATES } from '../server/src/external-control/confidentiality/states';
import { REFERRAL_ACTS, REFERRAL_STATES } from '../server/src/external-control/referral/states';
import {
  CONTROL_EVENT_ACTS,
  CONTROL_EVENT_STATES,
} from '../server/src/internal-control/control-event/states';
import { CONTROL_PLAN_ACTS, CONTROL_PLAN_STATES } from '../server/src/internal-control/yearly-plan/states';
import {
  INTERNAL_MONITORING_ACTS,
  INTERNAL_MONITORING_STATES,
} from '../server/src/internal-control/internal-monitoring/states';
import { PUBLICATION_ACTS, PUBLICATION_STATES } from '../server/src/reporting/published-result/states';
import { REPORT_ACTS, REPORT_STATES } from '../server/src/reporting/quarterly-report/states';
import { YEAR_SCORE_ACTS, YEAR_SCORE_STATES } from '../server/src/reporting/score/states';

// Writes docs/procedures.md below a folder: the state table of every procedure, drawn.

interface Move {
  readonly from: string;
  readonly to: string;
  readonly act: string;
  readonly clause: string;
}
type Opening = Readonly<
  Record<string, { readonly clause: string; readonly opens: Readonly<Partial<Record<string, string>>> }>
>;
type Clauses = Readonly<Record<string, { readonly clause: string }>>;
type OpenIn = Readonly<Record<string, readonly string[]>>;

const movesOf = (acts: Opening): Move[] =>
  Object.entries(acts).flatMap(([act, { clause, opens }]) =>
    Object.entries(opens).map(([from, to]) => ({ from, to: to ?? from, act, clause })),
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

const referralStates: OpenIn = Object.fromEntries(
  REFERRAL_STATES.map((state) => [
    state,
    Object.entries(REFERRAL_ACTS).flatMap(([act, { from }]) =>
      (from as readonly string[]).includes(state) ? [act] : [],
    ),
  ]),
);

const markStates: OpenIn = Object.fromEntries(
  MARK_STATES.map((state) => [
    state,
    Object.entries(MARK_ACTS).flatMap(([act, { from }]) =>
      (from as readonly string[]).includes(state) ? [act] : [],
    ),
  ]),
);

const lines = [
  '# Procedures',
  '',
  'The states of every procedure and the acts that lead from one to another, each with its clause: drawn by `npm run generate` from the tables `states.ts` that the commands themselves go by. Rules may still refuse an act that a state opens; which, and why, stands in `docs/rulebook.md`.',
  '',
  ...drawn('Inspection, and preventive control with a visit', INSPECTION_STATES, inspectionMoves()),
  ...listed('Prescription', PRESCRIPTION_TRANSITIONS, PRESCRIPTION_ACTS),
  ...drawn('Special commission', COMMISSION_STATES, movesOf(COMMISSION_ACTS)),
  ...listed('Letter on measures and action plan', LETTER_TRANSITIONS, LETTER_ACTS),
  ...listed('Referral of signs of a criminal offence', referralStates, REFERRAL_ACTS),
  ...listed('Mark of secrecy', markStates, MARK_ACTS),
  ...drawn('Complaint', COMPLAINT_STATES, movesOf(COMPLAINT_ACTS)),
  ...drawn('Half-year list', HALF_YEAR_LIST_STATES, movesOf(HALF_YEAR_LIST_ACTS)),
  ...drawn(
    'Preventive control without a visit',
    CONTROL_WITHOUT_VISIT_STATES,
    movesOf(CONTROL_WITHOUT_VISIT_ACTS),
  ),
  ...drawn('Yearly plan of control events', CONTROL_PLAN_STATES, movesOf(CONTROL_PLAN_ACTS)),
  ...drawn('Control event', CONTROL_EVENT_STATES, movesOf(CONTROL_EVENT_ACTS)),
  ...drawn('External monitoring', MONITORING_STATES, movesOf(MONITORING_ACTS)),
  ...drawn('Internal monitoring', INTERNAL_MONITORING_STATES, movesOf(INTERNAL_MONITORING_ACTS)),
  ...drawn('Quarterly report', REPORT_STATES, movesOf(REPORT_ACTS)),
  ...drawn('Yearly score', YEAR_SCORE_STATES, movesOf(YEAR_SCORE_ACTS)),
  ...drawn('Publication of results', PUBLICATION_STATES, movesOf(PUBLICATION_ACTS)),
];

const target = path.join(process.argv[2] ?? '.', 'docs', 'procedures.md');
fs.mkdirSync(path.dirname(target), { recursive: true });
fs.writeFileSync(target, `${lines.join('\n').trimEnd()}\n`);
