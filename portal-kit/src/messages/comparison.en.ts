import type { MessagesLike } from '../i18n/message-types';
import type { comparison as pattern } from './comparison.kk';

export const comparison: MessagesLike<typeof pattern> = {
  title: 'Versions of the report, compared',
  earlier: 'Earlier version',
  later: 'Later version',
  present: 'As it stands now',
  option: 'Version {number}, until {instant}',
  all: 'Unchanged cells too',
  number: 'No.',
  before: 'Earlier',
  after: 'Later',
  change: 'Change',
  same: 'The two versions do not differ.',
  none: 'The report has one version only.',
  kicker: '{form}, quarter {quarter} of {year}',
  toReport: 'The report',
  missing: 'There is no such report, or it is not open to you.',
};
