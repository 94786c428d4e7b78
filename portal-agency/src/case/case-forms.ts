import type { ActionForm } from './action-form';
import { escalationForms } from './escalation-forms';
import { extensionForms } from './extension-forms';
import { inspectionForms } from './inspection-forms';
import { letterForms } from './letter-forms';
import { prescriptionForms } from './prescription-forms';
import { referralForms } from './referral-forms';
import { secrecyForms } from './secrecy-forms';
import { specialistForms } from './specialist-forms';

/** The dialog of each act on a case and on what hangs on it, by the act's name. */
export const caseForms: Readonly<Record<string, ActionForm>> = {
  ...inspectionForms,
  ...prescriptionForms,
  ...extensionForms,
  ...letterForms,
  ...escalationForms,
  ...referralForms,
  ...specialistForms,
  ...secrecyForms,
};
