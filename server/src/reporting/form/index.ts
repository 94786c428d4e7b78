export {
  compareQuarters,
  FORM_CODES,
  monthsOfQuarter,
  quarterOfMonth,
  type ControlRelation,
  type FormCode,
  type FormIndicator,
  type FormSection,
  type Quarter,
  type RelationKind,
  type ReportForm,
} from './form';
export {
  compareRows,
  findFormFor,
  findIndicator,
  FORMS,
  getForm,
  isFormCode,
  isRowOf,
} from './form-catalogue';
export { readRowKey, rowKey, SERVICE_NUMBER, type RowAddress, type RowKey } from './row-key';
