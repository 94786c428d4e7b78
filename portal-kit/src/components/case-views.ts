import type {
  CounterEntryPartsFragment,
  TakenInPartsFragment,
  CoursePartsFragment,
  DeadlinePartsFragment,
  DocumentPartsFragment,
  FilePartsFragment,
  FindingPartsFragment,
  IncomingPartsFragment,
  JournalPageFragment,
  LateAnswerPartsFragment,
  ReminderPartsFragment,
  TimelinePartsFragment,
  ViolationPartsFragment,
  WaitingPartsFragment,
} from '../generated/graphql';

export type DeadlineView = Pick<
  DeadlinePartsFragment,
  'rule' | 'clause' | 'dueDate' | 'dueAt' | 'state' | 'lapsed' | 'provisional' | 'workingDaysLeft' | 'metAt'
> &
  Partial<Pick<DeadlinePartsFragment, 'moves'>>;
/** What explains a date: a stored deadline and the answer of the calculator both fit. */
export type ExplainedDeadline = Pick<
  DeadlinePartsFragment,
  'clause' | 'edition' | 'dueDate' | 'dueAt' | 'provisional' | 'days' | 'notes'
> & { readonly from?: string; readonly explanation?: string; readonly consequence?: string } & Partial<
    Pick<DeadlinePartsFragment, 'moves' | 'dateMoves'>
  >;
/** What changed the course of a running inspection. */
export type CourseView = CoursePartsFragment;
/** Facts that were recorded wrongly, and what holds instead. */
export type TakenInView = NonNullable<TakenInPartsFragment['takenIn']>;
export type CounterEntryView = CounterEntryPartsFragment['counterEntries'][number];
export type LateAnswerView = LateAnswerPartsFragment['lateAnswers'][number];
export type ListedDeadline = DeadlinePartsFragment;
export type DocumentView = DocumentPartsFragment;
export type FileView = FilePartsFragment;
export type IncomingView = IncomingPartsFragment;
export type FindingView = FindingPartsFragment;
export type JournalView = JournalPageFragment['edges'][number]['node'];
export type ReminderView = ReminderPartsFragment;
export type TimelineView = TimelinePartsFragment;
export type ViolationView = ViolationPartsFragment;
export type WaitingView = WaitingPartsFragment;
