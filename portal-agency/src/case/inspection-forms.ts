import {
  AppointInspectionDocument,
  CancelAppointmentDocument,
  DraftNextAppointmentDocument,
  LeaveGroundDocument,
  CloseInspectionDocument,
  DrawUpResultActDocument,
  HandOverAppointmentDocument,
  HandOverResultActDocument,
  RecordHandingOverDocument,
  RecordObjectionDocument,
  RecordPreparationDocument,
  RecordRefusalProtocolDocument,
  RecordRepresentativePowerDocument,
  RecordResultActHandingOverDocument,
  RecordResultActRefusalDocument,
  RecordResultActRegistryMarkDocument,
  RecordStartNoticeDocument,
  RegisterAppointmentDocument,
  RevisePrescriptionDocument,
  SendStartNoticeDocument,
  SetResultActAsideDocument,
  WithdrawInspectionDraftDocument,
} from '../generated/graphql';
import type { RefusalProtocolKind } from '../generated/graphql';
import { useWords } from '../words';
import { actionForm, caseVersion } from './action-form';
import type { ActionContext, ActionField, ActionForm, FormValues } from './action-form';
import { fieldForms } from './field-forms';
import { halfStarted } from './half-start';
import { controlForms } from './control-forms';
import { counterEntryForms } from './counter-entry-forms';
import { courseForms } from './course-forms';
import {
  deliveryFields,
  deliveryOf,
  happenedDeliveryFields,
  happenedDeliveryOf,
  instant,
} from './shared-fields';

const t = useWords();

/** Left empty, the head of the body acts for it: the papers name whom the register knows. */
function representativeFields({ inspection }: ActionContext): ActionField[] {
  const { headName } = inspection.subject;
  return [
    {
      key: 'representative',
      kind: 'text',
      label: t('field.representative'),
      hint: headName ? t('field.headHint', { name: headName }) : undefined,
      required: !headName,
    },
    {
      key: 'representativePower',
      kind: 'text',
      label: t('field.representativePower'),
      hint: t('field.powerHint'),
    },
  ];
}

/** Who refused; where nobody is known the protocol says so. */
const refuserFields = (context: ActionContext): ActionField[] =>
  representativeFields(context).map((field) => ({
    ...field,
    label: field.key === 'representative' ? t('field.refuser') : field.label,
    hint: field.key === 'representative' ? field.hint : undefined,
    required: false,
  }));

/** What a protocol can be about by now: act and checklist till they are taken and acknowledged, access to materials afterwards (18). */
function triggersOf({ inspection }: ActionContext): readonly RefusalProtocolKind[] {
  const running = inspection.state === 'IN_PROGRESS' || inspection.state === 'SUSPENDED';
  const taken = Boolean(inspection.start?.handedOverAt);
  const acknowledged = Boolean(inspection.start?.acquaintedAt);
  return [
    ...(running ? (['ACCESS_OBSTRUCTED'] as const) : []),
    ...(running || taken ? [] : (['ACT_NOT_ACCEPTED'] as const)),
    ...(acknowledged ? [] : (['CHECKLIST_NOT_ACKNOWLEDGED'] as const)),
  ];
}

const representativeOf = (values: FormValues) => ({
  representative: values.optional('representative'),
  representativePower: values.optional('representativePower'),
});

const violatedPoints = ({ inspection }: ActionContext) =>
  inspection.checklist.points.filter((point) => point.answer === 'VIOLATED');

/** A date and a measure for each violated point, and the day of the report; with the dates that were set already. */
function remedyFields(context: ActionContext, hintOf: (requirement: string) => string): ActionField[] {
  const violated = violatedPoints(context);
  const { violations, prescription } = context.inspection;
  const fields = violated.flatMap((point): ActionField[] => [
    {
      key: `remedy:${point.id}`,
      kind: 'date',
      label: t('field.remedyBy', { number: point.number }),
      hint: point.note ?? point.text,
      initial: violations.find(({ checklistPoint }) => checklistPoint.number === point.number)?.remedyBy,
      required: true,
    },
    {
      key: `measure:${point.id}`,
      kind: 'long',
      label: t('field.measure', { number: point.number }),
      hint: hintOf(point.text),
    },
  ]);
  const reportBy: ActionField = {
    key: 'reportBy',
    kind: 'date',
    label: t('field.reportBy'),
    initial: prescription?.reportBy,
    required: true,
  };
  return violated.length > 0 ? [...fields, reportBy] : [];
}

