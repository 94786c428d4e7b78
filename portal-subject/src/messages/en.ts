import { shell } from './shell.en';
import { duties } from './duties.en';
import { lists } from './lists.en';
import { cases } from './cases.en';
import { forms } from './forms.en';
import { reports } from './reports.en';
import { report } from './report.en';
import { filings } from './filings.en';
import { filling } from './filling.en';
import { corrections } from './corrections.en';
import { control } from './control.en';
import { monitoring } from './monitoring.en';
import { scores } from './scores.en';
import { publications } from './publications.en';
import type { MessagesLike } from '@qadagalau/portal-kit';
import type { kk } from './kk';

export const en: MessagesLike<typeof kk> = {
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
