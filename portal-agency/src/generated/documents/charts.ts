/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { FormRowsQuery, FormRowsQueryVariables, RegionFiguresQuery, RegionFiguresQueryVariables, RowSeriesQuery, RowSeriesQueryVariables } from '../graphql';

export const FormRowsDocument: RegisteredDocument<FormRowsQuery, FormRowsQueryVariables> = { name: 'FormRows', hash: '91252fa8429424ab6f5f05825cf7f154285153ba073ad223cfb6ebe0233b06cb' };
export const RegionFiguresDocument: RegisteredDocument<RegionFiguresQuery, RegionFiguresQueryVariables> = { name: 'RegionFigures', hash: 'ce802c543ee5a53fa55dad119a02295f04d3407bfe276bcf43e5d63a06c9eec2' };
export const RowSeriesDocument: RegisteredDocument<RowSeriesQuery, RowSeriesQueryVariables> = { name: 'RowSeries', hash: '72da7a1ecad9e94902d348a7ada4aff459ac72469122d20247d10b8bd31f1564' };