const remedyOf = (values: FormValues, context: ActionContext) => ({
  reportBy: values.optional('reportBy'),
  remedy: violatedPoints(context).map((point) => ({
    pointId: point.id,
    remedyBy: values.text(`remedy:${point.id}`),
    measure: values.optional(`measure:${point.id}`),
  })),
});

const text: () => ActionField = () => ({ key: 'text', kind: 'long', label: t('field.text'), required: true });

/** Dialogs of the inspection's actions, in the order of the procedure. */
export const inspectionForms: Readonly<Record<string, ActionForm>> = {
  withdrawInspectionDraft: actionForm({
    document: WithdrawInspectionDraftDocument,
    danger: true,
    fields: () => [{ key: 'reason', kind: 'long', label: t('field.reason'), required: true }],
    variables: (values, context) => ({ ...caseVersion(context), reason: values.text('reason') }),
  }),
  recordPreparation: actionForm({
    document: RecordPreparationDocument,
    fields: ({ inspection }) => [
      {
        key: 'materials',
        kind: 'long',
        label: t('field.materials'),
        initial: inspection.studiedMaterials.join('\n'),
        required: true,
      },
    ],
    variables: (values, context) => ({
      ...caseVersion(context),
      input: { materials: values.lines('materials') },
    }),
  }),
  appointInspection: actionForm({
    document: AppointInspectionDocument,
    confirmKey: 'appointInspection',
    signs: true,
    variables: (_values, context) => caseVersion(context),
  }),
  cancelAppointment: actionForm({
    document: CancelAppointmentDocument,
    danger: true,
    fields: () => [{ key: 'reason', kind: 'long', label: t('field.reason'), required: true }],
    variables: (values, context) => ({ ...caseVersion(context), reason: values.text('reason') }),
  }),
  draftNextAppointment: actionForm({
    document: DraftNextAppointmentDocument,
    confirmKey: 'draftNextAppointment',
    variables: (_values, context) => caseVersion(context),
  }),
  leaveGround: actionForm({
    document: LeaveGroundDocument,
    danger: true,
    fields: () => [{ key: 'reason', kind: 'long', label: t('field.reason'), required: true }],
    variables: (values, context) => ({ ...caseVersion(context), reason: values.text('reason') }),
  }),
  registerAppointment: actionForm({
    document: RegisterAppointmentDocument,
    confirmKey: 'registerAppointment',
    variables: (_values, context) => caseVersion(context),
  }),
  sendStartNotice: actionForm({
    document: SendStartNoticeDocument,
    fields: (context) => deliveryFields(context, ['ELECTRONIC', 'EMAIL', 'PAPER']),
    variables: (values, context) => ({ ...caseVersion(context), input: deliveryOf(values) }),
  }),
  recordStartNotice: actionForm({
    document: RecordStartNoticeDocument,
    fields: happenedDeliveryFields,
    variables: (values, context) => ({ ...caseVersion(context), input: happenedDeliveryOf(values) }),
  }),
  handOverAppointment: actionForm({
    document: HandOverAppointmentDocument,
    fields: (context) => [
      ...representativeFields(context),
      ...(halfStarted(context.inspection)
        ? []
        : [{ key: 'checklistAcquainted', kind: 'check', label: t('field.checklistAcquainted') } as const]),
    ],
    variables: (values, context) => ({
      ...caseVersion(context),
      input: {
        ...representativeOf(values),
        checklistAcquainted: halfStarted(context.inspection) || values.check('checklistAcquainted'),
      },
    }),
  }),
  recordHandingOver: actionForm({
    document: RecordHandingOverDocument,
    fields: (context) => [
      ...representativeFields(context),
      ...(halfStarted(context.inspection) ? [] : [instant('handedOverAt', context)]),
      { ...instant('acquaintedAt', context), required: halfStarted(context.inspection) },
    ],
    variables: (values, context) => ({
      ...caseVersion(context),
      input: {
        ...representativeOf(values),
        handedOverAt: context.inspection.start?.handedOverAt ?? values.text('handedOverAt'),
        acquaintedAt: values.optional('acquaintedAt'),
      },
    }),
  }),
  recordRepresentativePower: actionForm({
    document: RecordRepresentativePowerDocument,
    fields: ({ inspection: { powersMissing } }) => [
      {
        key: 'representative',
        kind: 'select',
        label: t('field.representative'),
        required: true,
        initial: powersMissing[0] ?? '',
        options: powersMissing.map((name) => ({ value: name, label: name })),
      },
      { key: 'representativePower', kind: 'text', label: t('field.representativePower'), required: true },
    ],
    variables: (values, context) => ({
      ...caseVersion(context),
      input: {
        representative: values.text('representative'),
        representativePower: values.text('representativePower'),
      },
    }),
  }),
  recordRefusalProtocol: actionForm({
    document: RecordRefusalProtocolDocument,
    fields: (context) => [
      {
        key: 'kind',
        kind: 'select',
        label: t('field.protocolKind'),
        required: true,
        initial: triggersOf(context)[0],
        options: triggersOf(context).map((value) => ({
          value,
          label: t(`protocol.${value}`),
        })),
      },
      ...refuserFields(context),
      instant('at', context),
      text(),
      { key: 'files', kind: 'files', label: t('field.files') },
    ],
    variables: (values, context) => ({
      ...caseVersion(context),
      input: {
        ...representativeOf(values),
        kind: values.text('kind') as RefusalProtocolKind,
        at: values.text('at'),
        text: values.text('text'),
        fileIds: values.files('files'),
      },
    }),
  }),
  ...courseForms,
  ...fieldForms,
  ...controlForms,
  ...counterEntryForms,
  drawUpResultAct: actionForm({
    document: DrawUpResultActDocument,
    signs: true,
    fields: (context) => [
      { key: 'place', kind: 'text', label: t('field.place'), required: true },
      { key: 'conclusions', kind: 'long', label: t('field.conclusions'), required: true },
      ...remedyFields(context, (requirement) => t('field.measureHint', { requirement })),
    ],
    variables: (values, context) => ({
      ...caseVersion(context),
      input: {
        place: values.text('place'),
        conclusions: values.text('conclusions'),
        ...remedyOf(values, context),
      },
    }),
  }),
  revisePrescription: actionForm({
    document: RevisePrescriptionDocument,
    signs: true,
    fields: (context) => remedyFields(context, () => t('field.measureKept')),
    variables: (values, context) => ({ ...caseVersion(context), input: remedyOf(values, context) }),
  }),
  setResultActAside: actionForm({
    document: SetResultActAsideDocument,
    confirmKey: 'setResultActAside',
    danger: true,
    fields: () => [{ key: 'reason', kind: 'long', label: t('field.reason'), required: true }],
    variables: (values, context) => ({ ...caseVersion(context), reason: values.text('reason') }),
  }),
  handOverResultAct: actionForm({
    document: HandOverResultActDocument,
    fields: representativeFields,
    variables: (values, context) => ({
      ...caseVersion(context),
      input: representativeOf(values),
    }),
  }),
  recordResultActHandingOver: actionForm({
    document: RecordResultActHandingOverDocument,
    fields: (context) => [...representativeFields(context), instant('handedOverAt', context)],
    variables: (values, context) => ({
      ...caseVersion(context),
      input: {
        ...representativeOf(values),
        handedOverAt: values.text('handedOverAt'),
      },
    }),
  }),
  recordResultActRefusal: actionForm({
    document: RecordResultActRefusalDocument,
    fields: (context) => [
      ...refuserFields(context),
      instant('at', context),
      text(),
      {
        key: 'registryNumber',
        kind: 'text',
        label: t('field.registryNumber'),
        hint: t('field.registryHint'),
      },
      { key: 'registryDate', kind: 'date', label: t('field.registryDate') },
    ],
    variables: (values, context) => ({
      ...caseVersion(context),
      input: {
        ...representativeOf(values),
        at: values.text('at'),
        text: values.text('text'),
        registryNumber: values.optional('registryNumber'),
        registryDate: values.optional('registryDate'),
      },
    }),
  }),
  recordResultActRegistryMark: actionForm({
    document: RecordResultActRegistryMarkDocument,
    fields: () => [
      { key: 'registryNumber', kind: 'text', label: t('field.registryNumber'), required: true },
      { key: 'registryDate', kind: 'date', label: t('field.registryDate'), required: true },
    ],
    variables: (values, context) => ({
      ...caseVersion(context),
      input: {
        registryNumber: values.text('registryNumber'),
        registryDate: values.text('registryDate'),
      },
    }),
  }),
  recordObjection: actionForm({
    document: RecordObjectionDocument,
    fields: (context) => [
      instant('receivedAt', context),
      text(),
      { key: 'files', kind: 'files', label: t('field.files') },
    ],
    variables: (values, context) => ({
      ...caseVersion(context),
      input: {
        receivedAt: values.text('receivedAt'),
        text: values.text('text'),
        fileIds: values.files('files'),
      },
    }),
  }),
  closeInspection: actionForm({
    document: CloseInspectionDocument,
    confirmKey: 'closeInspection',
    variables: (_values, context) => caseVersion(context),
  }),
};
