/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { MyCasesQuery, MyCasesQueryVariables } from '../graphql';

export const MyCasesDocument: RegisteredDocument<MyCasesQuery, MyCasesQueryVariables> = { name: 'MyCases', hash: '9c04cc6ba274d116196a6623168b44d90422541494688d1dc04dd82ad839958c' };
