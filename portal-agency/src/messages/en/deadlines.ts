import type { MessagesLike } from '@qadagalau/portal-kit';
import type { deadlines as pattern } from '../kk/deadlines';

export const deadlines: MessagesLike<typeof pattern> = {
  calculator: {
    title: 'Deadline calculator',
    lead: 'Any period of the Rules: which day counted, which did not, and why.',
    rule: 'Period',
    from: 'From which moment',
    fromDay: 'From which day',
    useTime: 'Give the time too',
    compute: 'Compute',
    answer: 'Answer',
    due: 'Last day',
    over: 'Over at',
    who: 'Who must act',
    countedFrom: 'Counted from',
    length: 'Length',
    consequence: 'When missed',
    days: 'Day by day',
    signIn: 'Sign in to the portal',
  },
  unit: {
    workingDays: '{count} working day | {count} working days',
    calendarDays: '{count} calendar day | {count} calendar days',
    months: '{count} month | {count} months',
    hours: '{count} hour | {count} hours',
  },
};
