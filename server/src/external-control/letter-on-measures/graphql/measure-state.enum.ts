import { enumOf } from '../../../platform/graphql/enum-of';
import { MEASURE_STATES } from '../states';

export const MeasureStateEnum = enumOf('MeasureState', MEASURE_STATES);
