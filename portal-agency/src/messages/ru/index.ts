import type { MessagesLike } from '@qadagalau/portal-kit';
import type { kk } from '../kk';
import { access } from './access';
import { actions } from './actions';
import { calendar } from './calendar';
import { caseImports } from './case-imports';
import { casePage } from './case-page';
import { charts } from './charts';
import { commissions } from './commissions';
import { complaints } from './complaints';
import { controls } from './controls';
import { internalControl } from './internal-control';
import { internalMonitoring } from './internal-monitoring';
import { corrections } from './corrections';
import { counterEntries } from './counter-entries';
import { deadlines } from './deadlines';
import { draft } from './draft';
import { fieldWork } from './field-work';
import { filings } from './filings';
import { inspections } from './inspections';
import { lists } from './lists';
import { measures } from './measures';
import { paperRegister } from './paper-register';
import { papers } from './papers';
import { monitoring } from './monitoring';
import { successions } from './successions';
import { publications } from './publications';
import { registers } from './registers';
import { reports } from './reports';
import { scores } from './scores';
import { shell } from './shell';
import { work } from './work';

export const ru: MessagesLike<typeof kk> = {
  ...shell,
  ...work,
  ...inspections,
  ...draft,
  ...casePage,
  ...caseImports,
  ...actions,
  ...paperRegister,
  ...papers,
  ...publications,
  ...registers,
  ...access,
  ...calendar,
  ...deadlines,
  ...reports,
  ...charts,
  ...corrections,
  ...lists,
  ...measures,
  ...commissions,
  ...complaints,
  ...fieldWork,
  ...controls,
  ...internalControl,
  ...internalMonitoring,
  ...monitoring,
  ...successions,
  ...filings,
  ...counterEntries,
  ...scores,
};
