import { ask, currentLanguage, formatCalendarDate } from '@qadagalau/portal-kit';
import type { FieldOption, RegisteredDocument } from '@qadagalau/portal-kit';
import {
  ChangeInspectorsDocument,
  ExtendInspectionDocument,
  ExtensionPreviewDocument,
  RecordExtensionNoticeDocument,
  RecordResumptionNoticeDocument,
  RecordSuspensionNoticeDocument,
  RegisterExtensionDocument,
  RegisterInspectorChangeDocument,
  ResumeInspectionDocument,
  SendExtensionNoticeDocument,
  SendResumptionNoticeDocument,
  SendSuspensionNoticeDocument,
  SuspendInspectionDocument,
} from '../generated/graphql';
import type {
  RecordExtensionNoticeMutationVariables,
  SendExtensionNoticeMutationVariables,
  SuspensionCause,
} from '../generated/graphql';
import { withLeave } from '../draft/with-leave';
import { useWords } from '../words';
import { withAccount } from './specialist-account';
import { actionForm, caseVersion } from './action-form';
import type { ActionContext, ActionForm, FormValues } from './action-form';
import type { Case } from './case-view';
import { deliveryFields, deliveryOf, happenedDeliveryFields, happenedDeliveryOf } from './shared-fields';

const t = useWords();

/** Clause 13: the most that an extension adds. */
const LONGEST_EXTENSION = 10;
const daysToAdd = Array.from({ length: LONGEST_EXTENSION }, (_, i) => String(i + 1));

const specialistKinds = ['SPECIALIST', 'CONSULTANT', 'EXPERT'] as const;

/** The office's own inspectors of today, and whoever is named already: staff of the Agency on assignment too (clause 9). */
function inspectorsToChoose({ inspectorCandidates, inspectors }: Case): FieldOption[] {
  const own = (inspectorCandidates ?? []).map((one): [string, string] => [
    one.id,
    withLeave(`${one.account.fullName}, ${one.roleTitle}`, one),
  ]);
  const named = inspectors.map(({ capacity, fullName, positionTitle }): [string, string] => [
    capacity.id,
    `${fullName}, ${positionTitle}`,
  ]);
  return [...new Map([...named, ...own])].map(([value, label]) => ({ value, label }));
}

/** Specialists who are brought in and taken out by no act (clause 11). */
const takingPart = ({ specialists }: Case) => specialists.filter((one) => one.takesPart);

/** Nobody where no kind is chosen; what is missing of somebody the server names. */
function specialistOf(values: FormValues) {
  const kind = specialistKinds.find((known) => known === values.text('kind'));
  if (!kind) return [];
  const fullName = values.text('fullName');
  const position = values.text('position');
  const employerBin = values.text('employerBin');
  return [{ kind, fullName, position, employerBin }];
}

/** Asked about only where somebody is engaged: a name without its kind would be lost. */
const someone = (values: FormValues): boolean => values.text('kind') !== '';

const causes = ['FOREIGN_INFORMATION', 'SPECIAL_STUDY', 'TESTS', 'EXPERT_EXAMINATION'] as const;

type NoticeToSend = RegisteredDocument<unknown, SendExtensionNoticeMutationVariables>;
type NoticeThatWent = RegisteredDocument<unknown, RecordExtensionNoticeMutationVariables>;

/** A notice of the course as it goes out now. */
const noticeToSend = (document: NoticeToSend): ActionForm =>
  actionForm({
    document,
    fields: (context) => deliveryFields(context, ['ELECTRONIC', 'EMAIL', 'PAPER']),
    variables: (values, context) => ({ ...caseVersion(context), input: deliveryOf(values) }),
  });

/** One that went out outside the system. */
const noticeThatWent = (document: NoticeThatWent): ActionForm =>
  actionForm({
    document,
    fields: happenedDeliveryFields,
    variables: (values, context) => ({ ...caseVersion(context), input: happenedDeliveryOf(values) }),
  });

/** The end as the server counts it from what is chosen, the last day to tell the subject, and how both came about (clauses 13, 14). */
async function newEndOf(values: FormValues, { inspection }: ActionContext): Promise<readonly string[]> {
  const workingDays = Number(values.text('workingDays'));
  const { data } = await ask(ExtensionPreviewDocument, { id: inspection.id, workingDays });
  const preview = data?.inspection?.extensionPreview;
  if (!preview) return [];
  const day = (date: string): string => formatCalendarDate(date, currentLanguage());
  return [
    t('field.newEnd', { date: day(preview.newEnd) }),
    t('field.extensionNoticeBy', { date: day(preview.noticeBy) }),
    ...preview.explanation,
  ];
}

