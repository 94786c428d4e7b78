import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { computeDeadline, explainDeadline, getEdition, LawError, lengthText } from '../law';
import { Public } from '../platform/graphql/permission';
import type { RequestContext } from '../platform/graphql/request-context';
import { Refusal } from '../platform/refusals/refusal';
import { calendarOf } from '../working-calendar';
import { DeadlineAnswer, DeadlineRuleInfo, daysOf, notesOf } from './explanation.graphql-type';

/** Runs a question to the kernel; its errors become refusals with the same code. */
function asking<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof LawError) throw new Refusal(error.code, { params: error.params });
    throw error;
  }
}

/** Questions to the law itself: no case, no sign-in. */
@Resolver()
export class ComputeDeadlineResolver {
  @Query(() => DeadlineAnswer, { description: 'When a term of the Rules ends, and why.' })
  @Public('the law is open to everybody')
  async computeDeadline(
    @Ctx() context: RequestContext,
    @Arg('rule', () => String, { description: 'An id of `deadlineRules`, e.g. P25_OBJECTION.' }) rule: string,
    @Arg('from', () => String, {
      description: 'An instant with its offset, or a date; for fixed dates the first day of the period.',
    })
    from: string,
    @Arg('edition', () => String, { nullable: true, description: 'Default: the edition of 28.11.2018.' })
    edition?: string,
  ): Promise<DeadlineAnswer> {
    const { language } = context;
    const { calendar } = await calendarOf(context);
    const certificate = asking(() =>
      computeDeadline({ rule, from, calendar, ...(typeof edition === 'string' ? { edition } : {}) }),
    );
    return {
      ...certificate,
      rule: certificate.ruleId,
      days: daysOf(certificate, language),
      notes: notesOf(certificate, language),
      explanation: explainDeadline(certificate, language),
    };
  }

  @Query(() => [DeadlineRuleInfo], { description: 'All duties with a term of an edition: a bounded list.' })
  @Public('the law is open to everybody')
  deadlineRules(
    @Ctx() { language }: RequestContext,
    @Arg('edition', () => String, { nullable: true }) edition?: string,
  ): DeadlineRuleInfo[] {
    const { rules } = asking(() => getEdition(edition ?? undefined));
    return Object.entries(rules).map(([id, rule]) => ({
      id,
      clause: rule.clauses.join(';'),
      title: rule.name[language],
      whoMustAct: rule.actor[language],
      countedFrom: rule.countedFrom[language],
      length: lengthText(rule, language),
      unit: rule.count.unit,
      direction: rule.count.direction,
      consequence: rule.consequence[language],
    }));
  }
}
