export { createPortal } from './boot/create-portal';
export type { PortalOptions } from './boot/create-portal';
export { announce, hush } from './boot/announcer';
export { leadTo } from './boot/arrival';
export { ask, askAhead, command } from './client/client';
export type { RegisteredDocument } from './client/client';
export { parseRefusal } from './client/refusal';
export type { RefusalReason, RefusalView } from './client/refusal';
export { SubmissionKey } from './client/idempotency';
export { postFile } from './client/post-file';
export { saveFile } from './client/save-file';
export { refusalOfAnswer, uploadFile } from './client/upload';
export type { UploadedFile } from './client/upload';
export { useAddress } from './client/use-address';
export { default as LeftAside } from './components/LeftAside.vue';
export type { AddressField } from './client/use-address';
export { useAction } from './client/use-action';
export type { ActionView } from './client/use-action';
export { useCommand } from './client/use-command';
export { usePagedRead } from './client/use-paged-read';
export type { Connection } from './client/use-paged-read';
export { useRead } from './client/use-read';
export { editionName, formatCalendarDate, formatMonths, monthName } from './dates/calendar-date';
export { formatClosing, formatDeadlineEnd } from './dates/deadline-end';
export { almatyTime, formatInstant, fromLocalInput, toLocalInput } from './dates/instant';
export { default as ComputedFigures } from './components/ComputedFigures.vue';
export { default as ReportDownloads } from './components/ReportDownloads.vue';
export { default as BrokenRelations } from './reports/BrokenRelations.vue';
export { default as CorrectionList } from './reports/CorrectionList.vue';
export { default as ReturnRequestList } from './reports/ReturnRequestList.vue';
export { default as ReportVersions } from './reports/ReportVersions.vue';
export { default as VersionsPage } from './reports/VersionsPage.vue';
export { draftRemarkAt } from './reports/remark-drafts';
export type { RemarkDraft } from './reports/remark-drafts';
export { remarkRowsOf } from './reports/remark-rows';
export { useReportCorrections } from './reports/use-report-corrections';
export type { BrokenRelationView, CorrectionView } from './reports/report-views';
export { useCaseName } from './i18n/case-name';
export { useClauseText } from './i18n/clause-text';
export { useSuccessorText } from './i18n/successor-text';
export { formatNumber } from './i18n/format-number';
export { formatPoints } from './i18n/format-points';
export { withLanguage } from './i18n/with-language';
export { useText } from './i18n/i18n';
export type { MessageLoaders, Translate } from './i18n/i18n';
export { currentLanguage, languageCodes, useLanguage } from './i18n/language';
export type { LanguageCode } from './i18n/language';
export type { MessageKey, MessagesLike, MessageTree } from './i18n/message-types';
export {
  deviceHasUnsent,
  deviceOwner,
  dropUnsent,
  keepUnsent,
  leaveBehind,
  onTaken,
  takeAlong,
  takenBy,
  unsentBy,
  unsentOne,
} from './offline/device-store';
export type { TakenAlong, Unsent } from './offline/device-store';
export { keepShell } from './offline/keep-shell';
export { beforeSigningOut, keptEntries } from './session/kept-entries';
export type { KeptEntries } from './session/kept-entries';
export { keepPreference, readPreference } from './session/preferences';
export { serverNow, useSession } from './session/session';
export type { SessionViewer } from './session/session';
export { useKept } from './session/use-kept';
export type { Kept } from './session/use-kept';
export type * from './components/case-views';
export { standingOriginals } from './components/standing-originals';
export type { Tone } from './components/tones';
export { comingLater } from './components/coming-later';
export { deadlineLooks, severityLooks } from './components/tones';
export {
  iconCases,
  iconDocument,
  iconDuties,
  iconLists,
  iconMonitoring,
  iconSecret,
} from './components/icons';
export type { NavItem } from './components/AppShell.vue';
export type { Bound, FieldOption, RowColumn } from './fields/field-ids';
export { focusFirstWrong } from './fields/focus-first-wrong';
export { focusUnreadable } from './fields/focus-unreadable';
export { fileSize } from './fields/file-size';
export { default as ActionBar } from './components/ActionBar.vue';
export { default as AppShell } from './components/AppShell.vue';
export { default as ConfirmDialog } from './components/ConfirmDialog.vue';
export { default as TakenInCard } from './components/TakenInCard.vue';
export { default as CounterEntryCard } from './components/CounterEntryCard.vue';
export { default as LateAnswersCard } from './components/LateAnswersCard.vue';
export { default as CourseCard } from './components/CourseCard.vue';
export { default as DataList } from './components/DataList.vue';
export { default as DeadlineChip } from './components/DeadlineChip.vue';
export { default as DeadlineReckoning } from './components/DeadlineReckoning.vue';
export { default as DeadlineExplanation } from './components/DeadlineExplanation.vue';
export { default as LateReport } from './filing/LateReport.vue';
export { default as DeadlineList } from './components/DeadlineList.vue';
export { default as DocumentCopies } from './components/DocumentCopies.vue';
export { default as DocumentList } from './components/DocumentList.vue';
export { default as FactList } from './components/FactList.vue';
export { default as FileList } from './components/FileList.vue';
export { default as FindingList } from './components/FindingList.vue';
export { default as FoldedPart } from './components/FoldedPart.vue';
export { default as FormDialog } from './components/FormDialog.vue';
export { default as NewTabLink } from './components/NewTabLink.vue';
export { default as InTurn } from './components/InTurn.vue';
export { default as JournalList } from './components/JournalList.vue';
export { default as KeptLine } from './components/KeptLine.vue';
export { default as KitButton } from './components/KitButton.vue';
export { default as LoadState } from './components/LoadState.vue';
export { default as MarkedText } from './components/MarkedText.vue';
export { default as PageContents } from './components/PageContents.vue';
export { default as PageHeader } from './components/PageHeader.vue';
export { default as RegisteredLine } from './components/RegisteredLine.vue';
export { newestEntry, useRegisteredWords } from './components/registered-words';
export { default as ReasonList } from './components/ReasonList.vue';
export { default as RefusalBanner } from './components/RefusalBanner.vue';
export { default as ReminderCard } from './components/ReminderCard.vue';
export { default as SectionCard } from './components/SectionCard.vue';
export { default as SignInPanel } from './components/SignInPanel.vue';
export { default as StatusTag } from './components/StatusTag.vue';
export { default as WaitingDue } from './components/WaitingDue.vue';
export { default as Timeline } from './components/Timeline.vue';
export { default as CheckField } from './fields/CheckField.vue';
export { default as CheckGroup } from './fields/CheckGroup.vue';
export { default as ChoiceField } from './fields/ChoiceField.vue';
export { default as DateField } from './fields/DateField.vue';
export { default as DateTimeField } from './fields/DateTimeField.vue';
export { default as FileChoice } from './fields/FileChoice.vue';
export { default as FileUpload } from './fields/FileUpload.vue';
export { default as NumberField } from './fields/NumberField.vue';
export { default as RowsField } from './fields/RowsField.vue';
export { default as SearchSelect } from './fields/SearchSelect.vue';
export { default as SelectField } from './fields/SelectField.vue';
export { default as SendingLine } from './fields/SendingLine.vue';
export { default as TextField } from './fields/TextField.vue';
export { default as BarChart } from './charts/BarChart.vue';
export { default as FigureTable } from './charts/FigureTable.vue';
export { default as TileMap } from './charts/TileMap.vue';
export type { ChartFigure, ChartRow, MapTile } from './charts/chart-views';
export { default as ControlEventSheet } from './control/ControlEventSheet.vue';
export { default as ControlPlanSheet } from './control/ControlPlanSheet.vue';
export { default as QuarterSheet } from './control/QuarterSheet.vue';
export { controlEventTones, controlPlanTones, proposalTones, quarterTones } from './control/control-views';
export type {
  ControlEventView,
  ControlLineView,
  ControlPlanView,
  QuarterView,
} from './control/control-views';
export { default as DistrictFilings } from './filing/DistrictFilings.vue';
export { default as FilingPage } from './filing/FilingPage.vue';
export { default as ReportStanding } from './filing/ReportStanding.vue';
export { default as RemarkChange } from './filing/RemarkChange.vue';
export { quarterBefore } from './filing/quarter-before';
export { useFormTitles } from './filing/use-form-titles';
export { findFilingsLink } from './filing/filings-link';
export { default as PublicationList } from './publication/PublicationList.vue';
export { default as PublicationSheet } from './publication/PublicationSheet.vue';
export { default as PublishCard } from './publication/PublishCard.vue';
export { default as PublishPage } from './publication/PublishPage.vue';
export type { PublicationSource } from './publication/publication-view';