/** Dialogs of what changes the course of a running inspection. */
export const courseForms: Readonly<Record<string, ActionForm>> = {
  extendInspection: actionForm({
    document: ExtendInspectionDocument,
    signs: true,
    fields: () => [
      {
        key: 'workingDays',
        kind: 'select',
        label: t('field.workingDays'),
        options: daysToAdd.map((value) => ({ value, label: value })),
        initial: String(LONGEST_EXTENSION),
        hint: t('field.workingDaysHint'),
        required: true,
      },
      { key: 'reason', kind: 'long', label: t('field.extensionReason'), required: true },
    ],
    preview: newEndOf,
    variables: (values, context) => ({
      ...caseVersion(context),
      input: { workingDays: Number(values.text('workingDays')), reason: values.text('reason') },
    }),
  }),
  registerExtension: actionForm({
    document: RegisterExtensionDocument,
    confirmKey: 'registerExtension',
    variables: (_values, context) => caseVersion(context),
  }),
  sendExtensionNotice: noticeToSend(SendExtensionNoticeDocument),
  recordExtensionNotice: noticeThatWent(RecordExtensionNoticeDocument),
  changeInspectors: actionForm({
    document: ChangeInspectorsDocument,
    signs: true,
    fields: ({ inspection }) => [
      {
        key: 'inspectors',
        kind: 'several',
        label: t('field.inspectors'),
        options: inspectorsToChoose(inspection),
        chosen: inspection.inspectors.map(({ capacity }) => capacity.id),
        required: true,
      },
      { key: 'reason', kind: 'long', label: t('field.reason'), required: true },
      ...(inspection.specialistCandidates?.length
        ? [
            {
              key: 'accounts',
              kind: 'several' as const,
              label: t('specialists.accounts'),
              options: inspection.specialistCandidates
                .filter(({ id }) => !takingPart(inspection).some(({ capacityId }) => capacityId === id))
                .map(({ id, account, positionTitle }) => ({
                  value: id,
                  label: `${account.fullName}, ${positionTitle}`,
                })),
            },
          ]
        : []),
      ...(takingPart(inspection).length > 0
        ? [
            {
              key: 'released',
              kind: 'several' as const,
              label: t('specialists.released'),
              options: takingPart(inspection).map(({ id, fullName, position }) => ({
                value: id,
                label: `${fullName}, ${position}`,
              })),
            },
          ]
        : []),
      {
        key: 'kind',
        kind: 'select',
        label: t('field.specialistKind'),
        options: [
          { value: '', label: t('field.specialistNone') },
          ...specialistKinds.map((value) => ({ value, label: t(`specialist.${value}`) })),
        ],
      },
      { key: 'fullName', kind: 'text', label: t('field.specialistName'), when: someone, required: true },
      {
        key: 'position',
        kind: 'text',
        label: t('field.specialistPosition'),
        hint: t('subjects.bothLanguages'),
        when: someone,
        required: true,
      },
      {
        key: 'employerBin',
        kind: 'text',
        label: t('field.employerBin'),
        hint: t('field.employerHint'),
        when: someone,
        required: true,
      },
    ],
    variables: (values, context) => ({
      ...caseVersion(context),
      input: {
        inspectorIds: values.several('inspectors'),
        specialists: [...values.several('accounts').map(withAccount), ...specialistOf(values)],
        releasedSpecialistIds: values.several('released'),
        reason: values.text('reason'),
      },
    }),
  }),
  registerInspectorChange: actionForm({
    document: RegisterInspectorChangeDocument,
    confirmKey: 'registerInspectorChange',
    variables: (_values, context) => caseVersion(context),
  }),
  suspendInspection: actionForm({
    document: SuspendInspectionDocument,
    signs: true,
    fields: () => [
      {
        key: 'cause',
        kind: 'select',
        label: t('field.suspensionCause'),
        options: causes.map((value) => ({ value, label: t(`suspensionCause.${value}`) })),
        initial: causes[0],
        required: true,
      },
      { key: 'reason', kind: 'long', label: t('field.suspensionReason'), required: true },
      {
        key: 'expectedOn',
        kind: 'date',
        label: t('field.expectedOn'),
        hint: t('field.expectedOnHint'),
        required: true,
      },
    ],
    variables: (values, context) => ({
      ...caseVersion(context),
      input: {
        cause: values.text('cause') as SuspensionCause,
        reason: values.text('reason'),
        expectedOn: values.text('expectedOn'),
      },
    }),
  }),
  resumeInspection: actionForm({
    document: ResumeInspectionDocument,
    signs: true,
    fields: () => [
      { key: 'arrivedOn', kind: 'date', label: t('field.arrivedOn'), required: true },
      { key: 'arrived', kind: 'long', label: t('field.arrived'), required: true },
    ],
    variables: (values, context) => ({
      ...caseVersion(context),
      input: { arrivedOn: values.text('arrivedOn'), arrived: values.text('arrived') },
    }),
  }),
  sendSuspensionNotice: noticeToSend(SendSuspensionNoticeDocument),
  recordSuspensionNotice: noticeThatWent(RecordSuspensionNoticeDocument),
  sendResumptionNotice: noticeToSend(SendResumptionNoticeDocument),
  recordResumptionNotice: noticeThatWent(RecordResumptionNoticeDocument),
};
