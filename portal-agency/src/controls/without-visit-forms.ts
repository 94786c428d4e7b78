import {
  AddControlFindingDocument,
  EndControlWithoutVisitDocument,
  RecommendToSubjectDocument,
  RemoveControlFindingDocument,
} from '../generated/graphql';
import type { ControlWithoutVisitQuery, ControlWithoutVisitState, FindingSource } from '../generated/graphql';
import { actionForm } from '../case/action-form';
import type { ActionForm } from '../case/action-form';
import { useWords } from '../words';

const t = useWords();

export type WithoutVisit = NonNullable<ControlWithoutVisitQuery['controlWithoutVisit']>;
export interface WithoutVisitContext {
  readonly control: WithoutVisit;
  readonly now: string;
}

export const controlTones = {
  ANALYSIS: 'warn',
  RECOMMENDED: 'info',
  SEEN: 'good',
  ENDED: 'neutral',
} as const satisfies Record<ControlWithoutVisitState, string>;
export const CONTROL_STATES = Object.keys(controlTones) as ControlWithoutVisitState[];

const SOURCES = [
  'REPORT',
  'PORTAL',
  'STATE_BODY',
  'MONITORING',
  'COMPLAINTS',
  'OTHER',
] as const satisfies readonly FindingSource[];

/** In the order of the page. */
export const WITHOUT_VISIT_ACTS = [
  'addControlFinding',
  'recommendToSubject',
  'endControlWithoutVisit',
  'removeControlFinding',
] as const;
export type WithoutVisitAct = (typeof WITHOUT_VISIT_ACTS)[number];

const versionOf = ({ control }: WithoutVisitContext) => ({
  id: control.id,
  expectedVersion: control.version,
});

/** Dialogs of the acts of a control without a visit. Clauses 6-3, 7-2. */
export const withoutVisitForms: Readonly<Record<WithoutVisitAct, ActionForm<WithoutVisitContext>>> = {
  addControlFinding: actionForm({
    document: AddControlFindingDocument,
    fields: (_context: WithoutVisitContext) => [
      {
        key: 'source',
        kind: 'select',
        label: t('control.source'),
        required: true,
        initial: 'REPORT',
        options: SOURCES.map((value) => ({ value, label: t(`control.sources.${value}`) })),
      },
      { key: 'reference', kind: 'text', label: t('control.reference'), required: true },
      { key: 'text', kind: 'long', label: t('control.text'), required: true },
      { key: 'files', kind: 'files', label: t('control.files') },
    ],
    variables: (values, context) => ({
      ...versionOf(context),
      input: {
        source: values.text('source') as FindingSource,
        reference: values.text('reference'),
        text: values.text('text'),
        fileIds: values.files('files'),
      },
    }),
  }),
  removeControlFinding: actionForm({
    document: RemoveControlFindingDocument,
    fields: ({ control }: WithoutVisitContext) => [
      {
        key: 'findingId',
        kind: 'select',
        label: t('control.finding'),
        required: true,
        initial: control.findings[0]?.id ?? '',
        options: control.findings.map(({ id, text }) => ({ value: id, label: text.slice(0, 80) })),
      },
      { key: 'reason', kind: 'long', label: t('control.removeReason'), required: true },
    ],
    variables: (values, context) => ({
      ...versionOf(context),
      input: { findingId: values.text('findingId'), reason: values.text('reason') },
    }),
    danger: true,
  }),
  recommendToSubject: actionForm({
    document: RecommendToSubjectDocument,
    fields: (_context: WithoutVisitContext) => [
      { key: 'recommendation', kind: 'long', label: t('control.recommendation'), required: true },
    ],
    variables: (values, context) => ({
      ...versionOf(context),
      input: { recommendation: values.text('recommendation') },
    }),
    signs: true,
  }),
  endControlWithoutVisit: actionForm({
    document: EndControlWithoutVisitDocument,
    fields: (_context: WithoutVisitContext) => [
      { key: 'reason', kind: 'long', label: t('control.f.endReason'), required: true },
    ],
    variables: (values, context) => ({ ...versionOf(context), input: { reason: values.text('reason') } }),
  }),
};
