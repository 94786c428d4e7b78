export {
  FORM_CODES,
  FUNCTIONS,
  monthsOfQuarter,
  numberOfQuarter,
  quarterOfMonth,
  type ControlRelation,
  type FormCode,
  type FormFiler,
  type FormIndicator,
  type FormSection,
  type FunctionName,
  type Quarter,
  type RelationKind,
  type ReportForm,
} from './form';
export {
  allForms,
  compareRows,
  findForm,
  findFormFor,
  findIndicator,
  getForm,
  isFormCode,
  isRowOf,
} from './form-catalogue';
export { findFilerOf, findFiling, kindsFiling, mayFillSection } from './filing';
export { findFormOver } from './join-editions';
export { readRowKey, rowKey, SERVICE_NUMBER, type RowAddress, type RowKey } from './row-key';
export { digestOf, learnForms, removeForm, storeForm, type AskForms } from './form-store';
export { compareForms, type FormChange } from './compare-forms';
export { plainWords, wordsOfOtherForms, type FormWords } from './title-words';
export { wordsOfRelation } from './relation-words';
export { readFormText, type FormFault } from './read-form-file';
export { seedReportForms } from './seed-forms';
export type { FormFile } from './form-file';
