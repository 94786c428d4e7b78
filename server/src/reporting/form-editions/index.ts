import type { Room } from '../../platform/room';
import { FormEditionsResolver } from './form-editions.resolver';
import { keepFormsKnown } from './keep-forms-known';
import { formEditionMessages } from './messages';
import { formEditionPermissions } from './permissions';

export { loadForm } from './load-form';

/** Editions of report forms as data, and the body that is authorised for informatisation (clauses 61 to 63). */
export const formEditionsRoom: Room = {
  name: 'reporting/form-editions',
  resolvers: [FormEditionsResolver],
  permissions: formEditionPermissions,
  messages: formEditionMessages,
  opened: keepFormsKnown,
};
