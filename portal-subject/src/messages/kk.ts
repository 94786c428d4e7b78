import { shell } from './shell.kk';
import { duties } from './duties.kk';
import { lists } from './lists.kk';
import { cases } from './cases.kk';
import { forms } from './forms.kk';
import { reports } from './reports.kk';
import { report } from './report.kk';
import { filings } from './filings.kk';
import { filling } from './filling.kk';
import { corrections } from './corrections.kk';
import { control } from './control.kk';
import { monitoring } from './monitoring.kk';
import { scores } from './scores.kk';
import { publications } from './publications.kk';

/** Words of the portal of inspected subjects. The Kazakh tree is the pattern that the other two match. */
export const kk = {
  ...shell,
  ...duties,
  ...lists,
  ...cases,
  ...forms,
  ...reports,
  ...report,
  ...filings,
  ...filling,
  ...corrections,
  ...control,
  ...monitoring,
  ...scores,
  ...publications,
};

export type SubjectMessages = typeof kk;
