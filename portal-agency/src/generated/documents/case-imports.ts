/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { CaseImportsQuery, CaseImportsQueryVariables, CaseImportPageQuery, CaseImportPageQueryVariables, CaseImportRowsQuery, CaseImportRowsQueryVariables, StartCaseImportMutation, StartCaseImportMutationVariables, StopCaseImportMutation, StopCaseImportMutationVariables } from '../graphql';

export const CaseImportsDocument: RegisteredDocument<CaseImportsQuery, CaseImportsQueryVariables> = { name: 'CaseImports', hash: '67c748b1331f4be4d3c1161f747a7e3adea5a7de1543a9d0cd2ff5e0793704a6' };
export const CaseImportPageDocument: RegisteredDocument<CaseImportPageQuery, CaseImportPageQueryVariables> = { name: 'CaseImportPage', hash: 'e3d8e1aca11f372818f7b978980e65eb17f91da1bf24c39e940d6ebb9782197c' };
export const CaseImportRowsDocument: RegisteredDocument<CaseImportRowsQuery, CaseImportRowsQueryVariables> = { name: 'CaseImportRows', hash: '5317b6a851b57bf261656aa546abebef082fad7e48e643f24678203e17f45f16' };
export const StartCaseImportDocument: RegisteredDocument<StartCaseImportMutation, StartCaseImportMutationVariables> = { name: 'StartCaseImport', hash: 'ad876e0e82bc4c8e95c2bc6cd11eabb1aa338dd77f475cc5b9893b4061cb4335' };
export const StopCaseImportDocument: RegisteredDocument<StopCaseImportMutation, StopCaseImportMutationVariables> = { name: 'StopCaseImport', hash: '11e60605f7b79e0efb150affd2cc8b1dede4978042431b100ef8247e739e201a' };
