import type { ReportHeadFragment, ReportPageQuery } from '../../generated/graphql';

/** A report as its page reads it, form and rows included. */
export type ReportRead = NonNullable<ReportPageQuery['report']>;
export type ReportHead = ReportHeadFragment;
