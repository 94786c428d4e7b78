import { shell } from './shell.ru';
import { duties } from './duties.ru';
import { lists } from './lists.ru';
import { cases } from './cases.ru';
import { forms } from './forms.ru';
import { reports } from './reports.ru';
import { report } from './report.ru';
import { filings } from './filings.ru';
import { filling } from './filling.ru';
import { corrections } from './corrections.ru';
import { control } from './control.ru';
import { monitoring } from './monitoring.ru';
import { scores } from './scores.ru';
import { publications } from './publications.ru';
import type { MessagesLike } from '@qadagalau/portal-kit';
import type { kk } from './kk';

export const ru: MessagesLike<typeof kk> = {
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
