import type { MessagesLike } from '@qadagalau/portal-kit';
import type { work as pattern } from '../kk/work';

export const work: MessagesLike<typeof pattern> = {
  work: {
    ofAuthority: 'Our office',
    ofSubjects: 'Subjects',
    ofRegistry: 'Legal-statistics body',
    who: 'Who must act',
    title: 'My work',
    lead: 'What the law wants first stands at the top.',
    overdue: 'Overdue',
    dueSoon: 'Due soon',
    running: 'Running',
    waiting: 'What waits for you',
    undated: 'Without a date',
    nothing: 'Nothing waits for you.',
    drafted: 'a draft is ready',
    filter: 'What to show',
    what: 'What to do',
    case: 'Case',
    subject: 'Subject',
    due: 'Due',
  },
  officeHome: {
    lead: 'Your role has no cases of its own. This is what it keeps and reads.',
    places: 'What is open to you',
    about: {
      home: 'Deadlines and duties of your office.',
      inspections: 'Cases of the offices, with their papers and dates.',
      complaints: 'Complaints of consumers and what became of them.',
      'controlling-bodies': 'Bodies to which complaints outside clause 9 go.',
      'half-year-lists': 'Lists of controls with a visit, and the scores behind them.',
      reports: 'Who must file what by when.',
      aggregate: 'Totals over accepted reports.',
      subjects: 'The register of whom the offices inspect.',
      territories: 'Classifier of administrative-territorial units.',
      acting: 'Orders by which somebody performs a head’s duties.',
      tokens: 'What programs may read, and until when.',
      calendar: 'Working days and days off, and the decrees that changed them.',
      calculator: 'Any period of the Rules, day by day.',
    },
  },
};
