import type { Opens } from '../../../platform/commands/state-table';

export const CASE_IMPORT_STATES = ['CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'STOPPED', 'FAILED'] as const;
export type CaseImportState = (typeof CASE_IMPORT_STATES)[number];

export const CHECK_CASE_IMPORT = 'checkCaseImport';
export const RUN_CASE_IMPORT = 'runCaseImport';

interface CaseImportActFacts {
  /** Acts that a state does not name are closed in it. */
  readonly opens: Opens<CaseImportState>;
}

/** What people and the worker do with an import (ours: no clause speaks of it). One that goes on stops after its row. */
export const CASE_IMPORT_ACTS = {
  [CHECK_CASE_IMPORT]: { opens: { CHECKING: ['CHECKED', 'STOPPED', 'FAILED'] } },
  startCaseImport: { opens: { CHECKED: 'RUNNING' } },
  [RUN_CASE_IMPORT]: { opens: { RUNNING: ['DONE', 'STOPPED', 'FAILED'] } },
  stopCaseImport: {
    opens: { CHECKING: ['CHECKING', 'STOPPED'], CHECKED: 'STOPPED', RUNNING: ['RUNNING', 'STOPPED'] },
  },
} as const satisfies Record<string, CaseImportActFacts>;
